import type { Candidate, Lexicon, Range } from "./candidate.ts";
import { nameOf } from "./contents.ts";
import type { Token } from "./tokens.ts";

/**
 * What a candidate is like, as words: each is a feature of the ranker, whose weight says how much it speaks for or against
 * an attributed statement.
 */
export function featuresOf(candidate: Candidate, cues: Lexicon): readonly string[] {
  const { sentence, shape, cue, source, content, subject, begins, ends, passes } = candidate;
  const { tokens } = sentence;
  const word = tokens[cue.from]?.word ?? "";
  const before = tokens[cue.from - 1];
  const after = tokens[cue.to];
  const beforeName = before ? nameOf(before) : "start";
  const afterName = after ? nameOf(after, tokens[cue.to + 1]) : "end";
  const parts = content.map((one) => partsOf(tokens, one));
  const length = parts.reduce((sum, one) => sum + one.length, 0);
  const quoted = parts.reduce((sum, one) => sum + one.quotations, 0);
  const isAllQuoted = parts.every(({ length: all, quotations }) => quotations > 0 && all <= quotations);
  const share = quoted === 0 ? "none" : isAllQuoted ? "all" : "some";
  const first = content[0];
  const inFirst = first ? tokens[first.from] : undefined;
  const size =
    length < 3 ? String(length) : length < 6 ? "few" : length < 12 ? "some" : length < 25 ? "many" : "long";
  const position = sentence.paragraph === 0 ? "headline" : "body";
  const beginsAt = begins.replace("later ", "");
  const subjectWord = source ? headOf(tokens, source) : "none";
  const earlier = tokens.slice(0, cue.from).some((one) => SAYING.has(one.word))
    ? "said before"
    : "none before";
  const others = tokens.filter((one) => cues.has(one.word)).length;
  const cueBefore = tokens.slice(0, cue.from).findLast((one) => cues.has(one.word))?.word ?? "";
  const last = content.at(-1);
  const behind = last && tokens[last.to];
  const later = tokens.slice(cue.to).some((one) => SAYING.has(one.word)) ? "said after" : "none after";
  return [
    `s ${shape}`,
    `w ${word}`,
    `w ${word} ${shape}`,
    `w ${word} ${beginsAt}`,
    `w ${word} < ${beforeName}`,
    `w ${word} ${shape} ${subject}`,
    `< ${beforeName} > ${afterName}`,
    `< ${beforeName} ${shape} ${tense(word)}`,
    `> ${afterName} ${tense(word)}`,
    `subject ${subject} ${shape}`,
    `subject ${subject} ${beginsAt}`,
    `head ${subjectWord}`,
    `head ${subjectWord} ${shape}`,
    `begins ${begins} ${shape}`,
    `ends ${ends} ${shape}`,
    `begins ${begins} ends ${ends}`,
    `w ${word} ends ${ends}`,
    `size ${size} ${shape}`,
    `size ${size} ${share}`,
    `w ${word} size ${size}`,
    `quoted ${share} ${shape}`,
    `w ${word} quoted ${share}`,
    `has verb ${parts.some((one) => one.hasVerb)} ${shape} ${beginsAt}`,
    `first ${inFirst ? nameOf(inFirst) : ""} ${inFirst?.kind === "word" ? inFirst.word : ""}`,
    `place ${position} ${shape}`,
    ...passes.flatMap((passed) => [`passes ${passed} ${shape}`, `passes ${passed} ${begins}`]),
    `passes ${Math.min(passes.length, 5)} ${ends}`,
    `behind ${behind?.word ?? ""} ${ends} ${shape}`,
    `cues ${Math.min(others, 6)} ${shape}`,
    `w ${word} cues ${Math.min(others, 4)}`,
    `after cue ${cueBefore} ${word}`,
    `after cue ${cueBefore} ${shape}`,
    `next ${after?.word ?? ""} ${tokens[cue.to + 1]?.word ?? ""}`,
    `around ${earlier} ${later} ${shape}`,
    `opens ${cue.from < 2} ${shape} ${source === undefined}`,
    `next ${afterName} ${nameOf(tokens[cue.to + 1])} ${shape}`,
    `second ${nameOf(tokens[cue.from - 2])} < ${beforeName}`,
  ];
}

const SAYING: ReadonlySet<string> = new Set(
  "said says told say wrote added asked according saying".split(" "),
);

function tense(word: string): string {
  if (/ing$/.test(word)) return "ing";
  if (/(?:ed|said|told|wrote|thought|felt|knew|found|made|saw)$/.test(word)) return "past";
  return /s$/.test(word) ? "s" : "base";
}

/** The last word of a noun phrase before what hangs on it. */
function headOf(tokens: readonly Token[], { from, to }: Range): string {
  let head = "";
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    if ((token.role === "preposition" || token.word === "," || token.word === "who") && head !== "") break;
    if (token.kind === "name") head = "NAME";
    else if (token.kind === "word" && token.role === undefined) head = token.word;
    else if (token.role === "pronoun") head = token.word;
  }
  return head;
}

function partsOf(
  tokens: readonly Token[],
  { from, to }: Range,
): { readonly length: number; readonly quotations: number; readonly hasVerb: boolean } {
  let [length, quotations, hasVerb] = [0, 0, false];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.kind === "mark") continue;
    length++;
    if (token.kind === "quotation") quotations++;
    if (token.role === "be" || token.role === "have" || token.role === "modal" || token.role === "do")
      hasVerb = true;
    else if (token.kind === "word" && token.role === undefined && at > from && /ed$/.test(token.word))
      hasVerb = true;
  }
  return { length, quotations, hasVerb };
}
