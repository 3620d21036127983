import { markdownText } from "../views/markdown-text.ts";
import { printable } from "../views/printable.ts";
import type { Corrected, CorrectionsNote } from "./corrections-note.ts";

/**
 * The note for readers, as plain text.
 *
 * @param note concealed
 */
export function correctionsText({ title, corrections }: CorrectionsNote): string {
  const items = corrections.map((one) => `${printable(one.on)}\n${sentences(one, printable).join("\n")}`);
  return [`Corrections: ${printable(title)}`, ...items].join("\n\n");
}

/** The same, as GitHub-flavoured Markdown. */
export function correctionsMarkdown({ title, corrections }: CorrectionsNote): string {
  const items = corrections.map(
    (one) => `**${markdownText(one.on)}** ${sentences(one, markdownText).join(" ")}`,
  );
  return [`## Corrections: ${markdownText(title)}`, ...items].join("\n\n");
}

function sentences({ said, right, reason }: Corrected, words: (text: string) => string): readonly string[] {
  const stop = /[.!?…]$/.test(said) ? "" : ".";
  const before = `An earlier version of this article said: “${words(said)}”${stop}`;
  if (!right) return [before, "This has been withdrawn."];
  return [
    before,
    `This is right: ${words(right.statement)}`,
    ...(reason === undefined ? [] : [words(reason)]),
  ];
}
