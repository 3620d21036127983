import type { ClaimEntry, TextFile } from "../../desk/desk.ts";
import { negates, qualifiesAfter, qualifiesBefore } from "../../language/en/qualifiers.ts";
import { quotePath } from "../../model/claim.ts";
import { quoteWords } from "../../text/place-quote.ts";
import { isUnspaced } from "../../text/scripts.ts";
import type { Span } from "../../text/span.ts";
import { defineRule, inClaim } from "../define.ts";
import { cueWords, hasCue } from "../shared/cue-words.ts";

const FEWEST_WORDS = 3;

/** UTF-16 code units; longer than any words that qualify, with the spaces beside them. */
const REACH = 120;

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
    if (leftOut === undefined || isReflected(leftOut, entry)) return;
    report(
      location,
      `The words you left out may change the meaning. Quote them too, or reflect them in the statement: "${leftOut.words}"`,
    );
  },
});

/** Whether the statement or a cue has the words that the quote leaves out, or turns the quote round as they do. */
function isReflected(leftOut: Qualification, { claim, chain }: ClaimEntry): boolean {
  const statement = cueWords(claim.statement);
  const verb = leftOut.words.replace(/ (?:that|if|whether)$/i, "");
  if (chain.some(({ link }) => link.cue !== undefined && hasCue(verb, cueWords(link.cue)))) return true;
  if (leftOut.isBefore) return hasCue(verb, statement) || negates(statement);
  const words = cueWords(leftOut.words).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => hasCue(word, statement)).length * 2 >= words.length;
}

interface Qualification {
  readonly words: string;
  readonly isBefore: boolean;
}

/** The qualifying words that stand next to a quote in its sentence. */
function qualification(text: TextFile, span: Span): Qualification | undefined {
  const mayQualify =
    qualifiesBefore(line(text.content.slice(Math.max(span.start - REACH, 0), span.start))) !== undefined ||
    qualifiesAfter(line(text.content.slice(span.end, span.end + REACH)));
  // Sentences take time to tell apart, and most quotes are not qualified by what stands beside them.
  if (!mayQualify) return undefined;
  const around = text.sentences().find(({ start, end }) => start <= span.start && span.start < end);
  if (!around) return undefined;
  const head = line(text.content.slice(around.start, span.start));
  const tail = line(text.content.slice(span.end, around.end));
  const from = qualifiesBefore(head.slice(-REACH));
  if (from === undefined && !qualifiesAfter(tail)) return undefined;
  const leftOut = from === undefined ? tail : head.slice(-REACH).slice(from);
  const words = leftOut.replace(/^["”»’'\s,;:–—-]+/, "").replace(/["“„«‘'\s,]+$/, "");
  return { words, isBefore: from !== undefined };
}

function line(words: string): string {
  return words.replace(/\s+/g, " ");
}
