import stringWidth from "fast-string-width";
import { cutEnd } from "./cut.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";

const GAP = "  ";
const NARROWEST = 8;

/**
 * A table with a line of heads. Where it would be wider than the terminal, its widest columns are cut, each cut cell
 * ending in an ellipsis.
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
  const widths = heads.map((head, index) =>
    cells.reduce((widest, row) => Math.max(widest, stringWidth(row[index] ?? "")), stringWidth(head)),
  );
  narrow(widths, columns);
  const line = (row: readonly string[]): string =>
    row
      .map((cell, index) => padded(cell, widths[index] ?? 0))
      .join(GAP)
      .trimEnd();
  return [paint("bold", line(heads)), ...cells.map(line)].join("\n");
}

function narrow(widths: number[], columns: number | undefined): void {
  if (columns === undefined) return;
  const total = () => widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1));
  while (total() > columns) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) return;
    widths[widths.indexOf(widest)] = widest - 1;
  }
}

function padded(cell: string, width: number): string {
  const fitted = stringWidth(cell) > width ? `${cutEnd(cell, width - 1)}…` : cell;
  return fitted + " ".repeat(Math.max(width - stringWidth(fitted), 0));
}
