import { isDeepStrictEqual } from "node:util";
import { concealer, concealIn } from "../confidential/conceal.ts";
import { changeFile } from "../desk/change-file.ts";
import type { ClaimEntry, Desk } from "../desk/desk.ts";
import { loadDesk } from "../desk/load.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { isMap } from "../desk/record-fields.ts";
import { fieldAt } from "../desk/schema-field.ts";
import { usageError } from "../errors.ts";
import { endOfToday } from "../model/date.ts";
import { recordSchema } from "../model/record.ts";
import { rules as allRules } from "../rules/index.ts";
import { type Change, changeBelow, meantBy, pathOf, valueAt } from "../yaml/change.ts";
import { makeChange, plainValue } from "../yaml/make-change.ts";
import type { Path } from "../yaml/problem.ts";
import { check } from "./check.ts";
import { withFingerprints } from "./fingerprint.ts";
import { refuseOnMisuse } from "./refuse-misuse.ts";
import { errorsAmong, refuseNewErrors } from "./refuse-new-errors.ts";

/**
 * Changes a record, as it is now: others may have changed it since it was read. Everything else in the file stays as it
 * is, byte for byte, and what the check would call an error is not written.
 *
 * @param path the record's, from the desk's folder
 * @param plan gets what the record says now, as plain data, and gives the changes in their order; it may throw a
 *   `UsageError`, and then nothing is written
 * @returns the desk as it is afterwards
 * @throws {UsageError} where a change cannot be made in the file as it is laid out, or would be an error
 */
export function changeRecord(
  opened: OpenedDesk,
  path: string,
  plan: (now: unknown) => readonly Change[],
  today: Date,
): Desk {
  refuseOnMisuse(opened.desk);
  let desk = opened.desk;
  changeFile(opened.root, path, (content = "") => {
    const after = changedContent(content, plan(plainValue(content)), path);
    desk = refuseErrors(opened, path, content, after, today);
    return after;
  });
  return desk;
}

/**
 * Changes a claim, a source or an article. It must say what it said when the desk was read, but for the fields that are changed.
 *
 * @param plan gets the entry as it is now, as plain data, and gives the changes; their paths begin at the entry
 * @returns the desk as it is afterwards
 * @throws {UsageError} as `changeRecord`, and where the entry has changed
 */
export function changeEntry(
  opened: OpenedDesk,
  { record, path }: Pick<ClaimEntry, "record" | "path">,
  plan: (entry: Plain) => readonly Change[],
  today: Date,
): Desk {
  return changeRecord(
    opened,
    record.path,
    (now) => {
      const entry = mapAt(now, path);
      const changes = plan(entry ?? {});
      const fields = new Set(changes.map((change) => pathOf(change)[0]));
      const others = (one: Plain = {}) => Object.entries(one).filter(([field]) => !fields.has(field));
      if (!entry || !isDeepStrictEqual(others(entry), others(mapAt(plainValue(record.content), path))))
        throw usageError`"${path.at(-1)}" in ${record.path} has changed in the meantime. Nothing was written; run the command again.`;
      return changes.map((change) => changeBelow(path, change));
    },
    today,
  );
}

/** A map of a record, as plain data. */
type Plain = Readonly<Record<string, unknown>>;

function mapAt(value: unknown, path: Path): Plain | undefined {
  const map = valueAt(value, path);
  return isMap(map) ? map : undefined;
}

/**
 * What a record says after some changes.
 *
 * @param path the record's, for messages
 * @throws {UsageError} where one cannot be made in the file as it is laid out
 */
export function changedContent(content: string, changes: readonly Change[], path: string): string {
  return changes.reduce((now, change) => changed(now, change, path), content);
}

function changed(content: string, change: Change, path: string): string {
  const after = makeChange(content, change, (at) => fieldAt(recordSchema, at).keys);
  if (after !== undefined) return after;
  // A comment that has no place, or is not there, is none that anybody misses.
  if ("comment" in change) return content;
  const field = pathOf(change).join(".");
  if (!meantBy(plainValue(content), change))
    throw usageError`"${field}" in ${path} cannot be changed: it is not there, or what is around it is a single value.`;
  throw usageError`"${field}" cannot be changed safely in ${path} as it is laid out: a comment would be lost, or the file has errors. Change it by hand.`;
}

/**
 * Refuses what the check would find wrong in a record afterwards and does not find now.
 *
 * @param others what other files of the desk are going to say, now and afterwards, by path
 * @returns the desk as it is afterwards
 * @throws {UsageError}
 */
export function refuseErrors(
  { root, desk }: OpenedDesk,
  path: string,
  before: string,
  after: string,
  today: Date,
  others: readonly (readonly [path: string, content: string])[] = [],
): Desk {
  const encoder = new TextEncoder();
  const deskWith = (content: string) => {
    const files = [[path, content] as const, ...others];
    const contents = new Map(files.map(([file, says]) => [file, encoder.encode(says)]));
    return loadDesk(root, { before: contents }, desk);
  };
  const errorsIn = (one: Desk) =>
    withFingerprints(
      one,
      errorsAmong(check(one, { rules: allRules, today: endOfToday(today), wants: (file) => file === path })),
    );
  const now = deskWith(after);
  const errors = errorsIn(now);
  if (errors.length === 0) return now;
  const known = new Set(errorsIn(deskWith(before)).map(({ fingerprint }) => fingerprint));
  refuseNewErrors(
    concealIn(
      errors.filter(({ fingerprint }) => !known.has(fingerprint)),
      concealer(now),
    ),
  );
  return now;
}
