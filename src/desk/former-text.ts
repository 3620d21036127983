import { repositoryRoot } from "../git/repository.ts";
import { git } from "../git/run.ts";
import { sha256 } from "../text/lock.ts";
import { decode } from "../text/read/decode.ts";
import { buildRecord } from "./build-record.ts";
import type { RecordFile } from "./desk.ts";
import { besideRecord } from "./record-path.ts";

/**
 * Where a text is kept when another one has taken its place: `claims/.bridge.73beb188.txt`, beside it. It is git-ignored as
 * texts are, and hidden: it is not taken for a text of the desk.
 *
 * @param path the record's
 */
export function formerTextPath(path: string, textSha256: string): string {
  const slash = path.lastIndexOf("/") + 1;
  const name = besideRecord(path.slice(slash), "txt").replace(/txt$/, `${textSha256.slice(0, 8)}.txt`);
  return `${path.slice(0, slash)}.${name}`;
}

/**
 * A record with the text that its lock was made for, where that is in the last commit; without a text, where
 * it is not.
 *
 * @param root the desk's folder, absolute
 */
export function withFormerText(root: string, record: RecordFile): RecordFile {
  const { path, lock } = record;
  const wanted = lock?.lock?.text.sha256;
  const content = wanted === undefined ? undefined : formerText(root, path, wanted);
  const text =
    content === undefined || wanted === undefined
      ? undefined
      : { path: besideRecord(path, "txt"), content, sha256: wanted };
  return buildRecord(
    {
      record: { path, content: record.content },
      text,
      lock: lock && { path: lock.path, content: lock.content },
    },
    { mode: record.mode },
  );
}

function formerText(root: string, path: string, wanted: string): string | undefined {
  if (repositoryRoot(root) === undefined) return undefined;
  const committed = git(root, ["show", `HEAD:./${besideRecord(path, "txt")}`]);
  if (!("out" in committed) || sha256(committed.out) !== wanted) return undefined;
  const read = decode(committed.out);
  return "text" in read ? read.text : undefined;
}
