import { jsonText } from "../views/json-text.ts";
import { REPORT_VERSION } from "./report-schema.ts";
import type { Reporter } from "./reporter.ts";

/** The result for programs, as `docs/report.schema.json` describes it. */
export const json: Reporter = ({ desk, findings, totals, milliseconds }) =>
  jsonText({
    version: REPORT_VERSION,
    ...(desk !== undefined && { desk }),
    totals,
    findings: findings.map(({ about: _, ...finding }) => finding),
    milliseconds,
  });
