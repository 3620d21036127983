import { BAR } from "../confidential/bar.ts";
import { validate } from "../desk/validate.ts";
import { statementFrom } from "../draft/new-claim.ts";
import { slugOf } from "../draft/proposed-id.ts";
import { count } from "../language/en/count.ts";
import { FORMULA_ERROR } from "../language/en/spreadsheet-words.ts";
import { type Claim, loggedClaimSchema } from "../model/claim.ts";
import type { Evidence } from "../model/evidence.ts";
import { id as idSchema } from "../model/scalars.ts";
import type { Settings } from "../model/settings.ts";
import { type Cells, changedInVain, claimOf } from "./cells-of-claim.ts";
import { chainText, chainWith } from "./chain-text.ts";
import { CLAIM_HEADS, type PartOfClaim } from "./claim-columns.ts";
import { HEADS } from "./export-table.ts";
import { unguarded } from "./formula-guard.ts";
import { columnName, type Mapping } from "./mapping.ts";
import type { SourceBook } from "./match-sources.ts";
import type { CsvRow } from "./read-csv.ts";
import { asWritten, type ReadRest, readRest } from "./read-rest.ts";
import { type Kept, type TidyRow, tidyRow } from "./tidy-row.ts";

/** A row as a claim that has not been looked for in its article yet. */
export interface ClaimInRow {
  /** The row's number, as a spreadsheet shows it. */
  readonly row: number;
  /** What the row says of its article; the empty string for nothing. */
  readonly article: string;
  /** The id that the row gives it. */
  readonly id: string | undefined;
  readonly claim: Claim;
  /** What an exported row says of its article and its sources. */
  readonly rest: ReadRest;
  /** Cells whose words are kept without being understood. */
  readonly kept: readonly Kept[];
  /** Columns that somebody has changed and that are not read. */
  readonly inVain: readonly string[];
}

/** Why nothing is made of a row, as a sentence. */
export interface Unusable {
  readonly row: number;
  readonly why: string;
}

/** What a row is read with. */
export interface RowReading {
  readonly heads: readonly string[];
  readonly mapping: Mapping;
  readonly settings: Settings;
  readonly sources: SourceBook;
}

/** Makes a claim of a row, or says why none can be made. */
export function claimOfRow({ number: row, cells }: CsvRow, reading: RowReading): ClaimInRow | Unusable {
  const { heads, mapping } = reading;
  const unusable = (why: string): Unusable => ({ row, why });
  if (cells.length !== heads.length) {
    return unusable(
      `The row has ${count(cells.length, "cell")}, and the header ${heads.length}: a line break or a delimiter is not in quotation marks.`,
    );
  }
  const cell = (field: string) =>
    (mapping.columns.get(field) ?? [])
      .map((column) => asText(unguarded(cells[column] ?? "", mapping.isOurs)).trim())
      .filter(Boolean)
      .join("\n");
  const nameOf = (field: string) => columnName(heads, mapping.columns.get(field)?.[0] ?? 0);
  for (const [field] of mapping.columns) {
    if (cell(field).includes(BAR)) return unusable(`A name is hidden in "${nameOf(field)}" (${BAR}).`);
    if (FORMULA_ERROR.test(cell(field)))
      return unusable(`"${nameOf(field)}" shows an error of the spreadsheet: ${cell(field)}`);
  }
  if (cell("quote") === "") return unusable("It has no quote.");
  const rest = mapping.isOurs ? readRest(cell(HEADS.rest)) : {};
  if ("problem" in rest) return unusable(`"${HEADS.rest}" ${rest.problem}.`);
  const tidy = mapping.isOurs ? undefined : tidyRow(cell, nameOf, reading.settings);
  const { claim: begun, problems } = claimOf(
    tidy ? { ...tidy.cells, ...theirSource(cell, reading.sources) } : ourCells(cells, mapping),
    rest.claim ?? {},
  );
  const [problem] = problems;
  if (problem) return unusable(`"${problem.column}" ${problem.problem}.`);
  const claim = tidy ? finished(begun, tidy, nameOf) : begun;
  // Only what has a value is written.
  const validated = validate(loggedClaimSchema, asWritten(JSON.parse(JSON.stringify(claim))), []);
  const [wrong] = validated.problems;
  if (wrong || !validated.value) return unusable(wrong?.message ?? "It cannot be read.");
  const id = idOf(cell(HEADS.id), mapping.isOurs);
  if (id !== undefined && !idSchema.safeParse(id).success)
    return unusable(`"${id}" is not an id: use small letters, digits and single hyphens.`);
  return {
    row,
    article: cell(HEADS.article),
    id,
    claim: validated.value,
    rest,
    kept: tidy?.kept ?? [],
    inVain: mapping.isOurs ? changedInVain(allCells(cells, heads), validated.value) : [],
  };
}

/** Excel writes ="0123" for text that must not become a number. */
function asText(cell: string): string {
  return /^="([^"]*)"$/.exec(cell.trim())?.[1] ?? cell;
}

function ourCells(cells: readonly string[], { columns }: Mapping): Cells {
  return Object.fromEntries(
    CLAIM_HEADS.flatMap((head) => {
      const [column] = columns.get(head) ?? [];
      return column === undefined ? [] : [[head, unguarded(cells[column] ?? "", true)]];
    }),
  );
}

function allCells(cells: readonly string[], heads: readonly string[]): Cells {
  return Object.fromEntries(
    CLAIM_HEADS.flatMap((head) => {
      const column = heads.indexOf(head);
      return column < 0 ? [] : [[head, unguarded(cells[column] ?? "", true)]];
    }),
  );
}

/** The sources of a row, as ids. */
function theirSource(cell: (field: string) => string, sources: SourceBook): Cells {
  if (cell("source ids") !== "") return { "source ids": cell("source ids") };
  const chain = sources.chainOf(cell(HEADS.source));
  return chain ? { "source ids": chainText(chainWith(chain, undefined)) } : {};
}

function idOf(cell: string, isOurs: boolean): string | undefined {
  if (cell === "" || isOurs || idSchema.safeParse(cell).success) return cell === "" ? undefined : cell;
  const slug = slugOf(cell);
  if (slug === "") return undefined;
  return idSchema.safeParse(slug).success ? slug : `claim-${slug}`;
}

/** What other people's tables say besides, or do not say. */
function finished(
  claim: PartOfClaim,
  { locator, kept }: TidyRow,
  nameOf: (field: string) => string,
): PartOfClaim {
  const { quote, evidence, check } = claim;
  const statement = claim.statement ?? (typeof quote === "string" ? statementFrom(quote) : "");
  const [only, another] = evidence ?? [];
  const isLocated = locator !== "" && only !== undefined && another === undefined;
  const located: readonly Evidence[] | undefined = isLocated ? [{ ...only, locator }] : evidence;
  const words = kept.map(({ column, words }) => (column === nameOf("notes") ? words : `${column}: ${words}`));
  if (locator !== "" && !isLocated) words.push(`${nameOf("locator")}: ${locator}`);
  const begun = { ...claim, statement, evidence: located };
  if (words.length === 0) return begun;
  const missing = [check?.missing ?? [], words].flat().join("; ");
  return { ...begun, check: { ...(check ?? { status: "unchecked" }), missing } };
}
