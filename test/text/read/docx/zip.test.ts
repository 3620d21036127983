import { expect, test } from "vitest";
import { readDocx } from "../../../../src/text/read/docx.ts";
import { docx, p, part, r, read, zipped } from "./document.ts";

const document = part("document", `<w:body>${p(r("Words"))}</w:body>`);

/** Where a zip's directory tells of a file. */
const entryOf = (zip: Buffer, name: string) => zip.lastIndexOf(name) - 46;

/** A made-up document whose directory gives these files these sizes, in bytes. */
function saysItUnpacksTo(sizes: Readonly<Record<string, number>>): Uint8Array {
  const names = Object.keys(sizes);
  const zip = Buffer.from(docx(p(r("Words")), {}, "", Object.fromEntries(names.map((name) => [name, ""]))));
  for (const name of names) zip.writeUInt32LE(sizes[name] ?? 0, entryOf(zip, name) + 24);
  return zip;
}

test.each([
  ["one part of more than 50 MB", { "word/a.xml": 50_000_001 }],
  ["three of together more than 100 MB", { "a.xml": 40_000_000, "b.xml": 40_000_000, "c.xml": 20_000_001 }],
])("a document that would unpack to far too much is not read: %s", (_, sizes) => {
  expect(readDocx(saysItUnpacksTo(sizes))).toEqual({ unreadable: expect.stringContaining("zip bomb") });
});

test("a large part, and pictures of any size, are not unpacked", () => {
  const sizes = { "word/a.xml": 50_000_000, "word/media/a.png": 60_000_000, "media/b.png": 4_000_000_000 };
  expect(read(saysItUnpacksTo(sizes)).text).toBe("Words\n");
});

test("a damaged picture and a damaged part that holds no words do no harm", () => {
  const names = ["word/media/a.png", "customXml/item1.xml"];
  const zip = Buffer.from(docx(p(r("Words")), {}, "", Object.fromEntries(names.map((name) => [name, "x"]))));
  // A way to compress that there is not.
  for (const name of names) zip.writeUInt16LE(99, entryOf(zip, name) + 10);
  expect(read(zip).text).toBe("Words\n");
});

test.each(["word\\document.xml", "/word/document.xml", "//word/document.xml", "Word/Document.XML"])(
  "a part by the name of %s is found",
  (name) => {
    expect(read(zipped({ [name]: document })).text).toBe("Words\n");
  },
);
