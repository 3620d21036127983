import { printable } from "./printable.ts";
import type { Reporter } from "./reporter.ts";
import { totalsLine } from "./totals-line.ts";

/** A line a finding: `file:line:column severity rule message`. For grep and for editors that read such lists. */
export const concise: Reporter = ({ findings, totals, milliseconds }) =>
  [
    ...findings.map(
      ({ file, range: { start }, severity, rule, message }) =>
        `${printable(file)}:${start.line}:${start.column} ${severity} ${rule} ${printable(message)}`,
    ),
    totalsLine(totals, milliseconds),
  ].join("\n");
