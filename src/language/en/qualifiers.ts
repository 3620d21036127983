/** Something that a "but" or an "only" restricts rather than a clause or a verb of its own: "only to lorries". */
const RESTRICTS =
  "(?:not|never|no|only|just|merely|solely|mainly|mostly|partly|perhaps|possibly|at least|at most|less|more|except|" +
  "to|for|in|on|at|by|from|of|under|over|with|without|within|between|through|during|before|after|until|since|as|" +
  "if|when|where|while|once|unless|because|until|is|are|was|were|will|would|can|could|may|might|must|should|has|have|had)";

/** Verbs that may come before what a noun in the plural would be: "only to find drivers". */
const OUTCOME_VERB =
  "(?:be|have|find|see|learn|discover|lose|return|reali[sz]e|fail|get|come|fall|watch|hear|end|change|reverse|withdraw|" +
  "reject|deny|retract|turn|give|take|go|say|tell|add|later|then)(?![\\p{L}\\p{N}])";
/** What is restricted to: "only to lorries", "only to heavy lorries", "only to the north". */
const RESTRICTED_TO =
  "(?:(?:the|an?|those|these|some|its|his|her|their|our|certain|local|one|two|\\p{N}+|traffic|people|women|men|children|staff|" +
  "(?:\\p{L}+ )?\\p{L}*[^s\\P{L}]s)(?![\\p{L}\\p{N}]))";
/** What follows "only to" where it tells what came next: "only to find that ..." */
const OUTCOME = `(?:${OUTCOME_VERB}|(?!${RESTRICTED_TO}))`;

const NO_BASIS =
  "(?:evidence|proof|signs?|indications?|reason|grounds?|basis|guarantee|truth|question|chance)";
const NOT = "(?:not|never|n['’]t|no longer|hardly|cannot)";
const NOBODY = "(?:nothing|nobody|no one|none of (?:\\p{L}+ ){1,3}|neither of them|few (?:\\p{L}+ )?)";
const HOLDS =
  "(?:suggests?|suggested|shows?|showed|shown|proves?|proved|proven|indicates?|indicated|believes?|believed|thinks?|thought|" +
  "says?|said|knows?|knew|confirms?|confirmed|claims?|claimed|means|supports?|bears? out|expects?|expected)";
const HELD =
  "(?:true|the case|clear|certain|sure|likely|possible|believe|think|mean|prove|proven|proved|show|shown|know|known|" +
  "accept|say|said|confirm|confirmed|agree|follow|established|convinced|found|find)";
/** What is said of a quote right after it: "is false", "were baseless". */
const UNTRUE =
  "(?:false|untrue|baseless|unfounded|groundless|wrong|incorrect|inaccurate|misleading|nonsense|invented|fabricated|debunked|disproved|disproven|unproven|unconfirmed|not (?:true|so|the case|correct)|an? (?:\\p{L}+ )?(?:lie|myth|hoax|fabrication|rumou?r))";

const REJECTED =
  "(?:claims?|ideas?|suggestions?|reports?|allegations?|accusations?|notions?|theory|rumou?rs?|assertions?)";

/** Words right after a quote, in its sentence, that take something back or set a condition. English. */
const AFTER = new RegExp(
  "^[\"”»’'\\s,;:–—-]*(?:" +
    "(?:if|unless|until|except|although|though|provided|whereas|however|at least|so far|yet)(?![\\p{L}\\p{N}])" +
    `|but ${RESTRICTS}(?![\\p{L}\\p{N}])` +
    `|only (?!to ${OUTCOME})(?:${RESTRICTS}|an?|the|some|one|two|those)(?![\\p{L}\\p{N}])` +
    "|only(?=[.;]|$)" +
    `|(?:is|are|was|were|has been|have been)(?: (?:\\p{L}+ly|just|all))? ${UNTRUE}(?![\\p{L}\\p{N}])` +
    ")",
  "iu",
);

/** Words right before a quote, in its sentence, that turn it round or make it uncertain. English. */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    "not|never|no longer|could|would|might|if|unless|hardly|reportedly|allegedly|supposedly|whether",
    "den(?:y|ies|ied|ying)(?: that)?",
    "(?<!(?:nobody|no one|none|few|who|rarely|seldom) |(?:no|little|without|any|beyond|not|never|n['’]t|cannot) (?:a |any |real |much )?)doubt(?:s|ed)? (?:that|if|whether)",
    `(?:no|little|scant|not any|never any|hardly any|without(?: any)?|lacks?|lacked|not a (?:shred|scrap) of|no (?:shred|scrap) of) (?:\\p{L}+ )?${NO_BASIS}(?: (?:at all|whatsoever|yet|to (?:suggest|show|believe|think|say)))? that`,
    `(?:is|are|was|were|has|have|had|do|does|did|can|could|would|will) ?${NOT} (?:\\p{L}+ ){0,2}${HELD} that`,
    `${NOBODY} ?(?:(?:had|has|have|ever|could|can|would|seriously|really) ){0,2}(?:to )?${HOLDS} that`,
    `nothing to ${HOLDS} that`,
    "far from (?:clear|certain|sure|proven|true|obvious|established) that",
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

/** The first word of whatever qualifies what is before it: most quotes are followed by another one, which is seen sooner. */
const FIRST_WORD =
  /^["”»’'\s,;:–—-]*(?:if|unless|until|except|although|though|provided|whereas|however|at|so|yet|but|only|is|are|was|were|has|have)\b/i;

/** Whether the words of a quote's sentence that are after it qualify it. */
export function qualifiesAfter(tail: string): boolean {
  return FIRST_WORD.test(tail) && AFTER.test(tail);
}

const NEGATION =
  /(?<![\p{L}\p{N}])(?:not?|never|cannot|without|false|untrue|unlikely|unclear|unproven|doubt\p{L}*|den(?:y|ies|ied)|reject\p{L}*|disput\p{L}*)(?![\p{L}\p{N}])|n['’]t(?![\p{L}\p{N}])/iu;

/** Whether a statement says that something is not so, or may not be. */
export function negates(statement: string): boolean {
  return NEGATION.test(statement);
}
