/** Something that the user can put right: the program prints the message and ends with exit code 2. */
export class UsageError extends Error {}

/** Such an error in words: a name or value in it is on one line, whatever it holds; the message itself may have several. */
export function usageError(words: TemplateStringsArray, ...values: readonly unknown[]): UsageError {
  // What else would act on a terminal is written out where the message leaves.
  const oneLine = (value: unknown) => String(value).replace(/\r\n?|\n/g, " ");
  return new UsageError(words.reduce((message, word, index) => message + oneLine(values[index - 1]) + word));
}
