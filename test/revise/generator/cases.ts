import { alignTexts } from "../../../src/revise/align-texts.ts";
import { readArticle } from "../../../src/revise/article-text.ts";
import { type ClaimRevision, keepsCheck } from "../../../src/revise/claim-revision.ts";
import { claimComparer } from "../../../src/revise/compare-claim.ts";
import { madeUpArticle } from "./articles.ts";
import { drawsFrom } from "./draws.ts";
import { EDITS, type Edit } from "./edits.ts";
import { anyStyle, PLAIN, set } from "./typeset.ts";

/** An edit of a made-up article, and what was reported of the claim that it is about. */
export interface Case {
  readonly edit: Edit;
  readonly before: string;
  readonly after: string;
  readonly quote: string;
  readonly revision: ClaimRevision;
}

/** Records name the cue and the speaker as a rule, but not all do. */
const RECORDED = 0.85;

/** The case of a seed: always the same. */
export function caseOf(seed: number): Case {
  const draws = drawsFrom(seed);
  const edit = draws.pick(EDITS);
  for (;;) {
    const article = madeUpArticle(draws);
    const made = { article, style: draws.chance(0.5) ? PLAIN : anyStyle(draws) };
    const paragraph = draws.below(article.paragraphs.length);
    const target = { paragraph, sentence: draws.below(article.paragraphs[paragraph]?.length ?? 1) };
    const edited = edit.apply(made, target, draws);
    if (!edited) continue;
    const [before, after] = [set(made.article, made.style), set(edited.article, edited.style).text];
    const quote = before.quotes.get(`${target.paragraph}:${target.sentence}`);
    const sentence = article.paragraphs[paragraph]?.[target.sentence];
    if (!quote || !sentence || before.text === after) continue;
    const compare = claimComparer(alignTexts(readArticle(before.text), readArticle(after)));
    const revision = compare({
      quote,
      cues: draws.chance(RECORDED) ? sentence.cues : [],
      speakers: draws.chance(RECORDED) ? sentence.speakers : [],
    });
    return { edit, before: before.text, after, quote: before.text.slice(quote.start, quote.end), revision };
  }
}

/** What was reported, in the words of the table. */
export function reportedOf(revision: ClaimRevision): readonly string[] {
  if (!("changes" in revision)) return [revision.status];
  const kinds = new Set<string>(revision.changes.map(({ kind }) => kind));
  return kinds.size === 0 ? ["only reworded"] : [...kinds];
}

/** What a report lacks: "missed" where a change that may change what is said comes out as nothing of the kind. */
export function verdictOf({ edit, revision }: Case): "right" | "missed" | "other" {
  const { wanted } = edit;
  const kinds = reportedOf(revision);
  if (wanted === "kept") return keepsCheck(revision) ? "right" : "other";
  if (wanted === "reworded")
    return revision.status === "reworded" ? "right" : keepsCheck(revision) ? "missed" : "other";
  if (kinds.includes(wanted)) return "right";
  return keepsCheck(revision) || kinds.includes("only reworded") ? "missed" : "other";
}
