import { expect, test } from "vitest";
import { alternatives, docx, NAMES, note, p, part, R, r, read } from "./document.ts";

const cell = (words: string) => `<w:tc>${p(r(words))}</w:tc>`;
const row = (inside: string, properties = "") => `<w:tr><w:trPr>${properties}</w:trPr>${inside}</w:tr>`;
const deleted = { what: "words deleted in tracked changes" };
const inserted = { what: "words inserted in tracked changes" };

test.each([
  [
    "a sentence that was moved",
    p(`<w:moveFrom w:id="1">${r("Moved. ")}</w:moveFrom>${r("Stays.")}`) +
      p(`<w:moveTo w:id="2">${r("Moved.")}</w:moveTo>`),
    { text: "Stays.\n\nMoved.\n", leftOut: [{ ...deleted, begins: "Moved.", words: 1 }] },
    { text: "Moved. Stays.\n", leftOut: [{ ...inserted, begins: "Moved.", words: 1 }] },
  ],
  [
    "rows of a table",
    `<w:tbl>${row(cell("Year") + cell("Dead"))}${row(cell("2020") + cell("3"), '<w:del w:id="1"/>')}${row(cell("2021") + cell("4"), '<w:ins w:id="2"/>')}</w:tbl>`,
    { text: "Year\tDead\n\n2021\t4\n", leftOut: [{ ...deleted, begins: "2020 3", words: 2 }] },
    { text: "Year\tDead\n\n2020\t3\n", leftOut: [{ ...inserted, begins: "2021 4", words: 2 }] },
  ],
  [
    "words that were inserted and deleted again",
    p(`${r("A")}<w:ins w:id="1"><w:del w:id="2">${r(" b")}</w:del></w:ins>${r(" c")}`),
    { text: "A c\n", leftOut: [{ ...deleted, begins: "b", words: 1 }] },
    { text: "A c\n", leftOut: [{ ...inserted, begins: "b", words: 1 }] },
  ],
  [
    "the end of a paragraph, not of a run",
    p(`<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r("one ")}`) +
      p(`<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>${r("two", '<w:del w:id="2"/>')}`) +
      p(r("three")),
    { text: "one two\n\nthree\n", leftOut: [] },
    { text: "one\n\ntwo\n\nthree\n", leftOut: [] },
  ],
])("tracked changes: %s", (_, body, accepted, original) => {
  expect(read(docx(body))).toMatchObject(accepted);
  expect(read(docx(body), "original")).toMatchObject(original);
});

test.each([
  ["white space in a file is a space", r("a\n\tb"), "a  b"],
  ["a line separator ends a line", r("a\u2028b\u2029c"), "a\nb\nc"],
  ["a hyphen that does not break", `${r("a")}<w:r><w:noBreakHyphen/></w:r>${r("b")}`, "a\u2011b"],
  ["a line end and a tab", `${r("a")}<w:r><w:cr/></w:r>${r("b")}<w:r><w:ptab/></w:r>${r("c")}`, "a\nb\tc"],
  [
    "a formula",
    `${r("a ")}<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x+1</m:t></m:r></m:oMath>`,
    "a x+1",
  ],
  ["a picture's place is no word", `${r("a")}<w:r><w:drawing><x:pos>914400</x:pos></w:drawing></w:r>`, "a"],
  ["how words are spoken is not repeated", `<w:ruby><w:rt>${r("kanji")}</w:rt>${r("漢字")}</w:ruby>`, "漢字"],
  [
    "what an old program shows instead",
    `<w:r>${alternatives("<w:t>a</w:t>", "<w:t>b</w:t>")}${alternatives("<w:t>c</w:t>", "")}</w:r>${r("d")}`,
    "acd",
  ],
])("words: %s", (_, inside, text) => {
  expect(read(docx(p(inside)))).toMatchObject({ text: `${text}\n`, leftOut: [] });
});

/** The fonts of symbols have theirs where Unicode has none. */
test.each([
  ["2022", "•"],
  ["00e9", "é"],
  ["20", " "],
  ["D7FF", "\ud7ff"],
  ["F900", "\uf900"],
  ["F0B7", ""],
  ["D800", ""],
  ["F8FF", ""],
  ["1F", ""],
  ["12022", ""],
  ["2022x", ""],
  ["", ""],
])("the symbol %s is %j", (code, symbol) => {
  const sym = code === "" ? "<w:sym/>" : `<w:sym w:font="Made Up" w:char="${code}"/>`;
  expect(read(docx(p(`${r("a")}<w:r>${sym}</w:r>${r("b")}`))).text).toBe(`a${symbol}b\n`);
});

test("a paragraph that was in another style is in its new one, and before the changes in its old one", () => {
  const was = '<w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="Title"/></w:pPr></w:pPrChange>';
  const body = `<w:p><w:pPr><w:pStyle w:val="Quote"/>${was}</w:pPr>${r("Words")}</w:p>`;
  expect(read(docx(body)).title).toBeUndefined();
  expect(read(docx(body), "original").title?.value).toBe("Words");
});

test("what a form shows until it is filled in is left out", () => {
  const form = (value: string, words: string) =>
    `<w:sdt><w:sdtPr><w:showingPlcHdr w:val="${value}"/></w:sdtPr><w:sdtContent>${p(r(words))}</w:sdtContent></w:sdt>`;
  expect(read(docx(form("1", "Click here") + form("0", "Filled in")))).toMatchObject({
    text: "Filled in\n",
    leftOut: [{ what: "a form's placeholder", begins: "Click here", words: 2 }],
  });
});

test("a note links to the addresses that a reader can follow from it", () => {
  const links = [
    ["A", "https://example.org/a"],
    ["F", "ftp://example.org/f"],
    ["H", "http://example.org/h"],
    ["M", "mailto:a@example.org?body=https://example.org/m"],
  ].map(
    ([id, to]) => `<Relationship Id="${id}" Type="${R}/hyperlink" Target="${to}" TargetMode="External"/>`,
  );
  const link = (attributes: string) => `<w:hyperlink ${attributes}>${r("x")}</w:hyperlink>`;
  const inside =
    link('r:id="A" w:anchor="part"') +
    link('r:id="F"') +
    link('r:id="M"') +
    link('w:anchor="here"') +
    `<w:del w:id="1">${link('r:id="H"')}</w:del>` +
    '<w:r><w:pict r:id="H"/></w:r>';
  const footnotes = part("footnotes", `<w:footnote w:id="1">${p(inside)}</w:footnote>`);
  const { annotations } = read(docx(p(r("Fact") + note("footnote", 1)), { footnotes }, links.join("")));
  expect(annotations[0]?.urls).toEqual(["https://example.org/a#part", "ftp://example.org/f"]);
  const linked = part("footnotes", `<w:footnote w:id="1">${p(link('r:id="H"'))}</w:footnote>`);
  expect(
    read(docx(p(r("Fact") + note("footnote", 1)), { footnotes: linked }, links.join(""))).annotations,
  ).toMatchObject([{ urls: ["http://example.org/h"] }]);
});

test("what is in no paragraph, row or body of a damaged document breaks nothing", () => {
  const box = `<w:txbxContent>${p(r("box"))}</w:txbxContent>`;
  const outside = `<w:commentRangeStart w:id="1"/>${p(r("lost"))}${row(cell("lost"))}${cell("lost")}${box}`;
  const inside = `${r("lost")}${box}${cell("lost")}<w:ins w:id="1"/>${p(r("Words"))}`;
  const document = `<w:document ${NAMES}>${outside}<w:body>${inside}</w:body></w:document>`;
  expect(read(docx("", {}, "", { "word/document.xml": document })).text).toBe("box\n\nWords\n");
});
