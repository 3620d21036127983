import type { Candidate, Lexicon, Range, Shape } from "./candidate.ts";
import { contentsAfter, contentsBefore, ENDING_MARKS, nameOf, type Reach } from "./contents.ts";
import { kindOf, longer, nounAfter, subjectBefore } from "./subjects.ts";
import type { Sentence, Token } from "./tokens.ts";

/** All that may be attributed statements in a sentence; most of them are none. */
export function candidatesIn(sentence: Sentence, cues: Lexicon): readonly Candidate[] {
  const { tokens } = sentence;
  return [...tokens.entries()].flatMap(([at, token]) => {
    if (token.word === "according" && tokens[at + 1]?.word === "to") return according(sentence, at, cues);
    if (token.word === ":" && at > 0) return colon(sentence, at, cues);
    if (token.kind === "mark")
      return /^[–—―-]+$/.test(token.word) && tokens[at - 1]?.kind === "quotation" ? signed(sentence, at) : [];
    return cues.has(token.word) || isVerbBesideQuotation(tokens, at) ? byVerb(sentence, at, cues) : [];
  });
}

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

/** What makes candidates of one cue. */
type Making = (
  shape: Shape,
  who: { readonly source: Range | undefined; readonly subject: string },
  reach: Reach,
  further?: Range,
) => Candidate;

function making(sentence: Sentence, cue: Range): Making {
  return (shape, { source, subject }, { from, to, begins, ends, passes }, further) => ({
    sentence,
    shape,
    cue,
    source,
    subject,
    content: further ? [{ from, to }, further] : [{ from, to }],
    begins,
    ends,
    passes,
  });
}

function byVerb(sentence: Sentence, at: number, cues: Lexicon): readonly Candidate[] {
  const { tokens } = sentence;
  const { range: source, kind: subject } = subjectBefore(tokens, at);
  const make = making(sentence, { from: at, to: at + 1 });
  const who = { source, subject };
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
  who: { readonly source: Range | undefined; readonly subject: string },
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
  return contentsBefore(tokens, at).flatMap((reach) =>
    [named, ...longer(tokens, named)].flatMap((source) => {
      const who = { source, subject: kindOf(tokens, source) };
      const quoted = reach.begins === "quotation" ? quotationAfter(tokens, at) : undefined;
      const around = { ...reach, begins: "inverted", ends: "quotation" };
      return [...(quoted ? [make("around", who, around, quoted)] : []), make("inverted", who, reach)];
    }),
  );
}

function quotationAfter(tokens: readonly Token[], at: number): Range | undefined {
  const found = tokens.findIndex(({ kind }, index) => index > at && kind === "quotation");
  return found === -1 ? undefined : { from: found, to: found + 1 };
}

/** So many of the shortest contents are looked at. */
const MOST_RAISED = 6;

/** "The road is expected to close", "it seems to be closed": nobody is credited, and the subject is part of what is said. */
function raised(
  tokens: readonly Token[],
  at: number,
  { source, subject }: { readonly source: Range | undefined; readonly subject: string },
  after: readonly Reach[],
  make: Making,
): readonly Candidate[] {
  const isPassive = tokens[at - 1]?.role === "be" || tokens[at - 2]?.role === "be";
  if (!source || (!isPassive && tokens[at + 1]?.role !== "to")) return [];
  const who = { source: undefined, subject: isPassive ? "passive" : subject };
  return after
    .slice(0, MOST_RAISED)
    .map(({ from, to, ...reach }) => make("raised", who, { ...reach, ...source }, { from, to }));
}

function according(sentence: Sentence, at: number, cues: Lexicon): readonly Candidate[] {
  const { tokens } = sentence;
  const make = making(sentence, { from: at, to: at + 2 });
  const named = nounAfter(tokens, at + 2) ?? { from: at + 2, to: Math.min(at + 3, tokens.length) };
  const source = tokens[named.to]?.role === "preposition" ? withWhatHangsOnIt(tokens, named) : named;
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
  if (at > LONGEST_SPEAKER) return [];
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
  let to = tokens.length;
  while (to > at + 1 && ENDING_MARKS.test(tokens[to - 1]?.word ?? "")) to--;
  if (to <= at + 1 || to - at > LONGEST_SIGNATURE) return [];
  const source = { from: at + 1, to };
  const reach = { from: at - 1, to: at, begins: "quotation", ends: "quotation", passes: [] };
  return [
    making(sentence, { from: at, to: at + 1 })("signed", { source, subject: kindOf(tokens, source) }, reach),
  ];
}
