import type { Problem } from "../yaml/problem.ts";
import type { DeskFile } from "./desk.ts";

/** A file of which only its name is known, and why. */
export function unreadableFile(path: string, why: string): DeskFile {
  return { path, content: "", problems: [cannotRead(why)] };
}

/** What is reported at the beginning of a file that cannot be used. */
export function cannotRead(message: string): Problem {
  return { kind: "syntax", message, place: { span: { start: 0, end: 0 } } };
}
