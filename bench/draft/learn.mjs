// Learns the weights of the drafter's ranker: a logistic regression, trained with FTRL-Proximal (McMahan et al., "Ad click
// prediction: a view from the trenches", KDD 2013), which leaves most weights at nothing.
import { random } from "../random.mjs";
import { jaccard, wordsIn } from "./articles.mjs";
import { engine } from "./engine.mjs";

/** Words that are part of cues and credit nobody by themselves. */
const NO_CUES = new Set(
  (
    "in for to of by a an has have had is are was were be been being not n't the that on with as at and or it he she they " +
    "his her its their about from also will would could can may might should do did does what who which this out up down " +
    "off over but than then more so into against no i we you my our your him them us me if how why when where there all one " +
    "new any just even only still very much many some never yet through after before during"
  ).split(" "),
);
/** How often a word must be in a cue, and what share of its uses that must be. */
const [FEWEST, SHARE] = [3, 0.12];
/** How often a feature must occur. */
const FEWEST_FEATURES = 20;
const [ALPHA, BETA, L1, L2] = [0.08, 1, 20, 2];
const EPOCHS = 6;

/** @returns weights in hundredths, as `src/draft/reading/weights.json` has them */
export function learn(articles) {
  const read = articles.map((article) => {
    const { text } = article;
    const sentences = engine.sentencesOf(text, engine.paragraphs(text), engine.quotations(text));
    return { ...article, sentences };
  });
  const cues = cuesOf(read);
  const known = new Set(cues);
  const samples = read.flatMap((article) => samplesOf(article, known));
  return { ...fitted(samples), cues };
}

function cuesOf(articles) {
  const [inCues, everywhere] = [new Map(), new Map()];
  const count = (counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { sentences, relations } of articles) {
    const spans = relations.flatMap(({ cue }) => cue);
    for (const { tokens } of sentences) {
      for (const { kind, word, start, end } of tokens) {
        if (kind === "quotation" || kind === "mark") continue;
        count(everywhere, word);
        if (spans.some(([from, to]) => start >= from && end <= to)) count(inCues, word);
      }
    }
  }
  return [...inCues]
    .filter(([word, times]) => times >= FEWEST && times / everywhere.get(word) >= SHARE)
    .map(([word]) => word)
    .filter((word) => /^\p{L}/u.test(word) && !NO_CUES.has(word))
    .sort();
}

/** Each candidate with its features, and how well it fits what somebody marked: 0 where its words are less than half of that. */
function samplesOf({ text, sentences, relations }, cues) {
  const marked = relations.map(({ cue, content }) => ({ cue, words: wordsIn(text, content) }));
  const alone = sentences.filter(({ tokens }) => tokens.length <= 2 && tokens[0].kind === "quotation");
  return sentences.flatMap((sentence) => {
    const { tokens, paragraph } = sentence;
    const goingOn = alone
      .filter((one) => one.paragraph === paragraph)
      .map((one) => [one.tokens[0].start, one.tokens[0].end]);
    return engine.candidatesIn(sentence, cues).map((candidate) => {
      const { content, cue } = candidate;
      const spans = content.map(({ from, to }) => [tokens[from].start, tokens[to - 1].end]);
      const isQuoted = content.some(({ from, to }) =>
        tokens.slice(from, to).some(({ kind }) => kind === "quotation"),
      );
      const words = wordsIn(text, spans);
      const longer = isQuoted ? wordsIn(text, [...spans, ...goingOn]) : words;
      const [start, end] = [tokens[cue.from].start, tokens[cue.to - 1].end];
      const fits = marked
        .filter((one) => one.cue.length === 0 || one.cue.some(([from, to]) => start < to && end > from))
        .map((one) => Math.max(jaccard(words, one.words), jaccard(longer, one.words)));
      const best = Math.max(0, ...fits);
      return { features: engine.featuresOf(candidate, cues), fit: best >= 0.5 ? best : 0 };
    });
  });
}

function fitted(samples) {
  const counts = new Map();
  for (const { features } of samples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const frequent = [...counts].filter(([, times]) => times >= FEWEST_FEATURES).map(([feature]) => feature);
  const index = new Map(frequent.map((feature, at) => [feature, at]));
  const data = samples.map(({ features, fit }) => ({
    at: features.flatMap((one) => index.get(one) ?? []),
    fit,
  }));
  const [z, n] = [new Float64Array(frequent.length + 1), new Float64Array(frequent.length + 1)];
  const bias = frequent.length;
  const weightAt = (at) => {
    const rest = at === bias ? z[at] : Math.abs(z[at]) - L1;
    if (at !== bias && rest <= 0) return 0;
    const size = (BETA + Math.sqrt(n[at])) / ALPHA + (at === bias ? 0 : L2);
    return -(at === bias ? rest : Math.sign(z[at]) * rest) / size;
  };
  const next = random(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = data.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [data[at], data[other]] = [data[other], data[at]];
    }
    for (const { at: features, fit } of data) {
      const all = [...features, bias];
      const weights = all.map(weightAt);
      const gradient = 1 / (1 + Math.exp(-weights.reduce((sum, weight) => sum + weight, 0))) - fit;
      all.forEach((at, nth) => {
        const sigma = (Math.sqrt(n[at] + gradient * gradient) - Math.sqrt(n[at])) / ALPHA;
        z[at] += gradient - sigma * weights[nth];
        n[at] += gradient * gradient;
      });
    }
  }
  const weights = frequent
    .map((feature, at) => [feature, Math.round(100 * weightAt(at))])
    .filter(([, weight]) => weight !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return { bias: Math.round(100 * weightAt(bias)), weights: Object.fromEntries(weights) };
}
