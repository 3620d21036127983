import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { whyNot } from "../desk/why-not.ts";
import { usageError } from "../errors.ts";
import type { Io } from "../io.ts";

/**
 * The bytes of a file that a user names; "-" is standard input.
 *
 * @param what what standard input should get, as the end of a sentence: "the article: pbpaste | onrecord add -"
 * @throws {UsageError} where it cannot be read
 */
export function bytesFrom({ cwd, input }: Io, file: string, what: string): Uint8Array {
  if (file === "-") {
    if (!input) throw usageError`Nothing comes from standard input. Send it ${what}`;
    return input();
  }
  try {
    return readFileSync(resolve(cwd, file));
  } catch (error) {
    throw usageError`${file} cannot be read. ${whyNot(error)}`;
  }
}
