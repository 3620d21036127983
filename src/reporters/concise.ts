import { printable } from "./printable.ts";
import type { Reporter } from "./reporter.ts";
import { isShown, messageOf } from "./shown.ts";
import { totalsLine } from "./totals-line.ts";

/** A line a finding: `file:line:column severity rule message`. For grep and for editors that read such lists. */
export const concise: Reporter = ({ findings, totals, milliseconds }, view) =>
  [
    ...findings
      .filter((finding) => isShown(finding, view))
      .map((finding) => {
        const { file, range, severity, rule } = finding;
        const { line, column } = range.start;
        return `${printable(file)}:${line}:${column} ${severity} ${rule} ${printable(messageOf(finding))}`;
      }),
    totalsLine(totals, milliseconds),
  ].join("\n");
