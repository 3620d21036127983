/** Stand before a name or go on in any case: no sentence ends with one. */
const BEFORE_ANYTHING = words(
  "Mr Mrs Ms Messrs Mx Dr Prof Gen Lt Col Sgt Capt Cpl Maj Pvt Brig Adm Cmdr Cdr Sen Rep Reps Sens Gov",
  "Pres Rev Hon Mt Ft Fr Supt Insp Det Amb Atty vs cf viz e.g i.e approx ca",
);

/** Stand before a number; elsewhere they end a sentence, or are words of their own. */
const BEFORE_NUMBER = words(
  "No Nos no nos Art Sec Fig fig p pp Vol vol Ch para paras",
  "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec",
);

/** Stand inside a sentence as well as at its end: what follows decides. */
const ANYWHERE = words("a.m p.m Inc Ltd Co Corp Bros Jr Sr Ph.D al St Ave Blvd Rd Dept");

/** "J." of a name, and initialisms: "U.S.", "D.C." */
const INITIALS = /^\p{Lu}(?:\.\p{Lu})*$/u;

/** Words that begin far more sentences than names. */
const STARTERS = words(
  "The This That These Those There Then A An And But Or So Yet He She It They We You I His Her Its Their",
  "Our My In On At By For From With Under After Before Since Until During If When While As Although Though",
  "Because However Meanwhile Instead Also Now Some Many Most Both All No Not What Who Why How Where",
);

const LAST_WORD = /[\p{L}.]+(?=\.$)/u;
const FIRST_WORD = /^[“"‘'«([]*(\p{L}[\p{L}\p{M}’']*)(\.?)/u;
const FIRST_NUMBER = /^[(#£$€]*\d/u;

/** Longer than any abbreviation here. */
const REACH = 12;

/**
 * Whether a full stop belongs to an abbreviation and the sentence goes on after it. English only.
 *
 * @param before the text up to and with the full stop
 * @param after what follows, from its first character that is not white space
 */
export function goesOnAfterStop(before: string, after: string): boolean {
  const word = LAST_WORD.exec(before.slice(-REACH))?.[0];
  if (word === undefined) return false;
  if (BEFORE_ANYTHING.has(word)) return true;
  if (BEFORE_NUMBER.has(word)) return FIRST_NUMBER.test(after);
  if (!ANYWHERE.has(word) && !INITIALS.test(word)) return false;
  const [, next, stop] = FIRST_WORD.exec(after) ?? [];
  // The "A." of "J. A. Smith" is not the article.
  return next !== undefined && ((next.length === 1 && stop === ".") || !STARTERS.has(next));
}

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}
