import type { Desk } from "../desk/desk.ts";
import type { Format } from "../reporters/index.ts";
import { holdAgainst } from "./baseline.ts";
import { readBaseline } from "./baseline-file.ts";
import { causedByChange } from "./caused-by-change.ts";
import { type CheckOptions, check } from "./check.ts";
import type { Finding } from "./finding.ts";
import { withFingerprints } from "./fingerprint.ts";

/** The formats that tell programs which finding is which. */
const FINGERPRINTED: ReadonlySet<Format> = new Set<Format>(["json", "sarif"]);

interface Options {
  readonly formats: readonly Format[];
  readonly since?: string;
  readonly filesFrom?: string;
  /** Whether only some rules or files were asked for. */
  readonly isPart: boolean;
}

/** Findings held against the desk's baseline and against the change that is to be reported on, where there are such. */
export async function hold(
  root: string,
  desk: Desk,
  found: readonly Finding[],
  checking: CheckOptions,
  { formats, since, filesFrom, isPart }: Options,
): Promise<{ findings: readonly Finding[]; stale: readonly string[]; hasBaseline: boolean }> {
  const baseline = readBaseline(root);
  const isOfChange = since !== undefined || filesFrom !== undefined;
  if (!baseline && !isOfChange && !formats.some((format) => FINGERPRINTED.has(format)))
    return { findings: found, stale: [], hasBaseline: false };

  const printed = withFingerprints(desk, found);
  const { findings, stale } = baseline ? holdAgainst(printed, baseline) : { findings: printed, stale: [] };
  // Of a part of the findings it cannot be said which of the others are gone.
  const held = { stale: isPart || isOfChange ? [] : stale, hasBaseline: baseline !== undefined };
  if (!isOfChange) return { ...held, findings };

  const { changeOf } = await import("./changes.ts");
  const { before, isChanged } = changeOf(root, desk, since, filesFrom);
  const earlier = before === desk ? printed : before && withFingerprints(before, check(before, checking));
  return { ...held, findings: causedByChange(findings, earlier, isChanged) };
}
