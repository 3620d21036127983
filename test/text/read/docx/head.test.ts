import { expect, test } from "vitest";
import { docx, p, part, R, r, read, rels } from "./document.ts";

/** The title and the byline of a document of these paragraphs, whose properties have a title. */
function headOf(body: string, properties = "", styles = "") {
  const { title, byline } = read(
    docx(body, { styles: part("styles", styles) }, "", {
      "_rels/.rels": rels(
        `<Relationship Id="a" Type="${R}/officeDocument" Target="word/document.xml"/>` +
          `<Relationship Id="b" Type="x/core-properties" Target="docProps/core.xml"/>`,
      ),
      "docProps/core.xml": `<c:p xmlns:c="x" xmlns:dc="http://purl.org/dc/elements/1.1/">\n${properties}\n</c:p>`,
    }),
  );
  return { title, byline };
}
const words = p(r("Words"));
const stored = "<dc:title> A made-up\n  title </dc:title>\n<dc:creator>By Nobody</dc:creator>";

test.each([
  [
    "of the properties, where no paragraph is in style Title",
    words,
    { value: "A made-up title", from: "the document's properties" },
  ],
  [
    "of the paragraph, whatever the properties have",
    words + p(`${r("Another ")}<w:r><w:br/></w:r>${r(" title")}`, "Title"),
    { value: "Another title", from: "the paragraph in style Title" },
  ],
  [
    "of the fifth paragraph that has words",
    p(r(" ")) + words.repeat(4) + p(r(" Late "), "Title"),
    { value: "Late", from: "the paragraph in style Title" },
  ],
])("the title: %s", (_, body, title) => {
  expect(headOf(body, stored)).toEqual({ title });
});

test.each([
  ["an empty one in the properties", words, "<dc:title> </dc:title>\n<dc:creator>A</dc:creator>"],
  ["a sixth paragraph", words.repeat(5) + p(r("Too late"), "Title"), ""],
  ["a paragraph in another style", p(r("A chapter"), "Heading1"), ""],
])("no title: %s", (_, body, properties) => {
  expect(headOf(body, properties)).toEqual({});
});

test("the byline is what is called one or a subtitle, and begins with By", () => {
  const named = '<w:style w:styleId="U"><w:name w:val="Subtitle"/></w:style>';
  expect(headOf(words + p(r("By  Cleo Writer"), "Byline")).byline).toEqual({
    value: "Cleo Writer",
    from: "the paragraph in style byline",
  });
  expect(headOf(p(r("Ferries stop by noon"), "U") + p(r("by Cleo Writer"), "U"), "", named).byline).toEqual({
    value: "Cleo Writer",
    from: "the paragraph in style subtitle",
  });
  const others = p(r("Bypass closed"), "Subtitle") + p(r("By the sea"), "Quote") + p(r("By noon it rained"));
  expect(headOf(others)).toEqual({});
});
