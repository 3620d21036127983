import { REPORTING_VERBS } from "./speech-cues.ts";

/** A second clause that contrasts, or a second thing that was said. */
const CONTRASTED =
  /;\s|,\s+(?:while|whereas|although|though|yet)\s+(?:he|she|it|they|there|this|that|these|those|the|an?|his|her|its|their|\p{Lu}\p{Ll}+)\s|\s(?:and|but)\s+that\s/u;
const JOIN = /(,?)\s+(?:and|but)\s+/g;

const ONE = "is|was|has|does|isn['’]t|wasn['’]t|hasn['’]t|doesn['’]t";
const MANY = "are|were|have|do|aren['’]t|weren['’]t|haven['’]t|don['’]t";
const ANY =
  "will|would|can|could|may|might|must|shall|should|had|did|cannot|won['’]t|wouldn['’]t|couldn['’]t|hadn['’]t|didn['’]t";
/** Pasts that are no participles, and presents that are no plurals of nouns. */
const PAST =
  "said|went|gave|took|came|fell|rose|began|saw|became|knew|wrote|spoke|chose|broke|grew|threw|drove|ran|says|wants|needs|owns|" +
  "makes|takes|gives|goes|comes|remains|becomes|begins|opens|closes|lies|seems|belongs|contains";
const FINITE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ONE}|${MANY}|${ANY}|${PAST})(?![\\p{L}\\p{N}])`, "iu");
/** "owned the road", but not "owned by": a participle has no object. */
const DID_SOMETHING =
  /(?<!\b(?:the|an?|its|his|her|their)\s)\b(?:\p{L}+ed|sold|bought|built|won|lost|held|left|paid|sent|brought|shut|kept)\s+(?:the|an?|its|his|her|their|all|\p{N}+)\s/u;

/** Pasts that cannot be participles, so that no object has been left out: "the road the council took" has one. */
const SURELY_PAST =
  /\s(?:said|went|gave|took|came|fell|rose|began|saw|became|knew|wrote|spoke|chose|broke|grew|threw|drove|ran)$/;
/** A second noun within the first: "the land the council", "the land Reed". */
const SECOND_NOUN = /\s(?:the|an?|his|her|its|their|\p{Lu}\p{L}*)\s|\s(?:\p{Lu}\p{L}*)$/u;
/** Whoever does one of these does it alone. */
const ALONE =
  /^\P{L}*\p{L}+(?: [\p{L}\p{N}.’'-]+){0,6} (?:resigned|retired|died|failed|collapsed|exploded|survived|arrived|escaped|recovered|vanished|apologi[sz]ed)$/u;

const OPENER =
  "(?:the|an?|this|that|these|those|his|her|its|their|our|my|all|some|many|most|no|\\p{N}[\\p{N},.]*)";
const INSIDE =
  "(?!(?:that|which|who|whom|whose|where|when|it|he|she|they|and|or|but|to|by)\\b)[\\p{L}\\p{N}’'-]+";
const NAME = "\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}.’'-]*){0,3}";
const NOUN = `(?:${OPENER}(?:\\s${INSIDE}){1,6}?|${NAME})`;
const ADVERB = "(?:\\s(?:\\p{Ll}+ly|also|now|still|then|never|soon|later))?";

const CLAUSE = new RegExp(
  `^(${NOUN})${ADVERB}\\s(?:(${ONE})|(${MANY})|(${ANY})|(${PAST}|\\p{Ll}+ed))(?![\\p{L}\\p{N}])`,
  "u",
);
/** These are subjects and nothing else. */
const PRONOUN_CLAUSE = new RegExp(
  `^(?:(?:he|she|they|we|I)\\s\\p{L}|(?:it|there|this|that)\\s(?:${ONE}|${ANY}|${PAST}|\\p{Ll}+ed)\\b)`,
  "u",
);

/** What comes after may depend on one word before it: "if it rains and the road is closed". */
const DEPENDS =
  /\b(?:who|whose|whom|which|whether|if|when|because|unless|after|before|until|since|while|where|how|what|why|between|both|as|than|that\s+(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must))\b/i;
/** Words that a clause may follow without "that": its subject may be two nouns. */
const TAKES_CLAUSE: ReadonlySet<string> = new Set([
  ...REPORTING_VERBS,
  ..."that sure certain confident afraid aware glad worried clear true likely possible fears hopes claims reports".split(
    " ",
  ),
  ..."believe believes believed think thinks thought know knows known knew hope hoped expect expects expected".split(
    " ",
  ),
  ..."fear feared find finds found show shows showed shown rule rules ruled learn learned learnt hear heard".split(
    " ",
  ),
  ..."feel feels felt understand understood reveal revealed prove proved proven estimate estimated assume".split(
    " ",
  ),
  ..."assumed indicate indicated suggest suggests suggested mean means meant ensure ensured suspect suspected".split(
    " ",
  ),
  ..."decided agree agrees agreed accept accepts accepted reported report predict see seen saw confident".split(
    " ",
  ),
]);

/**
 * Whether a statement has a second clause with a subject and a verb of its own: "The road is closed and the bridge will be
 * pulled down". Not where "and" may join two nouns or names, or the second clause hang on what comes before the first.
 * English.
 */
export function holdsSecondFact(statement: string): boolean {
  if (CONTRASTED.test(statement)) return true;
  return [...statement.matchAll(JOIN)].some((join) => {
    const left = statement.slice(0, join.index);
    return (
      isClause(left) && beginsClause(statement.slice(join.index + join[0].length), left, join[1] === ",")
    );
  });
}

function isClause(words: string): boolean {
  return FINITE.test(words) || DID_SOMETHING.test(words) || ALONE.test(words.trim());
}

function beginsClause(right: string, left: string, comma: boolean): boolean {
  if (!comma && DEPENDS.test(left)) return false;
  if (PRONOUN_CLAUSE.test(right)) return true;
  const [clause, subject = "", one, many, any] = CLAUSE.exec(right) ?? [];
  if (clause === undefined) return false;
  // "The road and the bridge" would be plural.
  if (comma || one !== undefined) return true;
  const isPast = SURELY_PAST.test(clause) && !SECOND_NOUN.test(subject);
  if (many === undefined ? any === undefined && !isPast : !subject.endsWith("s")) return false;
  return isClause(ownClause(left));
}

/** What follows the last word that a clause may follow: "The ministry said | the road is closed". */
function ownClause(left: string): string {
  const words = [...left.matchAll(/[\p{L}\p{N}’'-]+/gu)];
  const last = words.findLast(([word]) => TAKES_CLAUSE.has(word.toLowerCase()));
  return last ? left.slice(last.index + last[0].length) : left;
}
