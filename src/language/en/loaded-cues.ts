/** A verb that judges what it attributes. English only. */
interface LoadedVerb {
  readonly forms: ReadonlySet<string>;
  /** What it says beside that something was said. */
  readonly says: string;
}

const TRUE_AND_HELD_BACK = "says that this is true and was held back";
const TRUE_AGAINST_WILL = "says that this is true and that the speaker would rather not have said it";

const VERBS: readonly LoadedVerb[] = [
  { forms: formsOf("refute"), says: "says that this was disproved" },
  { forms: new Set(["admit", "admits", "admitted", "admitting"]), says: TRUE_AND_HELD_BACK },
  { forms: formsOf("confess"), says: TRUE_AND_HELD_BACK },
  { forms: formsOf("concede"), says: TRUE_AGAINST_WILL },
  { forms: formsOf("acknowledge"), says: TRUE_AGAINST_WILL },
  { forms: formsOf("claim"), says: "casts doubt on this" },
  { forms: formsOf("allege"), says: "says that this is not proven" },
  { forms: formsOf("reveal"), says: "says that this is true and was hidden" },
];

const MAY_JUDGE = /refut|admit|claim|reveal|conced|confess|acknowledg|alleg/i;

/** Words before which a verb stands, and after which "claim" and "claims" are nouns: "these claims". */
const BEFORE_NOUN =
  /^(?:an?|the|this|that|these|those|such|any|all|no|some|his|her|its|their|our|my|your|\p{L}+['’]s|of|by)$/u;

/** What is not said, only tried, or only may be, is not judged: "did not admit", "tried to refute". */
const NOT_SAID =
  /\b(?:not|never|cannot|without|nor|neither|hardly|barely|might|may|could|would|must|should|(?:refus|declin|fail|tr(?:y|i)|attempt|seek|want|threaten|promis|vow|hop|plan|sought)\w* to|stop\w* short of|den(?:y|ies|ied|ying)|avoid\w*|accus\w+ of)\b|n['’]t\b/;
/** As many words before a verb as may say so. */
const BEFORE = 4;

/** Things that are claimed, conceded and admitted without a judgement on what is said. */
const OBJECTS =
  /^(?:(?:an?|the|his|her|its|their|another|more|outright|full|partial|sole|all|political|early|major|big|much|moral|clear|narrow) ){0,3}(?:responsibility|credit|victory|victories|success|defeat|momentum|asylum|lives?|benefits?|compensation|damages|expenses|insurance|refunds?|race|election|contest|seat|match|game|goal|nomination|title|prize|medal|crown|throne|mantle|lead|ground|territory|ownership|possession|custody|copyright|immunity|privilege|wins?|receipt|applause|crowd|cheers|hospital|bar|guilt)\b/i;
/** "attacks that were claimed by nobody", "claims by the council" */
const CLAIMED_BY = /^(?:by|of|about|from)\b/;
const ADMITTED_TO =
  /^to (?:an?|the|his|her)? ?(?:\p{L}+ )?(?:hospital|clinic|bar|university|college|union|country)\b/iu;

/** Papers say what is in them: what they reveal or allege is what they hold. */
const PAPERS =
  /\b(?:lawsuit|suit|complaint|indictment|affidavit|charges?|charge sheet|prosecutors?|plaintiffs?|petition|(?:court|legal) (?:papers|documents|filings?|records))\b/i;

/** So do inquiries: "documents reveal", "an audit by the council revealed". */
const REVEALING =
  /^(?:[\p{L}\p{N}'’-]+ ){0,4}(?:e-?mails?|reports?|records|documents?|papers|files|interviews|investigations?|inquir(?:y|ies)|stud(?:y|ies)|polls?|surveys?|data|analys[ei]s|tapes?|recordings?|videos?|reviews?|audits?|memos?|letters?|filings?)\b(?! (?:editor|writer|reporter|author|chief|official|expert|staff))/iu;

/** What is known of where a cue stands. */
export interface CueSetting {
  /** What stands after the cue; several where it cannot be told which. Asked for only where the cue judges. */
  readonly after?: () => readonly string[];
  /** Whom the cue credits, by name or description; and whether that is a paper and nobody. */
  readonly speaker?: string;
  readonly isPaper?: boolean;
}

/** What of a cue judges, and how; undefined where nothing does. */
export function loadedPart(
  cue: string,
  additions: readonly string[],
  isEnglish: boolean,
  { after = () => [], speaker = "", isPaper = false }: CueSetting = {},
): { readonly word: string; readonly says: string } | undefined {
  if (additions.length === 0 && !MAY_JUDGE.test(cue)) return undefined;
  const words = wordsOf(cue);
  for (const [index, word] of words.entries()) {
    if (!isEnglish) break;
    const verb = VERBS.find(({ forms }) => forms.has(word));
    if (!verb || isNoun(word, words[index - 1])) continue;
    if (NOT_SAID.test(words.slice(Math.max(0, index - BEFORE), index).join(" "))) continue;
    if (word.startsWith("alleg") && (isPaper || PAPERS.test(speaker))) continue;
    if (word.startsWith("reveal") && (isPaper || REVEALING.test(speaker))) continue;
    const within = words.slice(index + 1).join(" ");
    const following = after();
    const rests = following.length > 0 ? following.map((rest) => `${within} ${rest}`) : [within];
    if (rests.some((rest) => isObject(word, rest.trim()))) continue;
    return { word, says: verb.says };
  }
  const added = additions.find((entry) => isAmong(entry, words));
  return added === undefined
    ? undefined
    : { word: added.trim(), says: "is on the desk's list of loaded words" };
}

function isNoun(word: string, before = ""): boolean {
  return /^(?:claims?|alleged|acknowledged|admitted)$/.test(word) && BEFORE_NOUN.test(before);
}

function isObject(word: string, rest: string): boolean {
  if (word.startsWith("claim") && CLAIMED_BY.test(rest)) return true;
  return OBJECTS.test(rest) || ADMITTED_TO.test(rest);
}

/** Whether the words of a desk's own list are in a cue. */
export function isInCue(listed: string, cue: string): boolean {
  return isAmong(listed, wordsOf(cue));
}

function isAmong(listed: string, words: readonly string[]): boolean {
  return ` ${words.join(" ")} `.includes(` ${listed.toLowerCase().trim()} `);
}

/** The forms of a regular verb. */
function formsOf(verb: string): ReadonlySet<string> {
  const stem = verb.replace(/e$/, "");
  return new Set([verb, verb.endsWith("ss") ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`]);
}

function wordsOf(cue: string): readonly string[] {
  return cue.toLowerCase().match(/[\p{L}\p{M}]+(?:['’-]\p{L}+)*/gu) ?? [];
}
