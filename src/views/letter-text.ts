import type { Allegation, Letter } from "../audit/letter.ts";
import { markdownText } from "./markdown-text.ts";
import { printable } from "./printable.ts";

/** How a letter is written: as Markdown, or as plain text for an e-mail. */
export interface LetterFormat {
  /** Words of the record, as they are shown and nothing else. */
  readonly words: (text: string) => string;
  readonly strong: (text: string) => string;
}

export const MARKDOWN_LETTER: LetterFormat = { words: markdownText, strong: (text) => `**${text}**` };
export const PLAIN_LETTER: LetterFormat = { words: printable, strong: (text) => text };

/**
 * A letter, in English whatever the article's language. What nobody but the sender knows is in square brackets, to be
 * filled in.
 *
 * @param letter with every word concealed that must be: here words are escaped, and then no longer found
 * @param date the day that it is of: 2026-11-24
 */
export function letterText(letter: Letter, date: string, { words, strong }: LetterFormat): string {
  const { title, publisher, to, allegations } = letter;
  const desk = letter.desk === undefined ? "[name of the newsroom]" : words(letter.desk);
  const deadline = letter.deadline === undefined ? "[deadline]" : words(letter.deadline);
  return [
    date,
    `To: ${words(to.name)}`,
    "[address]",
    strong(`Right of reply: “${words(title)}”`),
    "Dear [name],",
    `We are ${desk}. We are going to publish an article with the title “${words(title)}” (${words(publisher)}). This letter sets out every allegation in it about ${words(to.name)}, so that you can answer before it is published.`,
    ...allegations.map((allegation, index) =>
      [
        `${index + 1}. Put to you: ${words(allegation.put)}`,
        ...points(allegation).map(([label, text]) => `   - ${label}: ${words(text)}`),
      ].join("\n"),
    ),
    `Please reply by ${strong(deadline)}, and tell us`,
    [
      "- what you say to each point, in words that we may publish;",
      "- what in it is wrong, what is correct, and what shows that.",
    ].join("\n"),
    "We will take your answer into account and report it fairly. If we do not hear from you by then, we may publish without your answer, and say that we asked.",
    "You can reach us at [contact].",
    `[name], ${desk}`,
  ].join("\n\n");
}

function points({
  quote,
  statement,
  attributedTo,
  answer,
  ...reply
}: Allegation): readonly (readonly [string, string])[] {
  return [
    ["The words to be published", `“${quote}”`],
    ["In other words", statement],
    ...(attributedTo.length > 0 ? [["Attributed to", attributedTo.join("; from: ")] as const] : []),
    ["So far", attempts(reply)],
    ...(answer === undefined ? [] : [["Your answer, as it is to be published", `“${answer}”`] as const]),
  ];
}

function attempts({
  sought,
  deadline,
  outcome,
}: Pick<Allegation, "sought" | "deadline" | "outcome">): string {
  const by = deadline === undefined ? "" : `, for an answer by ${deadline}`;
  const asked =
    sought === undefined ? "this letter is the first that we record" : `we asked you on ${sought}${by}`;
  const came = sought === undefined && outcome === undefined ? "" : `; ${OUTCOMES[outcome ?? "open"]}`;
  return `${asked}${came}.`;
}

const OUTCOMES: Readonly<Record<NonNullable<Allegation["outcome"]> | "open", string>> = {
  replied: "you replied",
  declined: "you declined to comment",
  none: "we had no answer",
  open: "we have no answer yet",
};
