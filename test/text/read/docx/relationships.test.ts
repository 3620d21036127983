import { expect, test } from "vitest";
import { docx, p, part, R, r, read, rels, zipped } from "./document.ts";

const body = p(`${r("Fact")}<w:r><w:commentReference w:id="0"/></w:r>`);

test.each(["notes/c.xml", "/word/notes/c.xml", "../word/./notes/c.xml", "a/..//notes/c.xml"])(
  "a document finds its comments in %s",
  (target) => {
    const link = `<Relationship Id="c" Type="${R}/comments" Target="${target}"/>`;
    const comments = part("comments", `<w:comment w:id="0">${p(r("Source?"))}</w:comment>`);
    expect(read(docx(body, {}, link, { "word/notes/c.xml": comments })).annotations).toEqual([
      { kind: "comment", on: { start: 4, end: 4 }, text: "Source?", urls: [] },
    ]);
  },
);

test("the document is the part that the package says it is", () => {
  const document = (words: string) => part("document", `<w:body>${p(r(words))}</w:body>`);
  const root = (target: string) =>
    rels(
      `<Relationship Id="a" Type="${R}/extended-properties" Target="docProps/app.xml"/><Relationship Id="b" Type="${R}/officeDocument" Target="${target}"/>`,
    );
  const files = { "docProps/app.xml": "<a/>", "word/document.xml": document("Old") };
  const named = {
    ...files,
    "_rels/.rels": root("/word/document2.xml"),
    "word/document2.xml": document("New"),
  };
  expect(read(zipped(named)).text).toBe("New\n");
  expect(read(zipped({ ...files, "_rels/.rels": root("word/none.xml") })).text).toBe("Old\n");
});
