import fc from "fast-check";
import { expect, test } from "vitest";
import { guarded, unguarded } from "../../src/convert/formula-guard.ts";
import { readCsv } from "../../src/convert/read-csv.ts";
import { csvText } from "../../src/convert/write-csv.ts";
import { deep, times } from "../depth.ts";
import { awkwardText } from "../text/awkward-text.ts";

const table = async (text: string | Uint8Array, delimiter?: string) =>
  readCsv(typeof text === "string" ? Buffer.from(text) : text, delimiter);

test("no cell is a formula, and the guard comes off again", () => {
  const cell = fc.oneof(
    awkwardText,
    fc
      .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "'", "''=", " =", "＝"), awkwardText)
      .map((two) => two.join("")),
  );
  fc.assert(
    fc.property(cell, (text) => {
      expect(guarded(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
      expect(unguarded(guarded(text), true)).toBe(text);
    }),
    { numRuns: times(2000) },
  );
});

test("in other people's tables only the guard of a formula comes off", () => {
  expect(["'=1", "''tis", "'tis", "'-3", "=1"].map((cell) => unguarded(cell, false))).toEqual([
    "=1",
    "''tis",
    "'tis",
    "-3",
    "=1",
  ]);
});

test("CSV is as RFC 4180 has it", () => {
  const rows = [
    ["a", "b c", ""],
    ['say "no"', "x;y", "two\nlines"],
    ["=1", "-3", " edge"],
  ];
  expect(csvText(rows)).toBe('\uFEFFa,b c,\r\n"say ""no""","x;y","two\nlines"\r\n"\'=1","\'-3"," edge"\r\n');
  expect(csvText([["a", "b"]], { delimiter: ";", bom: false })).toBe("a;b\r\n");
});

test("rows and cells are read as they were written", async () => {
  const cell = awkwardText.map((text) => text.replaceAll("\r", "").replaceAll("\0", ""));
  const rows = fc.array(fc.tuple(fc.constant("x"), cell, cell), { minLength: 1, maxLength: 5 });
  const property = fc.asyncProperty(rows, async (written) => {
    const read = await table(csvText([["one", "two", "three"], ...written]));
    if ("unreadable" in read) throw new Error(read.unreadable);
    expect(read.rows.map(({ cells }) => cells.map((one) => unguarded(one, true)))).toEqual(written);
    expect(read.rows.map(({ number }) => number)).toEqual(written.map((_, index) => index + 2));
  });
  await fc.assert(property);
});

const LATIN = Buffer.from("Claim;Source\r\nIt costs 4 \x80.;Caf\xe9\r\n", "latin1");
test.each([
  ["Excel with semicolons, in Windows-1252", LATIN],
  ["Excel's Unicode text", Buffer.from("\uFEFFClaim\tSource\r\nIt costs 4 €.\tCafé\r\n", "utf16le")],
  ["Excel's UTF-8", Buffer.from("\uFEFFClaim,Source\r\nIt costs 4 €.,Café\r\n")],
  ["Google Sheets", Buffer.from("Claim,Source\r\nIt costs 4 €.,Café")],
  ["Excel's first line", Buffer.from("sep=|\r\nClaim|Source\r\nIt costs 4 €.|Café\r\n")],
  ["an old Macintosh", Buffer.from("Claim,Source\rIt costs 4 €.,Café\r")],
  ["Airtable, with an empty row at the end", Buffer.from("\uFEFFClaim,Source\nIt costs 4 €.,Café\n,\n\n")],
])("%s", async (_, bytes) => {
  expect(await table(bytes)).toMatchObject({
    heads: ["Claim", "Source"],
    rows: [{ number: 2, cells: ["It costs 4 €.", "Café"] }],
  });
});

test("rows have the numbers that a spreadsheet shows, whatever breaks lines in them", async () => {
  const read = await table('Claim,Who\n"two\nlines",A\n\n"a, b",B\nlast,C\n');
  expect(read).toMatchObject({
    rows: [
      { number: 2, cells: ["two\nlines", "A"] },
      { number: 4, cells: ["a, b", "B"] },
      { number: 5, cells: ["last", "C"] },
    ],
  });
});

test("a quotation mark within a cell is one", async () => {
  expect(await table('Claim,Who\nHe said "no",b\n')).toMatchObject({
    rows: [{ cells: ['He said "no"', "b"] }],
  });
});

test("the delimiter is the one that fits the rows, or the one that is given", async () => {
  expect(await table("Claim, word for word;Who\na;b\nc;d\n")).toMatchObject({ delimiter: ";" });
  expect(await table("Claim;Who\n1,2;b\n3,4;d\n")).toMatchObject({ delimiter: ";" });
  expect(await table("One column\nwith words\n")).toMatchObject({ heads: ["One column"], delimiter: "," });
  expect(await table("a|b,c\nd|e,f\n", "|")).toMatchObject({ heads: ["a", "b,c"] });
});

test.each([
  ["", "The file is empty."],
  ["\uFEFF \r\n", "The file is empty."],
  ["Claim,Who\n", "The file has a header and no rows below it."],
  ["Claim,Who\n,\n  ,\n", "The file has a header and no rows below it."],
  [",\na,b\n", "The first row is empty. It must say what each column is."],
  [
    'Claim,Who\na,b\nc,"d\ne,f\n',
    "A quotation mark that opens a cell is never closed, in the row that begins on line 3. Close it, or export the sheet again.",
  ],
  [
    'sep=,\nClaim,Who\n"He said "no" twice",b\n',
    'Line 3 has something between the quotation mark that closes a cell and the next cell. Double the marks in the cell ("He said ""no"" twice"), or export the sheet again.',
  ],
  [
    "PK\u0003\u0004abc",
    "The file is a workbook (Excel, Numbers or LibreOffice). Save the sheet as CSV, and import that.",
  ],
  ["%PDF-1.7", "The file is a PDF. Save the sheet as CSV, and import that."],
  ["a\0b", "The file does not look like text. Save the sheet as CSV (UTF-8)."],
])("%j cannot be read", async (text, unreadable) => {
  expect(await table(text)).toEqual({ unreadable });
});

deep("more rows are read than a function takes arguments", async () => {
  const rows = Array.from({ length: 130_000 }, (_, index) => `${index},"It is, so"`);
  const read = await table(`Page,Claim\n${rows.join("\n")}\n`);
  expect(read).toMatchObject({ heads: ["Page", "Claim"] });
  expect("rows" in read && read.rows.length).toBe(130_000);
});
