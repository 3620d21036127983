import { CELL_WORDS, plainWords } from "../language/en/spreadsheet-words.ts";
import { typedDate } from "../language/en/typed-date.ts";
import { didYouMean } from "../model/did-you-mean.ts";
import type { Settings } from "../model/settings.ts";
import { plainVerdict, scaleOf } from "../model/verdict-scale.ts";
import { writtenAddresses } from "../text/written-addresses.ts";
import type { Cells } from "./cells-of-claim.ts";
import type { ClaimColumn } from "./claim-columns.ts";

/** What the cells of somebody else's table say of a claim, in the words of a record. */
export interface TidyRow {
  readonly cells: Cells;
  /** Where in the evidence; the empty string for nothing. */
  readonly locator: string;
  /** Words that no field takes, with what stands above them: they are kept in `check.missing`. */
  readonly kept: readonly Kept[];
}

/** A cell that cannot be read as what it is; its words are not thrown away. */
export interface Kept {
  readonly column: string;
  readonly words: string;
  /** Why, as a sentence; undefined where that is where such words belong. */
  readonly why: string | undefined;
}

/**
 * Reads the cells of somebody else's table: their words for a status and a verdict, dates as they are typed, addresses
 * among other words. What can be read in two ways is not read.
 *
 * @param cell what the row has for a field; the empty string for nothing
 * @param nameOf what stands above a field's column
 */
export function tidyRow(
  cell: (field: string) => string,
  nameOf: (field: string) => string,
  settings: Settings,
): TidyRow {
  const kept: Kept[] = [];
  const cells: Partial<Record<ClaimColumn, string>> = {};
  const keep = (field: string, words: string, why: string | undefined) =>
    kept.push({ column: nameOf(field), words, why });
  for (const field of AS_THEY_ARE) if (cell(field) !== "") cells[field] = cell(field);
  for (const field of DATES) {
    const date = typedDate(cell(field));
    if (date !== undefined) cells[field] = date;
    else if (cell(field) !== "")
      keep(field, cell(field), "It is not a date, or could be one of two. Write 2024-05-03.");
  }
  for (const field of ["kind", "form", "terms"] as const) {
    const word = CELL_WORDS[field].get(plainWords(cell(field)));
    if (word !== undefined) cells[field] = word;
    else if (cell(field) !== "") {
      const words = [...new Set(CELL_WORDS[field].values())];
      keep(field, cell(field), `It is not one of ${words.join(", ")}.${didYouMean(cell(field), words)}`);
    }
  }
  const { urls, rest } = addressesIn(cell("evidence"));
  if (urls.length > 0) cells.evidence = urls.join("\n");
  // What is said beside an address says where to look: "p. 4".
  const locator = cell("locator") === "" && urls.length === 1 ? rest : cell("locator");
  if (rest !== "" && locator !== rest)
    keep("evidence", rest, urls.length > 0 ? undefined : "There is no address in it.");

  const verdict = verdictOf(cell("verdict"), settings);
  if (verdict !== undefined) cells.verdict = verdict;
  else if (cell("verdict") !== "") keep("verdict", cell("verdict"), offScale(cell("verdict"), settings));
  const status = statusOf(cell("status"), settings);
  if (cell("status") !== "" && status === undefined)
    keep("status", cell("status"), offStatus(cell("status")));
  if (status?.verdict !== undefined && verdict === undefined) cells.verdict = status.verdict;
  // A verdict is given on what was checked, unless the row says otherwise.
  const found =
    status?.status ?? (cells.verdict !== undefined && cell("status") === "" ? "checked" : undefined);
  if (found !== undefined) cells.status = found;

  const notes = cell("notes");
  if (notes !== "" && found === "checked" && cells.explanation === undefined) cells.explanation = notes;
  else if (notes !== "") keep("notes", notes, undefined);
  return { cells, locator, kept };
}

const AS_THEY_ARE = [
  "quote",
  "statement",
  "central",
  "role",
  "cue",
  "denies",
  "explanation",
  "missing",
  "checked by",
] as const;
const DATES = ["said", "checked on"] as const;

/** What is left around addresses that says nothing. */
const NO_WORDS = /^[\s,;:.()<>[\]"=|-]*$/;

/** A link as Google Sheets and Excel have it. */
const LINK = /^=HYPERLINK\(\s*"([^"]*)"\s*(?:[,;]\s*"([^"]*)"\s*)?\)$/i;

function addressesIn(written: string): { readonly urls: readonly string[]; readonly rest: string } {
  const cell = written.replace(LINK, "$1 $2");
  const urls = writtenAddresses(cell);
  const rest = urls
    .reduce((words, url) => words.replace(url, " "), cell)
    .replace(/\s+/g, " ")
    .replace(/ (?=[,;:.])/g, "")
    .replace(/^[\s,;:"]+|[\s,;:"]+$/g, "");
  const full = urls.map((url) => (url.startsWith("www.") ? `https://${url}` : url));
  return { urls: [...new Set(full)], rest: NO_WORDS.test(rest) ? "" : rest };
}

function verdictOf(cell: string, settings: Settings): string | undefined {
  if (cell === "") return undefined;
  return scaleOf(settings).find(({ name }) => plainVerdict(name) === plainVerdict(cell))?.name;
}

function offScale(cell: string, settings: Settings): string {
  const names = scaleOf(settings).map(({ name }) => name);
  return `It is not on the scale of verdicts.${didYouMean(cell.trim(), names)}`;
}

/** A status; or a verdict, in a table that has one column for both. */
function statusOf(
  cell: string,
  settings: Settings,
): { readonly status: string; readonly verdict?: string | undefined } | undefined {
  const status = CELL_WORDS.status.get(plainWords(cell));
  if (status !== undefined) return { status };
  const verdict = verdictOf(cell, settings);
  return verdict === undefined ? undefined : { status: "checked", verdict };
}

function offStatus(cell: string): string {
  const words = [...new Set(CELL_WORDS.status.values())];
  return `It is not one of ${words.join(", ")}.${didYouMean(cell, CELL_WORDS.status.keys())}`;
}
