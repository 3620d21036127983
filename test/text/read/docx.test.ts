import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { ReadArticle } from "../../../src/text/read/article.ts";
import { readDocx } from "../../../src/text/read/docx.ts";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "http://schemas.microsoft.com/office/word";
const NAMES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="${WORD}/2010/wordml" xmlns:w15="${WORD}/2012/wordml"`;

const p = (inside: string) => `<w:p>${inside}</w:p>`;
const r = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const ins = (words: string) => `<w:ins w:id="1" w:author="A">${r(words)}</w:ins>`;
const del = (words: string) =>
  `<w:del w:id="2" w:author="A"><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
const part = (name: string, inside: string) => `<w:${name} ${NAMES}>${inside}</w:${name}>`;

/** A document of these parts; all but the body by the last word of their relationship's type. */
function docx(body: string, parts: Readonly<Record<string, string>> = {}, links = ""): Uint8Array {
  const relationships = Object.keys(parts)
    .map((name) => `<Relationship Id="${name}" Type="${R}/${name.replace(/\d/, "")}" Target="${name}.xml"/>`)
    .join("");
  const rels = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const files = Object.entries(parts).flatMap(([name, xml]) => [
    [`word/${name}.xml`, strToU8(xml)],
    [`word/_rels/${name}.xml.rels`, strToU8(rels(links))],
  ]);
  return zipSync({
    "word/document.xml": strToU8(part("document", `<w:body>${body}</w:body>`)),
    "word/_rels/document.xml.rels": strToU8(rels(relationships)),
    ...Object.fromEntries(files),
  });
}

function read(bytes: Uint8Array, changes: "accepted" | "original" = "accepted"): ReadArticle {
  const article = readDocx(bytes, { changes });
  if ("unreadable" in article) throw new Error(article.unreadable);
  return article;
}

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
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
    expect(read(docx(p(`${r("be")}<w:r>${both}</w:r>${r("fore")}`))).text).toBe("before\n\nbox\n");
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
  test("a field's instruction is no text, also where it never ends", () => {
    const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = '<w:r><w:instrText> HYPERLINK "https://example.org" </w:instrText></w:r>';
    const body =
      p(char("begin") + code + char("separate") + r("link") + char("end")) +
      p(char("begin") + code) +
      p(r("next"));
    expect(read(docx(body)).text).toBe("link\n\nnext\n");
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
  const article = read(
    docx(p(`<w:pPr><w:pStyle w:val="Titel"/></w:pPr>${r("A made-up title")}`), { styles }),
  );
  expect(article.title).toEqual({ value: "A made-up title", from: "the paragraph in style Title" });
  expect(article.language).toEqual({ value: "en-GB", from: "the document's defaults" });
});

/** A zip whose directory gives one part a size, in bytes. */
function saysItUnpacksTo(size: number): Uint8Array {
  const zip = Buffer.from(zipSync({ "word/document.xml": strToU8("<a/>") }));
  zip.writeUInt32LE(size, zip.indexOf("PK\u0001\u0002") + 24);
  return zip;
}

describe("bad input", () => {
  const good = docx(p(r("Words ".repeat(100))));
  test.each([
    ["nothing", new Uint8Array(), "empty"],
    ["an old document", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "password"],
    ["something else", strToU8("%PDF-1.7"), "not a Word document"],
    ["a zip cut short", good.slice(0, -30), "cut short"],
    ["another zip", zipSync({ "a.txt": strToU8("a") }), "word/document.xml"],
    ["a bomb", saysItUnpacksTo(50_000_001), "zip bomb"],
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
