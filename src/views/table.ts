import { wrapAnsi } from "fast-wrap-ansi";
import { cutEnd } from "./cut.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { widthOf } from "./width.ts";

const GAP = "  ";
const NARROWEST = 8;

/**
 * A table with a line of heads. Where it would be wider than the terminal, the widest columns but the first are cut,
 * each cut cell ending in an ellipsis; where even that is too wide, each row becomes a few lines. The first column,
 * which says what a row is about, is never cut.
 *
 * @param columns how wide it may be; undefined: as wide as it is
 */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  paint: Paint,
  columns: number | undefined,
): string {
  const cells = rows.map((row) => row.map(printable));
  const natural = heads.map((head, index) =>
    cells.reduce((widest, row) => Math.max(widest, widthOf(row[index] ?? "")), widthOf(head)),
  );
  const widths = columns === undefined ? natural : narrowed(natural, columns);
  if (!widths) return stacked(heads, cells, paint, columns);
  const line = (row: readonly string[]): string =>
    row
      .map((cell, index) => padded(cell, widths[index] ?? 0))
      .join(GAP)
      .trimEnd();
  return [paint("bold", line(heads)), ...cells.map(line)].join("\n");
}

/** Widths that fit, or undefined where the columns but the first would become too narrow to be read. */
function narrowed(natural: readonly number[], columns: number): readonly number[] | undefined {
  const [first = 0, ...others] = natural;
  const room = columns - first - GAP.length * others.length;
  const widths = [...others];
  while (widths.reduce((sum, width) => sum + width, 0) > room) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) return undefined;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return [first, ...widths];
}

function stacked(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  paint: Paint,
  columns: number | undefined,
): string {
  return rows
    .map(([first = "", ...others]) => {
      const rest = others.map((cell, index) => `${heads[index + 1]} ${cell}`).join(" · ");
      const lines = columns === undefined ? rest : wrapAnsi(rest, Math.max(columns - GAP.length, 20));
      return [paint("bold", first), ...lines.split("\n").map((line) => GAP + line)].join("\n");
    })
    .join("\n");
}

function padded(cell: string, width: number): string {
  const fitted = widthOf(cell) > width ? `${cutEnd(cell, width - 1)}…` : cell;
  return fitted + " ".repeat(Math.max(width - widthOf(fitted), 0));
}
