import type { LeftOut, ReadArticle, Told, Unreadable } from "./article.ts";
import { annotationsOf } from "./docx/annotations.ts";
import { leftOut } from "./docx/dropped.ts";
import { headOf } from "./docx/head.ts";
import { NotReadable } from "./docx/not-readable.ts";
import { partsOfType, relationshipsOf } from "./docx/relationships.ts";
import { type Changes, readStories, type Story } from "./docx/stories.ts";
import { readStyles } from "./docx/styles.ts";
import { readXml } from "./docx/xml.ts";
import { openZip, type Parts } from "./docx/zip.ts";

/**
 * What a Word document (.docx, also a Google Doc saved as one) says of an article: its words, and the comments and notes
 * on them. A title from the document's properties is not put into the text, where no reader sees it.
 *
 * @param options.changes whether tracked changes are taken as accepted, or the text as it was before them
 * @returns what was read, or what is wrong with the document and what to do
 */
export function readDocx(
  bytes: Uint8Array,
  { changes = "accepted" }: { readonly changes?: Changes | undefined } = {},
): ReadArticle | Unreadable {
  try {
    return read(openZip(bytes), changes);
  } catch (error) {
    if (error instanceof NotReadable) return { unreadable: error.message };
    throw error;
  }
}

function read(parts: Parts, changes: Changes): ReadArticle {
  const root = relationshipsOf(parts, "");
  const [main = "word/document.xml"] = partsOfType(parts, root, "officeDocument");
  const document = parts.read(main);
  if (!document)
    throw new NotReadable(
      "This is a zip, but not a Word document: it has no word/document.xml in it. Save the text as .docx.",
    );
  const relationships = relationshipsOf(parts, main);
  const partOf = (type: string) => partsOfType(parts, relationships, type)[0];
  const bytesOf = (part: string | undefined) => (part === undefined ? undefined : parts.read(part));
  const styles = readStyles(bytesOf(partOf("styles")));
  const storiesOf = (part: string | undefined): readonly Story[] => {
    const stored = bytesOf(part);
    if (part === undefined || !stored) return [];
    return readStories(stored, {
      changes,
      hidden: styles.hidden,
      relationships: relationshipsOf(parts, part),
    });
  };
  const [body] = storiesOf(main);
  if (!body || body.text === "")
    throw new NotReadable(
      "The document has no words in its body. A scanned page is a picture: save it as text first.",
    );
  const { annotations, lost } = annotationsOf(body, {
    comments: storiesOf(partOf("comments")),
    footnotes: storiesOf(partOf("footnotes")),
    endnotes: storiesOf(partOf("endnotes")),
    parents: parentsIn(bytesOf(partOf("commentsExtended"))),
  });
  const margin = (type: string, what: string): readonly LeftOut[] => {
    const texts = partsOfType(parts, relationships, type).flatMap((part) =>
      storiesOf(part).map(({ text }) => text),
    );
    return [...new Set(texts)].flatMap((text) => leftOut(what, text));
  };
  const language: Told | undefined = styles.language;
  return {
    ...headOf(body, styles, bytesOf(partsOfType(parts, root, "core-properties")[0])),
    ...(language ? { language } : {}),
    text: `${body.text}\n`,
    leftOut: [...margin("header", "a header"), ...body.leftOut, ...lost, ...margin("footer", "a footer")],
    annotations,
  };
}

function parentsIn(bytes: Uint8Array | undefined): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  if (bytes)
    readXml(bytes, {
      open: (name, attributes) => {
        const parent = attributes.get("w15:paraIdParent");
        if (name === "w15:commentEx" && parent) parents.set(attributes.get("w15:paraId") ?? "", parent);
      },
    });
  return parents;
}
