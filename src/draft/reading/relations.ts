import type { Span } from "../../text/span.ts";
import type { Candidate, Range } from "./candidate.ts";
import { candidatesIn } from "./candidates.ts";
import type { Ranker } from "./ranker.ts";
import type { Sentence, Token } from "./tokens.ts";

/** An attributed statement: the likeliest candidate of its cue, with quotations that only go on. */
export interface Found {
  readonly candidate: Candidate;
  readonly chance: number;
  readonly source: Span | undefined;
  readonly cue: Span;
  /** In the order of the text. */
  readonly content: readonly Span[];
}

/** Two contents that share so much of their words are one. */
const SAME = 0.75;

/**
 * The attributed statements of a text, in its order.
 *
 * @param least the chance of what is still taken for one, from 0 to 1
 */
export function relationsIn(sentences: readonly Sentence[], ranker: Ranker, least: number): readonly Found[] {
  const found = sentences.map((sentence) => relationsOf(sentence, ranker, least));
  return goOn(sentences, found);
}

function relationsOf(sentence: Sentence, ranker: Ranker, least: number): readonly Found[] {
  const best = new Map<number, { readonly candidate: Candidate; readonly chance: number }>();
  for (const candidate of candidatesIn(sentence, ranker.cues)) {
    const chance = ranker.chance(candidate);
    const known = best.get(candidate.cue.from);
    if (chance >= least && (!known || chance > known.chance))
      best.set(candidate.cue.from, { candidate, chance });
  }
  const kept: { readonly candidate: Candidate; readonly chance: number }[] = [];
  for (const one of [...best.values()].sort((first, other) => other.chance - first.chance)) {
    const isNew = kept.every(({ candidate }) => overlap(candidate.content, one.candidate.content) <= SAME);
    if (isNew) kept.push(one);
  }
  const { tokens } = sentence;
  return kept
    .sort((one, other) => one.candidate.cue.from - other.candidate.cue.from)
    .map(({ candidate, chance }) => ({
      candidate,
      chance,
      source: candidate.source && spanOf(tokens, candidate.source),
      cue: spanOf(tokens, wholeCue(tokens, candidate)),
      content: candidate.content.map((range) => spanOf(tokens, range)),
    }));
}

function spanOf(tokens: readonly Token[], { from, to }: Range): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** A cue with its auxiliaries: "has rejected", "did not say". */
function wholeCue(tokens: readonly Token[], { cue, source }: Candidate): Range {
  const least = source && source.to <= cue.from ? source.to : 0;
  let { from } = cue;
  while (from > least) {
    const before = tokens[from - 1];
    const isPart =
      before &&
      (before.role === "have" ||
        before.role === "be" ||
        before.role === "do" ||
        before.role === "modal" ||
        before.role === "not");
    if (!isPart) break;
    from--;
  }
  return { from, to: cue.to };
}

/** The share of the tokens of two contents that both have. */
function overlap(one: readonly Range[], other: readonly Range[]): number {
  const tokens = new Set(one.flatMap(({ from, to }) => range(from, to)));
  const others = other.flatMap(({ from, to }) => range(from, to));
  const shared = others.filter((at) => tokens.has(at)).length;
  return shared / (tokens.size + others.length - shared);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** As many words as a sentence has around a quotation that only goes on: “…,” and then “…”. */
const LOOSE = 6;

/** Quotations in sentences that credit nobody go on with what is quoted before them in their paragraph, or else after them. */
function goOn(sentences: readonly Sentence[], found: readonly (readonly Found[])[]): readonly Found[] {
  const extended = new Map<Found, Span[]>();
  for (const [at, sentence] of sentences.entries()) {
    if ((found[at]?.length ?? 0) > 0) continue;
    const quoted = sentence.tokens.filter(({ kind }) => kind === "quotation");
    const words = sentence.tokens.filter(({ kind }) => kind !== "quotation" && kind !== "mark").length;
    if (quoted.length === 0 || words > LOOSE) continue;
    const one = quotedBeside(sentences, found, at, -1) ?? quotedBeside(sentences, found, at, 1);
    if (one) extended.set(one, [...(extended.get(one) ?? []), ...quoted]);
  }
  return found.flat().map((one) => {
    const more = extended.get(one);
    if (!more) return one;
    const content = [...one.content, ...more.map(({ start, end }) => ({ start, end }))];
    return { ...one, content: content.sort((first, other) => first.start - other.start) };
  });
}

/** The nearest statement with a quotation in the same paragraph, in one direction. */
function quotedBeside(
  sentences: readonly Sentence[],
  found: readonly (readonly Found[])[],
  from: number,
  step: 1 | -1,
): Found | undefined {
  const paragraph = sentences[from]?.paragraph;
  for (let at = from + step; sentences[at]?.paragraph === paragraph && sentences[at]; at += step) {
    const quoting = (found[at] ?? []).filter(({ candidate: { content, sentence } }) =>
      content.some((one) => sentence.tokens.slice(one.from, one.to).some(({ kind }) => kind === "quotation")),
    );
    const one = step === 1 ? quoting[0] : quoting.at(-1);
    if (one) return one;
  }
  return undefined;
}
