import { blobs } from "../git/blobs.ts";
import type { Answer } from "../git/run.ts";
import { filesAt } from "../git/tree.ts";
import { buildDesk } from "./build.ts";
import type { Desk } from "./desk.ts";
import { formerEvidenceFile } from "./evidence-files.ts";
import { SETTINGS_FILE } from "./find.ts";
import { readDesk } from "./read.ts";

/** What a desk is made of, as far as it is read at once; nothing hidden. */
const FILE = /^claims\/(?:[^./][^/]*\/)*[^./][^/]*\.(?:ya?ml|txt|lock|seal)$/is;

/**
 * The desk as a commit has it: records, texts, locks, seals and settings, and evidence files when a rule asks. A text that git
 * ignores is not there.
 *
 * @param root the desk's folder, absolute
 * @param now the desk as it is; what has not changed is taken over from it
 * @returns undefined where the commit has no desk in this folder; why, where git cannot say
 */
export function deskAt(root: string, commit: string, now: Desk): Answer<Desk | undefined> {
  const tree = filesAt(root, commit);
  if ("why" in tree) return tree;
  const oids = new Map([...tree.out].filter(([path]) => path === SETTINGS_FILE || FILE.test(path)));
  if (!oids.has(SETTINGS_FILE)) return { out: undefined };
  const contents = blobs(root, [...oids.values()]);
  if ("why" in contents) return contents;
  const files = new Map(
    [...oids].flatMap(([path, oid]) => {
      const bytes = contents.out.get(oid);
      return bytes ? [[path, bytes] as const] : [];
    }),
  );
  const evidenceFile = formerEvidenceFile((path) => {
    const oid = tree.out.get(path);
    const answer = oid === undefined ? undefined : blobs(root, [oid]);
    return answer && "out" in answer ? answer.out.get(oid ?? "") : undefined;
  });
  return { out: { ...buildDesk(readDesk(root, { former: { files, evidenceFile } }), now), now } };
}
