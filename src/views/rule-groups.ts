import type { Finding } from "../check/finding.ts";
import { broken, INDENT } from "./broken.ts";
import { groupedBy } from "./grouped-by.ts";
import { type Paint, SEVERITY_STYLE } from "./paint.ts";
import { printable } from "./printable.ts";
import { printableName } from "./printable-name.ts";
import { messageOf } from "./shown.ts";

/**
 * Findings by rule: the rule, what its findings have in common, and below it a line for each claim with what is said of
 * that one alone.
 *
 * @param columns the terminal's width, where there is one
 * @returns lines; none where there are no findings
 */
export function ruleGroups(
  findings: readonly Finding[],
  paint: Paint,
  columns: number | undefined,
): readonly string[] {
  const byRule = groupedBy(findings, ({ rule, severity }) => `${severity} ${rule}`);
  return [...byRule.values()].flatMap((ofRule) => linesOfRule(ofRule, paint, columns));
}

function linesOfRule(
  findings: readonly Finding[],
  paint: Paint,
  columns: number | undefined,
): readonly string[] {
  const [first, ...others] = findings;
  if (!first) return [];
  const head = `${paint(SEVERITY_STYLE[first.severity], first.severity)}  ${paint("dim", first.rule)}`;
  const lines = (text: string) => broken(text, columns, { indent: INDENT });
  const bold = (places: readonly string[]) => places.map((place) => paint("bold", place)).join(", ");
  if (others.length === 0) {
    const places = bold(placesOf(first));
    return [
      ...broken(`${head}  ${places}`, columns, { hang: INDENT }),
      ...lines(printable(messageOf(first))),
    ];
  }
  const said = findings.map((finding) => ({
    finding,
    sentences: sentencesOf(printable(messageOf(finding))),
  }));
  const common = inCommon(said.map(({ sentences }) => sentences));
  const own = groupedBy(said, ({ sentences }) =>
    sentences.slice(0, sentences.length - common.length).join(" "),
  );
  return [
    ...broken(`${head}  (${findings.length})`, columns),
    ...(common.length === 0 ? [] : lines(common.join(" "))),
    ...[...own].flatMap(([text, alike]) => {
      const places = bold(alike.flatMap(({ finding }) => placesOf(finding)));
      return broken(text === "" ? places : `${places}: ${text}`, columns, { indent: INDENT, hang: INDENT });
    }),
  ];
}

/** Where a finding is, with the line: its claims; without any, the one place in another file that it is about, or its own. */
function placesOf({ claim, also = [], file, range, related }: Finding): readonly string[] {
  const [elsewhere, ...more] = related;
  const isAboutOther = claim === undefined && elsewhere && elsewhere.file !== file && more.length === 0;
  const at = isAboutOther ? elsewhere : { file: claim ?? file, range };
  return [`${printableName(at.file)}:${at.range.start.line}`, ...also.map(printableName)];
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
