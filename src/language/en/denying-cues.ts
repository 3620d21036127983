const DENYING =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)|rebut(?:s|ted|ting)?|contradict(?:s|ed|ing)?)\b/i;
/** "It was denied": nobody is said to. */
const PASSIVE = /\b(?:is|are|was|were|be|been|being)\b/i;
const NEGATED = /\b(?:not|never|no longer|neither|nor)\b|n[’']t\b/i;

/** Whether words that credit somebody say that they deny something, in English: "has rejected", and not "did not deny". */
export function isDenyingCue(cue: string): boolean {
  return DENYING.test(cue) && !NEGATED.test(cue) && !PASSIVE.test(cue);
}

/** Whether any word of a text says in English that somebody denies something; quick, for texts that nobody has read yet. */
export function mayDeny(text: string): boolean {
  return DENYING.test(text);
}
