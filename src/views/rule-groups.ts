import { extname } from "node:path";
import type { Finding } from "../check/finding.ts";
import { groupedBy } from "../model/grouped-by.ts";
import { broken, INDENT } from "./broken.ts";
import { heading } from "./finding-blocks.ts";
import { type Paint, SEVERITY_STYLE } from "./paint.ts";
import { printable } from "./printable.ts";
import { printableName } from "./printable-name.ts";
import { messageOf } from "./shown.ts";
import { widthOf } from "./width.ts";

/** How to show findings where the whole of them would take too many lines. */
export interface Tight {
  /** The claim ids that only one claim of the desk has: they need no article before them. */
  readonly uniqueIds: ReadonlySet<string>;
}

/**
 * Findings by rule: the rule, what its findings have in common, and below it a line for each claim with what is said of
 * that one alone; where only some share how they end, that stands above those. Where all are of one article,
 * its name stands above them all, and only the claims' ids in the lines.
 *
 * @param columns the terminal's width, where there is one
 * @param tight where each claim of several is to take one line, cut at the terminal's edge
 * @returns lines; none where there are no findings
 */
export function ruleGroups(
  findings: readonly Finding[],
  paint: Paint,
  columns: number | undefined,
  tight?: Tight,
): readonly string[] {
  const byRule = groupedBy(findings, ({ rule, severity }) => `${severity} ${rule}`);
  const stem = stemOf(findings[0]?.file ?? "");
  const isOfOne = findings.length > 1 && findings.every(({ file }) => stemOf(file) === stem);
  const shownAs = isOfOne
    ? (name: string) => shortly(name, stem)
    : (name: string) => (tight ? byId(name, tight.uniqueIds) : name);
  const layout = { columns, isTight: tight !== undefined };
  return [
    ...(isOfOne ? [heading(stem, paint)] : []),
    ...[...byRule.values()].flatMap((ofRule) => linesOfRule(ofRule, shownAs, paint, layout)),
  ];
}

/** What the names of an article's files have in common: all but how they end. */
function stemOf(file: string): string {
  return file.slice(0, file.length - extname(file).length);
}

/** A file of the article by how it ends, a claim of the article by its id; everything else as it is. */
function shortly(name: string, stem: string): string {
  if (name.startsWith(`${stem}.`)) return name.slice(stem.length + 1);
  const article = `${stem.slice(stem.lastIndexOf("/") + 1)}/`;
  return name.startsWith(article) ? name.slice(article.length) : name;
}

/** A claim by its id alone where no other claim has it. */
function byId(name: string, uniqueIds: ReadonlySet<string>): string {
  const id = name.slice(name.lastIndexOf("/") + 1);
  return uniqueIds.has(id) && !name.includes(".") ? id : name;
}

interface Layout {
  readonly columns: number | undefined;
  readonly isTight: boolean;
}

function linesOfRule(
  findings: readonly Finding[],
  shownAs: (name: string) => string,
  paint: Paint,
  layout: Layout,
): readonly string[] {
  const { columns } = layout;
  const [first, ...others] = findings;
  if (!first) return [];
  const head = `${paint(SEVERITY_STYLE[first.severity], first.severity)}  ${paint("dim", first.rule)}`;
  const lines = (text: string) => broken(text, columns, { indent: INDENT });
  if (others.length === 0) {
    const places = bold(placesOf(first, shownAs), paint);
    const message = printable(messageOf(first));
    const [line = "", ...more] = broken(`${head}  ${places}`, columns, { hang: INDENT, hard: true });
    if (more.length === 0) return [line, ...lines(message)];
    return [
      ...broken(head, columns),
      ...broken(`${places}: ${message}`, columns, { indent: INDENT, hard: true }),
    ];
  }
  const said = findings.map((finding) => ({
    places: placesOf(finding, shownAs),
    sentences: sentencesOf(printable(messageOf(finding))),
  }));
  return [
    ...broken(`${head}  (${findings.length})`, columns),
    ...inOneGo(said, INDENT, columns, (rest) =>
      // What all share has been said; some of them may still share how they end.
      [...groupedBy(rest, ({ sentences }) => sentences.at(-1) ?? "").values()].flatMap((alike) =>
        alike.length === 1 || alike.length === rest.length
          ? linesOfEach(alike, INDENT, paint, layout)
          : inOneGo(alike, INDENT, columns, (each) =>
              linesOfEach(each, layout.isTight ? INDENT : INDENT + INDENT, paint, layout),
            ),
      ),
    ),
  ];
}

interface Said {
  readonly places: readonly string[];
  readonly sentences: readonly string[];
}

/** The sentences in which all messages end, and then what is left of them. */
function inOneGo(
  said: readonly Said[],
  indent: string,
  columns: number | undefined,
  linesOfRest: (rest: readonly Said[]) => readonly string[],
): readonly string[] {
  const common = inCommon(said.map(({ sentences }) => sentences));
  const rest = said.map(({ places, sentences }) => ({
    places,
    sentences: sentences.slice(0, sentences.length - common.length),
  }));
  return [
    ...(common.length === 0 ? [] : broken(common.join(" "), columns, { indent })),
    ...linesOfRest(rest),
  ];
}

/** A line for each message, with all the places that it is said of. */
function linesOfEach(
  said: readonly Said[],
  indent: string,
  paint: Paint,
  { columns, isTight }: Layout,
): readonly string[] {
  return [...groupedBy(said, ({ sentences }) => sentences.join(" "))].flatMap(([text, alike]) => {
    const places = bold(
      alike.flatMap((one) => one.places),
      paint,
    );
    const whole = broken(text === "" ? places : `${places}: ${text}`, columns, {
      indent,
      hang: INDENT,
      hard: true,
    });
    return isTight && alike.length === 1 && whole.length > 1 && columns !== undefined
      ? [beginningOf(places, text, indent, columns)]
      : whole;
  });
}

/** One line: a claim, and as many words of what is said of it as fit. */
function beginningOf(places: string, text: string, indent: string, columns: number): string {
  const [first = ""] = broken(text, columns - widthOf(`${indent}${places}:  \u2026`), { hard: true });
  const isPlaceOnly = text === "" || widthOf(`${indent}${places}: ${first} \u2026`) > columns;
  return isPlaceOnly ? indent + places : `${indent}${places}: ${first} \u2026`;
}

function bold(places: readonly string[], paint: Paint): string {
  return places.map((place) => paint("bold", place)).join(", ");
}

/** Where a finding is, with the line: its claims; without any, the one place in another file that it is about, or its own. */
function placesOf(
  { claim, also = [], file, range, related }: Finding,
  shownAs: (name: string) => string,
): readonly string[] {
  const [elsewhere, ...more] = related;
  const isAboutOther = claim === undefined && elsewhere && elsewhere.file !== file && more.length === 0;
  const at = isAboutOther ? elsewhere : { file: claim ?? file, range };
  return [
    `${printableName(shownAs(at.file))}:${at.range.start.line}`,
    ...also.map((address) => printableName(shownAs(address))),
  ];
}

function sentencesOf(message: string): readonly string[] {
  return message.split(/(?<=[.?!]) (?=\p{Lu})/u);
}

/** The sentences that all messages end in; none of a single message. */
function inCommon(messages: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = messages;
  if (others.length === 0) return [];
  const isCommon = (length: number) =>
    others.every((one) => one.at(-length) === first.at(-length) && one.length >= length);
  let length = 0;
  while (length < first.length && isCommon(length + 1)) length += 1;
  return first.slice(first.length - length);
}
