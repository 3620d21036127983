import { expect, test } from "vitest";
import { docx, p, part, r, read } from "./document.ts";

const cell = (...inside: readonly string[]) => `<w:tc>${inside.join("")}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tbl><w:tr>${cells.join("")}</w:tr></w:tbl>`;
const on = (id: number, inside: string) =>
  `<w:commentRangeStart w:id="${id}"/>${inside}<w:commentRangeEnd w:id="${id}"/>`;
const line = "<w:r><w:br/></w:r>";
const joins = '<w:pPr><w:rPr><w:del w:id="9"/></w:rPr></w:pPr>';

/** The text of a document with three comments, and the words that they are on. */
function commented(body: string) {
  const comments = [0, 1, 2].map((id) => `<w:comment w:id="${id}">${p(r("x"))}</w:comment>`).join("");
  const { text, annotations } = read(docx(body, { comments: part("comments", comments) }));
  return { text, on: annotations.map((each) => text.slice(each.on.start, each.on.end)) };
}

test.each([
  [
    "a row is a line, whatever empty paragraphs its cells have",
    row(cell(p(""), p(r("Dead"))), cell(p("")), cell(p(r("3") + r(" ")))),
    "Dead\t3\n",
  ],
  ["a blank is no first cell", row(cell(p(r(" ")), p(r("a"))), cell(p(r("b")))), "a\tb\n"],
  [
    "a row has cells of several paragraphs",
    row(cell(p(r("a"))), cell(p(r("b")), p(r("c")))),
    "a\n\nb\n\nc\n",
  ],
  [
    "a deleted end of a paragraph does not join it with a table",
    p(joins + r("a")) + row(cell(p(r("b")))) + p(r("c")),
    "a\n\nb\n\nc\n",
  ],
  [
    "several paragraphs are joined, and their text boxes come after",
    p(`${joins}${r("a ")}<w:r><w:txbxContent>${p(r("box"))}</w:txbxContent></w:r>`) +
      p(joins + r("b ")) +
      p(r("c")),
    "a b c\n\nbox\n",
  ],
  ["empty lines in a paragraph are one", p(`${r("a")}${line}${line}${line}${r("b")}`), "a\n\nb\n"],
])("%s", (_, body, text) => {
  expect(read(docx(body)).text).toBe(text);
});

test.each([
  [
    "in a table's row",
    row(cell(p(on(0, r("one")))), cell(p(on(1, r("two")))), cell(p(r("a ") + on(2, r("three"))))),
    "one\ttwo\ta three\n",
  ],
  [
    "in joined paragraphs",
    p(joins + on(0, r("one")) + r(" ")) + p(`${joins + on(1, r("two"))}${r(" ")}`) + p(on(2, r("three"))),
    "one two three\n",
  ],
  [
    "in lines of a paragraph, with blanks around them",
    p(r("Words")) +
      p(
        `${r("  ")}${on(0, r("one"))}${r("  ")}${line}${r("  ")}${on(1, r("two"))}${line}${on(2, r("three"))}`,
      ),
    "Words\n\none\ntwo\nthree\n",
  ],
])("comments are on their words %s", (_, body, text) => {
  expect(commented(body)).toEqual({ text, on: ["one", "two", "three"] });
});

test("joined paragraphs are in the style of the last", () => {
  const first = `<w:p><w:pPr><w:pStyle w:val="Quote"/><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r("A made-up ")}</w:p>`;
  expect(read(docx(first + p(r("title"), "Title"))).title?.value).toBe("A made-up title");
});
