import type { Finding, Related } from "../check/finding.ts";
import { groupedBy } from "../model/grouped-by.ts";
import { broken, INDENT } from "./broken.ts";
import { codeFrame } from "./code-frame.ts";
import { type Paint, painter, SEVERITY_STYLE } from "./paint.ts";
import { printable } from "./printable.ts";
import { printableName } from "./printable-name.ts";
import { waivedBy } from "./shown.ts";
import type { View } from "./view.ts";
import { wordDiff } from "./word-diff.ts";

/** Blocks of text to be printed with a blank line between them: findings, whole, below the names of their files. */
export function findingBlocks(findings: readonly Finding[], view: View): readonly string[] {
  const paint = painter(view.colour);
  return [...groupedBy(findings, ({ file }) => file)].flatMap(([file, inFile]) => {
    const [first = "", ...others] = inFile.map((finding) => findingBlock(finding, view, paint).join("\n"));
    const name = broken(heading(file, paint), view.columns, { hang: INDENT, hard: true }).join("\n");
    return [`${name}\n${first}`, ...others];
  });
}

/** The name of a file, above what was found in it. */
export function heading(file: string, paint: Paint): string {
  return paint(["bold", "underline"], printableName(file));
}

function findingBlock(finding: Finding, view: View, paint: Paint): readonly string[] {
  const { severity, rule, claim, message, file, range, related, suggestions, compare } = finding;
  const columns = view.columns && view.columns - INDENT.length;
  const head = [
    paint(SEVERITY_STYLE[severity], severity),
    paint("dim", rule),
    claim && printableName(claim),
  ].filter(Boolean);
  const frame = (at: Pick<Related, "file" | "range">) =>
    codeFrame(view.linesOf(at.file), at.range, paint, columns).map((line) => INDENT + line);
  const place = (at: Pick<Related, "file" | "range">) =>
    paint("dim", `${printableName(at.file)}:${at.range.start.line}:${at.range.start.column}`);
  const lines = [
    ...broken(head.join("  "), view.columns, { indent: INDENT }),
    ...broken(printable(message), view.columns, { indent: INDENT }),
  ];
  if (finding.also)
    lines.push(
      ...broken(`${paint("dim", "also")} ${finding.also.map(printableName).join(", ")}`, view.columns, {
        indent: INDENT,
      }),
    );
  const waived = waivedBy(finding);
  if (waived !== undefined)
    lines.push(...broken(paint("dim", printable(waived)), view.columns, { indent: INDENT }));
  if (view.linesOf(file).length > 0) lines.push(...frame({ file, range }));
  if (compare)
    lines.push("", ...broken(wordDiff(compare, paint, view.colour), view.columns, { indent: INDENT }));
  for (const other of related) {
    const whole = broken(`${paint("dim", "→")} ${printable(other.message)} ${place(other)}`, view.columns, {
      indent: INDENT,
    });
    // In a narrow terminal a place in the same file does without its name.
    const short = `${paint("dim", "→")} ${printable(other.message)} ${paint("dim", `(line ${other.range.start.line})`)}`;
    lines.push(
      ...(whole.length > 1 && other.file === file ? broken(short, view.columns, { indent: INDENT }) : whole),
    );
  }
  for (const suggestion of suggestions) {
    lines.push(
      ...broken(`${paint("green", "fix:")} ${printable(suggestion.message)}`, view.columns, {
        indent: INDENT,
      }),
    );
  }
  return lines;
}
