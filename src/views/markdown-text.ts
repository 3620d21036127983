import { printable } from "./printable.ts";

/**
 * Text, within a line, as GitHub-flavoured Markdown that shows it and does nothing else: no emphasis, code, table cell, HTML, link,
 * image, formula or emoji, and nobody is told that he was mentioned. GitHub looks for mentions, references and
 * addresses in the finished page, where no escape is left: an invisible space keeps them apart.
 */
export function markdownText(text: string): string {
  return (
    printable(text)
      .replace(/[\\`*_[\]|~]/g, "\\$&")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      // @name, #12, GH-12, https://…, www.…, :smile:
      .replace(/[@#]|GH-(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)/gi, "$&&#8203;")
      // What GitHub's manual says to write where no formula is meant.
      .replaceAll("$", "<span>$</span>")
      // White space at the edges of a line is none in Markdown.
      .trim()
  );
}

/** Such text where it begins a line, an item of a list or a quotation: it is no list, number or rule there. */
export function markdownLine(text: string): string {
  return markdownText(text).replace(/^(\d{0,9})([-+.)])/, "$1\\$2");
}
