import type { Memo, MemoFinding, MemoSection } from "../audit/memo.ts";
import { markdownLine, markdownText } from "./markdown-text.ts";
import {
  findingDetails,
  MEMO_SECTIONS,
  memoCounts,
  memoNotes,
  originOf,
  uncheckedText,
  waiverText,
} from "./memo-wording.ts";

/**
 * A memo as Markdown: what must change, should change and is to be considered, then what is unchecked, then the waivers.
 *
 * @param memo with every word concealed that must be: here words are escaped, and then no longer found
 * @param date the day that it is of: 2026-11-24
 */
export function memoMarkdown(memo: Memo, date: string): string {
  const { title, article, publisher, desk } = memo;
  const from = [publisher, article, desk && `checked by ${desk}`, date].filter((part) => part);
  return [
    `# Memo: ${markdownText(title)}`,
    markdownLine(from.join(" · ")),
    memoCounts(memo),
    ...memoNotes(memo).map(markdownText),
    ...MEMO_SECTIONS.flatMap(({ key, heading }) => section(heading, memo[key])),
    ...list(
      "Not checked yet",
      memo.unchecked.map(
        (claim) =>
          `${markdownLine(claim.claim)}: ${markdownText(claim.statement)} ${markdownText(uncheckedText(claim))}`,
      ),
    ),
    ...list(
      "Waived",
      memo.waivers.map((waiver) => markdownLine(waiverText(waiver))),
    ),
  ].join("\n\n");
}

function section(heading: string, { sentences, general }: MemoSection): readonly string[] {
  if (sentences.length === 0 && general.length === 0) return [];
  return [
    `## ${heading}`,
    ...sentences.flatMap(({ words, findings }) => [
      `> “${markdownText(words)}”`,
      findings.map(finding).join("\n"),
    ]),
    ...(general.length > 0 ? ["Not about one sentence:", general.map(finding).join("\n")] : []),
  ];
}

function finding(found: MemoFinding): string {
  return [
    `- ${markdownLine(found.message)} (${markdownText(originOf(found))})`,
    ...findingDetails(found).map((detail) => `  - ${markdownText(detail)}`),
    ...(found.guideline ? [`  - Guideline: ${guidelineText(found.guideline)}`] : []),
  ].join("\n");
}

function guidelineText({ publisher, title, address, copy }: NonNullable<MemoFinding["guideline"]>): string {
  // Addresses are those of our own list.
  const named = address === undefined ? markdownText(title) : `[${markdownText(title)}](${address})`;
  return `${markdownText(publisher)}, ${named}${copy ? " (a copy)" : ""}`;
}

function list(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`## ${heading}`, items.map((item) => `- ${item}`).join("\n")];
}
