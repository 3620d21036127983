import type { Finding } from "../../src/check/finding.ts";
import type { Example } from "../../src/rules/example.ts";
import type { Range } from "../../src/text/position.ts";
import { exampleDesk } from "./example-desk.ts";
import { findingsOn } from "./said.ts";

/** The findings of a rule on a made-up desk. */
export function findings(rule: string, example: Example): readonly Finding[] {
  return findingsOn(exampleDesk(example), rule);
}

/** What a reader sees of a finding: places as `file:line:column`. */
interface Shown {
  readonly message: string;
  /** The place that it points at. */
  readonly at: string;
  /** The places that it shows beside that, each with what it says of it. */
  readonly beside: readonly string[];
}

/** What a rule finds on a made-up desk, with the places that it shows. */
export function found(rule: string, example: Example): readonly Shown[] {
  const at = (file: string, { start }: Range) => `${file}:${start.line}:${start.column}`;
  return findings(rule, example).map(({ message, file, range, related }) => ({
    message,
    at: at(file, range),
    beside: related.map((one) => `${at(one.file, one.range)} ${one.message}`),
  }));
}
