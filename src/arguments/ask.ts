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

/** Thrown where somebody breaks off what is asked (Esc, Ctrl-C). */
export class BrokenOff extends UsageError {
  constructor() {
    super("Broken off: nothing was written.");
  }
}

/**
 * Asks on the terminal.
 *
 * @returns undefined where nobody is there to answer
 * @throws {BrokenOff}
 */
export async function ask(io: Io, { question, usual, problemWith }: Question): Promise<string | undefined> {
  if (!io.dialogue) return undefined;
  const { text, isCancel } = await import("@clack/prompts");
  const answer = await text({
    ...io.dialogue,
    message: io.shown(question),
    // What may not be shown cannot be proposed either: with bars in it, it would be another answer.
    ...(usual !== undefined && io.shown(usual) === usual && { initialValue: usual }),
    validate: (value) => problemWith((value ?? "").trim()),
  });
  if (isCancel(answer)) throw new BrokenOff();
  return (answer ?? "").trim();
}

/** One of several answers: what it stands for, and how it is shown. */
export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
  /** Shown beside it when it is looked at. */
  readonly hint?: string;
}

/**
 * Has somebody choose on the terminal: what is typed narrows the choices down, Enter takes the one that is marked.
 *
 * @param choicesFor the choices for what has been typed, the likeliest first
 * @throws {BrokenOff}
 */
export async function choose<Value extends object | string>(
  { dialogue, shown }: Io,
  question: string,
  choicesFor: (typed: string) => readonly Choice<Value>[],
): Promise<Value> {
  const { autocomplete, isCancel } = await import("@clack/prompts");
  let [typed, choices] = ["", wrapped(choicesFor(""), shown)];
  const answer = await autocomplete<{ readonly value: Value }>({
    ...dialogue,
    message: shown(question),
    maxItems: MOST_CHOICES,
    options() {
      // Asked for again and again: only what is typed changes them. New ones each time have the first one marked.
      if (this.userInput !== typed)
        [typed, choices] = [this.userInput, wrapped(choicesFor(this.userInput), shown)];
      return choices;
    },
    filter: () => true,
  });
  if (isCancel(answer) || answer === undefined) throw new BrokenOff();
  return answer.value;
}

/**
 * Has somebody choose on the terminal by one key: the first letter of an answer.
 *
 * @param answers what may be answered, each with how it is shown; no two begin alike
 * @throws {BrokenOff}
 */
export async function chooseByKey<Answer extends string>(
  { dialogue, shown }: Io,
  question: string,
  answers: readonly { readonly value: Answer; readonly label: string }[],
): Promise<Answer> {
  const { selectKey, isCancel } = await import("@clack/prompts");
  for (;;) {
    const answer = await selectKey<string>({
      ...dialogue,
      message: shown(question),
      options: answers.map(({ value, label }) => ({ value: value.charAt(0), label: shown(label) })),
    });
    if (isCancel(answer)) throw new BrokenOff();
    const chosen = answers.find(({ value }) => value.charAt(0) === answer);
    // Enter is none of the keys.
    if (chosen) return chosen.value;
  }
}

const MOST_CHOICES = 8;

function wrapped<Value>(
  choices: readonly Choice<Value>[],
  shown: Io["shown"],
): { value: { readonly value: Value }; label: string; hint?: string }[] {
  return choices.map(({ value, label, hint }) => ({
    value: { value },
    label: shown(label),
    ...(hint !== undefined && { hint: shown(hint) }),
  }));
}
