import fc from "fast-check";

/** Pieces that texts from the web are made of, and that normalising has to deal with. */
const PIECES = [
  "a",
  "b",
  "men",
  "1",
  ",",
  ".",
  " ",
  "\u00A0",
  "\n",
  "\r\n",
  "\u2009",
  "“",
  "”",
  "‘",
  "’",
  "'",
  '"',
  "«",
  "-",
  "--",
  "---",
  "–",
  "—",
  "…",
  "...",
  "\u00AD",
  "\u200B",
  "\uFEFF",
  "\u2060",
  "\u0092",
  "\u0085",
  "\u200D",
  "\uFE0F",
  "e\u0301",
  "é",
  "\u0301",
  "\u0323\u0301",
  "ﬁ",
  "한",
  "\u1112",
  "\u1161",
  "\u11AB",
  "二",
  "ไทย",
  "ש",
  "\u200F",
  "😀",
  "👨‍👩‍👧",
  "`",
] as const;

/** A text of such pieces, with others that nobody thought of. */
export const awkwardText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: "grapheme", maxLength: 4 }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(""));
