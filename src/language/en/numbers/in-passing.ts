import type { PrintedNumber } from "./printed.ts";

/** As many characters around a number as may say that it is no figure. */
const AROUND = 40;

/**
 * Whether a number stands in a text as no figure that could be compared or added up: the "one" of "one reason", a
 * count that the text takes as known ("the two leaders", "his first four terms"), an age, "100 percent" of an
 * assertion.
 */
export function isInPassing(text: string, number: PrintedNumber): boolean {
  const printed = text.slice(number.start, number.end).toLowerCase();
  const before = text.slice(Math.max(number.start - AROUND, 0), number.start);
  const after = text.slice(number.end, number.end + AROUND);
  return (
    isArticle(number, printed, before, after) ||
    isKnown(number, before, after) ||
    isAge(printed, before, after) ||
    DATES.test(after) ||
    isIdiom(printed, before, after) ||
    isGun(number, printed, after) ||
    isAssertion(number, printed, before, after)
  );
}

const COUNTS_ONE = /\b(?:only|just|least|than|exactly|killed|wounded|injured|minus|nearly|about)\s$/iu;
const PERSON =
  /^ (?:\p{Ll}+ )?(?:man|woman|person|child|boy|girl|soldier|civilian|officer|worker|student|patient|victim|prisoner|death)\b/u;

/** "one" as an article or a pronoun: "one reason", "one day", "it is one thing to"; not "only one", "one man". */
function isArticle(number: PrintedNumber, printed: string, before: string, after: string): boolean {
  if (printed !== "one" || number.qualifier !== undefined) return false;
  return !COUNTS_ONE.test(before) && !PERSON.test(after);
}

const KNOWN =
  /(?:\b(?:the|these|those|both|all|his|her|their|its|our|my|your|us|them|last|past|next|first|final|other|top|previous|coming|latter|same|every)|\p{L}s?['’]s?)[\s-]+$/iu;
const GREATEST_KNOWN = 12;

/** A small count after a word that takes what it counts as known. */
function isKnown(number: PrintedNumber, before: string, after: string): boolean {
  const { kind, value, unit, qualifier } = number;
  if (kind !== "number" || value === undefined || unit !== undefined || qualifier !== undefined) return false;
  if (!Number.isInteger(value) || value < 0 || value > GREATEST_KNOWN) return false;
  return (
    KNOWN.test(before) ||
    /^-(?:way|fold|tier|party|faced|horse|time|sided|letter|star|on|piece|dimensional)\b/u.test(after)
  );
}

/** "ten years ago", "six months later": a day, not a length of time. */
const DATES =
  /^ (?:minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?) (?:ago|earlier|later|before|from now)\b/u;

const ANY = /(?:)/u;
/** What is said with a number that is not meant: the words before it, the number and the words after it. */
const IDIOMS: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [ANY, /^zero$/u, /^[\s-](?:tolerance|sum|doubt|hour|gravity|option)\b/u],
  [/\b(?:ground|patient|absolute|net)[\s-]$/iu, /^zero$/u, ANY],
  [/\bin $/iu, /^two$/u, /^ minds\b/u],
  [/\b(?:my|his|her|their|our|your) $/iu, /^two$/u, /^ cents\b/u],
  [/\bcloud $/iu, /^nine$/u, ANY],
  [/\bwhole $/iu, /^nine$/u, /^ yards\b/u],
  [ANY, /^forty$/u, /^ winks\b/u],
  [ANY, /^(?:six|twelve|6|12)$/u, /^-packs?\b/u],
  [ANY, /^(?:ten|10)$/u, /^ out of (?:ten|10)\b/u],
  [/\b(?:thanks|thank you) $/iu, /^a million$/u, ANY],
  [ANY, /^an? (?:million|thousand|hundred)$/u, /^ (?:thanks|reasons|ways|miles|things|excuses|little)\b/u],
  [ANY, /^one in a (?:million|billion)$/u, ANY],
  [ANY, /^(?:24|twenty-four)$/u, /^-hour (?:news|rolling|television|tv|channel|clock|society)\b/iu],
  [ANY, /^(?:two|three|four)$/u, /^ by (?:two|three|four)\b/u],
  [/\b(?:two|three|four) by $/iu, /^(?:two|three|four)$/u, ANY],
];

function isIdiom(printed: string, before: string, after: string): boolean {
  return IDIOMS.some(([head, words, tail]) => words.test(printed) && head.test(before) && tail.test(after));
}

const GUN =
  /^ (?:\p{L}+ )?(?:pistols?|rifles?|handguns?|guns?|rounds?|bullets?|ammunition|shells?|mortars?|howitzers?|cannons?|revolvers?|casings?)\b/u;

/** "a 12-gauge shotgun", "a 9mm pistol", "a .22 rifle": a kind of gun. */
function isGun({ unit }: PrintedNumber, printed: string, after: string): boolean {
  return (
    /^[\s-](?:gauge|bore|calib(?:er|re))\b/u.test(after) ||
    ((unit === "mm" || printed.startsWith(".")) && GUN.test(after))
  );
}

const APPOSITION = /\p{Lu}[\p{L}.'’-]+, $/u;

/** "a 63-year-old", "aged 63", "the age of 63", "Ann Smith, 63, a student". */
function isAge(printed: string, before: string, after: string): boolean {
  if (
    /^[\s-](?:year|month|week)s?[\s-]olds?\b/u.test(after) ||
    /\b(?:aged?|age of|turn(?:ed|s|ing))\s$/u.test(before)
  )
    return true;
  return /^\d{1,3}$/u.test(printed) && APPOSITION.test(before) && /^(?:[,.;]|$)/u.test(after);
}

const SURE =
  /^,? (?:sure|certain|true|false|right|wrong|correct|accurate|confident|convinced|committed|behind|with|for|against|opposed|supportive|honest|clear|dedicated|focus\w*|positive|in favou?r|on board|agree\w*|support\w*|not|legal|legit\w*|real|safe|sincere|responsible|certainty|[a-z]+ly)\b/u;
const ASSERTS =
  /\b(?:agree\w*|support\w*|believe\w*|back\w*|am|['’]m|is|['’]s|are|['’]re|was|were|be|been)(?: \p{Ll}+)? $/iu;

/** "I'm 100 percent sure", "wrong a thousand percent", "I agree 100 percent". */
function isAssertion(number: PrintedNumber, printed: string, before: string, after: string): boolean {
  // "a thousand times" as in "a thousand times no"
  if (/^a\s/u.test(printed)) {
    if (/^ times\b(?! (?:as|more|larger|bigger|greater|higher|faster|the))/u.test(after)) return true;
  }
  const whole =
    number.unit === "percent" && (number.value ?? 0) >= 100 && Number.isInteger((number.value ?? 0) / 10);
  if (!whole || number.qualifier !== undefined) return false;
  return (
    SURE.test(after) || (ASSERTS.test(before) && !/^ (?:of|more|higher|above|over|\p{Ll}+)\b/u.test(after))
  );
}
