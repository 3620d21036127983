import type { Candidate, Lexicon, Range, Shape } from "./candidate.ts";
import { contentsAfter, contentsBefore, ENDING_MARKS, nameOf, type Reach } from "./contents.ts";
import { kindOf, nounAfter, subjectBefore, withAppositive } from "./subjects.ts";
import type { Sentence, Token } from "./tokens.ts";

/** All that may be attributed statements in a sentence; most of them are none. */
export function candidatesIn(sentence: Sentence, cues: Lexicon): readonly Candidate[] {
  const { tokens } = sentence;
  let verbs = 0;
  return [...tokens.entries()].flatMap(([at, token]) => {
    if (token.word === "according" && tokens[at + 1]?.word === "to") return according(sentence, at, cues);
    if (token.word === ":" && at > 0) return colon(sentence, at, cues);
    if (token.kind === "mark")
      return /^[–—―-]+$/.test(token.word) && tokens[at - 1]?.kind === "quotation" ? signed(sentence, at) : [];
    if (verbs === MOST_VERBS || !(cues.has(token.word) || isVerbBesideQuotation(tokens, at))) return [];
    verbs++;
    return byVerb(sentence, at, cues);
  });
}

/** No sentence has more of them that credit somebody. */
const MOST_VERBS = 30;

/** How far from a quotation its verb may be, in tokens. */
const [BEFORE_VERB, AFTER_VERB] = [10, 4];

/** Whatever somebody does right after or before a quotation may be how they say it: "“…,” she yells". */
function isVerbBesideQuotation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.role !== undefined || !/(?:ed|s|ing)$/.test(token.word)) return false;
  return tokens
    .slice(Math.max(at - BEFORE_VERB, 0), at + AFTER_VERB)
    .some(({ kind }) => kind === "quotation");
}

/** Whom a cue may credit. */
type Who = Pick<Candidate, "source" | "subject" | "antecedent">;

/** What makes candidates of one cue. */
type Making = (shape: Shape, who: Who, reach: Reach, further?: Range) => Candidate;

function making(sentence: Sentence, cue: Range): Making {
  return (shape, who, { from, to, begins, ends, passes }, further) => ({
    sentence,
    shape,
    cue,
    ...who,
    content: further ? [{ from, to }, further] : [{ from, to }],
    begins,
    ends,
    passes,
  });
}

function byVerb(sentence: Sentence, at: number, cues: Lexicon): readonly Candidate[] {
  const { tokens } = sentence;
  const { range: source, kind: subject, antecedent } = subjectBefore(tokens, at, cues);
  const make = making(sentence, { from: at, to: at + 1 });
  const who: Who = { source, subject, ...(antecedent && { antecedent }) };
  const after = contentsAfter(tokens, at + 1, cues);
  return [
    ...after.map((reach) => make("after", who, reach)),
    ...before(tokens, at, who, after, make),
    ...inverted(tokens, at, make),
    ...raised(tokens, at, who, after, make),
  ];
}

/** "The road is closed, the council said"; "the road, the council said, is closed". */
function before(
  tokens: readonly Token[],
  at: number,
  who: Who,
  after: readonly Reach[],
  make: Making,
): readonly Candidate[] {
  const { source } = who;
  const previous = source && tokens[source.from - 1];
  const isOpen =
    previous && (previous.word === "," || previous.kind === "quotation" || /^[–—-]$/.test(previous.word));
  if (!source || !isOpen) return [];
  const next = tokens[at + 1];
  return contentsBefore(tokens, source.from).flatMap((reach) => {
    const quoted = reach.begins === "quotation" ? quotationAfter(tokens, at) : undefined;
    const rest =
      reach.begins !== "quotation" && next && (next.word === "," || next.kind === "quotation")
        ? after.find(({ ends }) => ends === "end")
        : undefined;
    const goesOn = quoted ?? rest;
    const around = goesOn && {
      ...reach,
      ends: quoted ? "quotation" : nameOf(tokens[goesOn.from]),
    };
    return [
      make("before", who, reach),
      ...(around ? [make("around", who, around, { from: goesOn.from, to: goesOn.to })] : []),
    ];
  });
}

/** “The road is closed,” said the council. */
function inverted(tokens: readonly Token[], at: number, make: Making): readonly Candidate[] {
  const previous = tokens[at - 1];
  if (!previous || (previous.word !== "," && previous.kind !== "quotation")) return [];
  const named = nounAfter(tokens, at + 1);
  if (!named) return [];
  const who = { source: withAppositive(tokens, named), subject: kindOf(tokens, named) };
  return contentsBefore(tokens, at).flatMap((reach) => {
    const quoted = reach.begins === "quotation" ? quotationAfter(tokens, at) : undefined;
    const around = { ...reach, begins: "inverted", ends: "quotation" };
    return [...(quoted ? [make("around", who, around, quoted)] : []), make("inverted", who, reach)];
  });
}

function quotationAfter(tokens: readonly Token[], at: number): Range | undefined {
  const found = tokens.findIndex(({ kind }, index) => index > at && kind === "quotation");
  return found === -1 ? undefined : { from: found, to: found + 1 };
}

const SEEMS = /^(?:appear|seem|tend|happen)(?:s|ed)?$/;

/** So many of the shortest contents are looked at. */
const MOST_RAISED = 6;

/** "The road is expected to close", "it seems to be closed": nobody is credited, and the subject is part of what is said. */
function raised(
  tokens: readonly Token[],
  at: number,
  { source, subject }: Who,
  after: readonly Reach[],
  make: Making,
): readonly Candidate[] {
  const isPassive = tokens[at - 1]?.role === "be" || tokens[at - 2]?.role === "be";
  if (!source || (!isPassive && !SEEMS.test(tokens[at]?.word ?? ""))) return [];
  const who = { source: undefined, subject: isPassive ? "passive" : subject };
  return after
    .slice(0, MOST_RAISED)
    .map(({ from, to, ...reach }) => make("raised", who, { ...reach, ...source }, { from, to }));
}

function according(sentence: Sentence, at: number, cues: Lexicon): readonly Candidate[] {
  const { tokens } = sentence;
  const make = making(sentence, { from: at, to: at + 2 });
  const named = nounAfter(tokens, at + 2) ?? { from: at + 2, to: Math.min(at + 3, tokens.length) };
  const source =
    tokens[named.to]?.role === "preposition"
      ? withWhatHangsOnIt(tokens, named)
      : withAppositive(tokens, named);
  const subject = kindOf(tokens, source);
  const behind = contentsBefore(tokens, at).map((reach) =>
    make("according", { source, subject }, { ...reach, ends: `before ${reach.ends}` }),
  );
  const isFirst = at < 4 || tokens[at - 1]?.role === "and";
  if (!isFirst) return behind;
  const comma = tokens.findIndex(
    ({ word, kind }, index) => index >= source.to && (word === "," || kind === "quotation"),
  );
  const to = comma === -1 ? tokens.length : comma;
  const who = { source: { from: source.from, to }, subject };
  return [...behind, ...contentsAfter(tokens, to, cues).map((reach) => make("according", who, reach))];
}

function withWhatHangsOnIt(tokens: readonly Token[], { from, to }: Range): Range {
  const end = tokens.findIndex(
    ({ kind, role }, index) => index >= to && (kind === "mark" || kind === "quotation" || role === "because"),
  );
  return { from, to: end === -1 ? tokens.length : end };
}

/** As many words as a speaker has before a colon. */
const LONGEST_SPEAKER = 10;

/** "Council: the road is closed" */
function colon(sentence: Sentence, at: number, cues: Lexicon): readonly Candidate[] {
  const { tokens } = sentence;
  // "The council said:" is for its verb.
  if (at > LONGEST_SPEAKER || cues.has(tokens[at - 1]?.word ?? "")) return [];
  const source = { from: 0, to: at };
  const make = making(sentence, { from: at, to: at + 1 });
  const who = { source, subject: kindOf(tokens, source) };
  return contentsAfter(tokens, at + 1, cues).map((reach) => make("colon", who, reach));
}

/** As many words as a signature has. */
const LONGEST_SIGNATURE = 14;

/** “The road is closed.” — Ada Reed */
function signed(sentence: Sentence, at: number): readonly Candidate[] {
  const { tokens } = sentence;
  const quoted = tokens.findIndex(({ kind }, index) => index > at && kind === "quotation");
  let to = quoted === -1 ? tokens.length : quoted;
  while (to > at + 1 && ENDING_MARKS.test(tokens[to - 1]?.word ?? "")) to--;
  if (to <= at + 1 || to - at > LONGEST_SIGNATURE) return [];
  const source = { from: at + 1, to };
  const reach = { from: at - 1, to: at, begins: "quotation", ends: "quotation", passes: [] };
  return [
    making(sentence, { from: at, to: at + 1 })("signed", { source, subject: kindOf(tokens, source) }, reach),
  ];
}
