import { readTokens } from "./tokens.ts";

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

/** Elements that hold nothing, and so are never closed. */
const EMPTY = new Set(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr".split(
    " ",
  ),
);

/**
 * The words of a web page as a reader sees them, block by block; its title, which stands above it, first. Reads the
 * tokenizer's tags itself: the package's parser takes time in the depth of the page for every element. Takes time
 * proportional to the length of the page.
 */
export function textOfHtml(html: string): string {
  const text: string[] = [];
  const elements = openElements();
  let opened = "";
  readTokens(html, {
    ontext: (start, end) => {
      if (elements.areSeen()) text.push(html.slice(start, end));
    },
    ontextentity: (point) => {
      if (elements.areSeen()) text.push(String.fromCodePoint(point));
    },
    onopentagname: (start, end) => {
      opened = html.slice(start, end).toLowerCase();
      if (!EMPTY.has(opened)) elements.open(opened);
      if (elements.areSeen() && BLOCKS.has(opened)) text.push("\n");
    },
    // In HTML <div/> opens; what is drawn (svg) or a formula (math) is XML.
    onselfclosingtag: () => {
      if (elements.has("svg") || elements.has("math")) elements.close(opened);
    },
    onclosetag: (start, end) => {
      const name = html.slice(start, end).toLowerCase();
      elements.close(name);
      if (elements.areSeen() && BLOCKS.has(name)) text.push("\n");
    },
  });
  return text.join("");
}

/** The elements that are open, counted by name: a close that opens nothing is known without a look at them all. */
function openElements() {
  const stack: string[] = [];
  const counts = new Map<string, number>();
  let unseen = 0;
  const count = (name: string, by: 1 | -1) => {
    counts.set(name, (counts.get(name) ?? 0) + by);
    if (UNSEEN.has(name)) unseen += by;
  };
  const has = (name: string) => (counts.get(name) ?? 0) > 0;
  return {
    areSeen: () => unseen === 0,
    has,
    open: (name: string) => {
      stack.push(name);
      count(name, 1);
    },
    /** Closes the last one of a name, and with it what was opened in it and never closed. */
    close: (name: string) => {
      if (!has(name)) return;
      for (let last = stack.pop(); last !== undefined; last = stack.pop()) {
        count(last, -1);
        if (last === name) return;
      }
    },
  };
}
