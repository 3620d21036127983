import { createHash } from "node:crypto";
import { type Answer, git, list } from "./run.ts";

/**
 * The files that a commit has below a folder: their blobs' ids by path, from the folder, with "/" between folders.
 * Links and submodules are left out.
 */
export function filesAt(folder: string, commit: string): Answer<ReadonlyMap<string, string>> {
  const answer = git(folder, ["ls-tree", "-r", "-z", commit]);
  if ("why" in answer) return answer;
  const files = new Map<string, string>();
  for (const entry of list(answer.out)) {
    const [, mode = "", oid = "", path = ""] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    if (mode.startsWith("100")) files.set(path, oid);
  }
  return { out: files };
}

/**
 * The id that git gives to a file's bytes as they are. It is worked out here and not asked for: git would run the
 * filters that the repository's configuration names.
 *
 * @param oid an id of the same repository, which says by its length what hash it uses
 */
export function blobId(bytes: Uint8Array, oid: string): string {
  return createHash(oid.length === 64 ? "sha256" : "sha1")
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest("hex");
}
