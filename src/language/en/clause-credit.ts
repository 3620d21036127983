/*
 * That a sentence credits the words of one of its clauses to somebody, in English: "…, records show", "the council said
 * that …", "according to Ada Reed, …".
 */

/** Take a clause, with "that" or without. */
const SAY =
  "said|says|say|insisted|insists|argued|argues|claimed|believes|believed|thinks|thought|added|adds|wrote|writes|" +
  "explained|explains|warned|warns|noted|stated|tweeted|testified|testifies|recalled|recalls|predicted|predicts";
/** Take a clause with "that", or follow it. */
const FIND =
  "show|showed|found|suggest|suggests|suggested|indicate|indicates|indicated|reported|confirmed|" +
  "confirms|announced|announces|concluded|concludes|revealed|reveals|reveal|acknowledged|acknowledges|admitted|admits|declared|" +
  "declares|alleged|alleges|asserted|asserts|contends|contended|conceded|concedes|estimated|estimates|maintains|maintained";
const TELL =
  "(?:told|tells)\\s+(?:(?:the|a|an|his|her|its|their)\\s+)?(?:\\p{Lu}[\\p{L}.’'-]*|reporters|journalists|lawmakers|police|viewers|listeners|supporters)(?:\\s+\\p{Lu}[\\p{L}.’'-]*){0,3}";

const ADVERB = "(?:\\p{Ll}+ly|later|then|also|once|had|has|have|still|recently)";
/** Words that no subject begins with: they link a clause to the one before it, or ask, or belong to a verb. */
const NO_SUBJECT =
  "and|but|or|nor|so|yet|which|who|whom|whose|that|when|while|where|as|because|since|although|though|if|unless|until|after|" +
  "before|once|than|whether|not|never|I|we|you|our|my|then|to|of|for|with|by|in|on|at|from|what|how|why|may|might|could|" +
  "would|should|will|can|must|nobody|none|no|neither|few|this|is|are|was|were|be|been|did|does|do|had|has|have";
/** May be the article's own. */
const OURSELVES = "[Tt]he\\s+(?:paper|newspaper|magazine|site|website)";
/** A subject that has one of these has a clause of its own: "what Reed says". */
const ASKS = "what|who|whom|which|that|when|while|if|whether|because|how|why|where|as|than|not|never";
const WORD = "[\\p{L}\\p{N}$£€][\\p{L}\\p{M}\\p{N}.’'&-]*";
const SUBJECT = `(?!(?:${NO_SUBJECT}|${capitalised(NO_SUBJECT)}|${OURSELVES})(?![\\p{L}]))(?:(?!(?:${ASKS})\\b)${WORD}\\s+){1,12}?`;
const WHEN =
  "(?:on|in|at|during|this|last|earlier|yesterday|today|late|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const ENDS = `(?=\\s*(?:[.,;!?…—–)]|$)|\\s+${WHEN}[\\p{L}]*(?:\\s+${WORD}){0,7}\\s*(?:[.,;!?]|$))`;
/** Nouns, too; with an article before their subject they are verbs. */
const AMBIGUOUS = "shows|finds|reports|states|claims|notes";
const NAME = "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}.’'-]*){0,5}";

const FOLLOWS = new RegExp(
  `^[\\s.”"'’]*(?:,|[!?](?=[”"'’]))[\\s”"'’]*(?<credit>${SUBJECT}(?:${ADVERB}\\s+)*(?:${SAY}|${FIND}|${TELL})${ENDS}|` +
    `(?:the|a|an|its|their|his|her)\\s+(?:${WORD}\\s+){1,4}(?:${AMBIGUOUS})${ENDS})`,
  "u",
);
/** “The road is closed,” said the minister. */
const SAID_BY = new RegExp(
  `^[\\s.,!?”"'’]*[”"'’][\\s,]*(?<credit>(?:said|says|wrote|added)\\s+(?!${WHEN}[\\p{L}]*\\b)(?:${NAME}|(?:the|a|an|one|his|her|its)\\s+${WORD}(?:\\s+${WORD}){0,5})(?=\\s*[.,;]|$))`,
  "u",
);
const PAPERS =
  "(?:records|documents|papers|files|filings|figures|data|statistics|numbers|e-?mails|letters|minutes|polls|surveys|studies|" +
  "reports|accounts|receipts|satellite images|tax returns|logs)";
const PAPER = `(?:${PAPERS}|website|report|statement|survey|study|poll|analysis|filing|lawsuit|indictment|audit|database|register)`;
const ACCORDING = new RegExp(
  `^[\\s”"'’]*,?[\\s”"'’]*(?<credit>[Aa]ccording\\s+to\\s+(?!plan\\b|schedule\\b|taste\\b)[^,;.]{2,80}|` +
    `per\\s+(?:the|an?|its|their|his|her)\\s+(?:${WORD}\\s+){0,4}${PAPER}\\b)`,
  "u",
);
/** "Records show" may show something, without a clause; where that has a verb of its own it is what they say. */
const PAPERS_BEFORE = new RegExp(
  `^[“"'‘’\\s]*(?<credit>(?:${WORD}\\s+){0,4}${PAPERS}(?:\\s+(?:from|of|by|at|in|for|kept by)\\s+(?:${WORD}\\s+){0,5}?${WORD})?\\s+(?:show|suggest|reveal|indicate)(?:ed)?)[\\s“"'‘’]*$`,
  "iu",
);
const HAS_VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|did|does|do|can|could|may|might|must|should)\b|n['’]t\b/u;
/** Not what they say themselves: "no records show", "if records show", "which the records show". */
const NOT_SURE =
  /\b(?:no|not|few|none|never|if|when|while|what|which|that|whether|unless|until|as|and|but|or|our|we|do|did|does)\b|n['’]t\b/iu;

const LEADS_IN = new RegExp(
  `^[“"'‘’\\s]*(?:(?:[Bb]ut|[Aa]nd|[Ss]till|[Mm]eanwhile|[Hh]owever|[Oo]n\\s+\\p{L}+|[Ii]n\\s+(?:\\p{L}+\\s+){0,3}\\p{L}+),?\\s+)?(?<credit>${SUBJECT}(?:${ADVERB}\\s+)*(?:(?:${SAY})(?:\\s+${WHEN}[\\p{L}]*(?:\\s+\\p{L}+)?)?(?:,|\\s+that)?|(?:${FIND}|${TELL})(?:\\s+${WHEN}[\\p{L}]*(?:\\s+\\p{L}+)?)?\\s+that))[\\s“"'‘’]*$`,
  "u",
);
const ACCORDING_BEFORE = /^(?<credit>[Aa]ccording\s+to\s+[^,;:.]{2,80}),[\s“"'‘’]*$/u;

/** What begins with one of these is no clause of its own: "in a statement, Reed said". */
const LINKS =
  /^[“"'‘’\s]*(?:(?:and|but|or|yet|so|even|just|only)\s+)?(?:after|before|when|while|if|as|since|because|although|though|once|until|unless|whether|with|without|despite|following|in|on|at|during|for|by|from|under|over|to|of|through|like|unlike|among|amid|across)\b/i;
/** What a clause begins with; "said nothing" and "told the story" have none. */
const CLAUSE =
  /^(?:[“"‘']|\p{Lu}|[\d$£€]|(?:the|a|an|this|these|those|he|she|it|they|his|her|its|their|there|some|many|most|all|more|about|at least)\b)/u;
const THAT = /^that\s+/;

/**
 * The words of a sentence that credit one of its clauses to somebody; undefined where that is not surely read. Quotation
 * marks may be around the clause.
 *
 * @param before what is before the clause in its sentence
 * @param after what follows it there
 */
export function creditAround(before: string, clause: string, after: string): string | undefined {
  if (!MAY_CREDIT.test(before) && !MAY_CREDIT.test(after)) return undefined;
  const that = THAT.exec(clause)?.[0] ?? "";
  const [ending = ""] = /[,.!?]*[”"'’\s]*$/.exec(clause.slice(-4)) ?? [];
  const words = clause.slice(that.length, clause.length - ending.length);
  const rest = ending + after;
  const isLinked =
    LINKS.test(words) ||
    (before.trim() !== "" && LINKS.test(before) && !/,\s*$/.test(before) && !LEADS_IN.test(before));
  if (isLinked || !isClause(words) || /\?[”"'’\s]*$/.test(rest)) return undefined;
  return (
    (that === "" ? followingCredit(rest) : undefined) ??
    creditIn(LEADS_IN, before + that) ??
    (HAS_VERB.test(words) && !NOT_SURE.test(before) ? creditIn(PAPERS_BEFORE, before) : undefined) ??
    creditIn(ACCORDING_BEFORE, before)
  );
}

/** One of these is in whatever credits: most clauses have none, which is seen at once. */
const MAY_CREDIT = new RegExp(`${SAY}|${FIND}|${AMBIGUOUS}|told|tells|[Aa]ccording|per\\s`, "u");

/** As many commas of a clause as anybody will look behind. */
const MOST_COMMAS = 20;

/**
 * The words at the end of a clause, or before it, that credit the rest of it to somebody: "the road is closed, records show".
 *
 * @param clause with U+FFFC for what it quotes
 */
export function creditWithin(clause: string): string | undefined {
  if (!MAY_CREDIT.test(clause)) return undefined;
  const [comma] = [...clause.matchAll(/,\s/g)].slice(-MOST_COMMAS).flatMap(({ index }) => {
    const [words, rest] = [clause.slice(0, index), clause.slice(index)];
    return creditAround("", words, rest) ?? creditAround(`${words}, `, rest.slice(1).trim(), "") ?? [];
  });
  return comma;
}

function followingCredit(after: string): string | undefined {
  return creditIn(FOLLOWS, after) ?? creditIn(SAID_BY, after) ?? creditIn(ACCORDING, after);
}

function isClause(words: string): boolean {
  return CLAUSE.test(words) && (words.match(/\s+/g)?.length ?? 0) > 1;
}

function creditIn(form: RegExp, words: string): string | undefined {
  return form.exec(words)?.groups?.["credit"]?.trim().replace(/\.$/, "");
}

function capitalised(words: string): string {
  return words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
