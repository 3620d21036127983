import type { ClaimEntry, Desk } from "../desk/desk.ts";
import { rangeOf } from "../model/figure.ts";
import { type ClaimToCompare, recordedClaim } from "./claim-to-compare.ts";
import { rewordingsIn, wordsOf } from "./rewordings.ts";
import { areOfOthers, FEWEST_WORDS, haveSameWords, wordsSaid } from "./words-said.ts";

/** A claim that may say what another one says. */
export interface LikeClaim {
  readonly entry: ClaimEntry;
  /**
   * - `words`: its statement has the same words, or the article's words are the same
   * - `figure`: it is from the same source, with the same figure for what seems to be the same
   * - `rewording`: each has most of what the other one tells
   */
  readonly by: "words" | "figure" | "rewording";
  /** Whether somebody whom the other claim is from says or passes on this one, too. */
  readonly isSameSource: boolean;
}

/**
 * So much of what each of two claims tells must be in the other one, on average. In a made-up desk of 10,000 claims that are
 * all built alike, 2 in 100 then have one that is like them.
 */
const MOST_OF_IT = 0.65;
/** With less than this of one in the other, the average is not reached even if the other is all in the one. */
const LEAST_OF_ONE = 2 * MOST_OF_IT - 1;
/** With the same figure from the same source, so much of what else it tells is enough. */
const SOME_OF_IT = 0.2;
/** A figure from the same source makes up for words. */
const FIGURE_COUNTS = 0.5;

/**
 * Finds the claims of a desk that may say what another one says, the likest first. Withdrawn ones are left out, and those
 * that either says how it relates to: whoever wrote that knows them.
 *
 * @param conceal hides who a confidential source is: nobody is found by what is hidden
 * @param pathOf the voices that a claim has come through, by their ids
 */
export function likeClaimsIn(
  desk: Desk,
  conceal: (text: string) => string,
  pathOf: (entry: ClaimEntry) => readonly string[],
): (claim: ClaimToCompare) => readonly LikeClaim[] {
  const others = [...desk.claims.values()]
    .filter(({ claim }) => !claim.withdrawn)
    .map((entry) => ({
      entry,
      said: wordsSaid(conceal(entry.claim.statement), conceal(entry.quote.exact)),
    }));
  const { sharesOf, shareIn } = rewordingsIn(others.map(({ said }) => said.allTelling));

  return (claim) => {
    const own = wordsSaid(conceal(claim.statement), conceal(claim.quote));
    const besidesNumbers = new Set([...own.telling].filter((word) => !/^\p{N}/u.test(word)));
    const shares = sharesOf(own.telling);

    return others
      .flatMap(({ entry, said }, at): readonly (LikeClaim & { readonly likeness: number })[] => {
        const isOneArticle = entry.record.path === claim.article.path;
        const isSame = haveSameWords(own, said, isOneArticle);
        const figures = figuresInCommon(claim, entry);
        // Of ten thousand claims, hardly any is looked at any further.
        if (!isSame && figures.length === 0 && (shares[at] ?? 0) < LEAST_OF_ONE) return [];
        if (isRelated(claim, entry)) return [];

        const [mine, theirs] = isOneArticle ? [own.telling, said.telling] : [own.allTelling, said.allTelling];
        const likeness = (shareIn(own.telling, theirs) + shareIn(said.telling, mine)) / 2;
        const path = pathOf(entry);
        const isSameSource = claim.voices.some((voice) => path.includes(voice));
        if (isSame) return [{ entry, by: "words", isSameSource, likeness: 1 + likeness }];
        const isOfOneThing =
          figures.includes("of one thing") ||
          (figures.length > 0 && shareIn(besidesNumbers, said.allTelling) >= SOME_OF_IT);
        if (isOfOneThing && isSameSource)
          return [{ entry, by: "figure", isSameSource, likeness: FIGURE_COUNTS + likeness }];
        const isReworded =
          own.telling.size >= FEWEST_WORDS && likeness >= MOST_OF_IT && !areOfOthers(own, said, isOneArticle);
        return isReworded ? [{ entry, by: "rewording", isSameSource, likeness }] : [];
      })
      .sort((one, other) => other.likeness - one.likeness)
      .map(({ entry, by, isSameSource }) => ({ entry, by, isSameSource }));
  };
}

function isRelated({ address, answers }: ClaimToCompare, entry: ClaimEntry): boolean {
  if (entry.address === address || answers.includes(entry.address)) return true;
  return address !== undefined && recordedClaim(entry).answers.includes(address);
}

/** The figures that both claims have: certain to be of one thing where the record says so, or perhaps. */
function figuresInCommon(
  { figures }: ClaimToCompare,
  { claim }: ClaimEntry,
): readonly ("of one thing" | "perhaps")[] {
  return (claim.figures ?? []).flatMap((one) =>
    figures.flatMap((other) => {
      const [range, otherRange] = [rangeOf(one), rangeOf(other)];
      const isOther =
        range.from !== otherRange.from ||
        range.to !== otherRange.to ||
        areOthers(one.unit, other.unit) ||
        areOthers(one.about, other.about);
      if (isOther) return [];
      return [one.about !== undefined && other.about !== undefined ? "of one thing" : "perhaps"];
    }),
  );
}

/** What is not recorded may be the same. */
function areOthers(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return wordsOf(one).join(" ") !== wordsOf(other).join(" ");
}
