import { guarded } from "./formula-guard.ts";

/** What no delimiter of any spreadsheet is in, and no edge that one might trim. */
const BARE = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._/-]*[\p{L}\p{N}._/-])?$/u;

/** How a table is written. */
export interface CsvOptions {
  /** One character between the cells. */
  readonly delimiter: string;
  /** Whether the file begins with a byte-order mark, without which Excel does not take it for UTF-8. */
  readonly bom: boolean;
}

/**
 * A table as CSV (RFC 4180): lines end with CRLF, cells that need it are in quotation marks. No cell is taken for a
 * formula, whatever delimiter the spreadsheet that opens it expects.
 */
export function csvText(
  rows: readonly (readonly string[])[],
  { delimiter, bom }: CsvOptions = { delimiter: ",", bom: true },
): string {
  const lines = rows.map((row) => `${row.map(cellOf).join(delimiter)}\r\n`);
  return `${bom ? "\uFEFF" : ""}${lines.join("")}`;
}

function cellOf(text: string): string {
  const cell = guarded(text);
  return cell === "" || BARE.test(cell) ? cell : `"${cell.replaceAll('"', '""')}"`;
}
