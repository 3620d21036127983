import { readFileSync } from "node:fs";
import { join } from "node:path";
import { concealer, concealIn } from "../confidential/conceal.ts";
import type { Desk } from "../desk/desk.ts";
import { formerClaims } from "../desk/former-claims.ts";
import { loadDesk } from "../desk/load.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { deskFile } from "../desk/read.ts";
import {
  type ChangedFile,
  changedByRenaming,
  type MovedFile,
  movedByRenaming,
} from "../desk/renamed-files.ts";
import type { Renaming } from "../desk/renaming.ts";
import { endOfToday } from "../model/date.ts";
import { rules } from "../rules/index.ts";
import { formatBaseline, parseBaseline } from "./baseline.ts";
import { BASELINE_FILE } from "./baseline-name.ts";
import { check } from "./check.ts";
import type { Fingerprinted } from "./finding.ts";
import { withFingerprints } from "./fingerprint.ts";
import { refuseOnMisuse } from "./refuse-misuse.ts";
import { errorsAmong, refuseNewErrors } from "./refuse-new-errors.ts";
import { type Matched, matchFindings } from "./renamed-fingerprints.ts";

/** What a renaming does to the files of a desk. */
export interface Renamed {
  readonly changes: readonly ChangedFile[];
  readonly moves: readonly MovedFile[];
  /** Whether there is a baseline that cannot be read, in which the old name stays. */
  readonly leavesBaseline: boolean;
}

/**
 * Works out what a renaming does, and writes nothing: what refers to the old name refers to the new one, and the check
 * finds nothing that it did not find before.
 *
 * @throws {UsageError} where a file cannot be changed, or the check would call something an error
 */
export function renamed({ root, desk }: OpenedDesk, renaming: Renaming, today: Date): Renamed {
  refuseOnMisuse(desk);
  const changes = changedByRenaming(desk, renaming);
  const moves = movedByRenaming(root, renaming);
  const after = deskAfter({ root, desk }, changes, moves);
  const matched = matchFindings(findingsOf(desk, today), findingsOf(after, today), renaming);
  refuseNewErrors(concealIn(errorsAmong(matched.fresh), concealer(after)));
  const baseline = renamedBaseline(root, matched);
  return {
    changes: typeof baseline === "object" ? [...changes, baseline] : changes,
    moves,
    leavesBaseline: baseline === "unusable",
  };
}

/** The desk as it then is. What git knows is asked again: the new name may have been another claim's. */
function deskAfter(
  { root, desk }: OpenedDesk,
  changes: readonly ChangedFile[],
  moves: readonly MovedFile[],
): Desk {
  const contents = new Map<string, Uint8Array | undefined>(
    changes.map(({ path, after }) => [path, new TextEncoder().encode(after)]),
  );
  for (const { from, to } of moves) {
    contents.set(to, contents.get(from) ?? readFileSync(join(root, from)));
    contents.set(from, undefined);
  }
  const after = loadDesk(root, { before: contents }, desk);
  if (!desk.history) return after;
  let history: ReturnType<typeof formerClaims> | undefined;
  return {
    ...after,
    history: () => {
      history ??= formerClaims(root, after);
      return history;
    },
  };
}

function findingsOf(desk: Desk, today: Date): readonly Fingerprinted[] {
  return withFingerprints(desk, check(desk, { rules, today: endOfToday(today) }));
}

/** The desk's baseline with the new name; undefined where nothing of it changes. */
function renamedBaseline(root: string, { fingerprintNow }: Matched): ChangedFile | "unusable" | undefined {
  const read = deskFile(root, BASELINE_FILE);
  if ("unreadable" in read) return read.missing ? undefined : "unusable";
  const baseline = parseBaseline(read.content);
  if ("problem" in baseline) return "unusable";
  const findings = baseline.findings.map(fingerprintNow);
  const count = findings.filter((fingerprint, index) => fingerprint !== baseline.findings[index]).length;
  if (count === 0) return undefined;
  return { path: BASELINE_FILE, before: read.content, after: formatBaseline({ findings }), count };
}
