import type { RecordFile } from "../desk/desk.ts";
import { isRecordPath } from "../desk/record-path.ts";
import type { ChangingCommit } from "../git/record-log.ts";
import type { RecordVersions } from "./record-versions.ts";

/** Words of terms on which a source is not named, also where there is a slip in them. */
const NOT_NAMED = /gro?u?nd|off.?r/i;

/**
 * Reads what records said of sources in any version that git has, and on which terms they spoke: for who must not be named.
 * Of most versions nothing is new.
 *
 * @returns parts of the versions; those that cannot be read are whole
 */
export function formerSources(
  commits: readonly ChangingCommit[],
  versions: RecordVersions,
): readonly RecordFile[] {
  const files = new Map<string, string>();
  for (const { files: changed } of commits) {
    for (const { path, oid, formerPath, formerOid } of changed) {
      if (oid !== undefined && path !== undefined) files.set(oid, path);
      if (formerOid !== undefined && formerPath !== undefined) files.set(formerOid, formerPath);
    }
  }
  versions.fetch([...files.keys()]);
  const seen = new Set<string>();
  const isNew = (words: string) => {
    const isFresh = words !== "" && !seen.has(words);
    seen.add(words);
    return isFresh;
  };
  return [...files].flatMap(([oid, path]): readonly RecordFile[] => {
    const text = versions.text(oid);
    if (text === undefined || !isRecordPath(path)) return [];
    const parts = versions.parts(oid);
    if (!parts) return versions.inAnyCase(path, text);
    const sources = isNew(parts.sources) ? parts.sources : "";
    const claims = [...parts.claims.values()].filter((lines) => NOT_NAMED.test(lines) && isNew(lines));
    if (sources === "" && claims.length === 0) return [];
    const content = `${parts.article}${sources}${claims.length > 0 ? `claims:\n${claims.join("")}` : ""}`;
    const part = versions.built(path, content);
    return part === "unreadable" ? versions.inAnyCase(path, text) : [part];
  });
}
