/** What opens a claim that is denied: "denied that ...", "denies it", "denied having been there". */
const CLAUSE = /^(?:that|it|ever|being|having|[a-z]{2,}ing)\b/;
/** A noun near the beginning that stands for a claim, or for what somebody is blamed for: "rejected the idea that ...". */
const CLAIM =
  /^(?:\S+\s+){0,5}["“'‘]?(?:accounts?|accusations?|allegations?|assertions?|assessments?|characteri[sz]ations?|charges?|claims?|complicity|conclusions?|critici[sz]ms?|estimates?|figures?|findings?|ideas?|implications?|involvement|knowledge|notions?|premises?|reports?|responsibility|rumou?rs?|speculation|statements?|suggestions?|theor(?:y|ies)|versions?|wrongdoing)\b/i;

/**
 * Whether what somebody denies or rejects is a claim, in English: "the idea that it was closed", and not "an offer", "a request"
 * or what one is refused ("denied him a visa").
 *
 * @param words what stands behind the verb
 */
export function isDeniedClaim(words: string): boolean {
  return CLAUSE.test(words) || CLAIM.test(words);
}
