import { expect, test } from "vitest";
import { docx, note, p, part, r, read } from "./document.ts";

const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (words: string) => `<w:r><w:instrText>${words}</w:instrText></w:r>`;
const begin = char("begin");
const separate = char("separate");
const end = char("end");
const field = (instruction: string, result: string) => begin + code(instruction) + separate + result + end;

test.each([
  ["a link", p(field(' HYPERLINK "https://example.org" ', r("link"))), "link\n"],
  [
    "an instruction that never ends, and another in it",
    p(`${begin}${code("IF ")}${begin}${code("REF x")}`) + p(r("next")),
    "next\n",
  ],
  [
    "a result within an instruction",
    p(
      field("REF y", r("So: ")) +
        begin +
        code("IF ") +
        field("REF x", r("3")) +
        code(' = 3 "yes" "no"') +
        separate +
        r("yes") +
        end,
    ),
    "So: yes\n",
  ],
  [
    "a text box within an instruction",
    p(
      `${begin}${code("IF ")}<w:r><w:txbxContent>${p("")}</w:txbxContent></w:r>${field("REF x", r("3"))}` +
        `${separate}${r("yes")}${end}`,
    ),
    "yes\n",
  ],
  ["ends and separators without a field", p(end + separate + code("TOC") + r("a") + end + r("b")), "ab\n"],
  [
    "two separators in a table of contents",
    p(begin + code("TOC") + separate + separate + r("contents") + end + r("text")),
    "text\n",
  ],
])("a field's instruction is no text: %s", (_, body, text) => {
  expect(read(docx(body)).text).toBe(text);
});

test.each([
  ["", ' HYPERLINK "https://example.org/a" ', ["https://example.org/a"]],
  ["without quotation marks", "hyperlink  https://example.org/a \\h", ["https://example.org/a"]],
  ["with a place", 'HYPERLINK "https://example.org/a" \\l  "page 2"', ["https://example.org/a#page 2"]],
  ["with an empty place", 'HYPERLINK "https://example.org/a" \\l ""', ["https://example.org/a"]],
  ["to a place of the document", 'HYPERLINK \\l "https://example.org/a"', []],
  ["to nothing", "HYPERLINK", []],
  ["to a file", "HYPERLINK C:\\a.docx", []],
  ["that another kind of field only tells of", "QUOTE HYPERLINK https://example.org/a", []],
  ["that a formula only tells of", "= HYPERLINK https://example.org/a", []],
])("a link of a note %s", (_, instruction, urls) => {
  const body = p(r("Fact") + note("footnote", 1) + note("footnote", 2));
  const [first = "", ...rest] = instruction;
  const split = begin + code(first) + code(rest.join("")) + separate + r("the report") + end;
  const simple = `<w:fldSimple w:instr="${instruction.replaceAll('"', "&quot;")}">${r("the report")}</w:fldSimple>`;
  const notes = [split, simple].map((each, at) => `<w:footnote w:id="${at + 1}">${p(each)}</w:footnote>`);
  const { annotations } = read(docx(body, { footnotes: part("footnotes", notes.join("")) }));
  const expected = { kind: "footnote", on: { start: 4, end: 4 }, text: "the report", urls };
  expect(annotations).toEqual([expected, expected]);
});

test("a table of contents is left out and listed to its end, over paragraphs and with links in it", () => {
  const entry = field('HYPERLINK \\l "a"', r("Chapter ") + field("PAGEREF a", r("4")));
  const body =
    p(begin + code(' TOC \\o "1-3" ') + separate + entry) +
    p(`${r("Annex")}${end}`) +
    p(
      field('HYPERLINK "https://example.org"', r("The table on page ") + field(" page ", r("4"))) +
        r(" ends"),
    ) +
    p(`<w:fldSimple w:instr="NUMPAGES">${r("9")}</w:fldSimple>${r("words")}`) +
    p(field("SECTIONPAGES", r("9")) + field("STYLEREF Page", r("Part 2")));
  const { text, leftOut } = read(docx(body));
  expect(text).toBe("The table on page  ends\n\nwords\n\nPart 2\n");
  expect(leftOut).toEqual([{ what: "a table of contents", begins: "Chapter 4 Annex", words: 3 }]);
});
