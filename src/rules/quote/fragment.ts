import type { TextFile } from "../../desk/desk.ts";
import { quotePath } from "../../model/claim.ts";
import { quoteWords } from "../../text/place-quote.ts";
import { isUnspaced } from "../../text/scripts.ts";
import type { Span } from "../../text/span.ts";
import { defineRule, inClaim } from "../define.ts";

const FEWEST_WORDS = 3;

/** Words right after a quote, in its sentence, that take something back or set a condition. */
const QUALIFIES_AFTER =
  /^[\s,;:–—-]*(?:but|if|unless|until|only|except|although|though|provided|whereas|however|at least|so far|yet)\b/i;
/** Words right before a quote, in its sentence, that turn it round or make it uncertain. */
const QUALIFIES_BEFORE =
  /\b(?:not|never|no longer|may|might|could|would|if|unless|hardly|reportedly|allegedly|supposedly|whether|den(?:y|ies|ied) that|doubt that)\s*$/i;

/** Longer than any of these words with the spaces beside them. */
const REACH = 80;

export default defineRule({
  id: "quote/fragment",
  severity: "note",
  needs: "text",
  summary: "A quote so short, or cut at such a point, that the words left out may qualify it.",
  why: `A few words lifted out of a sentence can say something different from the sentence: "planned" from "was once planned".
Quote enough to carry the claim and its conditions. If the fragment is all that the article quotes, ignore this note.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed, but only to lorries
  statement: The road is closed to lorries.
  attribution: ministry
`,
      text: "The road is closed, but only to lorries, the ministry said.\n",
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
`,
      text: "The road is closed, but only to lorries, the ministry said.\n",
    },
  },
  claim: (entry, { report }) => {
    const { text } = entry.record;
    const location = inClaim(entry, ...quotePath(entry.claim));
    const words = quoteWords(entry.quote);
    if (words.split(" ").length < FEWEST_WORDS && !isUnspaced(words)) {
      report(location, `"${words}" alone says too little to check a claim against. Quote the whole clause.`);
    }
    if (entry.place?.kind !== "found" || !text) return;
    const leftOut = qualification(text, entry.place.span);
    if (leftOut === undefined) return;
    report(
      location,
      `The words you left out may change the meaning. Quote them too, or reflect them in the statement: "${leftOut}"`,
    );
  },
});

/** The qualifying words that stand next to a quote in its sentence. */
function qualification(text: TextFile, span: Span): string | undefined {
  const mayQualify =
    QUALIFIES_BEFORE.test(text.content.slice(Math.max(span.start - REACH, 0), span.start)) ||
    QUALIFIES_AFTER.test(text.content.slice(span.end, span.end + REACH));
  // Sentences take time to tell apart, and most quotes are not qualified by what stands beside them.
  if (!mayQualify) return undefined;
  const around = text.sentences().find(({ start, end }) => start <= span.start && span.start < end);
  if (!around) return undefined;
  const [head, tail] = [
    text.content.slice(around.start, span.start),
    text.content.slice(span.end, around.end),
  ];
  const before = QUALIFIES_BEFORE.exec(head);
  if (!before && !QUALIFIES_AFTER.test(tail)) return undefined;
  const leftOut = before ? head.slice(before.index) : tail;
  return leftOut
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:–—-]+/, "")
    .trim();
}
