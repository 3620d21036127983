/** Something that a "but" or an "only" restricts rather than a clause or a verb of its own: "only to lorries". */
const RESTRICTS =
  "(?:not|never|no|only|just|merely|solely|mainly|mostly|partly|perhaps|possibly|at least|at most|less|more|except|" +
  "to|for|in|on|at|by|from|of|under|over|with|without|within|between|through|during|before|after|until|since|as|" +
  "if|when|where|while|once|unless|because|until|is|are|was|were|will|would|can|could|may|might|must|should|has|have|had)";

/** What follows "only to" where it tells what came next: "only to find that ..." */
const OUTCOME =
  "(?:be|have|find|see|learn|discover|lose|return|reali[sz]e|fail|get|come|fall|watch|hear|end|change|reverse|withdraw|" +
  "reject|deny|retract|turn|give|take|go|say|tell|add|later|then)";

/** Words right after a quote, in its sentence, that take something back or set a condition. English. */
const AFTER = new RegExp(
  "^[\"”»’'\\s,;:–—-]*(?:" +
    "(?:if|unless|until|except|although|though|provided|whereas|however|at least|so far|yet)(?![\\p{L}\\p{N}])" +
    `|but ${RESTRICTS}(?![\\p{L}\\p{N}])` +
    `|only (?!to ${OUTCOME}(?![\\p{L}\\p{N}]))(?:${RESTRICTS}|an?|the|some|one|two|those)(?![\\p{L}\\p{N}])` +
    "|only(?=[.;]|$)" +
    ")",
  "iu",
);

const NO_BASIS =
  "(?:evidence|proof|signs?|indications?|reason|grounds?|basis|guarantee|truth|question|chance)";
const NOT = "(?:not|never|n['’]t|no longer|hardly|cannot)";
const HELD =
  "(?:true|the case|clear|certain|sure|likely|possible|believe|think|mean|prove|proven|proved|show|shown|know|known|" +
  "accept|say|said|confirm|confirmed|agree|follow|established|convinced|found|find)";
const REJECTED =
  "(?:claims?|ideas?|suggestions?|reports?|allegations?|accusations?|notions?|theory|rumou?rs?|assertions?)";

/** Words right before a quote, in its sentence, that turn it round or make it uncertain. English. */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    "not|never|no longer|could|would|might|if|unless|hardly|reportedly|allegedly|supposedly|whether",
    "den(?:y|ies|ied|ying)(?: that)?",
    "(?<!(?:no|little|without|any|beyond|not|never|n['’]t|cannot) (?:a |any |real |much )?)doubt(?:s|ed)? (?:that|if|whether)",
    `(?:no|little|scant|not any|without(?: any)?|lacks?|lacked) (?:\\p{L}+ )?${NO_BASIS}(?: (?:at all|yet|to (?:suggest|show|believe|think|say)))? that`,
    `(?:is|are|was|were|has|have|had|do|does|did|can|could|would|will) ?${NOT} (?:\\p{L}+ ){0,2}${HELD} that`,
    "(?:untrue|false|unlikely|unclear|doubtful|uncertain|impossible|unproven|wrong to (?:say|claim|think)|a (?:lie|myth|hoax)) that",
    `(?:reject(?:s|ed|ing)?|disput(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|den(?:y|ies|ied|ying)|rebut(?:s|ted)?|refut(?:es?|ed)) (?:(?:the|any|all|that|those|these) )?(?:\\p{L}+ )?${REJECTED} that`,
  ].join("|")})[\\s,"“„«‘']*$`,
  "iu",
);
/** The month is no auxiliary. */
const MAY_BEFORE = /(?<![\p{L}\p{N}])(?<!\b(?:in|of|since|until|by|last|next|this) )may[\s,"“„«‘']*$/u;

/** The last word of whatever qualifies: most quotes come after another one, which is seen sooner. */
const LAST_WORD =
  /(?:not|never|longer|could|would|might|if|unless|hardly|reportedly|allegedly|supposedly|whether|den(?:y|ies|ied|ying)|that|doubt(?:s|ed)?|may)$/iu;

/** Where the words that qualify a quote begin, in those of its sentence that are before it. */
export function qualifiesBefore(head: string): number | undefined {
  const words = head.trimEnd().replace(/[\s,"“„«‘']+$/u, "");
  if (!LAST_WORD.test(words.slice(words.lastIndexOf(" ") + 1))) return undefined;
  return (BEFORE.exec(head) ?? MAY_BEFORE.exec(head))?.index;
}

/** The first of the words that qualify a quote, in those of its sentence that are after it. */
export function qualifiesAfter(tail: string): boolean {
  return AFTER.test(tail);
}

const NEGATION =
  /(?<![\p{L}\p{N}])(?:not?|never|cannot|without|false|untrue|unlikely|unclear|unproven|doubt\p{L}*|den(?:y|ies|ied)|reject\p{L}*|disput\p{L}*)(?![\p{L}\p{N}])|n['’]t(?![\p{L}\p{N}])/iu;

/** Whether a statement says that something is not so, or may not be. */
export function negates(statement: string): boolean {
  return NEGATION.test(statement);
}
