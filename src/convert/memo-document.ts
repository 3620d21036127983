import type { Memo, MemoFinding } from "../audit/memo.ts";
import { type Passage, sentenceFinder } from "../audit/sentence-of.ts";
import type { RecordFile } from "../desk/desk.ts";
import { isInArticle } from "../model/claim.ts";
import { keyOf } from "../text/read/article-text.ts";
import type { Span } from "../text/span.ts";
import {
  findingDetails,
  MEMO_SECTIONS,
  memoCounts,
  memoNotes,
  originOf,
  uncheckedText,
  waiverText,
} from "../views/memo-wording.ts";
import type { CommentedText } from "./commented-docx.ts";

/** What of an article can be printed: its text or, where that is not available, the quotes of its claims in their order. */
export type PrintedText =
  | { readonly text: string; readonly paragraphs: readonly Span[] }
  | { readonly quotes: readonly Passage[] };

/** What of a record's article can be printed. Plain data, in which every text can be concealed. */
export function printedText(record: RecordFile): PrintedText {
  const { text, claims } = record;
  if (text && text.paragraphs().length > 0) return { text: text.content, paragraphs: text.paragraphs() };
  const finder = sentenceFinder(record);
  const quotes = claims
    .filter(({ claim }) => !claim.withdrawn && isInArticle(claim))
    .map((entry) => finder.ofClaim(entry));
  const startOf = ({ at }: Passage) => at?.start ?? Number.MAX_SAFE_INTEGER;
  return { quotes: quotes.sort((one, other) => startOf(one) - startOf(other)) };
}

/**
 * The annotated draft: the words of the article with a comment on each sentence that something is said of, and one on the
 * title that says the rest.
 *
 * @param memo, printed with every word concealed that must be
 * @param language BCP 47, where the record has one
 * @param date the day that the comments are of: 2026-11-24
 */
export function memoDocument(
  memo: Memo,
  printed: PrintedText,
  { language, date }: { readonly language: string | undefined; readonly date: string },
): CommentedText {
  const { text, paragraphs, hasTitle, placeOf } = laidOut(memo, printed);
  const comments = new Map<string, { readonly on: Span; readonly lines: string[] }>();
  const unplaced = new Map<string, string[]>();
  const say = (passage: Passage, lines: readonly string[]) => {
    const on = placeOf(passage);
    if (!on) {
      unplaced.set(passage.words, [...(unplaced.get(passage.words) ?? []), ...lines]);
      return;
    }
    const key = `${on.start}`;
    const comment = comments.get(key) ?? { on, lines: [] };
    comments.set(key, comment);
    comment.lines.push(...lines);
  };
  const general: string[] = [];
  for (const { key, short } of MEMO_SECTIONS) {
    for (const sentence of memo[key].sentences)
      say(
        sentence,
        sentence.findings.flatMap((finding) => findingLines(short, finding)),
      );
    general.push(...memo[key].general.flatMap((finding) => findingLines(short, finding)));
  }
  for (const claim of memo.unchecked) say(claim, [`${uncheckedText(claim)} (${claim.claim})`]);
  const [title] = paragraphs;
  const summary = {
    on: title ?? { start: 0, end: 0 },
    lines: [
      `Memo by ${authorOf(memo)}, ${date}. ${memoCounts(memo)}`,
      ...memoNotes(memo),
      ...general,
      ...[...unplaced].flatMap(([words, lines]) => [`Not found in this text: “${words}”`, ...lines]),
      ...(memo.waivers.length > 0 ? ["Waived:", ...memo.waivers.map(waiverText)] : []),
    ],
  };
  return {
    text,
    paragraphs,
    hasTitle,
    language,
    author: authorOf(memo),
    date,
    comments: [summary, ...[...comments.values()].sort((one, other) => one.on.start - other.on.start)],
  };
}

function authorOf({ desk = "" }: Memo): string {
  return desk.trim() === "" ? "onrecord" : desk;
}

interface LaidOut extends Pick<CommentedText, "text" | "paragraphs" | "hasTitle"> {
  readonly placeOf: (passage: Passage) => Span | undefined;
}

function laidOut({ title }: Memo, printed: PrintedText): LaidOut {
  if ("text" in printed) {
    const { text, paragraphs } = printed;
    const [first] = paragraphs;
    return {
      text,
      paragraphs,
      hasTitle: first !== undefined && keyOf(text.slice(first.start, first.end)) === keyOf(title),
      placeOf: ({ at }) => at,
    };
  }
  const places = new Map<string, Span>();
  const pieces = [title];
  const paragraphs: Span[] = [{ start: 0, end: title.length }];
  let length = title.length;
  for (const quote of printed.quotes) {
    // Two claims may quote the same words.
    if (places.has(placeKey(quote))) continue;
    const start = length + GAP.length;
    length = start + quote.words.length;
    pieces.push(quote.words);
    paragraphs.push({ start, end: length });
    places.set(placeKey(quote), { start, end: length });
  }
  return {
    text: pieces.join(GAP),
    paragraphs,
    hasTitle: true,
    placeOf: (passage) => places.get(placeKey(passage)),
  };
}

const GAP = "\n\n";

function placeKey({ at, words }: Passage): string {
  return at ? `${at.start}-${at.end}` : words;
}

function findingLines(short: string, finding: MemoFinding): readonly string[] {
  const { guideline, message } = finding;
  return [
    `${short}: ${message}`,
    ...findingDetails(finding),
    ...(guideline
      ? [
          `Guideline: ${[guideline.publisher, guideline.title, guideline.address].filter((part) => part).join(", ")}${guideline.copy ? " (a copy)" : ""}`,
        ]
      : []),
    `(${originOf(finding)})`,
  ];
}
