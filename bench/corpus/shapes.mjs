import { commitInSteps } from "./history.mjs";
import { longText } from "./long-text.mjs";
import { inOddYaml } from "./odd-yaml.mjs";

/**
 * The shapes of a desk, by their names. Each is `plain` but for one thing, which `what` tells readers of the benchmarks.
 *
 * `claimsOf(file, size)` is how many claims an article has, `record(chances, yaml)` a record in other YAML,
 * `text(chances, file, sentences)` the paragraphs of an article's text; each gives undefined where all is as in `plain`.
 * Where `oneSource` is set, one source is credited with half of the claims; `identity` is the name of an unnamed source, and
 * `after(folder)` comes when all is written.
 */
export const SHAPES = {
  plain: {
    what: "10 to 20 claims a file; every second record has a text of its claims' sentences beside it",
  },
  "one-file": {
    what: "one file has half of all claims, at most 5,000",
    claimsOf: (file, size) => (file === 2 ? Math.min(5_000, Math.floor(size / 2)) : undefined),
  },
  "one-source": {
    what: "half of all claims credit one source",
    oneSource: true,
  },
  "odd-yaml": {
    what: "3 of 10 files are laid out by hand: flow maps, quotation marks and blocks, comments in odd places, indentation of any width; some have aliases or end their lines with CRLF",
    record: (chances, record) => (chances.chance(0.3) ? inOddYaml(chances, record) : undefined),
  },
  texts: {
    what: "one record in 10 has beside it a text in which each of its quotes comes after 20 other sentences",
    text: (chances, file, sentences) => (file % 10 === 0 ? longText(chances, sentences) : undefined),
  },
  confidential: {
    what: "an unnamed source has a name in `sources.yaml`, an error, and it is concealed in what is printed; claims that are left to check name it, too",
    identity: "Jorunn Zweisam",
  },
  history: {
    what: "a git repository of 6 commits, with 1 file in 20 changed since the last one",
    after: commitInSteps,
  },
};
