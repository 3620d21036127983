import type { Path } from "../yaml/problem.ts";
import type { RecordFile } from "./desk.ts";

/** What is in a file and cannot be used, because it is not what the model asks for. It has been reported. */
export interface Unread {
  /** The way to it in its file. */
  readonly path: Path;
  /** As it is there: text, lists and maps. */
  readonly value: unknown;
}

/**
 * Whether something at a place in a record, in it or around it is there and cannot be used. Whoever asks for what is
 * missing does not ask for that.
 */
export function isUnread({ unread }: Pick<RecordFile, "unread">, path: Path): boolean {
  return unread.some((one) => one.path.every((step, at) => at >= path.length || step === path[at]));
}

/** The single values in what cannot be used: an id among them may be a reference. */
export function wordsIn(value: unknown): readonly string[] {
  const words: string[] = [];
  const left = [value];
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    if (typeof at === "string") words.push(at);
    else if (typeof at === "object" && at !== null) for (const inner of Object.values(at)) left.push(inner);
  }
  return words;
}
