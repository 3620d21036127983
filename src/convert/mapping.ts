import { UsageError, usageError } from "../errors.ts";
import { columnMeaning, plainWords } from "../language/en/spreadsheet-words.ts";
import { didYouMean } from "../model/did-you-mean.ts";
import { CLAIM_HEADS, columnOf } from "./claim-columns.ts";
import { HEADS } from "./export-table.ts";

/** What a column of a table can be, but for what is not read back. */
const FIELDS: readonly string[] = [
  HEADS.article,
  HEADS.id,
  ...CLAIM_HEADS.filter((head) => columnOf(head).set),
  HEADS.source,
  "locator",
  "notes",
  HEADS.rest,
];

/** What the last column of an export says in other columns, too. */
const FOLLOWS: readonly string[] = [...CLAIM_HEADS.filter((head) => !columnOf(head).set), HEADS.findings];

/** Of these, several columns are one: Link 1, Link 2. */
const SEVERAL: ReadonlySet<string> = new Set(["evidence", "notes"]);

const SHORT: ReadonlyMap<string, string> = new Map([
  ["id", HEADS.id],
  ["by", "checked by"],
  ["on", "checked on"],
]);

/** Which column is what: columns by their place, from 0. */
export interface Mapping {
  readonly columns: ReadonlyMap<string, readonly number[]>;
  /** Columns that hold what follows from others. */
  readonly follow: readonly number[];
  readonly leftOut: readonly number[];
  /** Whether `onrecord export` has written the table. */
  readonly isOurs: boolean;
}

/**
 * Tells what the columns of a table are: as somebody says, else by what stands above them.
 *
 * @param given `quote=Claim`: a field, and what stands above its column; nothing behind the sign leaves the field out
 * @throws {UsageError} for a field or a column that there is not, and where no column has the quotes
 */
export function mappingOf(heads: readonly string[], given: readonly string[]): Mapping {
  const columns = new Map<string, number[]>();
  const taken = new Set<number>();
  const named = given.map((pair) => givenColumn(pair, heads));
  for (const [field, column] of named) {
    if (column === undefined) continue;
    columns.set(field, [...(columns.get(field) ?? []), column]);
    taken.add(column);
  }
  const decided = new Set(named.map(([field]) => field));
  const isOurs = heads.includes(HEADS.rest) && heads.includes(HEADS.id) && !decided.has(HEADS.rest);
  const meanings = heads.map((head) => (FIELDS.includes(head) ? head : columnMeaning(head)));
  for (const [column] of heads.entries()) {
    const field = fieldOf(meanings, column, isOurs);
    if (field === undefined || taken.has(column) || decided.has(field)) continue;
    const before = columns.get(field);
    if (before && !SEVERAL.has(field)) {
      const [first = 0] = before;
      if (plainWords(heads[first] ?? "") === plainWords(heads[column] ?? ""))
        throw usageError`Two columns are called "${heads[column]}" (${letters(first)} and ${letters(column)}). Rename one of them.`;
      continue;
    }
    columns.set(field, [...(before ?? []), column]);
    taken.add(column);
  }
  // Ids say exactly which sources the names are.
  if (columns.has("source ids")) columns.delete(HEADS.source);
  if (!columns.has("quote")) {
    throw new UsageError(
      `No column says what the quotes are. Name it: --map quote=Claim\nColumns: ${heads.filter(Boolean).join(", ")}.`,
    );
  }
  const used = new Set([...columns.values()].flat());
  const others = heads.flatMap((head, column) => (used.has(column) ? [] : [{ head, column }]));
  const follows = ({ head }: { readonly head: string }) =>
    FOLLOWS.includes(head) || (head === HEADS.source && columns.has("source ids"));
  return {
    columns,
    follow: others.filter(follows).map(({ column }) => column),
    leftOut: others.filter((one) => !follows(one)).map(({ column }) => column),
    isOurs,
  };
}

/** What a column is; of some, what the others are tells. */
function fieldOf(
  meanings: readonly (string | undefined)[],
  column: number,
  isOurs: boolean,
): string | undefined {
  const meaning = meanings[column];
  const before = meanings[column - 1];
  if (isOurs) return meaning !== undefined && FIELDS.includes(meaning) ? meaning : undefined;
  switch (meaning) {
    case "claim":
      return meanings.includes("quote") ? "statement" : "quote";
    case "statement":
      return meanings.includes("quote") || meanings.includes("claim") ? "statement" : "quote";
    case "page":
      return before === "evidence" ? "locator" : undefined;
    case "date":
      if (before === "checked by") return "checked on";
      return before === "source" || before === "role" ? "said" : undefined;
    default:
      return meaning;
  }
}

function givenColumn(
  pair: string,
  heads: readonly string[],
): readonly [field: string, column: number | undefined] {
  const [, name = "", head] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
  if (head === undefined)
    throw usageError`"${pair}" says nothing of a column. Write FIELD=COLUMN: --map quote=Claim,source=Who`;
  const plain = plainWords(name);
  const field = SHORT.get(plain) ?? plain;
  if (!FIELDS.includes(field))
    throw usageError`--map: there is no field "${name.trim()}".${didYouMean(plain, FIELDS)}\nFields: ${FIELDS.join(", ")}.`;
  if (head.trim() === "") return [field, undefined];
  const wanted = plainWords(head);
  const found = heads.flatMap((one, column) => (plainWords(one) === wanted ? [column] : []));
  const [column, other] = found;
  if (other !== undefined && column !== undefined)
    throw usageError`Two columns are called "${head.trim()}" (${letters(column)} and ${letters(other)}). Rename one of them.`;
  if (column === undefined)
    throw usageError`--map: there is no column "${head.trim()}".${didYouMean(head.trim(), heads)}\nColumns: ${heads.filter(Boolean).join(", ")}.`;
  return [field, column];
}

/** A column as a spreadsheet names it: A, B, …, Z, AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** What stands above a column; its letters where nothing does. */
export function columnName(heads: readonly string[], column: number): string {
  return heads[column] || `column ${letters(column)}`;
}
