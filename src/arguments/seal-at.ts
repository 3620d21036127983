import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { RecordFile } from "../desk/desk.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { deskPath, LARGEST_SEAL, readAs } from "../desk/read.ts";
import { stem } from "../desk/record-path.ts";
import { usageError } from "../errors.ts";
import { parseSeals, type Seal } from "../seal/seal.ts";

/** The seals of a file, and the record that they are of. */
export interface FoundSeal {
  readonly seals: readonly [Seal, ...Seal[]];
  /** The one beside it; of a copy elsewhere, the one that was where it was sealed, or is called so. Undefined where it is gone. */
  readonly record: RecordFile | undefined;
}

/**
 * The seals that a name on the command line means.
 *
 * @param name a seal file, or the name of an article that was sealed
 * @param from the folder that paths are relative to, absolute
 * @throws {UsageError} where there is none, or it is no seal, was altered or cannot be read
 */
export function sealAt({ root, desk }: OpenedDesk, name: string, from: string): FoundSeal {
  const file = resolve(from, name);
  const named = existsSync(file) ? undefined : desk.records.find((record) => record.name === name);
  if (named && !named.seal) throw usageError`${name} was never sealed. Seal it: onrecord seal ${name}`;
  const path = named?.seal?.path;
  const read =
    path === undefined ? readAs(name, file, LARGEST_SEAL) : readAs(path, resolve(root, path), LARGEST_SEAL);
  if ("unreadable" in read) throw usageError`${read.path} cannot be verified. ${read.unreadable}`;
  const reading = parseSeals(read.content);
  if ("problem" in reading) throw usageError`${read.path} cannot be verified. ${reading.problem}`;
  const { seals } = reading;
  const last = (seals.at(-1) ?? seals[0]).contents;
  const beside = stem(deskPath(root, path === undefined ? file : resolve(root, path)));
  const record =
    desk.records.find((one) => stem(one.path) === beside) ??
    desk.records.find((one) => one.path === last.record.path) ??
    desk.records.find((one) => one.name === last.name);
  return { seals, record };
}
