import { createHash } from "node:crypto";
import { SETTLED } from "../desk/read.ts";
import type { Io } from "../io.ts";
import { endOfToday, today } from "../model/date.ts";
import { contentState, type FileState, fileState, historyState } from "./desk-state.ts";
import { keep, readKept } from "./kept-output.ts";

/** What a run says of itself when it is done: undefined where its output must not be kept. */
export type Ran = { readonly evidence: readonly string[] } | undefined;

/**
 * Writes what a question about a desk was answered with before, where nothing is different since; or else asks, and keeps
 * the answer. An answer depends on the question, on the program, the day, the terminal, on the desk's files and its history
 * in git, and on nothing else. Kept is what was printed, and so nothing that is concealed.
 *
 * Whether files are different is told by their sizes, times and inodes; where those are others (a fresh clone), by what is
 * in them. When in doubt, it is asked again.
 *
 * @param root the desk's folder, absolute; undefined where there is none
 * @param question whatever makes one question another
 * @param run answers it
 */
export async function recalled(
  io: Io,
  root: string | undefined,
  question: unknown,
  run: () => Promise<Ran>,
): Promise<void> {
  const { cache } = io;
  const history = cache && root !== undefined ? historyState(root) : undefined;
  if (!cache || root === undefined || history === undefined) {
    await run();
    return;
  }
  const name = digest([root, io.cwd, io.columns, io.colour, question]);
  const around = digest([cache.program, today(io.today), endOfToday(io.today), history]);
  const kept = readKept(cache.folder, name);
  const evidence = kept?.evidence ?? [];
  const files = fileState(root, evidence);
  const state = digest([around, files.digest]);
  if (kept?.state === state) {
    io.replay(kept.written);
    return;
  }
  const contentWith = (paths: readonly string[]) => {
    const content = contentState(root, paths);
    return content && digest([around, content]);
  };
  const content = contentWith(evidence);
  const isSettled = ({ latest }: FileState) => latest < io.today.getTime() - SETTLED;
  if (kept?.content !== undefined && kept.content === content) {
    io.replay(kept.written);
    if (isSettled(files)) keep(cache.folder, name, { ...kept, state });
    return;
  }
  const end = io.record();
  const ran = await run();
  const written = end();
  const isShown = ran?.evidence.every((path) => io.shown(path) === path);
  if (!written || !ran || !isShown || fileState(root, evidence).digest !== files.digest) return;
  const isNew = ran.evidence.join("\0") !== evidence.join("\0");
  const looked = isNew ? fileState(root, ran.evidence) : files;
  // What is new may have been changed when it had been read, and nobody can tell.
  if (!isSettled(looked) && (isNew || contentWith(evidence) !== content)) return;
  keep(cache.folder, name, {
    state: isSettled(looked) ? digest([around, looked.digest]) : undefined,
    content: isNew ? contentWith(ran.evidence) : content,
    evidence: ran.evidence,
    written,
  });
}

function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
