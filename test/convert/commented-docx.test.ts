import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CommentedText, commentedDocx } from "../../src/convert/commented-docx.ts";
import { paragraphs } from "../../src/text/paragraphs.ts";
import { sentences } from "../../src/text/sentences.ts";
import { times } from "../depth.ts";
import { anyText } from "../reporters/any-text.ts";
import { awkwardText } from "../text/awkward-text.ts";
import { harbourDraft } from "../text/read/made-up/harbour-draft.ts";
import { malformed, nestings, partsOf, readBack } from "./read-back.ts";

const FERRY = `Ferry to stop in winter

The ferry will not run from November, the harbour office said. About 300 people use it every day,
as they did in 1902.

A table:	then a tab.
`;

function documentOf(text: string, more: Partial<CommentedText> = {}): CommentedText {
  return {
    text,
    paragraphs: paragraphs(text),
    hasTitle: true,
    language: "en-GB",
    author: "Harbour desk (made up)",
    date: "2024-05-02",
    comments: [],
    ...more,
  };
}

/** A comment on each sentence, which says its number. */
function onEverySentence(text: string): CommentedText["comments"] {
  return sentences(text).map((on, index) => ({ on, lines: [`${index}`] }));
}

/** What is left of characters that XML cannot hold, and of white space, when a text has been through Word. */
function inWord(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, (character) => {
      return `\\u{${character.charCodeAt(0).toString(16)}}`;
    })
    .replace(/\s+/g, " ")
    .trim();
}

describe("a Word document with comments", () => {
  test("has the words of the text, and each comment on its words", () => {
    const said = ["Must change: why?", "Suggestion: ask.", "(rule/one, ferry/a)"];
    const read = readBack(
      commentedDocx(
        documentOf(FERRY, {
          comments: [
            { on: { start: 0, end: 23 }, lines: ["The rest."] },
            ...onEverySentence(FERRY).map(({ on }) => ({ on, lines: said })),
          ],
        }),
      ),
    );
    expect(read.text).toBe(FERRY);
    expect({ title: read.title, language: read.language, leftOut: read.leftOut }).toEqual({
      title: "Ferry to stop in winter",
      language: "en-GB",
      leftOut: [],
    });
    const by = { by: "Harbour desk (made up)", date: "2024-05-02" };
    expect(read.annotations).toEqual([
      { on: "Ferry to stop in winter", said: "The rest.", ...by },
      ...[
        "Ferry to stop in winter",
        "The ferry will not run from November, the harbour office said.",
        "About 300 people use it every day,\nas they did in 1902.",
        "A table:\tthen a tab.",
      ].map((on) => ({ on, said: said.join("\n\n"), ...by })),
    ]);
  });

  test("is made of these parts", () => {
    const text = "Made up\n\nOne sentence. Another.\n";
    const parts = partsOf(
      commentedDocx(documentOf(text, { comments: [{ on: { start: 9, end: 22 }, lines: ["Why?"] }] })),
    );
    expect(parts).toMatchInlineSnapshot(`
      {
        "[Content_Types].xml": "<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>",
        "_rels/.rels": "<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>",
        "word/_rels/document.xml.rels": "<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>",
        "word/comments.xml": "<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="Harbour desk (made up)" w:initials="HDM" w:date="2024-05-02T00:00:00Z"><w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r><w:r><w:t xml:space="preserve">Why?</w:t></w:r></w:p></w:comment></w:comments>",
        "word/document.xml": "<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">Made up</w:t></w:r></w:p><w:p><w:commentRangeStart w:id="0"/><w:r><w:t xml:space="preserve">One sentence.</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="0"/></w:r><w:r><w:t xml:space="preserve"> Another.</w:t></w:r></w:p><w:sectPr/></w:body></w:document>",
        "word/styles.xml": "<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="CommentText"><w:name w:val="annotation text"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="20"/></w:rPr></w:style><w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:sz w:val="16"/></w:rPr></w:style></w:styles>",
      }
    `);
  });

  test("is built as another program's library builds one", async () => {
    const others = partsOf(new Uint8Array(await harbourDraft()));
    const ours = partsOf(
      commentedDocx(documentOf("Made up\n\nOne sentence.\n", { comments: onEverySentence("One") })),
    );
    for (const part of ["word/document.xml", "word/comments.xml"]) {
      const known = new Set(nestings(others[part] ?? ""));
      expect(nestings(ours[part] ?? "").filter((nesting) => !known.has(nesting))).toEqual(
        part === "word/comments.xml"
          ? // Word's own comments have a style, and the mark that they answer to.
            ["w:p > w:pPr", "w:pPr > w:pStyle", "w:r > w:rPr", "w:rPr > w:rStyle", "w:r > w:annotationRef"]
          : [],
      );
    }
  });

  test("says which way its paragraphs run", () => {
    const { "word/document.xml": xml = "" } = partsOf(commentedDocx(documentOf("שלום עולם\n\nHello עולם\n")));
    expect(xml.match(/<w:p>.*?<\/w:p>/g)?.map((each) => each.includes("<w:bidi/>"))).toEqual([true, false]);
  });

  test("is the same whenever and wherever it is made", () => {
    const before = process.env["TZ"];
    const made = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"].map((zone) => {
      process.env["TZ"] = zone;
      return Buffer.from(commentedDocx(documentOf(FERRY, { comments: onEverySentence(FERRY) }))).toString(
        "hex",
      );
    });
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
    expect(new Set(made).size).toBe(1);
  });
});

const piece = fc.oneof(
  awkwardText,
  anyText,
  fc.constantFrom(
    "שלום עולם. ",
    "مرحبا بالعالم. ",
    "今日は。",
    "]]>",
    "\u0000\u001b[2J",
    "👨‍👩‍👧",
    "\f",
    "\n\n",
    "He said so. ",
  ),
  fc.constant("x".repeat(10_000)),
);
const made = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(""));

describe("of any text", () => {
  test("the words are read back, and each comment is on exactly its sentence", () => {
    fc.assert(
      fc.property(made, (text) => {
        fc.pre(paragraphs(text).length > 0);
        const comments = onEverySentence(text);
        const read = readBack(commentedDocx(documentOf(text, { comments })));
        expect(inWord(read.text)).toBe(inWord(text));
        expect(read.annotations.map(({ on }) => inWord(on))).toEqual(
          comments.map(({ on }) => inWord(text.slice(on.start, on.end))),
        );
        expect(read.annotations.map(({ said }) => said)).toEqual(comments.map(({ lines }) => lines[0]));
      }),
      { numRuns: times(300) },
    );
  });

  test("every part is well formed, whatever the text, the comments and the author say", () => {
    fc.assert(
      fc.property(made, anyText, anyText, anyText, (text, said, author, language) => {
        fc.pre(paragraphs(text).length > 0);
        const comments = onEverySentence(text).map(({ on }) => ({ on, lines: [said, said] }));
        const parts = partsOf(commentedDocx(documentOf(text, { comments, author, language })));
        for (const [name, xml] of Object.entries(parts))
          expect({ name, problem: malformed(xml) }).toEqual({ name, problem: undefined });
      }),
      { numRuns: times(200) },
    );
  });
});
