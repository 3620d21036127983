// How well proposals fit what somebody marked: contents match where they share at least half of their words (Jaccard), the
// best pairs first, one to one.
import { jaccard, sharedBy, speechCues, wordsIn } from "./articles.mjs";

const arrays = (spans) => spans.map(({ start, end }) => [start, end]);

/** @param draft what is proposed for an article's text: relations with spans */
export function scoreOf(articles, draft) {
  const cues = speechCues();
  const n = { proposed: 0, marked: 0, matched: 0, sources: 0, overlapping: 0, exact: 0, both: 0 };
  const kinds = { direct: [0, 0], mixed: [0, 0], indirect: [0, 0], speech: [0, 0] };
  for (const { text, relations } of articles) {
    const proposed = draft(text).map(({ source, content }) => ({
      source: wordsIn(text, arrays(source)),
      content: wordsIn(text, arrays(content)),
    }));
    const matches = matched(
      proposed.map(({ content }) => content),
      relations.map(({ content }) => wordsIn(text, content)),
    );
    n.proposed += proposed.length;
    n.marked += relations.length;
    n.matched += matches.size;
    for (const [at, relation] of relations.entries()) {
      const one = proposed[matches.get(at)];
      const form = formOf(text, relation);
      for (const kind of isSpeech(text, relation, cues) ? [form, "speech"] : [form]) {
        kinds[kind][1]++;
        if (one) kinds[kind][0]++;
      }
      if (!one) continue;
      if (relation.source.length === 0) {
        if (one.source.size === 0) n.both++;
        continue;
      }
      const source = wordsIn(text, relation.source);
      const shared = sharedBy(source, one.source);
      n.sources++;
      if (shared > 0) n.overlapping++;
      if (shared > 0) n.both++;
      if (shared === source.size && shared === one.source.size) n.exact++;
    }
  }
  const precision = n.matched / n.proposed;
  const recall = ([found, all]) => found / all;
  return {
    "content F1": f1(precision, n.matched / n.marked),
    "speech F1": f1(precision, recall(kinds.speech)),
    precision,
    "recall direct": recall(kinds.direct),
    "recall mixed": recall(kinds.mixed),
    "recall indirect": recall(kinds.indirect),
    "source overlap": n.sources === 0 ? Number.NaN : n.overlapping / n.sources,
    "source exact": n.sources === 0 ? Number.NaN : n.exact / n.sources,
    "content + source F1": f1(n.both / n.proposed, n.both / n.marked),
  };
}

function f1(precision, recall) {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function matched(proposed, marked) {
  const pairs = proposed.flatMap((words, one) =>
    marked.flatMap((others, other) => {
      const fit = jaccard(words, others);
      return fit >= 0.5 ? [{ fit, one, other }] : [];
    }),
  );
  const [used, matches] = [new Set(), new Map()];
  for (const { one, other } of pairs.sort((first, second) => second.fit - first.fit)) {
    if (used.has(one) || matches.has(other)) continue;
    used.add(one);
    matches.set(other, one);
  }
  return matches;
}

const wordsOf = (text, spans) => spans.map(([start, end]) => text.slice(start, end)).join(" ");

function formOf(text, { content }) {
  const words = wordsOf(text, content).trim();
  if (/^["“]/.test(words) && /["”][^\p{L}\p{N}]*$/u.test(words)) return "direct";
  return /["“”]/.test(words) ? "mixed" : "indirect";
}

function isSpeech(text, { cue, content }, cues) {
  if (/["“”]/.test(wordsOf(text, content))) return true;
  const words = wordsOf(text, cue).toLowerCase();
  return words.includes("according") || (words.match(/[a-z]+/g) ?? []).some((word) => cues.has(word));
}
