import { InvalidArgumentError } from "commander";

/** What cannot stand between cells. */
const NEVER = /^[\s"'\p{L}\p{N}]$/u;

/** Reads the character that parts the cells of a table: ";", "," or "tab". */
export function delimiter(written: string): string {
  if (written === "tab" || written === "\\t" || written === "\t") return "\t";
  if ([...written].length !== 1 || NEVER.test(written))
    throw new InvalidArgumentError('Give one character, such as ";" or ",", or the word tab.');
  return written;
}
