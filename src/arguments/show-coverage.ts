import { concealer, concealIn } from "../confidential/conceal.ts";
import { selectRecords } from "../desk/select.ts";
import { usageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { coverageOf } from "../rules/shared/coverage.ts";
import { coverageText } from "../views/audit-lines.ts";
import { broken, INDENT } from "../views/broken.ts";
import { jsonText } from "../views/json-text.ts";
import { painter } from "../views/paint.ts";
import { printable } from "../views/printable.ts";
import { printableName } from "../views/printable-name.ts";
import { openDeskToShow } from "./desk-here.ts";

/**
 * Shows how many of the statements that articles attribute to somebody are logged, and which are not.
 *
 * @param given an article or a path; all articles whose English text is available, where it is left out
 * @throws {UsageError} for an article of which nothing can be read
 */
export function showCoverage(io: Io, given: string | undefined, json = false): void {
  const opened = openDeskToShow(io, given === undefined ? [] : [given]);
  const records = selectRecords(opened, given === undefined ? [] : [given], io.cwd);
  const all = records.flatMap((record) => {
    const coverage = coverageOf(record);
    return coverage ? [{ article: record.name, ...coverage }] : [];
  });
  if (all.length === 0)
    throw usageError`Nothing can be said of ${given ?? "this desk"}: there is no English text beside its records.`;
  // Lines are broken, and half a name is no longer found.
  const shown = concealIn(all, concealer(opened.desk));
  if (json) {
    io.print(jsonText({ version: 1, articles: shown }));
    return;
  }
  const paint = painter(io.colour);
  const lines = shown.flatMap(({ article, statements, unlogged }) => [
    `${paint("bold", printableName(article))}: ${coverageText({ statements, unlogged: unlogged.length })}`,
    ...unlogged.flatMap(({ source, words }) =>
      broken(`${paint("bold", printable(source ?? "nobody named"))}: ${printable(words)}`, io.columns, {
        indent: INDENT,
        hang: INDENT,
      }),
    ),
  ]);
  io.print(lines.join("\n"));
}
