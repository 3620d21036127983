import type { Desk, RecordFile, SourceEntry } from "../desk/desk.ts";
import { referencesOf } from "../desk/references.ts";
import { UNDISCLOSED } from "../model/address.ts";
import type { SealContents } from "../seal/seal.ts";
import type { Committed } from "./committed.ts";

/** What is not in a record as the desk has it. */
export interface Around {
  /** Which onrecord this is: "onrecord 0.1.0". */
  readonly tool: string;
  /** The day: 2026-11-24. */
  readonly date: string;
  /** Of the bytes of the record and of its lock. */
  readonly hashes: { readonly record: string; readonly lock: string | undefined };
  readonly committed: Committed | undefined;
}

/** What an article rests on as it is, to be sealed. */
export function sealContents(
  desk: Desk,
  record: RecordFile,
  { tool, date, hashes, committed }: Around,
): SealContents {
  const { name, mode, path, article, claims, text, lock, seal } = record;
  const locked = lock?.lock?.text;
  return {
    format: 1,
    tool,
    name,
    date,
    previous: seal?.seals?.at(-1)?.sha256,
    mode,
    record: {
      path,
      sha256: hashes.record,
      article: { ...article },
      sources: Object.fromEntries(sourcesOf(desk, record).map(({ id, source }) => [id, source])),
      claims: Object.fromEntries(claims.map(({ id, claim }) => [id, claim])),
    },
    text: text ? { sha256: text.sha256, length: text.content.length } : locked,
    lock: hashes.lock === undefined ? undefined : { sha256: hashes.lock },
    evidence: Object.fromEntries(
      evidenceFiles(record).map((file) => {
        const kept = desk.evidenceFile(file);
        return [file, "sha256" in kept ? kept.sha256 : null];
      }),
    ),
    git: committed,
  };
}

/** The files that the evidence of a record's claims names, each once. */
function evidenceFiles({ claims }: RecordFile): readonly string[] {
  const files = claims.flatMap(({ claim }) => (claim.evidence ?? []).flatMap(({ file }) => file ?? []));
  return [...new Set(files)];
}

/** The sources that a record names, and those that they belong to, whichever file they are in. */
function sourcesOf(desk: Desk, record: RecordFile): readonly SourceEntry[] {
  const found = new Map<string, SourceEntry>();
  const asked = referencesOf(record).flatMap(({ to, target }) => (to === "source" ? [target] : []));
  for (let id = asked.pop(); id !== undefined; id = asked.pop()) {
    const entry = found.has(id) || id === UNDISCLOSED ? undefined : desk.sources.get(id);
    if (!entry) continue;
    found.set(id, entry);
    if (entry.source.of !== undefined) asked.push(entry.source.of);
  }
  return [...found.values()];
}
