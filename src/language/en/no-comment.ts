/** What is reported of somebody who did not answer. */
export interface NoComment {
  readonly words: string;
  /** As the record of a reply has it: somebody declined to answer, or nothing came back. */
  readonly outcome: "declined" | "none";
}

const ABOUT =
  "(?:to (?:\\w+ ){0,3}(?:requests?|questions?|e-?mails?|messages?|inquir\\w+|enquir\\w+|calls? (?:for|seeking)))";
const MESSAGES =
  "(?:requests?|questions?|e-?mails?|messages?|inquiries|enquiries|calls?|letters?|texts?|phones?)";
const NOT =
  "(?:did not|didn[’']t|does not|doesn[’']t|do not|don[’']t|had not|hadn[’']t|has not|hasn[’']t|have not|haven[’']t)";

/** What is left open. Who refuses to say that something is so, or will be, says what he thinks of it. */
const QUESTION =
  "(?: (?!(?:that|this|these|those|there|he|she|it|they|we|I|you)\\b)\\w+){0,3} (?:whether|if|how|why|when|who|what|which|where|more|anything)\\b";
const END = '(?=\\s*(?:[.,;:!?—–”"]|$))';

/** AP's and PolNeAR's "declined to comment" and its kin, as they may stand anywhere in a quote. English. */
const DECLINED = new RegExp(
  [
    "\\b(?:declin|refus)(?:e|es|ed|ing) (?:(?:any )?comment|to (?:comment|respond|reply|answer|discuss|be drawn|be interviewed|speak to|talk to))\\b",
    `\\b(?:declin|refus)(?:e|es|ed|ing) to say(?:${QUESTION}|${END})`,
    "\\bno (?:immediate |further |official )?comment\\b",
    "\\b(?:would not|wouldn[’']t|will not|won[’']t) (?:immediately )?(?:comment|be drawn|discuss)\\b",
    `\\b(?:would not|wouldn[’']t|will not|won[’']t) (?:immediately )?say(?:${QUESTION}|${END})`,
    "\\bneither (?:confirm\\w* nor den\\w+|den\\w+ nor confirm\\w*)\\b",
    "\\b(?:not|nor) confirm or deny\\b",
  ].join("|"),
  "i",
);
const SILENT = new RegExp(
  [
    `\\b${NOT} (?:immediately |yet )?(?:respond|reply|responded|replied)(?: (?:immediately|yet))?(?= ${ABOUT}|[.,;]|$)`,
    `\\b${NOT} (?:immediately |yet |so far )?comment(?:ed)?\\b`,
    `\\b${NOT} (?:immediately )?return(?:ed)? (?:\\w+ ){0,3}(?:calls?|messages?|e-?mails?)\\b`,
    "\\b(?:could not|couldn[’']t|cannot|can[’']t) (?:immediately )?be reached\\b",
    "\\b(?:not (?:immediately )?available|unavailable) for comment\\b",
    `\\b${NOT} (?:immediately )?answer(?:ed)? (?:\\w+ ){0,3}${MESSAGES}\\b`,
    `\\b${MESSAGES} (?:(?!that\\b)\\w+ ){0,6}(?:went|(?:has|have|had) gone|(?:was|were|has been|have been|had been)) (?:unanswered|unreturned|ignored|not (?:returned|answered))\\b`,
    `\\b(?:went|gone|left) (?:unanswered|unreturned)\\b`,
    `\\bignor(?:es?|ed|ing) (?:\\w+ ){0,4}${MESSAGES}\\b`,
    "\\b(?:has|have|had) (?:yet|still) to (?:respond|reply|answer|comment)\\b(?! that\\b)",
    "\\b(?:remain(?:s|ed)?|stay(?:s|ed)?|kept) (?:silent|mum|tight-lipped)\\b",
    "\\bhung up\\b",
    "\\b(?:gave|made|offered|provided|sent|received|got) no (?:immediate |further )?(?:answer|reply|response)\\b",
  ].join("|"),
  "i",
);
/** One of these is in whatever says so: most quotes have none, and are seen to sooner. */
const MAY_BE_SILENT =
  /respon[ds]|repl[iy]|comment|return|reach|answer|ignor|silent|\bmum\b|tight-lipped|hung up/i;
/** Where somebody also says that it is not so, not all of it is silence. */
const DENIES =
  /\b(?:den(?:y|ies|ied|ying|ials?)|reject\w*|dismiss\w*|refut\w+|rebut\w*|disput\w+|contradict\w*|untrue|false|baseless|unfounded|fabricat\w+|nonsense|not (?:true|so|correct|the case)|wrong|incorrect)\b/i;
const CONFIRM_OR_DENY = /\b(?:confirm\w* (?:n?or) den\w+|den\w+ nor confirm\w*)\b/gi;

/**
 * The words of a cue that say that there was no answer, as far as the quote goes on with it: who "refused to say"
 * whether something is so did not answer, who refused to say that it is did.
 */
export function noCommentCue(cue: string, quote = ""): NoComment | undefined {
  if (quote.toLowerCase().includes(cue.toLowerCase())) return noComment(quote);
  const words = cue.replace(/\s*(?:\.{3}|…)\s*/g, " ").trim();
  return noComment(/^[\s"“„«‘']*\p{Ll}/u.test(quote) ? `${words} ${quote.trim()}` : `${words}. ${quote}`);
}

/** The words of a quote that say that there was no answer, unless it holds a denial as well. */
export function noComment(text: string): NoComment | undefined {
  const declined = DECLINED.exec(text)?.[0];
  const words = declined ?? (MAY_BE_SILENT.test(text) ? SILENT.exec(text)?.[0] : undefined);
  if (words === undefined || holdsDenial(text)) return undefined;
  return { words, outcome: declined === undefined ? "none" : "declined" };
}

/** Whether words say that something is not so; "neither confirm nor deny" does not. */
function holdsDenial(text: string): boolean {
  return DENIES.test(text.replace(CONFIRM_OR_DENY, ""));
}
