import { check } from "../../src/check/check.ts";
import type { Finding } from "../../src/check/finding.ts";
import type { Desk } from "../../src/desk/desk.ts";
import type { Example } from "../../src/rules/example.ts";
import { rules } from "../../src/rules/index.ts";
import type { Range } from "../../src/text/position.ts";
import { type Articles, madeUpDesk } from "../provenance/desk.ts";
import { exampleDesk } from "./example-desk.ts";

/** The day on which tests of rules are set. */
export const TODAY: number = Date.UTC(2026, 10, 23);

/** What a rule finds on a desk. */
export function findingsOn(desk: Desk, rule: string): readonly Finding[] {
  return check(desk, { rules, today: TODAY }).filter((finding) => finding.rule === rule);
}

/** The messages of a rule on a made-up desk, those that are waived left out. */
export function said(rule: string, example: Example): readonly string[] {
  return findingsOn(exampleDesk(example), rule)
    .filter(({ waiver }) => !waiver)
    .map(({ message }) => message);
}

/** The same, each after its place, with the places that belong to it and the changes that would mend it, a line each. */
export function placed(rule: string, example: Example): readonly string[] {
  const at = (file: string, { start, end }: Range) =>
    `${file}:${start.line}:${start.column}-${end.line === start.line ? "" : `${end.line}:`}${end.column}`;
  return findingsOn(exampleDesk(example), rule)
    .filter(({ waiver }) => !waiver)
    .flatMap(({ file, range, message, related, suggestions }) => [
      `${at(file, range)} ${message}`,
      ...related.map((other) => `  → ${at(other.file, other.range)} ${other.message}`),
      ...suggestions.flatMap(({ message: what, safe, edits }) => [
        `  ${safe ? "safe" : "unsafe"}: ${what}`,
        ...edits.map((edit) => `    ${at(edit.file, edit.range)} ${edit.text}`),
      ]),
    ]);
}

/** The desk around made-up articles, where it is not the usual one. */
interface Around {
  readonly settings?: string | undefined;
  readonly mode?: string | undefined;
  readonly language?: string | undefined;
}

/** What a rule says of made-up articles, each finding after the claim that it is about. */
export function saidOfArticles(
  rule: string,
  articles: Articles,
  { settings, mode, language }: Around = {},
): readonly string[] {
  return findingsOn(madeUpDesk(articles, settings, mode, language), rule).map(
    ({ claim, message }) => `${claim}: ${message}`,
  );
}

/** The same with the place of each finding, and the places that belong to it, a line each. */
export function placedOfArticles(
  rule: string,
  articles: Articles,
  { settings, mode, language }: Around = {},
): readonly string[] {
  return findingsOn(madeUpDesk(articles, settings, mode, language), rule).flatMap(
    ({ claim, path, message, related }) => [
      `${claim} ${path?.slice(2).join(".")}: ${message}`,
      ...related.map(
        ({ file, range, message: why }) => `  → ${file}:${range.start.line}:${range.start.column} ${why}`,
      ),
    ],
  );
}

/** A claim of the ministry's, with further fields a line each. */
export function claim(id: string, ...fields: readonly string[]): string {
  return [
    `${id}:`,
    "quote: The road is closed",
    "statement: The road is closed.",
    ...(fields.some((field) => field.startsWith("attribution:")) ? [] : ["attribution: ministry"]),
    ...fields,
  ]
    .join("\n  ")
    .concat("\n");
}
