import { buildDesk } from "./build.ts";
import type { Desk } from "./desk.ts";
import { readDesk } from "./read.ts";

/**
 * Loads the desk in a folder: every record with its text and lock, and the settings.
 *
 * @param root the desk's folder, absolute
 * @param texts where the texts of some articles lie instead of beside their records: paths by the record's path
 */
export function loadDesk(root: string, texts?: ReadonlyMap<string, string>): Desk {
  return buildDesk(readDesk(root, texts));
}
