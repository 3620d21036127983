import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/text/read/docx.ts";
import { alternatives, del, docx, ins, NAMES, p, part, R, r, read, zipped } from "./docx/document.ts";

const unreadable = (bytes: Uint8Array) => {
  const article = readDocx(bytes, {});
  return "unreadable" in article ? article.unreadable : "";
};

describe("words", () => {
  test("paragraphs, line breaks, tabs that are characters and tabs that are stops", () => {
    const stops = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>';
    const body =
      p(`${stops}${r("One")}<w:r><w:br/></w:r>${r(" two ")}`) +
      p("") +
      p(`${r("a")}<w:r><w:tab/></w:r>${r("b")}`);
    expect(read(docx(body)).text).toBe("One\ntwo\n\na\tb\n");
  });
  test("a table row by row", () => {
    const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
    const row = `<w:tr>${cell(p(r("Year")))}${cell(p(r("Dead")))}</w:tr>`;
    const long = `<w:tr>${cell(p(r("x")) + p(r("y")))}${cell(p(r("z")))}</w:tr>`;
    expect(read(docx(`<w:tbl>${row}${long}</w:tbl>`)).text).toBe("Year\tDead\n\nx\n\ny\n\nz\n");
  });
  test("a text box once, after its paragraph", () => {
    const box = `<w:txbxContent>${p(r("box"))}</w:txbxContent>`;
    const both = `<w:r>${alternatives(box, box)}</w:r>`;
    expect(read(docx(p(r("be") + both + r("fore")))).text).toBe("before\n\nbox\n");
  });
  test("hidden text and headers are left out and listed", () => {
    const hidden = `<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret words</w:t></w:r>`;
    const article = read(docx(p(r("Seen") + hidden), { header1: part("hdr", p(r("Draft 3"))) }));
    expect(article.text).toBe("Seen\n");
    expect(article.leftOut).toEqual([
      { what: "a header", begins: "Draft 3", words: 2 },
      { what: "hidden text", begins: "secret words", words: 2 },
    ]);
  });
  test.each([
    ["utf-8", Buffer.of(0xef, 0xbb, 0xbf)],
    ["utf-16, the lower byte first", Buffer.of(0xff, 0xfe)],
    ["utf-16, the higher byte first", Buffer.of(0xfe, 0xff)],
  ])("a part in %s, which a mark at its beginning says", (encoding, mark) => {
    const xml = part("document", `<w:body>${p(r("Łódź"))}</w:body>`);
    const stored = Buffer.from(xml, encoding === "utf-8" ? "utf-8" : "utf-16le");
    if (encoding.includes("higher")) stored.swap16();
    expect(read(zipSync({ "word/document.xml": Buffer.concat([mark, stored]) })).text).toBe("Łódź\n");
  });
  test("elements in each other, 1,000 deep", () => {
    const [open, close] = ["<w:sdt>", "</w:sdt>"].map((tag) => tag.repeat(995));
    expect(read(docx(`${open}${p(r("Words"))}${close}`)).text).toBe("Words\n");
  });
  test("strict documents, with prefixes of their own", () => {
    const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Words</x:t></x:r></x:p></x:body></x:document>`;
    expect(read(zipSync({ "word/document.xml": strToU8(strict) })).text).toBe("Words\n");
  });
});

describe("tracked changes", () => {
  const body = p(r("The ") + del("old") + ins("new") + r(" text"));
  test("accepted, or as it was", () => {
    expect(read(docx(body)).text).toBe("The new text\n");
    expect(read(docx(body), "original").text).toBe("The old text\n");
    expect(read(docx(body)).leftOut).toEqual([
      { what: "words deleted in tracked changes", begins: "old", words: 1 },
    ]);
  });
  test("a deleted end of a paragraph joins it with the next", () => {
    const mark = '<w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>';
    const both = docx(p(mark + r("one ")) + p(r("two")));
    expect(read(both).text).toBe("one two\n");
    expect(read(both, "original").text).toBe("one\n\ntwo\n");
  });
});

describe("comments and notes", () => {
  const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
  const end = (id: number) =>
    `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const comment = (id: number, inside: string, paragraph = "") =>
    `<w:comment w:id="${id}" w:author="Ann" w:date="2026-11-20T10:00:00Z"><w:p w14:paraId="${paragraph}">${inside}</w:p></w:comment>`;
  test("a comment across paragraphs, and its reply", () => {
    const body = p(r("One ") + start(0) + r("two ")) + p(r(" three") + end(0) + r(" four"));
    const article = read(
      docx(body, {
        comments: part(
          "comments",
          comment(0, r("Source? See https://example.org/a."), "A1") + comment(1, r("Yes"), "A2"),
        ),
        commentsExtended: `<w15:commentsEx ${NAMES}><w15:commentEx w15:paraId="A1"/><w15:commentEx w15:paraId="A2" w15:paraIdParent="A1"/></w15:commentsEx>`,
      }),
    );
    expect(article.annotations.map(({ on }) => article.text.slice(on.start, on.end))).toEqual([
      "two\n\nthree",
      "two\n\nthree",
    ]);
    expect(article.annotations[0]).toMatchObject({
      by: "Ann",
      date: "2026-11-20",
      urls: ["https://example.org/a"],
    });
  });
  test("a note is where its mark is, with what it links to", () => {
    const body = p(`${r("Fact")}<w:r><w:footnoteReference w:id="2"/></w:r>${r(" more")}`);
    const footnotes = part(
      "footnotes",
      `<w:footnote w:type="separator" w:id="-1">${p("")}</w:footnote><w:footnote w:id="2">${p(`<w:hyperlink r:id="L">${r("the report")}</w:hyperlink>`)}</w:footnote>`,
    );
    const link = `<Relationship Id="L" Type="${R}/hyperlink" Target="https://example.org/r" TargetMode="External"/>`;
    expect(read(docx(body, { footnotes }, link)).annotations).toEqual([
      { kind: "footnote", on: { start: 4, end: 4 }, text: "the report", urls: ["https://example.org/r"] },
    ]);
  });
});

test("the title and the language are the document's own", () => {
  const styles = part(
    "styles",
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>',
  );
  const article = read(docx(p(r("A made-up title"), "Titel"), { styles }));
  expect(article.title).toEqual({ value: "A made-up title", from: "the paragraph in style Title" });
  expect(article.language).toEqual({ value: "en-GB", from: "the document's defaults" });
});

describe("bad input", () => {
  const good = docx(p(r("Words ".repeat(100))));
  test.each([
    ["nothing", new Uint8Array(), "empty"],
    ["an old document", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "password"],
    ["something else", strToU8("%PDF-1.7"), "not a Word document"],
    ["a zip cut short", good.slice(0, -30), "cut short"],
    ["another zip", zipSync({ "a.txt": strToU8("a") }), "word/document.xml"],
    ["words that begin like a zip", strToU8("Plain words"), "This is not a Word document"],
    ["a text document", zipped({ mimetype: "", "content.xml": "", "x.xml": "" }), "OpenDocument"],
    ["a table", zipped({ a: "", "xl/workbook.xml": "", b: "" }), "Excel or PowerPoint"],
    ["slides", zipped({ a: "", "ppt/presentation.xml": "", b: "" }), "Excel or PowerPoint"],
    [
      "an entity bomb",
      zipSync({ "word/document.xml": strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a/>') }),
      "XML entity bomb",
    ],
    ["XML that breaks off", zipSync({ "word/document.xml": strToU8("<a><b>") }), "breaks off"],
    ["absurd depth", docx("<w:a>".repeat(100_000)), "1,000 deep"],
    ["no words", docx(p("")), "no words"],
  ])("%s", (_, bytes, message) => {
    expect(unreadable(bytes)).toContain(message);
  });
});
