import type { Desk } from "./desk.ts";

/**
 * Every file that a desk is made of, each once: settings, records with their texts, locks and seals, what looks like a file of
 * the desk, and the evidence files that claims name. Paths are relative to the desk's folder.
 */
export function filesOfDesk({ files, records }: Desk): readonly string[] {
  const evidence = records.flatMap(({ claims }) =>
    claims.flatMap(({ claim }) => (claim.evidence ?? []).flatMap(({ file }) => file ?? [])),
  );
  return [...new Set([...files.keys(), ...evidence])];
}

/** Whether a path is that of a file of the desk, or may have been that of one which is gone. */
export function deskFileTest(desk: Desk): (path: string) => boolean {
  const files = new Set(filesOfDesk(desk));
  return (path) => files.has(path) || path.startsWith("claims/");
}
