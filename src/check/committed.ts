import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Desk } from "../desk/desk.ts";
import { filesOfDesk } from "../desk/files-of-desk.ts";
import { changedSince } from "../git/changed-files.ts";
import { headOf } from "../git/repository.ts";
import type { Answer } from "../git/run.ts";

/** The commit that is checked out, and whether the desk is as it has it. */
export interface Committed {
  readonly commit: string;
  readonly clean: boolean;
}

/**
 * Which commit a desk is at; undefined outside git, and where nothing has been committed. Texts are left out of account: git
 * ignores them as a rule.
 *
 * @param except a file that does not count
 */
export function committedState(root: string, desk: Desk, except: string): Answer<Committed | undefined> {
  const head = headOf(root);
  if ("why" in head) return head;
  if (head.out === undefined) return { out: undefined };
  const commit = head.out;
  const counts = (path: string) => path !== except && !path.endsWith(".txt");
  const evidence = new Set(filesOfDesk(desk).filter((path) => !desk.files.has(path)));
  const changed = changedSince(root, commit, filesOfDesk(desk), (path) => bytesOf(join(root, path)));
  if ("why" in changed) return changed;
  return { out: { commit, clean: !changed.out.some(({ path }) => evidence.has(path) || counts(path)) } };
}

function bytesOf(file: string): Buffer | undefined {
  try {
    // Reading a pipe or a device might never end.
    return statSync(file).isFile() ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}
