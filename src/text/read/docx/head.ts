import type { Told } from "../article.ts";
import type { Story } from "./stories.ts";
import type { Styles } from "./styles.ts";
import { readXml } from "./xml.ts";

/** Paragraphs in which a title or a byline is looked for. */
const HEAD = 5;
const BYLINE_STYLES = new Set(["subtitle", "byline", "author"]);

/** The title and the byline. The author in a document's properties made the file, and need not have written the text. */
export function headOf(body: Story, styles: Styles, properties: Uint8Array | undefined) {
  const head = body.paragraphs.slice(0, HEAD).map(({ text, style = "" }) => ({
    text: text.replace(/\s+/g, " "),
    style: styles.names.get(style) ?? style.toLowerCase(),
  }));
  const first = head.find(({ style }) => style === "title");
  const stored = first ? "" : titleIn(properties);
  const title: Told | undefined = first
    ? { value: first.text, from: "the paragraph in style Title" }
    : stored === ""
      ? undefined
      : { value: stored, from: "the document's properties" };
  const by = head.find(({ text, style }) => BYLINE_STYLES.has(style) && /^by\s/i.test(text));
  const byline: Told | undefined = by && {
    value: by.text.replace(/^by\s+/i, ""),
    from: `the paragraph in style ${by.style}`,
  };
  return { ...(title ? { title } : {}), ...(byline ? { byline } : {}) };
}

function titleIn(properties: Uint8Array | undefined): string {
  const title: string[] = [];
  let isInTitle = false;
  if (properties)
    readXml(properties, {
      open: (name) => {
        isInTitle = name === "dc:title";
      },
      text: (words) => {
        if (isInTitle) title.push(words);
      },
      close: () => {
        isInTitle = false;
      },
    });
  return title.join("").replace(/\s+/g, " ").trim();
}
