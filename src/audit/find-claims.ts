import uFuzzy from "@leeoniya/ufuzzy";
import type { ClaimEntry, Desk } from "../desk/desk.ts";
import { UNDISCLOSED } from "../model/address.ts";
import { nameOf } from "../provenance/independence.ts";
import { rewordingsIn, wordsOf } from "./rewordings.ts";

/** A claim that was found. */
interface FoundClaim {
  readonly entry: ClaimEntry;
  /**
   * - `words`: every word that was looked for is in it, with a slip of one letter at most in each
   * - `rewording`: most of them are, or pairs of them
   */
  readonly by: "words" | "rewording";
}

/**
 * The claims that have some words, in whichever order and with a slip of the pen in each: in their quote, their statement or
 * the names of their sources. The best come first; below them those that say much of it in other words.
 *
 * There is no index: a hundred thousand short texts are looked through faster than one is made.
 *
 * @param conceal hides who a confidential source is: nobody is found by what is hidden
 */
export function findClaims(
  desk: Desk,
  entries: readonly ClaimEntry[],
  words: string,
  conceal: (text: string) => string,
): readonly FoundClaim[] {
  const texts = entries.map((entry) => conceal(searchable(desk, entry)));
  const exact = matchesIn(texts, words);
  const found = new Set(exact);
  const reworded = rewordings(texts, words).filter((at) => !found.has(at));
  return [
    ...exact.map((at) => ({ at, by: "words" as const })),
    ...reworded.map((at) => ({ at, by: "rewording" as const })),
  ].flatMap(({ at, by }) => {
    const entry = entries[at];
    return entry ? [{ entry, by }] : [];
  });
}

function searchable(desk: Desk, { quote, claim, chain }: ClaimEntry): string {
  const names = chain.flatMap(({ link }) => (link.source === UNDISCLOSED ? [] : [nameOf(desk, link.source)]));
  return [claim.statement, quote.exact, ...new Set(names)].join(" · ");
}

/** More words than these are not looked for in every order. */
const MOST_ORDERED = 4;
/** More texts than these are not ranked by how close together the words are. */
const MOST_RANKED = 10_000;

const fuzzy = new uFuzzy({
  unicode: true,
  interSplit: "[^\\p{L}\\p{N}']+",
  intraSplit: "\\p{Ll}\\p{Lu}",
  intraBound: "\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}",
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
  // One letter more, less, other or in the other order.
  intraMode: 1,
  intraIns: 1,
  intraSub: 1,
  intraTrn: 1,
  intraDel: 1,
});

function matchesIn(texts: readonly string[], words: string): readonly number[] {
  // The package asks for a list that may change, and does not change it.
  const all = uFuzzy.latinize([...texts]);
  const [found, info, order] = fuzzy.search(all, uFuzzy.latinize(words), MOST_ORDERED, MOST_RANKED);
  if (found === null) return [];
  return order === null ? found : order.flatMap((at) => info.idx[at] ?? []);
}

/** So much of what is looked for must be in a text that says it in other words. */
const SHARE = 0.6;
/** In words: of fewer, nothing is reworded. */
const FEWEST = 3;
const MOST_REWORDED = 20;

/** The texts that share the most words with what is looked for; words that most texts have count for less. */
function rewordings(texts: readonly string[], words: string): readonly number[] {
  const wanted = new Set(wordsOf(words));
  if (wanted.size < FEWEST) return [];
  return rewordingsIn(texts.map(wordsOf))
    .sharesOf(wanted)
    .map((share, at) => ({ at, share }))
    .filter(({ share }) => share >= SHARE)
    .sort((one, other) => other.share - one.share)
    .slice(0, MOST_REWORDED)
    .map(({ at }) => at);
}
