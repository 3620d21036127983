import type { ArticleText, Sentence, WordRange } from "./article-text.ts";

/** As many of the rarest words of a sentence as are looked up. */
const LOOKED_UP = 12;
/** A word of more sentences than this leads to none. */
const MOST_PLACES = 24;
/** As many of the sentences that share some of them as are compared. */
const COMPARED = 8;
/** As many sentences of the same gap as are compared. */
const IN_GAP = 6;
/** The weight of the words that two sentences share, as a part of what both have, to be taken for one and its revision. */
const ALIKE = 0.4;
/** The same where both stand between the same sentences. */
const ALIKE_IN_GAP = 0.25;
/** The part of a sentence that another one has if both were made of one. */
const PART = 0.5;
/** Sentences of which one is made, or that are made of one. */
const MOST_PARTS = 4;

/** The weights of the different words of a sentence: the rarer, the heavier. */
type Weights = ReadonlyMap<string, number>;

interface Candidate {
  readonly one: number;
  readonly other: number;
  readonly alike: number;
}

/**
 * For each old sentence that is not in the new text, the new sentences that are most likely its revision, if any: those
 * that share rare words with it, or that stand where it stood. One old sentence may have become several in a row, and
 * several may have become one.
 *
 * @param same the new sentence that is the same as each old one, or -1
 */
export function similarSentences(
  before: ArticleText,
  after: ArticleText,
  same: Int32Array,
): ReadonlyMap<number, WordRange> {
  const isTaken = new Uint8Array(after.sentences.length);
  for (const other of same) if (other !== -1) isTaken[other] = 1;
  const lone = [...same.keys()].filter((one) => same[one] === -1);
  const left = [...isTaken.keys()].filter((other) => isTaken[other] === 0);
  if (lone.length === 0 || left.length === 0) return new Map();
  const weigh = weigher(before, after);
  const ownWeights = new Map(lone.map((one) => [one, weigh(before, before.sentences[one])]));
  const weights = new Map(left.map((other) => [other, weigh(after, after.sentences[other])]));
  const places = placesByWord(weights, after);
  const candidates = lone.flatMap((one) => candidatesFor(one, ownWeights, weights, places, same));
  candidates.sort((a, b) => b.alike - a.alike || a.one - b.one || a.other - b.other);
  const found = new Map<number, { from: number; to: number }>();
  const used = new Set<number>();
  for (const { one, other } of candidates) {
    if (found.has(one) || used.has(other)) continue;
    found.set(one, { from: other, to: other + 1 });
    used.add(other);
  }
  for (const [one, range] of found) takeParts(ownWeights.get(one), range, weights, used);
  for (const [one, range] of [...found]) {
    for (const step of [-1, 1]) takeIn(one, step, range, ownWeights, weights, found);
  }
  return found;
}

/** Weighs the words of sentences by how many sentences of both texts have them. */
function weigher(...texts: readonly ArticleText[]): (text: ArticleText, sentence?: Sentence) => Weights {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { words, sentences } of texts) {
    for (const { from, to } of sentences) {
      all++;
      for (const word of differentWords(words, from, to)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return ({ words }, sentence = { from: 0, to: 0, key: "", paragraph: 0 }) =>
    new Map(
      Array.from(differentWords(words, sentence.from, sentence.to), (word) => [
        word,
        Math.log(1 + all / (counts.get(word) ?? 1)),
      ]),
    );
}

function differentWords(words: ArticleText["words"], from: number, to: number): ReadonlySet<string> {
  const different = new Set<string>();
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word && (word.kind === "word" || word.kind === "number")) different.add(word.plain);
  }
  return different;
}

/** The sentences that have each word; of those that are the same, only the first. */
function placesByWord(
  weights: ReadonlyMap<number, Weights>,
  { sentences }: ArticleText,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const keys = new Set<string>();
  for (const [other, words] of weights) {
    const key = sentences[other]?.key ?? "";
    if (keys.has(key)) continue;
    keys.add(key);
    for (const word of words.keys()) {
      const known = places.get(word);
      if (known) known.push(other);
      else places.set(word, [other]);
    }
  }
  return places;
}

function candidatesFor(
  one: number,
  ownWeights: ReadonlyMap<number, Weights>,
  weights: ReadonlyMap<number, Weights>,
  places: ReadonlyMap<string, readonly number[]>,
  same: Int32Array,
): readonly Candidate[] {
  const own: Weights = ownWeights.get(one) ?? new Map();
  const rarest = [...own].sort((a, b) => b[1] - a[1]).slice(0, LOOKED_UP);
  const scores = new Map<number, number>();
  for (const [word, weight] of rarest) {
    const found = places.get(word) ?? [];
    if (found.length > MOST_PLACES) continue;
    for (const other of found) scores.set(other, (scores.get(other) ?? 0) + weight);
  }
  const sharing = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, COMPARED);
  const gap = gapOf(one, same).filter((other) => weights.has(other));
  const candidates: Candidate[] = [];
  for (const other of new Set([...gap, ...sharing.map(([other]) => other)])) {
    const alike = likeness(own, weights.get(other) ?? new Map());
    if (alike >= (gap.includes(other) ? ALIKE_IN_GAP : ALIKE)) candidates.push({ one, other, alike });
  }
  return candidates;
}

/** The first few places after the new sentence that the nearest old one before this has become, and before the next one's. */
function gapOf(one: number, same: Int32Array): readonly number[] {
  const near: number[] = [];
  for (let back = 1; back <= IN_GAP && one - back >= -1; back++) {
    const partner = one - back === -1 ? -1 : (same[one - back] ?? -1);
    if (partner === -1 && one - back !== -1) continue;
    for (let step = 1; step <= IN_GAP; step++) near.push(partner + step);
    break;
  }
  for (let on = 1; on <= IN_GAP && one + on < same.length; on++) {
    const partner = same[one + on] ?? -1;
    if (partner === -1) continue;
    for (let step = 1; step <= IN_GAP; step++) near.push(partner - step);
    break;
  }
  return near;
}

/** The weight of what both have, twice, as a part of the weight of each (Dice). */
function likeness(one: Weights, other: Weights): number {
  const both = weightOf(one) + weightOf(other);
  return both === 0 ? 0 : (2 * sharedWeight(one, other)) / both;
}

function sharedWeight(one: Weights, other: Weights): number {
  let shared = 0;
  for (const [word, weight] of one) if (other.has(word)) shared += weight;
  return shared;
}

function weightOf(words: Weights): number {
  let all = 0;
  for (const weight of words.values()) all += weight;
  return all;
}

function without(words: Weights, others: Weights): Weights {
  return new Map([...words].filter(([word]) => !others.has(word)));
}

/** Takes in the new sentences beside the one found that have what it lacks of the old one. */
function takeParts(
  own: Weights = new Map(),
  range: { from: number; to: number },
  weights: ReadonlyMap<number, Weights>,
  used: Set<number>,
): void {
  let rest = without(own, weights.get(range.from) ?? new Map());
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    const next = [range.to, range.from - 1].find((other) => {
      const words = weights.get(other);
      return words && !used.has(other) && sharedWeight(rest, words) >= PART * weightOf(words);
    });
    if (next === undefined) return;
    used.add(next);
    rest = without(rest, weights.get(next) ?? new Map());
    if (next === range.to) range.to++;
    else range.from--;
  }
}

/** Gives the old sentences beside one the same new sentence, where that has most of their words as well. */
function takeIn(
  one: number,
  step: number,
  range: { readonly from: number; readonly to: number },
  ownWeights: ReadonlyMap<number, Weights>,
  weights: ReadonlyMap<number, Weights>,
  found: Map<number, { from: number; to: number }>,
): void {
  let rest: Weights = new Map();
  for (let other = range.from; other < range.to; other++)
    rest = new Map([...rest, ...(weights.get(other) ?? [])]);
  rest = without(rest, ownWeights.get(one) ?? new Map());
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    const next = one + step * parts;
    const words = ownWeights.get(next);
    if (!words || found.has(next) || sharedWeight(words, rest) < PART * weightOf(words)) return;
    found.set(next, { ...range });
    rest = without(rest, words);
  }
}
