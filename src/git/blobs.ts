import { type Answer, git } from "./run.ts";

/** The contents of blobs, by their ids; of those that are not there, none. */
export function blobs(folder: string, oids: readonly string[]): Answer<ReadonlyMap<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  if (oids.length === 0) return { out: contents };
  const answer = git(folder, ["cat-file", "--batch"], `${[...new Set(oids)].join("\n")}\n`);
  if ("why" in answer) return answer;
  const { out } = answer;
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    const [oid = "", kind, size = "0"] = out.toString("utf8", at, end).split(" ");
    const length = kind === "blob" ? Number(size) : 0;
    if (kind === "blob") contents.set(oid, out.subarray(end + 1, end + 1 + length));
    at = kind === "missing" ? end + 1 : end + 1 + Number(size) + 1;
  }
  return { out: contents };
}
