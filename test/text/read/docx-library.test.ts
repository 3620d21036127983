import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readArticle } from "../../../src/text/read/read-article.ts";
import { HARBOUR, harbourDraft } from "./made-up/harbour-draft.ts";

/** A document that another program's library has made: what is read of it is what was put there. */
test("every word, comment and footnote of a document is read, with the words that it is on", async () => {
  const read = readArticle(await harbourDraft(), "draft.docx", {});
  if ("unreadable" in read) throw new Error(read.unreadable);
  const pieces = HARBOUR.flat();
  const words = (piece: (typeof pieces)[number]) => (typeof piece === "string" ? piece : piece.words);
  expect(read.text).toBe(
    `Harbour of Lindhaven to close to freight\n\n${HARBOUR.map((paragraph) => paragraph.map(words).join("")).join("\n\n")}\n`,
  );
  const annotated = pieces.flatMap((piece) => (typeof piece === "string" ? [] : [piece]));
  expect(read.annotations.map(({ text }) => text)).toEqual(
    annotated.map((piece) => ("comment" in piece ? piece.comment : piece.note)),
  );
  for (const [index, { on, by, date }] of read.annotations.entries()) {
    const piece = annotated[index];
    const isComment = piece !== undefined && "comment" in piece;
    // A note is a mark behind the words that it is of.
    const [start, end] = isComment ? [on.start, on.end] : [on.start - words(piece ?? "").length, on.start];
    expect(read.text.slice(start, end)).toBe(words(piece ?? ""));
    expect({ by, date }).toEqual(
      isComment ? { by: "Cleo Writer", date: "2024-05-02" } : { by: undefined, date: undefined },
    );
  }
  const kept = readArticle(readFileSync("docs/guides/annotated-draft.docx"), "draft.docx", {});
  expect(kept).toEqual(read);
});
