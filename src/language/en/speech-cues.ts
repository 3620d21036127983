/** Verbs that report what somebody said or wrote. English only. */
const VERBS = [
  "acknowledged acknowledges added adds admitted admits announced announces answered answers argued argues",
  "asked asks asserted asserts branded brands call called calling calls claimed claims concluded concludes",
  "confirmed confirms continued declared declares denied denies denounced denounces described describes",
  "describing exclaimed explained explains insisted insists labelled labeled labels noted notes posted posts",
  "predicted predicts promised promises quipped quoted quotes recalled recalls remarked remarks replied",
  "replies responded responds said say saying says shouted shouts stated states stressed stresses telling",
  "tells told tweeted tweets urged urges vowed vows warned warns wondered writes writing wrote",
].flatMap((line) => line.split(" "));

export const REPORTING_VERBS: ReadonlySet<string> = new Set(VERBS);

/** Words that begin a sentence of its own rather than name a speaker. */
const OPENING_WORDS =
  "He|She|It|They|We|You|The|This|That|These|Those|There|Then|His|Her|Its|Their|" +
  "A|An|And|But|Or|So|In|On|At|If|When|While|As";
const NAME = `(?!(?:${OPENING_WORDS})\\s)\\p{Lu}[\\p{L}.’'-]*(?:\\s+\\p{Lu}[\\p{L}.’'-]*){0,4}`;
const NOUN = "(?:the|a|an|one|his|her|its|their|our|my)(?:\\s+[\\p{L}’'-]+){1,4}?";
const SUBJECT = `(?:he|she|it|they|we|I|you|one|others|${NOUN}|${NAME})`;
const ADVERB = "(?:\\p{Ll}+ly|later|then|also|once|had|has|have)";
const REPORTS = `(?:${SUBJECT}\\s+)?(?:${ADVERB}\\s+)?(?:${VERBS.join("|")})`;
const ATTRIBUTION = new RegExp(`[\\s,–—-]*(?:${REPORTS}|according\\s+to)(?![\\p{L}\\p{N}])`, "uy");

/** As far as anyone has to read to see who spoke. */
const REACH = 100;

/**
 * Whether what follows a quotation says who spoke: "he said", "said Smith", "Mr Smith told reporters",
 * "according to the ministry". English only.
 *
 * @param from past the quotation's closing mark: UTF-16 code units into the text
 * @param to where the paragraph ends
 */
export function isAttribution(text: string, from: number, to: number): boolean {
  ATTRIBUTION.lastIndex = 0;
  return ATTRIBUTION.test(text.slice(from, Math.min(to, from + REACH)));
}

const CUE = new RegExp(`(?<![\\p{L}\\p{N}])(?:according to|${VERBS.join("|")})(?![\\p{L}\\p{N}])`, "iu");

/** The first words of a text that attribute something, as they are printed there: "According to", "said". English only. */
export function cueIn(text: string): string | undefined {
  return CUE.exec(text)?.[0];
}
