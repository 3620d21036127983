import { diffWordsWithSpace } from "diff";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";

/** As much of the text around the quote as helps to find the place. */
const CONTEXT = 40;

/** Texts with more words between them that differ are shown one after the other, not word by word. */
const MOST_EDITS = 1000;
/** How much of each is shown then. */
const BEGINNING = 400;

/**
 * What the record has against what the text prints, word by word. Painted where there is colour, marked
 * `[-recorded-]{+printed+}` where there is none.
 */
export function wordDiff(
  { recorded, printed }: { readonly recorded: string; readonly printed: string },
  paint: Paint,
  colour: boolean,
): string {
  return wordParts(recorded, printed)
    .map(({ added, removed, value }, index, parts) => {
      const text = printable(value);
      // What the text has before and after the quote is no difference.
      if (added && index === 0) return paint("dim", shortenStart(text));
      if (added && index === parts.length - 1 && !parts[index - 1]?.removed)
        return paint("dim", shortenEnd(text));
      if (removed) return colour ? paint(["red", "strikethrough"], text) : `[-${text}-]`;
      if (added) return colour ? paint("green", text) : `{+${text}+}`;
      return text;
    })
    .join("");
}

/** A stretch of two texts that is in one of them, or in both. */
export interface WordPart {
  readonly added: boolean;
  readonly removed: boolean;
  readonly value: string;
}

/** How one text becomes another, word by word; those that have little in common are given one after the other, cut. */
export function wordParts(before: string, after: string): readonly WordPart[] {
  return (
    diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS }) ?? [
      { added: false, removed: true, value: beginningOf(before) },
      { added: true, removed: false, value: beginningOf(after) },
    ]
  );
}

function beginningOf(text: string): string {
  return text.length <= BEGINNING ? text : `${text.slice(0, BEGINNING)}…`;
}

function shortenStart(text: string): string {
  return text.length <= CONTEXT ? text : `…${text.slice(text.indexOf(" ", text.length - CONTEXT))}`;
}

function shortenEnd(text: string): string {
  return text.length <= CONTEXT ? text : `${text.slice(0, text.lastIndexOf(" ", CONTEXT))} …`;
}
