import { decodeDocument } from "../text/read/decode-document.ts";
import { delimiterOf } from "./delimiter-of.ts";

/** A table as a spreadsheet has exported it. */
export interface CsvTable {
  /** What stands above the columns; spaces are single. */
  readonly heads: readonly string[];
  /** Rows that are not empty, as the file has their cells, with their number as a spreadsheet shows it. */
  readonly rows: readonly CsvRow[];
  readonly delimiter: string;
}

export interface CsvRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** Bytes. */
const MOST = 100 * 1024 * 1024;

/** How files begin that are no tables of text, byte by byte as Latin-1, and what to do. */
const OTHERS: readonly (readonly [begins: string, what: string])[] = [
  ["PK\u0003\u0004", "a workbook (Excel, Numbers or LibreOffice)"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Excel workbook"],
  ["%PDF", "a PDF"],
  ["\u001f\u008b", "a compressed file"],
];

/** The first line of some of Excel's exports, which no spreadsheet shows. */
const SEP_LINE = /^"?sep=(.)"?[ \t]*\n/i;

/**
 * Reads CSV as Excel, Google Sheets and Airtable export it: whatever the encoding and the delimiter, with line breaks in
 * quotation marks.
 *
 * @param given the delimiter; undefined: the one that fits best
 * @returns the table, or why the file cannot be read and what to do
 */
export async function readCsv(
  bytes: Uint8Array,
  given?: string,
): Promise<CsvTable | { readonly unreadable: string }> {
  if (bytes.length > MOST)
    return { unreadable: "The file has more than 100 MB. Split it into several files." };
  const begins = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  const other = OTHERS.find(([start]) => begins.startsWith(start));
  if (other) return { unreadable: `The file is ${other[1]}. Save the sheet as CSV, and import that.` };
  const decoded = decodeDocument(bytes);
  if ("problem" in decoded) return { unreadable: `${decoded.problem} Save the sheet as CSV (UTF-8).` };
  const declared = SEP_LINE.exec(decoded.text);
  const text = decoded.text.slice(declared?.[0].length ?? 0);
  if (text.trim() === "") return { unreadable: "The file is empty." };
  const delimiter = given ?? declared?.[1] ?? delimiterOf(text);
  const records = await parsed(text, delimiter, declared ? 1 : 0);
  if ("unreadable" in records) return records;
  const [heads = [], ...rows] = records;
  const filled = rows
    .map((cells, index): CsvRow => ({ number: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (heads.every((head) => head.trim() === ""))
    return { unreadable: "The first row is empty. It must say what each column is." };
  if (filled.length === 0) return { unreadable: "The file has a header and no rows below it." };
  return { heads: heads.map((head) => head.replace(/\s+/g, " ").trim()), rows: filled, delimiter };
}

/** @param linesBefore how many lines of the file are before the text */
async function parsed(
  text: string,
  delimiter: string,
  linesBefore: number,
): Promise<readonly (readonly string[])[] | { readonly unreadable: string }> {
  const { CsvError, parse } = await import("csv-parse/sync");
  let lines = 0;
  const records = (relaxed: boolean) =>
    parse(text, {
      delimiter,
      record_delimiter: "\n",
      relax_column_count: true,
      relax_quotes: relaxed,
      on_record: (record: string[], { lines: soFar }) => {
        lines = soFar;
        return record;
      },
    });
  try {
    try {
      return records(false);
    } catch (error) {
      // Spreadsheets take a mark within a cell that does not begin with one for itself.
      if (error instanceof CsvError && String(error.code) === "INVALID_OPENING_QUOTE") return records(true);
      throw error;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === "CSV_QUOTE_NOT_CLOSED") {
      return {
        unreadable: `A quotation mark that opens a cell is never closed, in the row that begins on line ${lines + 1 + linesBefore}. Close it, or export the sheet again.`,
      };
    }
    const at = Number(error["lines"]) + linesBefore;
    return {
      unreadable: `Line ${at} has something between the quotation mark that closes a cell and the next cell. Double the marks in the cell ("He said ""no"" twice"), or export the sheet again.`,
    };
  }
}
