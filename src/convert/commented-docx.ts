import { strToU8, type Zippable, zipSync } from "fflate";
import type { Span } from "../text/span.ts";
import { escapeXml } from "../views/xml.ts";

/** A text with comments on its words, as a Word document holds it. Offsets are UTF-16 code units into the text. */
export interface CommentedText {
  readonly text: string;
  /** In order. What is between them is not printed; a line break in one stays a line break. */
  readonly paragraphs: readonly Span[];
  /** Whether the first paragraph is the title. */
  readonly hasTitle: boolean;
  /** BCP 47: which words a spelling checker knows. */
  readonly language: string | undefined;
  /** Who the comments are by. */
  readonly author: string;
  /** The day that the comments are of: 2026-11-24. */
  readonly date: string;
  readonly comments: readonly Comment[];
}

interface Comment {
  readonly on: Span;
  /** Each is a paragraph of the comment. */
  readonly lines: readonly string[];
}

/**
 * A Word document (.docx, ECMA-376) with comments: the same bytes for the same text, whenever and wherever it is made. Of
 * what XML cannot hold, control characters are written out (`\u{1b}`), and a form feed is a space.
 */
export function commentedDocx(document: CommentedText): Uint8Array {
  const parts = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/document.xml": documentXml(document),
    "word/comments.xml": commentsXml(document),
    "word/styles.xml": stylesXml(document),
    "word/_rels/document.xml.rels": relationships([
      ["styles", "styles.xml"],
      ["comments", "comments.xml"],
    ]),
  };
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)]),
  );
  // A zip tells the time in the zone that it is made in; this is the first moment that it can tell, in any.
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/><Override PartName="/word/comments.xml" ContentType="${WORD_TYPE}.comments+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD_TYPE}.styles+xml"/></Types>`;

function relationships(all: readonly (readonly [type: string, target: string])[]): string {
  const each = all.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

function documentXml({ text, paragraphs, hasTitle, comments }: CommentedText): string {
  const edges = edgesOf(comments);
  let next = 0;
  const body = paragraphs.map((paragraph, index) => {
    const isRightToLeft = startsRightToLeft(text.slice(paragraph.start, paragraph.end));
    const isLast = index === paragraphs.length - 1;
    const content: string[] = [];
    let at = paragraph.start;
    for (let edge = edges[next]; edge && (edge.at <= paragraph.end || isLast); edge = edges[++next]) {
      // What begins behind the last word of a paragraph begins with the next one.
      if (edge.kind === "start" && edge.at === paragraph.end && edge.at > paragraph.start && !isLast) break;
      const to = Math.min(Math.max(edge.at, at), paragraph.end);
      content.push(runs(text.slice(at, to), isRightToLeft), EDGES[edge.kind](edge.id));
      at = to;
    }
    content.push(runs(text.slice(at, paragraph.end), isRightToLeft));
    const properties = `${index === 0 && hasTitle ? '<w:pStyle w:val="Title"/>' : ""}${isRightToLeft ? "<w:bidi/>" : ""}`;
    return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.join("")}</w:p>`;
  });
  return `<w:document ${W}><w:body>${body.join("")}<w:sectPr/></w:body></w:document>`;
}

interface Edge {
  readonly kind: "start" | "end";
  readonly id: number;
  readonly at: number;
}

const EDGES: Readonly<Record<Edge["kind"], (id: number) => string>> = {
  start: (id) => `<w:commentRangeStart w:id="${id}"/>`,
  end: (id) =>
    `<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`,
};

/** Where comments begin and end, in the order of the text; what ends at a place ends before what begins there. */
function edgesOf(comments: readonly Comment[]): readonly Edge[] {
  return comments
    .flatMap(({ on }, id): readonly Edge[] => [
      { kind: "start", id, at: on.start },
      { kind: "end", id, at: on.end },
    ])
    .sort(
      (one, other) =>
        one.at - other.at ||
        (one.id === other.id ? 0 : Number(one.kind === "start") - Number(other.kind === "start")),
    );
}

/** Words as runs; a line break is one in the document, too. */
function runs(words: string, isRightToLeft: boolean): string {
  if (words === "") return "";
  const properties = isRightToLeft ? "<w:rPr><w:rtl/></w:rPr>" : "";
  const content = words.split(/(\r\n|[\n\r\u2028\u2029\t])/).map((piece) => {
    if (piece === "") return "";
    if (piece === "\t") return "<w:tab/>";
    if (/^[\r\n\u2028\u2029]/.test(piece)) return "<w:br/>";
    return `<w:t xml:space="preserve">${escaped(piece.replace(/[\f\v]/g, " "))}</w:t>`;
  });
  return `<w:r>${properties}${content.join("")}</w:r>`;
}

/**
 * A reference to a character of C1 is read as Windows-1252 by parsers that know HTML: "…" for U+0085. The character itself
 * is not, and in a zip it acts on no terminal.
 */
function escaped(words: string): string {
  return escapeXml(words).replace(/&#(12[7-9]|1[34]\d|15\d);/g, (_, point: string) =>
    String.fromCharCode(Number(point)),
  );
}

/** Which way a paragraph runs is told by its first letter (UAX #9, P2 and P3). */
function startsRightToLeft(text: string): boolean {
  const [letter = ""] = /\p{L}/u.exec(text) ?? [];
  return RIGHT_TO_LEFT.test(letter);
}

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

function commentsXml({ comments, author, date }: CommentedText): string {
  const by = `w:author="${escapeXml(beginning(author, 255))}" w:initials="${escapeXml(initialsOf(author))}" w:date="${date}T00:00:00Z"`;
  const all = comments.map(
    ({ lines }, id) => `<w:comment w:id="${id}" ${by}>${lines.map(commentParagraph).join("")}</w:comment>`,
  );
  return `<w:comments ${W}>${all.join("")}</w:comments>`;
}

function commentParagraph(line: string, index: number): string {
  const mark =
    index === 0 ? '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>' : "";
  const isRightToLeft = startsRightToLeft(line);
  return `<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>${mark}${runs(line, isRightToLeft)}</w:p>`;
}

function initialsOf(author: string): string {
  const letters = author.match(/(?<![\p{L}\p{N}’'])[\p{L}\p{N}]/gu) ?? [];
  return letters.slice(0, 3).join("").toUpperCase();
}

/** As many UTF-16 code units of a text as there is room for, no character cut in two. */
function beginning(text: string, room: number): string {
  return text.slice(0, room).replace(/[\uD800-\uDBFF]$/, "");
}

function stylesXml({ language }: CommentedText): string {
  const defaults = language === undefined ? "" : `<w:lang w:val="${escapeXml(language)}"/>`;
  return `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>${defaults}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${STYLES}</w:styles>`;
}

const STYLES = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="CommentText"><w:name w:val="annotation text"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="20"/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:sz w:val="16"/></w:rPr></w:style>',
].join("");
