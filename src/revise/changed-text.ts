import { normaliseQuote } from "../text/normalise.ts";
import { shortened } from "../text/shortened.ts";
import type { Change, Passage, Rewording } from "./claim-revision.ts";

/** In UTF-16 code units: as much of changed words as tells them from others. */
const LONGEST = 60;
/** More changes than these are counted. */
const MOST = 4;

/** What changed, in a line: "number: 400,000 -> 300,000; attribution: said -> admitted". */
export function changedText({
  changes = [],
  wording = [],
}: {
  readonly changes?: readonly Change[];
  readonly wording?: readonly Rewording[];
}): string {
  const told = changesToTell(changes);
  const lines =
    told.length > 0
      ? told.map(changeText)
      : wording.map(({ before, after }) => `wording: ${wordsOf(before)} -> ${wordsOf(after)}`);
  const more = lines.length - MOST;
  return [...new Set(lines.slice(0, MOST)), ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}

/** The changes that tell most: beside others, what is said around a claim is none of them. */
export function changesToTell(changes: readonly Change[]): readonly Change[] {
  const own = changes.filter(({ kind, where }) => kind !== "context" || where !== "around");
  return own.length > 0 ? own : changes;
}

/** "number: 400,000 -> 300,000" */
export function changeText({ kind, before, after }: Change): string {
  if (kind !== "context") return `${kind}: ${wordsOf(before)} -> ${wordsOf(after)}`;
  // Whole sentences: what they share says nothing.
  const [was, is] = [wordList(before), wordList(after)];
  const plain = (words: readonly string[]) => words.map((word) => normaliseQuote(word));
  const same = (one: readonly string[], other: readonly string[]) => {
    const at = one.findIndex((word, index) => word !== other[index]);
    return at === -1 ? one.length : at;
  };
  const start = same(plain(was), plain(is));
  const end = Math.min(
    same(plain(was).toReversed(), plain(is).toReversed()),
    Math.min(was.length, is.length) - start,
  );
  const [own, other] = [was, is].map((words) => words.slice(start, words.length - end).join(" "));
  return `${kind}: ${shown(own ?? "")} -> ${shown(other ?? "")}`;
}

function wordList({ words }: Passage): readonly string[] {
  return words.split(/\s+/).filter(Boolean);
}

function wordsOf({ words }: Passage): string {
  return shown(words.replace(/\s+/g, " ").trim());
}

function shown(words: string): string {
  return words === "" ? "(nothing)" : shortened(words, LONGEST);
}
