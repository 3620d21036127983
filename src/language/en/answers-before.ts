/*
 * What answers a statement that the text has just given, in English: "rejected these claims", "that is not true".
 */

const THINGS =
  "claims?|allegations?|accusations?|charges?|reports?|assertions?|suggestions?|statements?|figures?|numbers?|remarks?|comments?|story|stories|account|accounts";
const ANAPHOR = `(?:(?:these|those|this|that|such|the|all|any|both|his|her|their|its)(?: (?:of )?(?:the|these|those))?(?: (?:two|latest|media|earlier|new))*(?: (?:${THINGS}))?|it|them|(?:${THINGS}))`;
const ALONE = new RegExp(`^(?:${ANAPHOR})$`, "i");
const UNTRUE =
  "(?:(?:completely|totally|absolutely|entirely|simply|just|utterly|patently|all) )*(?:false|untrue|wrong|incorrect|inaccurate|baseless|groundless|unfounded|fabricated|nonsense|rubbish|fake|lies|a lie|fiction)";
const DENIAL = new RegExp(
  `^${ANAPHOR} (?:(?:is|are|was|were) ${UNTRUE}|(?:is|are|was|were)(?: not|n[’']t) (?:true|so|the case|correct|accurate|right))$`,
  "i",
);
const SUPPORT = new RegExp(`^${ANAPHOR} (?:is|are|was|were) (?:true|correct|accurate|so|right)$`, "i");

const DENYING =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)|rebut(?:s|ted)?|rubbish(?:es|ed)|disput(?:e|es|ed|ing)|contradict(?:s|ed)|contest(?:s|ed))\b/i;
const CONFIRMING =
  /\b(?:confirm(?:s|ed|ing)?|corroborat(?:e|es|ed|ing)|echo(?:es|ed|ing)?|back(?:s|ed) up|bear(?:s)? out|bore out)\b/i;

/** What a statement holds of one that was made before it. */
export interface AnswerTo {
  readonly is: "denies" | "confirms";
  /** Whether its own words are none but those for the other one: "these claims". */
  readonly isBare: boolean;
}

/**
 * Whether a statement says nothing but what it holds of another one that was made before it, and what that is.
 *
 * @param content what is said, as it is printed: "these claims", "“That is not true,”"
 * @param cue the words that credit somebody with it: "rejected"
 */
export function answerTo(content: string, cue: string): AnswerTo | undefined {
  const said = content.replace(/^[\s"“‘'«]+|[\s.,;:!"”’'»–—-]+$/gu, "").replace(/\s+/g, " ");
  if (DENIAL.test(said)) return { is: "denies", isBare: false };
  if (SUPPORT.test(said)) return { is: "confirms", isBare: false };
  if (said !== "" && !ALONE.test(said)) return undefined;
  if (DENYING.test(cue)) return { is: "denies", isBare: true };
  return CONFIRMING.test(cue) ? { is: "confirms", isBare: true } : undefined;
}
