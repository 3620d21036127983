import type { ClaimEntry, DraftEntry, RecordFile, TextFile } from "../desk/desk.ts";
import { type CreditAside, creditAside } from "../draft/credit-aside.ts";
import { draftedIn } from "../draft/drafted-in.ts";
import { matches } from "../draft/matches.ts";
import { quoteAt } from "../draft/quote-at.ts";
import type { Io } from "../io.ts";
import type { Quote } from "../model/claim.ts";
import { isEnglish } from "../model/language.ts";
import { normalise } from "../text/normalise.ts";
import { placeQuote } from "../text/place-quote.ts";
import { shortened } from "../text/shortened.ts";
import type { Span } from "../text/span.ts";
import { printable } from "../views/printable.ts";
import { ask, type Choice, choose } from "./ask.ts";

/** A claim's words, and the sentence that they are in. */
export interface Words {
  readonly quote: Quote;
  readonly around: string;
  readonly credit: CreditAside | undefined;
  /** The claim that they are of, where it lacks its source. */
  readonly entry: ClaimEntry | undefined;
  /** What was proposed of them. */
  readonly draft: DraftEntry | undefined;
}

/**
 * Asks for the words of a claim of an article whose text is not there.
 *
 * @throws {BrokenOff}
 */
export async function wordsTyped(io: Io): Promise<Words> {
  const exact = await ask(io, { question: "The article's words, verbatim?", problemWith: notBlank });
  return { quote: { exact: exact ?? "" }, around: "", credit: undefined, entry: undefined, draft: undefined };
}

/**
 * The words of a draft, which somebody may cut down or add to.
 *
 * @throws {BrokenOff}
 */
export async function wordsOfDraft(io: Io, { text }: RecordFile, draft: DraftEntry): Promise<Words> {
  const { quote, place } = draft;
  if (!text || place?.kind !== "found") {
    const exact = await ask(io, {
      question: "The article's words, verbatim?",
      usual: quote.exact,
      problemWith: notBlank,
    });
    return {
      quote: { ...quote, exact: exact ?? quote.exact },
      around: "",
      credit: undefined,
      entry: undefined,
      draft,
    };
  }
  const { start, end } = place.span;
  const sentences = text.sentences().filter((one) => one.start < end && one.end > start);
  const sentence = { start: sentences[0]?.start ?? start, end: sentences.at(-1)?.end ?? end };
  const span = await askSpan(io, text, sentence, place.span);
  const isSame = span.start === start && span.end === end;
  return {
    quote: isSame ? quote : quoteAt(text.content, text.normalised, span),
    around: text.content.slice(sentence.start, sentence.end),
    credit: undefined,
    entry: undefined,
    draft,
  };
}

/**
 * Asks for the words of a claim: a few of them, then the sentence, then which words of it. What drafts and annotations have
 * begun comes first.
 *
 * @throws {BrokenOff}
 */
export async function wordsIn(io: Io, record: RecordFile, text: TextFile): Promise<Words> {
  const { content, normalised } = text;
  const wide = (io.columns ?? WIDTH) - 8;
  const said = ({ start, end }: Span) => content.slice(start, end).replace(/\s+/g, " ").trim();
  const isIn = (span: Span, { place }: ClaimEntry | DraftEntry) =>
    place?.kind === "found" && place.span.start < span.end && place.span.end > span.start;
  const isAt = ({ start, end }: Span, { place }: DraftEntry) =>
    place?.kind === "found" && place.span.start === start && place.span.end === end;
  const claimOf = (span: Span) => record.claims.filter((entry) => isIn(span, entry));
  const draftsOf = (span: Span) => record.drafts.filter((entry) => isIn(span, entry));
  const lacking = (span: Span) => claimOf(span).find(({ claim }) => claim.attribution === undefined);
  const sentence = await choose(io, "Which words? Type a few of them; Esc when you are done.", (typed) => {
    const found = matches(content, text.sentences(), typed);
    // What annotations have begun comes first, then what was proposed.
    const rank = (span: Span) => (lacking(span) ? 0 : draftsOf(span).length > 0 ? 1 : 2);
    const ranked = typed === "" ? found.toSorted((one, other) => rank(one) - rank(other)) : found;
    return ranked.map((span): Choice<Span> => {
      const hint = HINTS[rank(span)] ?? (claimOf(span).length > 0 ? "on record" : undefined);
      return {
        value: span,
        label: printable(shortened(said(span), wide)),
        ...(hint !== undefined && { hint }),
      };
    });
  });
  const around = content.slice(sentence.start, sentence.end);
  const own = withoutQuotations(text, sentence);
  const credit = isEnglish(record.article?.language)
    ? (draftedIn(text, sentence) ?? creditAside(own))
    : undefined;
  const entry = lacking(sentence);
  if (entry) return { quote: entry.quote, around, credit, entry, draft: undefined };
  const drafts = draftsOf(sentence);
  const parts = [
    ...(credit?.words ? [movedBy(sentence.start, credit.words)] : []),
    ...text.quotations().filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
  ];
  const choices = [
    ...drafts.map((draft) => ({
      value: draft,
      label: printable(shortened(draft.quote.exact, wide)),
      hint: "as it was proposed",
    })),
    ...[...parts.filter((span) => !drafts.some((draft) => isAt(span, draft))), sentence].map((span) => ({
      value: span,
      label: printable(shortened(said(span), wide)),
    })),
  ];
  const part =
    choices.length === 1
      ? "other"
      : await choose<DraftEntry | Span | "other">(io, "Which words of it?", () => [
          ...choices,
          { value: "other", label: "others: let me cut it down" },
        ]);
  if (typeof part === "object" && "claim" in part)
    return { quote: part.quote, around, credit: undefined, entry: undefined, draft: part };
  const span = part === "other" ? await askSpan(io, text, sentence) : part;
  return { quote: quoteAt(content, normalised, span), around, credit, entry: undefined, draft: undefined };
}

/** What is said of a sentence that a claim or a draft has begun. */
const HINTS = ["on record, without its source", "a draft that nobody has reviewed"];

/** A sentence with every character that it quotes replaced by U+FFFC. */
function withoutQuotations(text: TextFile, { start, end }: Span): string {
  const inside = text.quotations().filter((one) => one.start < end && one.end > start);
  return [...text.content.slice(start, end).split("").entries()]
    .map(([index, unit]) =>
      inside.some((one) => one.start <= start + index && start + index < one.end) ? "\uFFFC" : unit,
    )
    .join("");
}

function movedBy(offset: number, { start, end }: Span): Span {
  return { start: start + offset, end: end + offset };
}

/** How wide an answer may be, without a terminal's width. */
export const WIDTH = 80;

/**
 * Has a sentence cut down to the words of the claim: whatever is left must be in the text as it is.
 *
 * @param usual which of it Enter takes
 */
async function askSpan(
  io: Io,
  { content, normalised }: TextFile,
  sentence: Span,
  usual: Span = sentence,
): Promise<Span> {
  const words = content.slice(sentence.start, sentence.end);
  const usually = content.slice(usual.start, usual.end).replace(/\s+/g, " ").trim();
  const placed = (exact: string): Span | "twice" | undefined => {
    const inSentence = placeQuote({ exact }, words, normalise(words));
    if (inSentence.kind === "found") {
      const { start, end } = inSentence.span;
      return { start: start + sentence.start, end: end + sentence.start };
    }
    const anywhere = placeQuote({ exact }, content, normalised);
    if (anywhere.kind === "found") return anywhere.span;
    return anywhere.kind === "ambiguous" ? "twice" : undefined;
  };
  const answer = await ask(io, {
    question:
      usual === sentence
        ? "Which words of it? Take away what does not belong; Enter takes all."
        : "Which words are the claim?",
    usual: usually,
    problemWith: (typed) => {
      if (typed === usually) return undefined;
      if (typed === "") return notBlank(typed);
      const place = placed(typed);
      if (place === undefined) return "These words are not in the text like this. Only take words away.";
      return place === "twice" ? "These words are in it more than once. Keep more of them." : undefined;
    },
  });
  const place = answer === usually ? usual : placed(answer ?? "");
  return typeof place === "object" ? place : usual;
}

/** Why an answer will not do that is empty. */
export function notBlank(answer: string): string | undefined {
  return answer === "" ? "It cannot be empty." : undefined;
}
