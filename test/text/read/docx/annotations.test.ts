import { expect, test } from "vitest";
import { alternatives, docx, NAMES, note, p, part, r, read } from "./document.ts";

const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/>`;
const reference = (id: number) => `<w:r><w:commentReference w:id="${id}"/></w:r>`;
const comment = (id: number, inside: string, attributes = "") =>
  `<w:comment w:id="${id}" ${attributes}>${inside}</w:comment>`;
const noted = (kind: string, id: number, inside: string) =>
  `<w:${kind} w:id="${id}">${p(inside)}</w:${kind}>`;

/** What a comment of this author and date is read as. */
function writtenBy(attributes: string) {
  const comments = part("comments", comment(0, p(r("Source?")), attributes));
  return read(docx(p(r("Fact") + reference(0)), { comments })).annotations;
}
const source = { kind: "comment", on: { start: 4, end: 4 }, text: "Source?", urls: [] };

test.each([
  [" Ann ", { by: "Ann" }],
  ["Unknown Author", {}],
  [" ", {}],
])("a comment's author, written as %j", (author, by) => {
  expect(writtenBy(`w:author="${author}"`)).toEqual([{ ...source, ...by }]);
});

test.each([
  ["2026-12-30T10:00:00Z", { date: "2026-12-30" }],
  ["2026-10-31", { date: "2026-10-31" }],
  ["2026-12-32T10:00:00Z", {}],
  ["2026-13-01T10:00:00Z", {}],
  ["2026-11-20 at ten", {}],
  ["about 2026-11-20T10:00:00Z", {}],
  ["", {}],
])("a comment's date, written as %j", (written, date) => {
  expect(writtenBy(`w:date="${written}"`)).toEqual([{ ...source, ...date }]);
});

test("the addresses in a comment, linked and written, each once", () => {
  const links = ["https://www.example.org/a/", "https://example.org/b"].map(
    (to) => `<w:fldSimple w:instr="HYPERLINK ${to}">${r("x ")}</w:fldSimple>`,
  );
  const words =
    "(www.example.org/a), example.org/b/ https://example.org/b/. “http://example.org/c_(d)” www.example.org/d?";
  const comments = part("comments", comment(0, p(links.join("") + r(words))));
  expect(read(docx(p(r("Fact") + reference(0)), { comments })).annotations[0]?.urls).toEqual([
    "https://www.example.org/a/",
    "https://example.org/b",
    "http://example.org/c_(d)",
    "www.example.org/d",
  ]);
});

test.each([
  ["a range", r("a ") + start(1) + r("b") + end(1) + r(" c") + reference(1), { start: 2, end: 3 }],
  ["a range that does not end", r("a ") + start(1) + r("b"), { start: 2, end: 2 }],
  ["a range that does not begin", r("a b") + end(1) + r(" c"), { start: 3, end: 3 }],
  [
    "a range around deleted words",
    `${r("a")}<w:del w:id="9">${start(1)}${r("b")}${end(1)}</w:del>`,
    { start: 1, end: 1 },
  ],
  [
    "a range that begins in what two programs show",
    `${r("a ")}<w:r>${alternatives(`${start(1)}<w:t>b</w:t>`, `${start(1)}<w:t>B</w:t>`)}</w:r>${end(1)}`,
    { start: 2, end: 3 },
  ],
])("a comment is on %s", (_, inside, on) => {
  const comments = part("comments", comment(1, p(r("x"))));
  expect(read(docx(p(inside), { comments })).annotations).toMatchObject([{ on }]);
});

test("a range that begins and ends between paragraphs is on the paragraphs between", () => {
  const comments = part("comments", comment(1, p(r("x"))));
  const body = p(r("a")) + start(1) + p(r("b")) + p(r("c")) + end(1) + p(r("d"));
  expect(read(docx(body, { comments })).annotations).toMatchObject([{ on: { start: 3, end: 7 } }]);
});

test("a reply is on the words of what it answers, which Word knows by the last paragraph of each", () => {
  const paragraph = (id: string) => `<w:p w14:paraId="${id}">${r(id)}</w:p>`;
  const comments = part(
    "comments",
    comment(0, paragraph("A1") + paragraph("A2")) +
      comment(1, paragraph("B1") + paragraph("B2")) +
      comment(2, paragraph("C1")) +
      comment(3, p(r("lost too"))),
  );
  const commentsExtended = `<w15:commentsEx ${NAMES}><w15:commentEx w15:paraId="A2"/><w15:commentEx w15:paraId="B2" w15:paraIdParent="A2"/><w15:commentEx w15:paraId="C1" w15:paraIdParent="Z9"/></w15:commentsEx>`;
  const body = p(r("a ") + start(0) + r("b") + end(0));
  const { annotations, leftOut } = read(docx(body, { comments, commentsExtended }));
  expect(annotations.map(({ on, text }) => ({ on, text }))).toEqual([
    { on: { start: 2, end: 3 }, text: "A1\n\nA2" },
    { on: { start: 2, end: 3 }, text: "B1\n\nB2" },
  ]);
  const what = "a comment that is on no words of the text";
  expect(leftOut).toEqual([
    { what, begins: "C1", words: 1 },
    { what, begins: "lost too", words: 2 },
  ]);
});

test("notes and comments of the same number are each at their own place, also a comment on a note's words", () => {
  const body = p(
    r("a") + note("endnote", 1) + r(" b") + note("footnote", 1) + r(" c") + start(1) + r("d") + end(1),
  );
  const { annotations } = read(
    docx(body, {
      comments: part("comments", comment(1, p(r("on d"))) + comment(2, p(r("on the endnote")))),
      footnotes: part("footnotes", noted("footnote", 1, r("foot"))),
      endnotes: part("endnotes", noted("endnote", 1, start(2) + r("end") + end(2))),
    }),
  );
  expect(annotations.map(({ kind, on, text }) => [kind, on.start, on.end, text])).toEqual([
    ["comment", 1, 1, "on the endnote"],
    ["endnote", 1, 1, "end"],
    ["footnote", 3, 3, "foot"],
    ["comment", 5, 6, "on d"],
  ]);
});

test.each(["footnote", "endnote"] as const)("a %s whose mark was deleted went with it", (kind) => {
  const body = p(`${r("a")}<w:del w:id="9">${r("b")}${note(kind, 1)}</w:del>${r("c")}${note(kind, 2)}`);
  const notes = part(`${kind}s`, noted(kind, 1, r("of b")) + noted(kind, 2, r("of c")));
  const bytes = docx(body, { [`${kind}s`]: notes });
  expect(read(bytes).annotations).toEqual([{ kind, on: { start: 2, end: 2 }, text: "of c", urls: [] }]);
  expect(read(bytes, "original").annotations).toHaveLength(2);
});
