import { broken } from "./broken.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { widthOf } from "./width.ts";

const GAP = "  ";
/** A column of text is read in lines that are not shorter. */
const NARROWEST_TEXT = 30;

/**
 * A table with a line of heads. Where it would be wider than the terminal, its last column, which is the text, is broken
 * into lines; where even that leaves too little room, each row becomes a few lines. Nothing is cut.
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
    cells.reduce((widest, row) => Math.max(widest, widthOf(row[index] ?? "")), widthOf(head)),
  );
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + GAP.length, 0);
  const room = columns === undefined ? undefined : columns - before;
  const isTooWide = room !== undefined && (widths.at(-1) ?? 0) > room;
  if (isTooWide && room < NARROWEST_TEXT) return stacked(heads, cells, paint, columns);
  const line = (row: readonly string[]): readonly string[] => {
    const start = row.slice(0, -1).map((cell, index) => padded(cell, widths[index] ?? 0) + GAP);
    const [first = "", ...others] = broken(row.at(-1) ?? "", isTooWide ? room : undefined, { hard: true });
    return [start.join("") + first, ...others.map((part) => " ".repeat(before) + part)].map((text) =>
      text.trimEnd(),
    );
  };
  return [paint("bold", line(heads).join("\n")), ...cells.flatMap(line)].join("\n");
}

function stacked(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  paint: Paint,
  columns: number | undefined,
): string {
  return rows
    .flatMap(([first = "", ...others]) => {
      const rest = others.map((cell, index) => `${heads[index + 1]} ${cell}`).join(" · ");
      return [
        ...broken(paint("bold", first), columns, { hard: true }),
        ...broken(rest, columns, { indent: GAP, hard: true }),
      ];
    })
    .join("\n");
}

function padded(cell: string, width: number): string {
  return cell + " ".repeat(Math.max(width - widthOf(cell), 0));
}
