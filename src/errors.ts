import { printable } from "./views/printable.ts";

/** Something that the user can put right: the program prints the message and ends with exit code 2. */
export class UsageError extends Error {}

/** Such an error in words: a name or value in it is on one line, whatever it holds; the message itself may have several. */
export function usageError(words: TemplateStringsArray, ...values: readonly unknown[]): UsageError {
  return new UsageError(
    words.reduce((message, word, index) => message + printable(String(values[index - 1])) + word),
  );
}
