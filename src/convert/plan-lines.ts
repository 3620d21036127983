import { count } from "../language/en/count.ts";
import { shortened } from "../text/shortened.ts";
import { broken } from "../views/broken.ts";
import type { Paint } from "../views/paint.ts";
import { printable } from "../views/printable.ts";
import { printableName } from "../views/printable-name.ts";
import { table } from "../views/table.ts";
import type { Unusable } from "./claim-of-row.ts";
import type { PlanTold } from "./plan-told.ts";

/** Of longer lists, these are shown. */
const SHOWN = 20;

/**
 * What becomes of a table, for somebody who has to say whether it should: which column is what, what is written, and
 * each row of which something is left.
 *
 * @param columns how wide it may be; undefined: as wide as it is
 */
export function planLines(
  file: string,
  told: PlanTold,
  paint: Paint,
  columns: number | undefined,
): readonly string[] {
  const between = DELIMITERS[told.delimiter] ?? `"${told.delimiter}"`;
  const around = [`${printableName(file)}: ${count(told.rows, "row")}, ${between} between the cells.`, ""];
  const below = [
    ...columnsNotRead(told),
    ...told.articles.flatMap((article) => ["", ...articleLines(article, told.written)]),
    ...list("Skipped, because the claim is there already:", told.skipped),
    ...list("Quotes that were not found, and are logged all the same:", told.unplaced),
    ...list("Not understood (the words are kept in check.missing), or not read:", told.remarks),
    ...list("Cannot be used:", told.unusable),
  ];
  const fitted = (line: string) => fitting(line, columns);
  return [...around.flatMap(fitted), columnTable(told, paint, columns), ...below.flatMap(fitted)];
}

/** A line broken at the terminal's edge, set in as far as it is. */
function fitting(line: string, columns: number | undefined): readonly string[] {
  const [indent = ""] = /^ */.exec(line) ?? [];
  return broken(line.slice(indent.length), columns, { indent, hang: "  " });
}

const DELIMITERS: Readonly<Record<string, string>> = { ",": "commas", ";": "semicolons", "\t": "tabs" };

function columnTable({ columns }: PlanTold, paint: Paint, width: number | undefined): string {
  const hasStatement = columns.some(({ field }) => field === "statement");
  const meaning = (field: string) =>
    field === "quote" && !hasStatement ? "quote, and the statement" : field;
  const rows = columns.map(({ column, field }) => [column, meaning(field)]);
  return table(["Column", "is read as"], rows, paint, width);
}

function columnsNotRead({ notRead, leftOut }: PlanTold): readonly string[] {
  return [
    ...(notRead.length > 0
      ? [`Not read, as they follow from the others: ${printable(notRead.join(", "))}.`]
      : []),
    ...(leftOut.length > 0 ? [`Left out: ${printable(leftOut.join(", "))}.`] : []),
  ];
}

function articleLines(
  { record, new: isNew, text, claims, sources, found }: PlanTold["articles"][number],
  isWritten: boolean,
): readonly string[] {
  const fresh = Object.entries(sources).map(
    ([id, { name, kind, "described-as": described }]) =>
      `${id}: ${printable(shortened(name ?? described ?? ""))} (${kind})`,
  );
  const and = fresh.length > 0 ? ` and ${count(fresh.length, "new source")}` : "";
  const quotes =
    found === null
      ? `There is no text ${printableName(text)}, so the quotes were not looked for.`
      : `${count(found, "quote")} found in ${printableName(text)}.`;
  const what = `${count(claims.length, "claim")}${and}`;
  const [writes, adds] = isWritten ? ["Writes", "Adds"] : ["Would write", "Would add"];
  return [
    isNew
      ? `${writes} ${printableName(record)} with ${what}.`
      : `${adds} ${what} to ${printableName(record)}.`,
    `  ${quotes}`,
    ...few(fresh).map((line) => `    ${line}`),
  ];
}

function list(title: string, rows: readonly Unusable[]): readonly string[] {
  if (rows.length === 0) return [];
  return [
    "",
    title,
    ...few(rows.map(({ row, why }) => `row ${row}: ${printable(why)}`)).map((line) => `  ${line}`),
  ];
}

function few(lines: readonly string[]): readonly string[] {
  const more = lines.length - SHOWN;
  return more > 0 ? [...lines.slice(0, SHOWN), `and ${more} more (--json lists them all)`] : lines;
}
