import type { ClaimEntry, Desk, DraftEntry, RecordFile, TextFile } from "../desk/desk.ts";
import { type CreditAside, creditAside } from "../draft/credit-aside.ts";
import { matches } from "../draft/matches.ts";
import { type GivenClaim, statementFrom } from "../draft/new-claim.ts";
import { quoteAt } from "../draft/quote-at.ts";
import { type GivenSource, sourcesFor } from "../draft/sources-for-claim.ts";
import type { Io } from "../io.ts";
import { isNameOf } from "../language/en/credits.ts";
import { cueIn } from "../language/en/speech-cues.ts";
import { OWN_VOICE } from "../model/address.ts";
import type { Quote } from "../model/claim.ts";
import { isEnglish } from "../model/language.ts";
import { SOURCE_KINDS } from "../model/source.ts";
import { mayMention } from "../rules/shared/mentions.ts";
import { normalise } from "../text/normalise.ts";
import { placeQuote } from "../text/place-quote.ts";
import { shortened } from "../text/shortened.ts";
import type { Span } from "../text/span.ts";
import { printable } from "../views/printable.ts";
import { ask, type Choice, choose } from "./ask.ts";

/** What somebody has told of a claim. */
export interface Told {
  /** The claim that it is about, where one of these words is on record and lacks its source. */
  readonly entry: ClaimEntry | undefined;
  readonly claim: GivenClaim;
  readonly statement: string;
  readonly sources: readonly GivenSource[];
}

/**
 * Asks for one claim: a few of its words, the sentence, which words of it, what it says, who said it, with which words.
 * Of a claim that is on record and lacks its source, only the rest is asked.
 *
 * @param draft what was proposed: it is the answer to each question unless another one is given
 * @throws {BrokenOff}
 */
export async function askClaim(io: Io, desk: Desk, record: RecordFile, draft?: DraftEntry): Promise<Told> {
  const { text } = record;
  const { quote, around, credit, entry } = draft
    ? await wordsOfDraft(io, record, draft)
    : text
      ? await wordsIn(io, record, text)
      : await wordsTyped(io);
  const isAsDrafted = draft?.quote.exact === quote.exact;
  const said = entry?.claim.statement ?? (isAsDrafted ? draft.claim.statement : statementFrom(quote.exact));
  const statement =
    (await ask(io, {
      question: "What does it claim, in one sentence?",
      usual: said,
      problemWith: notBlank,
    })) ?? said;
  const [drafted] = draft?.chain ?? [];
  const { source, made } = await askSource(io, desk, record, around, {
    named: credit?.name,
    first: draft?.claim.attribution === OWN_VOICE ? OWN_VOICE : drafted?.link.source,
  });
  const guess = drafted?.link.cue ?? credit?.cue ?? cueIn(around.replace(quote.exact, " ")) ?? cueIn(around);
  const cue =
    source === OWN_VOICE
      ? ""
      : await ask(io, {
          question: "Which words attribute it? (empty if none do)",
          usual: guess ?? "",
          problemWith: () => undefined,
        });
  return {
    entry,
    claim: {
      quote,
      credits: [
        { source, cue: cue === "" ? undefined : cue },
        // Whom those have it from was not asked.
        ...(source === drafted?.link.source ? (draft?.chain ?? []).slice(1).map(({ link }) => link) : []),
      ],
      fields: { statement },
    },
    statement,
    sources: made ? [made] : [],
  };
}

/** A claim's words, and the sentence that they are in. */
interface Words {
  readonly quote: Quote;
  readonly around: string;
  readonly credit: CreditAside | undefined;
  readonly entry: ClaimEntry | undefined;
}

async function wordsTyped(io: Io): Promise<Words> {
  const exact = await ask(io, { question: "The article's words, verbatim?", problemWith: notBlank });
  return { quote: { exact: exact ?? "" }, around: "", credit: undefined, entry: undefined };
}

/** The words of a draft, which somebody may cut down or add to. */
async function wordsOfDraft(io: Io, { text }: RecordFile, { quote, place }: DraftEntry): Promise<Words> {
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
  };
}

async function wordsIn(io: Io, record: RecordFile, text: TextFile): Promise<Words> {
  const { content, normalised } = text;
  const wide = (io.columns ?? WIDTH) - 8;
  const said = ({ start, end }: Span) => content.slice(start, end).replace(/\s+/g, " ").trim();
  const claimOf = (span: Span) =>
    record.claims.filter(
      ({ place }) => place?.kind === "found" && place.span.start < span.end && place.span.end > span.start,
    );
  const lacking = (span: Span) => claimOf(span).find(({ claim }) => claim.attribution === undefined);
  const sentence = await choose(io, "Which words? Type a few of them; Esc when you are done.", (typed) => {
    const found = matches(content, text.sentences(), typed);
    // What annotations have begun comes first.
    const ranked =
      typed === "" ? found.toSorted((one, other) => Number(!lacking(one)) - Number(!lacking(other))) : found;
    return ranked.map((span): Choice<Span> => {
      const hint = lacking(span) ? "on record, without its source" : "on record";
      return {
        value: span,
        label: printable(shortened(said(span), wide)),
        ...(claimOf(span).length > 0 && { hint }),
      };
    });
  });
  const around = content.slice(sentence.start, sentence.end);
  const own = withoutQuotations(text, sentence);
  const credit = isEnglish(record.article?.language) ? creditAside(own) : undefined;
  const entry = lacking(sentence);
  if (entry) return { quote: entry.quote, around, credit, entry };
  const parts = [
    ...(credit?.words ? [movedBy(sentence.start, credit.words)] : []),
    ...text.quotations().filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
  ];
  const choices = [...parts, sentence].map(
    (span): Choice<Span | "other"> => ({ value: span, label: printable(shortened(said(span), wide)) }),
  );
  const part =
    parts.length === 0
      ? "other"
      : await choose<Span | "other">(io, "Which words of it?", () => [
          ...choices,
          { value: "other", label: "others: let me cut it down" },
        ]);
  const span = part === "other" ? await askSpan(io, text, sentence) : part;
  return { quote: quoteAt(content, normalised, span), around, credit, entry: undefined };
}

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

/** Without a terminal's width. */
const WIDTH = 80;

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

async function askSource(
  io: Io,
  desk: Desk,
  record: RecordFile,
  around: string,
  { named, first }: { readonly named: string | undefined; readonly first: string | undefined },
): Promise<{ readonly source: string; readonly made: GivenSource | undefined }> {
  const known = sourcesFor(desk, record).map((id) => {
    const source = desk.sources.get(id)?.source;
    return { id, label: source?.name ?? source?.["described-as"] ?? id };
  });
  const isNamed = ({ label }: { readonly label: string }) =>
    named !== undefined && isNameOf(named.split(" "), label, true);
  const rank = (one: (typeof known)[number]) =>
    one.id === first ? -1 : isNamed(one) ? 0 : around !== "" && mayMention(desk, around, one.id) ? 1 : 2;
  const ranked = known.toSorted((one, other) => rank(one) - rank(other));
  const unknown = named === undefined || known.some(isNamed) ? undefined : named;
  const isMeant = (typed: string, words: string) => words.toLowerCase().includes(typed.trim().toLowerCase());
  const chosen = await choose<{ readonly id: string } | { readonly make: string }>(
    io,
    "Who does the article credit?",
    (typed) => [
      ...(first === OWN_VOICE && typed === "" ? [OWN_VOICE_CHOICE] : []),
      ...(unknown !== undefined && typed === ""
        ? [{ value: { make: unknown }, label: `a new source: ${printable(unknown)}` }]
        : []),
      ...ranked
        .filter(({ id, label }) => isMeant(typed, `${id} ${label}`))
        .map(({ id, label }) => ({ value: { id }, label: printable(shortened(label, WIDTH)), hint: id })),
      ...(isMeant(typed, "none nobody the article itself own voice")
        ? [OWN_VOICE_CHOICE].filter(() => first !== OWN_VOICE || typed !== "")
        : []),
      ...(typed.trim() === ""
        ? []
        : [{ value: { make: typed.trim() }, label: `a new source: ${printable(typed.trim())}` }]),
    ],
  );
  if ("id" in chosen) return { source: chosen.id, made: undefined };
  const kind = await choose(io, `What is ${printable(chosen.make)}?`, (typed) =>
    SOURCE_KINDS.filter((one) => isMeant(typed, one)).map((one) => ({ value: one, label: one })),
  );
  return { source: chosen.make, made: { name: chosen.make, kind } };
}

const OWN_VOICE_CHOICE = { value: { id: OWN_VOICE }, label: "nobody: the article's own voice" };

function notBlank(answer: string): string | undefined {
  return answer === "" ? "It cannot be empty." : undefined;
}
