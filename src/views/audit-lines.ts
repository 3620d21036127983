import { ATTRIBUTED_TO } from "../audit/attributed-to.ts";
import type { ArticleAudit, Audit } from "../audit/audit.ts";
import type { Figures } from "../audit/figures.ts";
import type { RuleCount } from "../audit/rule-counts.ts";
import { SOURCINGS } from "../audit/sourcing.ts";
import {
  ATTRIBUTED_TO_WORDS,
  depthWords,
  REPLY_WORDS,
  RESPONSIVE_WORDS,
  SOURCING_WORDS,
} from "../language/en/audit-words.ts";
import { count, printedNumber } from "../language/en/count.ts";
import { barOf, percent } from "./bar-of.ts";
import { broken } from "./broken.ts";
import { joined } from "./joined.ts";
import { type Paint, SEVERITY_STYLE } from "./paint.ts";
import { printable } from "./printable.ts";
import { printableName } from "./printable-name.ts";
import { rootText } from "./root-text.ts";
import { checksLine } from "./totals-line.ts";
import { widthOf } from "./width.ts";

const WIDEST = 80;
const INDENT = "  ";
/** How wide a bar is that shows all of it; in a narrow terminal, half of that. */
const BAR = 10;
const NARROW = 50;
/** The rest is summed up in a line. */
const ROOTS_SHOWN = 8;
const CLAIMS_SHOWN = 8;

/** The audit of one article. */
export function articleLines(audit: ArticleAudit, paint: Paint, columns = WIDEST): readonly string[] {
  const { article, title, publisher, published, figures, rules, disputed, unlogged, unloggedStatements } =
    audit;
  const draw = drawing(paint, columns);
  return [
    paint("bold", printableName(article)),
    ...draw.lines(joined([publisher, published, title && `“${title}”`]), ""),
    ...draw.figures(figures),
    ...draw.section(
      `Disputed (${printedNumber(disputed.length)})`,
      listed(disputed, CLAIMS_SHOWN, ({ claim, voices, mayBeFewer }) => {
        const counted = `${mayBeFewer ? "at most " : ""}${count(voices.length, "voice")}`;
        const who = voices.length === 0 ? "no source on record" : `${counted}: ${voices.join(", ")}`;
        return `${claim.slice(claim.lastIndexOf("/") + 1)}: ${who}`;
      }),
    ),
    ...draw.section(
      `Attributed statements that no claim records (${printedNumber(unloggedStatements.length)})`,
      listed(
        unloggedStatements,
        CLAIMS_SHOWN,
        ({ source, words }) => `${source ?? "nobody named"}: ${words}`,
      ),
    ),
    ...draw.section(
      `Quotations that no claim records (${printedNumber(unlogged.length)})`,
      listed(unlogged, CLAIMS_SHOWN, ({ words }) => `“${words}”`),
    ),
    ...draw.rules(rules),
  ];
}

/** The audit of several articles together. */
export function deskLines(audit: Audit, paint: Paint, columns = WIDEST): readonly string[] {
  const draw = drawing(paint, columns);
  return [
    paint("bold", printable(audit.desk ?? "The desk")),
    ...draw.lines(count(audit.articles.length, "article"), ""),
    ...draw.figures(audit.total),
    ...draw.rules(audit.rules),
  ];
}

function listed<Item>(
  items: readonly Item[],
  most: number,
  textOf: (item: Item) => string,
): readonly string[] {
  const more = items.length - most;
  return [...items.slice(0, most).map(textOf), ...(more > 0 ? [`and ${printedNumber(more)} more`] : [])];
}

interface Drawing {
  readonly lines: (text: string, indent?: string) => readonly string[];
  readonly section: (head: string, texts: readonly string[]) => readonly string[];
  readonly figures: (figures: Figures) => readonly string[];
  readonly rules: (rules: readonly RuleCount[]) => readonly string[];
}

function drawing(paint: Paint, columns: number): Drawing {
  const width = Math.max(Math.min(columns, WIDEST), 30);
  const widestBar = width < NARROW ? BAR / 2 : BAR;
  const lines = (text: string, indent = INDENT) =>
    broken(printable(text), width, { indent, hang: INDENT, hard: true });
  const headed = (head: string) => lines(head, "").map((line) => paint("bold", line));
  const section = (head: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [...headed(head), ...texts.flatMap((text) => lines(text))];

  /** Rows of number, share, bar and words; what there is none of is left out. */
  const bars = (head: string, rows: readonly (readonly [number: number, words: string])[]) => {
    const some = rows.filter(([number]) => number > 0);
    const all = some.reduce((sum, [number]) => sum + number, 0);
    if (all === 0) return [];
    const digits = Math.max(...some.map(([number]) => printedNumber(number).length));
    const drawn = some.flatMap(([number, words]) => {
      const share = number / all;
      const bar = barOf(share, widestBar).padEnd(widestBar);
      const before = `${printedNumber(number).padStart(digits)} ${percent(share).padStart(5)} `;
      const indent = widthOf(before) + widestBar + 1;
      const [first = "", ...others] = broken(printable(words), width - INDENT.length - indent, {
        hard: true,
      });
      return [
        `${INDENT}${before}${paint("cyan", bar)} ${first}`,
        ...others.map((line) => INDENT + " ".repeat(indent) + line),
      ];
    });
    return [...headed(head), ...drawn];
  };

  const figures = (all: Figures) => [
    ...lines(joined([count(all.claims, "claim"), ...checksLine(all)]), ""),
    ...bars(
      "Attributed to",
      ATTRIBUTED_TO.map((kind) => [all.attribution[kind], ATTRIBUTED_TO_WORDS[kind]]),
    ),
    ...bars(
      "Attributed through",
      all.depth.map((claims, links) => [claims, depthWords(links)]),
    ),
    ...bars(`Rests on ${rootsWords(all)}`, rootRows(all)),
    ...bars(
      `Sourcing of ${count(all.checks.facts, "fact")}`,
      SOURCINGS.map((sourcing) => [all.sourcing[sourcing], SOURCING_WORDS[sourcing]]),
    ),
    ...section("Against it", denialTexts(all)),
    ...section("Right of reply", replyTexts(all)),
    ...section("Checked", checkedTexts(all)),
  ];

  const rules = (counts: readonly RuleCount[]) => {
    if (counts.length === 0) return [];
    const digits = Math.max(...counts.map(({ findings }) => String(findings).length));
    const found = counts
      .filter(({ findings }) => findings > 0)
      .flatMap(({ rule, severity, findings }) => {
        const name = paint(SEVERITY_STYLE[severity], severity.padEnd("warning".length));
        return broken(`${name} ${String(findings).padStart(digits)}  ${rule}`, width, {
          indent: INDENT,
          hang: INDENT,
        });
      });
    const waived = counts.flatMap(({ rule, waived: decisions }) =>
      decisions.flatMap(({ claim, by, on, reason }) =>
        lines(`${rule} on ${claim ?? "the record"}: ${joined([by, on, reason])}`),
      ),
    );
    return [
      ...(found.length === 0 ? [] : [...headed("Findings"), ...found]),
      ...(waived.length === 0 ? [] : [...headed("Waived"), ...waived]),
    ];
  };

  return { lines, section, figures, rules };
}

function rootsWords({ roots, concentration: { index, equalRoots } }: Figures): string {
  const known = roots.filter(({ kind }) => kind !== "unrecorded").length;
  if (index === undefined || equalRoots === undefined) return count(roots.length, "root");
  return `${count(known, "root")} (concentration ${index}, as of ${equalRoots} equal ones)`;
}

function rootRows({ roots }: Figures): readonly (readonly [number, string])[] {
  const left = roots.slice(ROOTS_SHOWN);
  const more = left.reduce((sum, { claims }) => sum + claims, 0);
  return [
    ...roots.slice(0, ROOTS_SHOWN).map((root) => [root.claims, rootText(root)] as const),
    ...(left.length > 0 ? [[more, `${printedNumber(left.length)} others`] as const] : []),
  ];
}

function denialTexts({ denials }: Figures): readonly string[] {
  if (denials.denials === 0) return [];
  const { claims, responsive, toWeigh, weighed } = denials;
  const kinds = (["full", "partial", "none", "unrecorded"] as const)
    .filter((kind) => responsive[kind] > 0)
    .map((kind) => `${RESPONSIVE_WORDS[kind]} ${printedNumber(responsive[kind])}`);
  return [
    `${count(denials.denials, "denial")} of ${count(claims, "claim")}. Answered: ${kinds.join(", ")}`,
    ...(toWeigh > 0
      ? [`${printedNumber(weighed)} of ${printedNumber(toWeigh)} taken into account in finished checks`]
      : []),
  ];
}

function replyTexts({ accusations }: Figures): readonly string[] {
  const kinds = (["replied", "declined", "none", "pending", "not-sought"] as const).filter(
    (kind) => accusations[kind] > 0,
  );
  if (kinds.length === 0) return [];
  const all = kinds.reduce((sum, kind) => sum + accusations[kind], 0);
  const told = kinds.map((kind) => `${printedNumber(accusations[kind])} ${REPLY_WORDS[kind]}`);
  return [`${count(all, "accusation")}: ${told.join(", ")}`];
}

function checkedTexts({ checks, figures, evidence, quotations, coverage }: Figures): readonly string[] {
  const { recorded, checked, sums } = figures;
  const { pieces, primary, online, archived } = evidence;
  return [
    `${printedNumber(checks.attribution)} of ${count(checks.facts, "fact")}: that the source said it; ${printedNumber(checks.statement)}: that it is true`,
    ...(recorded > 0
      ? [
          `${printedNumber(checked)} of ${count(recorded, "figure")}${sums > 0 ? ` (${count(sums, "sum")})` : ""}`,
        ]
      : []),
    ...(pieces > 0
      ? [
          `evidence: ${printedNumber(pieces)}, ${printedNumber(primary)} primary; ${printedNumber(online)} on the web, ${printedNumber(archived)} archived or kept`,
        ]
      : ["evidence: none"]),
    quotations.texts === 0
      ? "quotations: no text available to look through"
      : `quotations in the text: ${printedNumber(quotations.found)}, of which no claim records ${printedNumber(quotations.unlogged)}`,
    ...(coverage.statements > 0 ? [coverageText(coverage)] : []),
  ];
}

/** "31 of 38 attributed statements are logged" */
export function coverageText({ statements, unlogged }: Figures["coverage"]): string {
  const logged = statements - unlogged;
  return `${printedNumber(logged)} of ${count(statements, "attributed statement")} ${logged === 1 ? "is" : "are"} logged`;
}
