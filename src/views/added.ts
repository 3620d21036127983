import type { AnnotatedClaim } from "../draft/annotated-claims.ts";
import type { NewSource } from "../draft/new-record.ts";
import { count } from "../language/en/count.ts";
import type { Annotation, LeftOut, ReadArticle } from "../text/read/article.ts";
import { shortened } from "../text/shortened.ts";
import { printable } from "./printable.ts";

/** What was read from a document, what was made of it, and what was not. */
export interface Added {
  readonly read: ReadArticle;
  readonly source: NewSource | undefined;
  readonly claims: readonly AnnotatedClaim[];
  readonly unplaced: readonly Annotation[];
}

/** Of longer lists, these are shown. */
const SHOWN = 12;

/** The lines that tell of it. */
export function addedLines({ read, source, claims, unplaced }: Added): readonly string[] {
  return [
    ...FACTS.flatMap((fact) => {
      const told = read[fact];
      return told ? [`  ${fact}: ${printable(shortened(told.value))}  (${printable(told.from)})`] : [];
    }),
    ...(source ? [`  a new source "${source.id}": ${printable(source.name)}`] : []),
    ...(read.leftOut.length === 0 ? [] : ["", "Of the document, this is not in the text:"]),
    ...few(read.leftOut, leftOutLine),
    ...(claims.length === 0
      ? []
      : ["", `${count(claims.length, "claim")}, one for each sentence with a comment or a note on it:`]),
    ...few(claims, ({ id, statement }) => `  ${id}: ${printable(shortened(statement))}`),
    ...(claims.length === 0
      ? []
      : [
          "What was written on each stands under check.missing. An address in it is evidence that shows nothing yet:",
          "say what kind it is and what it shows when you have looked.",
        ]),
    ...(unplaced.length === 0 ? [] : ["", "On no sentence of the text, and so on no claim:"]),
    ...few(unplaced, ({ text }) => `  ${printable(shortened(text))}`),
  ];
}

const FACTS = ["title", "byline", "publisher", "url", "published", "language"] as const;

function leftOutLine({ what, begins, words }: LeftOut): string {
  return `  ${printable(what)}, ${count(words, "word")}: ${printable(shortened(begins, 60))}`;
}

function few<One>(all: readonly One[], lineOf: (one: One) => string): readonly string[] {
  const more = all.length - SHOWN;
  return [...all.slice(0, SHOWN).map(lineOf), ...(more > 0 ? [`  and ${more} more`] : [])];
}
