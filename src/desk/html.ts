import { createRequire } from "node:module";

/** Elements that stand in a line of text; any other one ends a line. */
const INLINE = new Set(
  "a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);
/** Elements whose content no reader sees. */
const UNSEEN = new Set(["script", "style", "template", "noscript", "head"]);

let parser: typeof import("htmlparser2") | undefined;

/** The words of a web page as a reader sees them, block by block. */
export function textOfHtml(html: string): string {
  // Loaded when the first page is read: few desks keep any.
  parser ??= createRequire(import.meta.url)("htmlparser2") as typeof import("htmlparser2");
  let text = "";
  let unseen = 0;
  const reader = new parser.Parser({
    onopentagname: (name) => {
      if (UNSEEN.has(name)) unseen += 1;
      if (!INLINE.has(name)) text += "\n";
    },
    ontext: (words) => {
      if (unseen === 0) text += words;
    },
    onclosetag: (name) => {
      if (UNSEEN.has(name)) unseen -= 1;
      if (!INLINE.has(name)) text += "\n";
    },
  });
  reader.end(html);
  return text;
}
