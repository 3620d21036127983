import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Desk } from "../desk/desk.ts";
import { deskFileTest, filesOfDesk } from "../desk/files-of-desk.ts";
import { loadDesk } from "../desk/load.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { stem } from "../desk/record-path.ts";
import { unusableClaims } from "../desk/unusable-claims.ts";
import { usageError } from "../errors.ts";
import { type ChangedFile, changedSince } from "../git/changed-files.ts";
import { forkPoint, headOf } from "../git/repository.ts";
import type { Address } from "../model/address.ts";
import { ruleOf } from "../rules/choose.ts";
import type { Finding } from "./finding.ts";

/** What is to be reported on: what changed in the desk, and what the desk was before. */
export interface Change {
  /** Whether a finding is about something that changed itself. */
  readonly touches: (finding: Finding) => boolean;
  /** The desk as it was; undefined where nobody knows. */
  readonly before: Desk | undefined;
  /** Whether a file changed, or is to be taken for changed; a record's text and lock go with it. */
  readonly isChanged: (path: string) => boolean;
}

/**
 * The change that `since` or `files` of a request asks for. With `since`, it is what this branch changed: claims,
 * sources, settings and evidence files that are not what they were, and not all of the files that they are in.
 *
 * @param since a commit, branch or tag
 * @param files paths from the desk's folder; of those that are as the last commit has them nobody says what changed in
 *   them, so they count as a whole
 * @throws {UsageError} where git does not know the commit
 */
export function changeOf(
  { root, desk }: OpenedDesk,
  since: string | undefined,
  files: readonly string[] | undefined,
): Change {
  const commit = since === undefined ? lastCommit(root) : forkPoint(root, since);
  const changed = commit && changesIn(root, desk, commit, since);
  const isOfDesk = deskFileTest(desk);
  const listed = files && new Set(files.filter(isOfDesk).map(stem));
  // A list without a file of the desk changes nothing in it.
  if (listed?.size === 0) return { ...unknownChange(listed), before: desk };
  if (!changed) return unknownChange(listed ?? new Set());

  const isMeant = (path: string) => listed?.has(stem(path)) ?? true;
  const meant = changed.filter(({ path }) => isMeant(path));
  const known = new Set(meant.map(({ path }) => stem(path)));
  const asCommitted = new Set([...(listed ?? [])].filter((path) => !known.has(path)));
  // Where all that is listed is as committed, it is of an earlier change, and nobody says since when.
  if (meant.length === 0 && asCommitted.size > 0) return unknownChange(asCommitted);

  const before = deskAt(root, desk, changed);
  const inPart = inChangedParts(desk, before, new Set(meant.map(({ path }) => path)));
  return {
    touches: (finding) => asCommitted.has(stem(finding.file)) || inPart(finding),
    before,
    isChanged: (path) => known.has(stem(path)) || asCommitted.has(stem(path)),
  };
}

function lastCommit(root: string): string | undefined {
  const head = headOf(root);
  return "out" in head ? head.out : undefined;
}

/** Of files that somebody lists, and nobody knows what they were: all that is in them counts. */
function unknownChange(stems: ReadonlySet<string>): Change {
  const isChanged = (path: string) => stems.has(stem(path));
  return { touches: ({ file }) => isChanged(file), before: undefined, isChanged };
}

/** The desk's files that changed; undefined where git cannot say and was not asked for a commit by name. */
function changesIn(
  root: string,
  desk: Desk,
  commit: string,
  since: string | undefined,
): readonly ChangedFile[] | undefined {
  const read = (path: string) => {
    try {
      const file = join(root, path);
      // Reading a pipe or a device might never end.
      return statSync(file).isFile() ? readFileSync(file) : undefined;
    } catch {
      return undefined;
    }
  };
  const changed = changedSince(root, commit, filesOfDesk(desk), read);
  if ("out" in changed) return changed.out;
  if (since === undefined) return undefined;
  throw usageError`Cannot tell what has changed since ${since}. ${changed.why}`;
}

/** The desk as it was before files changed. */
function deskAt(root: string, desk: Desk, changed: readonly ChangedFile[]): Desk {
  if (changed.length === 0) return desk;
  return loadDesk(root, { before: new Map(changed.map((file) => [file.path, file.before])) }, desk);
}

/** Findings on claims, sources and articles that are not what they were. */
function inChangedParts(desk: Desk, before: Desk, paths: ReadonlySet<string | undefined>): Change["touches"] {
  const claims = new Set<Address>();
  const sources = new Set<string>();
  const articles = new Set<string>();
  const earlier = new Map(before.records.map((record) => [record.name, record]));
  for (const record of desk.records) {
    for (const { address, claim } of record.claims)
      if (claim.evidence?.some(({ file }) => paths.has(file))) claims.add(address);
    if (!paths.has(record.path)) continue;
    for (const { address, claim } of record.claims)
      if (!isDeepStrictEqual(claim, before.claims.get(address)?.claim)) claims.add(address);
    for (const { address, claim } of record.drafts)
      if (!isDeepStrictEqual(claim, before.drafts.get(address)?.claim)) claims.add(address);
    // Of what cannot be used nobody knows what it was.
    for (const id of unusableClaims(record)) claims.add(`${record.name}/${id}`);
    for (const { id, source } of record.sources)
      if (!isDeepStrictEqual(source, before.sources.get(id)?.source)) sources.add(id);
    if (!isDeepStrictEqual(record.article, earlier.get(record.name)?.article)) articles.add(record.path);
  }
  return ({ rule, file, claim, also = [], path }) => {
    if (claim !== undefined) return [claim, ...also].some((address) => claims.has(address));
    const [collection, id] = [path?.[0], path?.[1]];
    if (collection === "sources" && typeof id === "string") return sources.has(id);
    if (collection === "article") return articles.has(file);
    return paths.has(file) && (ruleOf(rule).fixed === true || file === desk.settingsFile.path);
  };
}
