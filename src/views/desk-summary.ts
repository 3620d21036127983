import type { CheckResult } from "../check/check-desk.ts";
import type { Finding } from "../check/finding.ts";
import { groupedBy } from "../model/grouped-by.ts";
import { knownRule } from "../rules/choose.ts";
import type { Severity } from "../rules/define.ts";
import { broken } from "./broken.ts";
import type { Paint } from "./paint.ts";
import { printableName } from "./printable-name.ts";
import { table } from "./table.ts";

/** The articles that need more lines than these are counted. */
const LINES = 80;

/** More articles than these are summed up. */
export const FEW_ARTICLES = 3;

/**
 * A desk of many articles: its rules with what they found, then its articles, the worst first, and how to see more.
 *
 * @param findings those that are shown; errors are shown whole elsewhere, and are only counted here
 */
export function deskSummary(
  { claims }: Pick<CheckResult, "claims">,
  findings: readonly Finding[],
  paint: Paint,
  columns: number | undefined,
): readonly string[] {
  const listed = findings.filter(({ rule, severity }) => severity !== "error" && !isTodo(rule));
  const rules = [...groupedBy(listed, ({ rule }) => rule)]
    .map(([rule, ofRule]) => ({ rule, ...bySeverity(ofRule) }))
    .sort((one, other) => worst(one, other) || (one.rule < other.rule ? -1 : 1));
  const inFile = groupedBy(findings, ({ file }) => file);
  const articles = [...groupedBy(claims, ({ file }) => file)]
    .map(([file, [first]]) => {
      const found = inFile.get(file) ?? [];
      const left = found.filter(({ rule }) => isTodo(rule)).length;
      const article = first ? first.address.slice(0, first.address.lastIndexOf("/")) : file;
      return { article, ...bySeverity(found.filter(({ rule }) => !isTodo(rule))), left };
    })
    .filter(({ error, warning, note, left }) => error + warning + note + left > 0)
    .sort((one, other) => worst(one, other) || (one.article < other.article ? -1 : 1));
  const rulesTable = table(
    ["warnings", "notes", "rule"],
    rules.map(({ rule, warning, note }) => [number(warning), number(note), rule]),
    paint,
    columns,
  );
  return [
    ...(rules.length === 0 ? [] : [rulesTable]),
    ...(articles.length === 0 ? [] : [articlesTable(articles, paint, columns)]),
    [
      "left: facts left to check.",
      "One article: onrecord check ARTICLE. One rule: onrecord check --rule RULE.",
      "Everything: onrecord check --notes, with the lines: --frames.",
    ]
      .flatMap((line) => broken(line, columns))
      .join("\n"),
  ];
}

interface ArticleCounts extends Counts {
  readonly article: string;
  readonly left: number;
}

function articlesTable(
  articles: readonly ArticleCounts[],
  paint: Paint,
  columns: number | undefined,
): string {
  const drawn = (shown: number) =>
    table(
      ["errors", "warnings", "left", "article"],
      articles
        .slice(0, shown)
        .map(({ article, error, warning, left }) => [
          ...[error, warning, left].map(number),
          printableName(article),
        ]),
      paint,
      columns,
    );
  let shown = Math.min(articles.length, LINES);
  let lines = drawn(shown).split("\n");
  // Long names take a second line in a narrow terminal.
  while (lines.length > LINES + 1) {
    shown = Math.min(shown - 1, Math.floor((shown * LINES) / lines.length));
    lines = drawn(shown).split("\n");
  }
  const more = articles.length - shown;
  return [...lines, ...(more > 0 ? [`and ${more} more articles`] : [])].join("\n");
}

function number(value: number): string {
  return value === 0 ? "-" : String(value);
}

function isTodo(rule: string): boolean {
  return knownRule(rule)?.todo === true;
}

type Counts = Readonly<Record<Severity, number>>;

function bySeverity(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function worst(one: Counts & { readonly left?: number }, other: Counts & { readonly left?: number }): number {
  return (
    other.error - one.error ||
    other.warning - one.warning ||
    other.note - one.note ||
    (other.left ?? 0) - (one.left ?? 0)
  );
}
