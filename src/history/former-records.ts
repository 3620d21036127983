import { buildRecord } from "../desk/build-record.ts";
import type { RecordFile } from "../desk/desk.ts";
import { isRecordPath } from "../desk/record-path.ts";
import type { ChangingCommit } from "../git/record-log.ts";
import type { Settings } from "../model/settings.ts";
import { decode } from "../text/read/decode.ts";
import type { RecordVersions } from "./record-versions.ts";

/** Words of terms on which a source is not named. */
const NOT_NAMED = /ground|off.?rec/i;

/**
 * What records said of sources in any version that git has: for who must not be named. Of most versions only the part that
 * defines sources is read, and each such part once.
 */
export function formerSources(
  commits: readonly ChangingCommit[],
  versions: RecordVersions,
  settings: Settings,
): readonly RecordFile[] {
  const files = new Map(
    commits.flatMap(({ files: changed }) =>
      changed.flatMap(({ path, oid, formerPath, formerOid }) => [
        [oid, path] as const,
        [formerOid, formerPath] as const,
      ]),
    ),
  );
  versions.fetch([...files.keys()]);
  const parts = new Set<string>();
  return [...files].flatMap(([oid, path]): readonly RecordFile[] => {
    const bytes = oid === undefined ? undefined : versions.bytes(oid);
    if (!bytes || path === undefined || !isRecordPath(path)) return [];
    const decoded = decode(bytes);
    if ("problem" in decoded) return [];
    const { text } = decoded;
    const part = NOT_NAMED.test(text) ? text : (sourcesIn(text) ?? text);
    if (parts.has(part)) return [];
    parts.add(part);
    const record = built(path, part, settings);
    const isWhole = part === text || record.problems.every(({ kind }) => kind !== "syntax");
    return [isWhole ? record : built(path, text, settings)];
  });
}

function built(path: string, content: string, settings: Settings): RecordFile {
  return buildRecord({ record: { path, content } }, settings);
}

/** The lines of a record that define its sources; undefined where it is not laid out in the ordinary way. */
function sourcesIn(text: string): string | undefined {
  if (/^["'{?]|^(?:---|%)|[&*]/m.test(text)) return undefined;
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.startsWith("sources:"));
  if (start === -1) return /["']?sources/.test(text) ? undefined : "";
  const length = lines.slice(start + 1).findIndex((line) => /^[^\s#}\]-]/.test(line));
  return lines.slice(start, length === -1 ? undefined : start + 1 + length).join("\n");
}
