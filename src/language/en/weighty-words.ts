import { type WordClass, wordClass } from "./word-classes.ts";

/*
 * English words of which one more, one less or another one changes how sure, how much or under what condition a sentence
 * says something. They take in too much rather than too little: who is told of such a change looks at two words.
 */

const NEGATIVE = new Set(
  (
    "not no never none nobody nothing nowhere neither nor without hardly scarcely barely seldom rarely un non untrue false " +
    "wrong wrongly unlikely unclear unproven unable impossible zero nil minus lack absent absence except excluding bar " +
    "against contrary instead rather otherwise nay nope unless anti ain aint"
  ).split(" "),
);
/** Verbs that say that something is not so, or was not done. */
const NEGATING_VERB =
  /^(?:den(?:y|ies|ied|ying|ials?)|refus(?:e[sd]?|ing|als?)|fail(?:s|ed|ing|ures?)?|declin(?:e[sd]?|ing)|reject(?:s|ed|ing|ions?)?|disput(?:e[sd]?|ing)|refut(?:e[sd]?|ing)|rebut(?:s|ted|ting|tals?)?|contradict\p{L}*|disprov\p{L}*|debunk\p{L}*|lack(?:s|ed|ing)?|ceas(?:e[sd]?|ing)|stop(?:s|ped|ping)?|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|forb(?:id|ids|ade|idden)|exclud(?:e[sd]?|ing)|neglect(?:s|ed|ing)?|omit(?:s|ted|ting)?|forg[eo]t(?:s|ten|ting)?|skip(?:s|ped|ping)?|withh[eo]ld(?:s|ing)?|abstain(?:s|ed|ing)?|forgo(?:es|ne|ing)?|abandon(?:s|ed|ing)?|scrap(?:s|ped|ping)?|cancel\p{L}*|halt(?:s|ed|ing)?|quit(?:s|ting)?|oppos(?:e[sd]?|ing)|resist(?:s|ed|ing)?|bann?(?:s|ed|ing)?|barr(?:ed|ing)|block(?:s|ed|ing)?|veto(?:es|ed|ing)?|ignor(?:e[sd]?|ing)|deter(?:s|red|ring)?|miss(?:es|ed|ing)?|shun(?:s|ned|ning)?|delay(?:s|ed|ing)?|suspend(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|den(?:ounc|i)\p{L}*)$/u;

/** Words that begin with what says "not", as far as that can be told from "under", "unit", "distance" and "increase". */
const NEGATED_WORD = new RegExp(
  `^(?:${[
    "un(?!der|i[aceftlostqv]|it(?!ed$)|til|less|cle|to)\\p{L}{3,}",
    "non-?\\p{L}{4,}",
    "dis(?:agre|allow|appear|approv|believ|claim|connect|content|continu|count|credit|favou?r|hono|inclin|interest|like|loyal|mantl|obe|own|prov|qualif|regard|satisf|trust|us)\\p{L}*",
    "in(?:abilit|accessib|accura|activ|adequa|admissib|applicab|appropriat|capab|complet|comprehensib|conclusiv|consisten|correct|credib|decisiv|defensib|direct|effectiv|effici|eligib|evitab|excusab|explicab|flexib|frequen|hospitab|human|justice|nocen|offensiv|operab|secur|sensitiv|separab|significan|sincer|stabilit|sufficien|toleran|valid|visib|voluntar)\\p{L}*",
    "im(?:balanc|mature|mobil|modest|moral|partial|passab|patien|perfect|permissib|personal|plausib|polite|possib|practic|precis|probab|proper|prudent|pur)\\p{L}*",
    "il(?:legal|legib|legitima|licit|litera|logical)\\p{L}*",
    "ir(?:rational|regular|relevan|reparab|replaceab|resolut|responsib|reversib|revocab)\\p{L}*",
    "mis(?:calculat|inform|interpret|judg|lead|represent|state|taken|trust|understand|understood|us)\\p{L}*",
    "\\p{L}{3,}less(?:ly|ness)?",
  ].join("|")})$`,
  "u",
);

/** Whether a word (in small letters) says "not", alone or with others. */
export function isNegative(word: string): boolean {
  return NEGATIVE.has(word) || NEGATING_VERB.test(word) || NEGATED_WORD.test(word);
}

const NEGATIVE_PHRASE =
  /\b(?:far from|anything but|nothing but|yet to|out of the question|(?:stop(?:s|ped)?|falls?|fell) short of|nowhere near|too \p{L}+ to|all but|by no means|under no circumstances|on no account|in vain|other than|as opposed to)\b/u;

/** Whether words (in small letters, with spaces between them) say "not" together. */
export function hasNegativePhrase(words: string): boolean {
  return NEGATIVE_PHRASE.test(words);
}

const NEGATIVE_PREFIX = /^(?:un|in|im|il|ir|dis|non|mis|de|anti|counter|a)-?/u;
const SUFFIX = /(?:less|ful|fully|lessly)$/u;

/** Whether two words are each other's opposite by what they begin or end with: "likely", "unlikely"; "harmful", "harmless". */
export function areOpposites(one: string, other: string): boolean {
  if (one === other) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length > 2 && long.endsWith(short) && long.replace(NEGATIVE_PREFIX, "") === short) return true;
  const [stem, second] = [one.replace(SUFFIX, ""), other.replace(SUFFIX, "")];
  return stem === second && stem.length > 2;
}

const QUALIFYING = new Set(
  // How sure.
  (
    "perhaps maybe alleged allege alleges supposed purported so-called presumed presumptive suspected suspect believed thought " +
    "expected feared rumoured rumored understood assumed estimated projected apparent seeming ostensible " +
    "putative probable possible potential plausible doubtful dubious questionable likely unlikely uncertain certain sure " +
    "definite proven unproven confirmed unconfirmed seem seems seemed appear appears appeared " +
    "tend tends tended imply implies implied reckon reckons guess guesses " +
    "prospective proposed planned intended draft tentative provisional preliminary interim temporary permanent conditional " +
    "theoretical hypothetical nominal virtual effective de facto outright mere sheer utter sole only just simply merely even " +
    "still yet already again almost nearly about around approximate roughly some somewhat sort kind quite rather fairly very " +
    "too so such pretty extremely highly far much lot lots bit slightly little enough mostly mainly largely chiefly partly " +
    "part partial half whole full total complete entire absolute " +
    "attempted trying try tried tries attempt attempts want wants wanted hope hopes hoped plan plans intend intends aim aims " +
    "aimed seek seeks sought vow vows willing ready able going supposed bound set due need needs needed dare used " +
    // How much, how many, how often.
    "all any each every both either most more less least fewer fewest few many several plenty numerous various countless " +
    "majority minority bulk up least most over under above below beyond within exceeding upwards topping surpassing nearing " +
    "approaching circa ca approx estimated maximum minimum max min exact exactly precise sharp once twice often sometimes " +
    "always ever usually frequent occasional occasionally constant regular periodic intermittent sporadic universal general " +
    "typical common rare widespread isolated single every " +
    // Under what condition, from when to when.
    "if unless until till till before after since when whenever while whilst whether provided providing assuming pending " +
    "depending subject because although though despite but however except save only then soon later now currently " +
    "former formerly previous previously ex then acting would-be current future eventual initial first last latest next " +
    "or than as otherwise instead " +
    "longer anymore away further additional another extra also alone together jointly " +
    "significant substantial considerable marginal modest slight minor major serious grave severe mild " +
    "partially wholly must ought shall"
  ).split(" "),
);

/** Words in -ly that are no adverbs. */
const NO_ADVERB =
  /^(?:family|reply|supply|apply|ally|july|rally|assembly|anomaly|bully|belly|fly|holy|italy|jelly|lily|monopoly|rely|tally|elderly|friendly|lovely|ugly|comply|imply|multiply|butterfly|homily|folly|gully|hilly|silly|curly|oily|costly|ghostly|motherly|fatherly|brotherly|emily|sally|molly|kelly|billy|willy|polly|beverly|lively|lonely|jolly|worldly|orderly)$/u;
const LIMITING =
  /^(?:about|over|under|between|around|above|below|without|within|until|since|before|after|during|except|despite|against|up|down|through|throughout|near|behind|off|out|unlike|per|amid)$/u;
const DETERMINING = /^(?:some|any|many|most|several|all|both|each|no|every|few|more|such|other|another)$/u;

/** "is", "has" and "did" tell when something was so, and "because" under what condition. */
const VERBAL: ReadonlySet<WordClass | undefined> = new Set(["modal", "be", "have", "do", "because"]);

/** Whether a word (in small letters) qualifies what is said: a modal verb, an adverb of manner, a word of a list. */
export function isQualifying(word: string): boolean {
  if (QUALIFYING.has(word) || LIMITING.test(word) || DETERMINING.test(word)) return true;
  if (/..ly$/u.test(word) && !NO_ADVERB.test(word)) return true;
  return VERBAL.has(wordClass(word));
}

const DEGREE = /(?:er|est)$/u;
const DEGREE_OR_END = /(?:i?er|i?est|[ey])$/u;

/** Whether two words differ in degree: "large", "larger", "largest". */
export function differInDegree(one: string, other: string): boolean {
  if (one === other || !(DEGREE.test(one) || DEGREE.test(other))) return false;
  return one.replace(DEGREE_OR_END, "") === other.replace(DEGREE_OR_END, "");
}
