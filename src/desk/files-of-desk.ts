import type { Desk } from "./desk.ts";
import { SETTINGS_FILE } from "./find.ts";

/**
 * Every file that a desk is made of, each once: settings, records with their texts and locks, what looks like a file of
 * the desk, and the evidence files that claims name. Paths are relative to the desk's folder.
 */
export function filesOfDesk({ records, strays }: Desk): readonly string[] {
  return [
    ...new Set([
      SETTINGS_FILE,
      ...strays.map(({ path }) => path),
      ...records.flatMap(({ path, text, lock, claims }) => [
        path,
        ...(text ? [text.path] : []),
        ...(lock ? [lock.path] : []),
        ...claims.flatMap(({ claim }) => (claim.evidence ?? []).flatMap(({ file }) => file ?? [])),
      ]),
    ]),
  ];
}

/** Whether a path is that of a file of the desk, or may have been that of one which is gone. */
export function deskFileTest(desk: Desk): (path: string) => boolean {
  const files = new Set(filesOfDesk(desk));
  return (path) => files.has(path) || path.startsWith("claims/");
}
