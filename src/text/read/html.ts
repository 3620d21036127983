import { createRequire } from "node:module";

/** Elements that end a line of text, as browsers lay them out; any other one, also one that nobody knows, stands in it. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li main menu nav noframes ol optgroup " +
    "option p pre search section select summary table tbody td textarea tfoot th thead title tr ul"
  ).split(" "),
);
/** Elements whose content no reader sees. */
const UNSEEN = new Set(["script", "style", "template", "noscript"]);

let parser: typeof import("htmlparser2") | undefined;

/** The words of a web page as a reader sees them, block by block; its title, which stands above it, first. */
export function textOfHtml(html: string): string {
  // Loaded when the first page is read: few desks keep any.
  parser ??= createRequire(import.meta.url)("htmlparser2") as typeof import("htmlparser2");
  let text = "";
  let unseen = 0;
  const reader = new parser.Parser({
    onopentagname: (name) => {
      if (UNSEEN.has(name)) unseen += 1;
      if (unseen === 0 && BLOCKS.has(name)) text += "\n";
    },
    ontext: (words) => {
      if (unseen === 0) text += words;
    },
    onclosetag: (name) => {
      if (UNSEEN.has(name)) unseen -= 1;
      if (unseen === 0 && BLOCKS.has(name)) text += "\n";
    },
  });
  reader.end(html);
  return text;
}
