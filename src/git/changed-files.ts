import { createHash } from "node:crypto";
import { blobs } from "./blobs.ts";
import type { Answer } from "./run.ts";
import { blobId, filesAt } from "./tree.ts";

/** A file that differs between a commit and the working tree. */
export interface ChangedFile {
  /** From the desk's folder, with "/" between folders. */
  readonly path: string;
  /** What the commit had; undefined where it had no such file. */
  readonly before: Uint8Array | undefined;
}

/**
 * The files of a desk that differ between a commit and the working tree, those that git does not follow too.
 *
 * @param folder the desk's folder, absolute
 * @param paths the files that the desk has now, or names
 * @param read a file's bytes; undefined where it is not there
 */
export function changedSince(
  folder: string,
  commit: string,
  paths: readonly string[],
  read: (path: string) => Uint8Array | undefined,
): Answer<readonly ChangedFile[]> {
  const files = filesAt(folder, commit);
  if ("why" in files) return files;
  const now = new Set(paths);
  const gone = [...files.out.keys()].filter((path) => path.startsWith("claims/") && !now.has(path));
  const changed = new Map<
    string,
    { readonly oid: string | undefined; readonly bytes: Uint8Array | undefined }
  >();
  for (const path of [...now, ...gone]) {
    const oid = files.out.get(path);
    const bytes = read(path);
    const isSame = oid === undefined ? bytes === undefined : bytes && blobId(bytes, oid) === oid;
    if (!isSame) changed.set(path, { oid, bytes });
  }
  const contents = blobs(
    folder,
    [...changed.values()].flatMap(({ oid }) => oid ?? []),
  );
  if ("why" in contents) return contents;
  return {
    out: [...changed].flatMap(([path, { oid, bytes }]) => {
      const before = oid === undefined ? undefined : contents.out.get(oid);
      return before && bytes && isPointerTo(before, bytes) ? [] : [{ path, before }];
    }),
  };
}

/** What Git LFS commits in the place of a file; it names the SHA-256 of the file itself. */
const LFS_POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\n/;
const LONGEST_POINTER = 1024;

function isPointerTo(before: Uint8Array, bytes: Uint8Array): boolean {
  if (before.length > LONGEST_POINTER) return false;
  const [, sha256] = LFS_POINTER.exec(Buffer.from(before).toString("latin1")) ?? [];
  return sha256 === createHash("sha256").update(bytes).digest("hex");
}
