import { strToU8, zipSync } from "fflate";
import type { ReadArticle } from "../../../../src/text/read/article.ts";
import { readDocx } from "../../../../src/text/read/docx.ts";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "http://schemas.microsoft.com/office/word";
export const NAMES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="${WORD}/2010/wordml" xmlns:w15="${WORD}/2012/wordml"`;

export const p = (inside: string, style = "") =>
  `<w:p>${style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside}</w:p>`;
export const r = (words: string, properties = "") =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
export const ins = (words: string) => `<w:ins w:id="1" w:author="A">${r(words)}</w:ins>`;
export const del = (words: string) =>
  `<w:del w:id="2" w:author="A"><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
/** A note's mark in the text. */
export const note = (kind: "footnote" | "endnote", id: number) =>
  `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
export const part = (name: string, inside: string) => `<w:${name} ${NAMES}>${inside}</w:${name}>`;
/** What a document shows where it is newer than the program that opens it, and what it shows else. */
export const alternatives = (choice: string, fallback: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
export const rels = (inside: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;

export const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

/**
 * A made-up document of these parts; all but the body by the last word of their relationship's type.
 *
 * @param links relationships that each part has
 * @param files what else is in the zip, by name
 */
export function docx(
  body: string,
  parts: Readonly<Record<string, string>> = {},
  links = "",
  files: Readonly<Record<string, string>> = {},
): Uint8Array {
  const relationships = Object.keys(parts)
    .map((name) => `<Relationship Id="${name}" Type="${R}/${name.replace(/\d/, "")}" Target="${name}.xml"/>`)
    .join("");
  return zipped({
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    "word/_rels/document.xml.rels": rels(relationships + links),
    ...Object.fromEntries(
      Object.entries(parts).flatMap(([name, xml]) => [
        [`word/${name}.xml`, xml],
        [`word/_rels/${name}.xml.rels`, rels(links)],
      ]),
    ),
    ...files,
  });
}

export function read(bytes: Uint8Array, changes: "accepted" | "original" = "accepted"): ReadArticle {
  const article = readDocx(bytes, { changes });
  if ("unreadable" in article) throw new Error(article.unreadable);
  return article;
}
