import { normalise } from "../normalise.ts";

/** The units that are words, roughly: what has white space around it. */
export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** The first eight words of a text, on one line. */
export function firstWords(text: string): string {
  const words = text.slice(0, 400).match(/\S+/g) ?? [];
  return words.length > 8 ? `${words.slice(0, 8).join(" ")} …` : words.join(" ");
}

/** Paragraphs with an empty line between them and a line end after the last; spaces at the end of a line go. */
export function textOf(paragraphs: readonly string[]): string {
  return `${paragraphs
    .map((paragraph) =>
      paragraph
        .split("\n")
        .map((line) => line.trimEnd())
        .join("\n"),
    )
    .join("\n\n")}\n`;
}

/** What two spellings of the same words have in common, whatever white space is in them. */
export function keyOf(text: string): string {
  return text.replace(/\s+/g, "");
}

/** What two printings of the same words have in common: their marks, dashes, white space and capitals may differ. */
export function printedKey(text: string): string {
  return keyOf(normalise(text).text).toLowerCase();
}
