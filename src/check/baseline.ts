import * as z from "zod";
import { ruleOf } from "../rules/choose.ts";
import { isWaivable } from "../rules/shared/waivable.ts";
import type { Finding, Fingerprinted } from "./finding.ts";
import { tallyOf } from "./tally.ts";

const FORMAT = 1;

const baselineSchema = z.strictObject({ baseline: z.literal(FORMAT), findings: z.array(z.string()) });

/** The findings that a desk had when it began to be checked, by fingerprint; as often as each was there. */
export interface Baseline {
  readonly findings: readonly string[];
}

/** Reads `onrecord-baseline.json`, or says why it cannot. */
export function parseBaseline(
  content: string,
): Baseline | { readonly problem: string; readonly isNewer?: true } {
  const again = "Write it again with `onrecord check --write-baseline`.";
  const json = content.replace(/^\uFEFF/, "");
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    if (/^(?:<{7}|={7}|>{7})/m.test(content))
      return {
        problem: `It has merge-conflict markers. Keep the lines of both sides, or write it again with \`onrecord check --write-baseline\`.`,
      };
    return { problem: `It is not JSON. ${again}` };
  }
  const newer = z.looseObject({ baseline: z.number().min(FORMAT + 1) }).safeParse(value);
  if (newer.success)
    return { problem: "It was written by a newer onrecord. Install that one to read it.", isNewer: true };
  const read = baselineSchema.safeParse(value);
  return read.success ? read.data : { problem: `It is not a baseline written by onrecord. ${again}` };
}

/** A baseline's content: JSON with a finding a line, in the order of the alphabet, so that two branches merge. */
export function formatBaseline({ findings }: Baseline): string {
  const lines = [...findings].sort().map((fingerprint) => `    ${JSON.stringify(fingerprint)}`);
  return `{\n  "baseline": ${FORMAT},\n  "findings": [${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n  `}]\n}\n`;
}

/**
 * The baseline of findings (with fingerprints). What cannot be waived is not taken into it either, nor what keeps a
 * file from being read: it counts until it is put right.
 */
export function baselineOf(findings: readonly Finding[]): Baseline {
  return {
    findings: findings
      .filter(({ waiver }) => waiver === undefined)
      .filter(({ rule }) => isWaivable(ruleOf(rule)))
      .flatMap(({ fingerprint }) => fingerprint ?? []),
  };
}

/** Findings compared with a baseline. */
export interface ComparedWithBaseline {
  /** The findings, those that the baseline knows marked. */
  readonly findings: readonly Fingerprinted[];
  /** What is left of the baseline: findings that are gone. */
  readonly stale: readonly string[];
}

/** Marks the findings that a baseline knows, each as often as it is in it. */
export function compareWith(findings: readonly Fingerprinted[], baseline: Baseline): ComparedWithBaseline {
  const known = tallyOf(baseline.findings);
  const marked = findings.map((finding) =>
    known.take(finding.fingerprint) ? { ...finding, known: true as const } : finding,
  );
  return { findings: marked, stale: known.left() };
}

/** A baseline without the entries that are stale. */
export function pruned(baseline: Baseline, stale: readonly string[]): Baseline {
  const gone = tallyOf(stale);
  return { findings: baseline.findings.filter((fingerprint) => !gone.take(fingerprint)) };
}
