import { concealer } from "../confidential/conceal.ts";
import { changeFile } from "../desk/change-file.ts";
import { loadDesk } from "../desk/load.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { usageError } from "../errors.ts";
import { unifiedDiff } from "../text/unified-diff.ts";
import { check } from "./check.ts";
import { type CheckRequest, checkingOf } from "./check-desk.ts";
import type { Finding } from "./finding.ts";
import { type FixedFile, fixed } from "./fix.ts";

/** A fix may bring to light another one; more rounds than this would be going in circles. */
const ROUNDS = 5;

/**
 * Writes what the safe suggestions change, file by file, and looks again until there is none left.
 *
 * @returns the desk as it then is, how many changes were made in each file, and the findings whose suggestion was not
 *   taken, because a quote or a cue would have been another one afterwards
 * @throws {UsageError} where a file was changed by somebody else in the meantime
 */
export function fixDesk(
  opened: OpenedDesk,
  request: CheckRequest,
): {
  readonly opened: OpenedDesk;
  readonly made: ReadonlyMap<string, number>;
  readonly left: readonly Finding[];
} {
  const { root } = opened;
  const made = new Map<string, number>();
  let current = opened;
  let fixes = fixesOf(current, request);
  for (const _ of Array(ROUNDS).keys()) {
    if (fixes.changed.length === 0) break;
    for (const file of fixes.changed) {
      writeUnlessChanged(root, file);
      made.set(file.path, (made.get(file.path) ?? 0) + file.made);
    }
    current = { root, desk: loadDesk(root) };
    fixes = fixesOf(current, request);
  }
  return { opened: current, made, left: fixes.left };
}

function fixesOf(
  opened: OpenedDesk,
  request: CheckRequest,
): { readonly changed: readonly FixedFile[]; readonly left: readonly Finding[] } {
  const files = fixed(opened.desk, check(opened.desk, checkingOf(opened, request)));
  return { changed: files.filter(({ made }) => made > 0), left: files.flatMap(({ left }) => left) };
}

function writeUnlessChanged(root: string, { path, before, after }: FixedFile): void {
  changeFile(root, path, (now) => {
    if (now === before) return after;
    throw usageError`${path} changed while it was being checked, and was left as it is. Run the command again.`;
  });
}

/**
 * What `fixDesk` would write in its first round, as a unified diff; empty where it would write nothing. The files are
 * concealed before they are compared: the marks of a diff stand between the words of a name that goes over two lines.
 */
export function fixDiff(opened: OpenedDesk, request: CheckRequest): string {
  const conceal = concealer(opened.desk);
  return fixesOf(opened, request)
    .changed.map(({ path, before, after }) => unifiedDiff(path, conceal(before), conceal(after)))
    .join("");
}
