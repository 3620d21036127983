import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";

/** What may be asked for: a question, and why an answer will not do. */
export interface Question {
  readonly question: string;
  /** What is answered by pressing Enter. */
  readonly usual?: string;
  /** What is wrong with an answer; undefined for one that will do. */
  readonly problemWith: (answer: string) => string | undefined;
}

/**
 * Asks on the terminal.
 *
 * @returns undefined where nobody is there to answer
 * @throws {UsageError} where it is broken off (Ctrl-C)
 */
export async function ask(io: Io, { question, usual, problemWith }: Question): Promise<string | undefined> {
  if (!io.dialogue) return undefined;
  const { text, isCancel } = await import("@clack/prompts");
  const answer = await text({
    ...io.dialogue,
    message: question,
    ...(usual !== undefined && { initialValue: usual }),
    validate: (value) => problemWith((value ?? "").trim()),
  });
  if (isCancel(answer)) throw new UsageError("Broken off: nothing was written.");
  return answer.trim();
}
