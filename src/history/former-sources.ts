import { mayBeUnnamedNow } from "../confidential/over-time.ts";
import type { Desk, RecordFile } from "../desk/desk.ts";
import { isRecordPath } from "../desk/record-path.ts";
import type { ChangingCommit } from "../git/record-log.ts";
import type { RecordVersions } from "./record-versions.ts";

/** Words of terms on which a source is not named, also where there is a slip in them. */
const NOT_NAMED = /gro?u?nd|off.?r/i;

/**
 * Reads what records said of sources in any version that git has, on which terms they spoke, and what was credited to persons
 * who are gone: for who must not be named. Of most versions nothing is new.
 *
 * @param now the desk as it is
 * @returns parts of the versions; those that are laid out in another way are whole
 */
export function formerSources(
  commits: readonly ChangingCommit[],
  versions: RecordVersions,
  now: Desk,
): readonly RecordFile[] {
  const files = filesIn(commits);
  versions.fetch([...files.keys()]);
  const defining = partsOf(files, versions, (sources, claims) => sources + claimsThat(claims, NOT_NAMED));
  const gone = mayBeUnnamedNow(now, defining);
  if (gone.length === 0) return defining;
  // An id has nothing in it that means something in a pattern.
  const credited = new RegExp(`(?<![a-z0-9-])(?:${gone.join("|")})(?![a-z0-9-])`);
  return [...defining, ...partsOf(files, versions, (_, claims) => claimsThat(claims, credited))];
}

/** The records of commits by their blobs, each with one of its paths. */
function filesIn(commits: readonly ChangingCommit[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { files: changed } of commits) {
    for (const { path, oid, formerPath, formerOid } of changed) {
      if (oid !== undefined && path !== undefined) files.set(oid, path);
      if (formerOid !== undefined && formerPath !== undefined) files.set(formerOid, formerPath);
    }
  }
  return files;
}

function claimsThat(claims: readonly string[], fit: RegExp): string {
  const lines = claims.filter((one) => fit.test(one)).join("");
  return lines === "" ? "" : `claims:\n${lines}`;
}

/** The chosen part of each version, as far as it was not in another one. */
function partsOf(
  files: ReadonlyMap<string, string>,
  versions: RecordVersions,
  choose: (sources: string, claims: readonly string[]) => string,
): readonly RecordFile[] {
  const seen = new Set<string>();
  const isNew = (words: string) => {
    const isFresh = !seen.has(words);
    seen.add(words);
    return isFresh;
  };
  return [...files].flatMap(([oid, path]): readonly RecordFile[] => {
    const text = versions.text(oid);
    if (text === undefined || !isRecordPath(path)) return [];
    const parts = versions.parts(oid);
    if (!parts) return versions.inAnyCase(path, text);
    const chosen = choose(
      isNew(parts.sources) ? parts.sources : "",
      [...parts.claims.values()].filter(isNew),
    );
    if (chosen === "") return [];
    const part = versions.built(path, parts.article + chosen);
    return part === "unreadable" ? versions.inAnyCase(path, text) : [part];
  });
}
