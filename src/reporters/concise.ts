import { printable } from "../views/printable.ts";
import { printableName } from "../views/printable-name.ts";
import { isShown, messageOf } from "../views/shown.ts";
import { totalsLine } from "../views/totals-line.ts";
import type { Reporter } from "./reporter.ts";

/** A line a finding: `file:line:column severity rule message`. For grep and for editors that read such lists. */
export const concise: Reporter = ({ findings, totals }, view) =>
  [
    ...findings
      .filter((finding) => isShown(finding, view))
      .map((finding) => {
        const { file, range, severity, rule } = finding;
        const { line, column } = range.start;
        return `${printableName(file)}:${line}:${column} ${severity} ${rule} ${printable(messageOf(finding))}`;
      }),
    totalsLine(totals),
  ].join("\n");
