import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentenceFinder } from "../../src/audit/sentence-of.ts";
import type { RecordFile } from "../../src/desk/desk.ts";
import { sentences } from "../../src/text/sentences.ts";
import { exampleDesk } from "../rules/example-desk.ts";
import { awkwardText } from "../text/awkward-text.ts";

function recordOf(claims: string, text?: string): RecordFile {
  const desk = exampleDesk(text === undefined ? { claims } : { claims, text });
  const record = desk.records.find(({ name }) => name === "example");
  if (!record) throw new Error("The made-up record cannot be read.");
  return record;
}

const claim = (id: string, quote: string) =>
  `${id}: { quote: ${JSON.stringify(quote)}, statement: It is so., attribution: none }\n`;

describe("the sentence of a claim", () => {
  const text = "Made up\n\nThe road\nis closed. It opens on Monday. Nobody knows why.\n";
  const passages = (claims: string, ofText?: string) => {
    const record = recordOf(claims, ofText);
    const finder = sentenceFinder(record);
    return record.claims.map((entry) => finder.ofClaim(entry));
  };

  test("is the one that its quote begins in, on one line", () => {
    expect(passages(claim("a", "is closed") + claim("b", "on Monday. Nobody knows"), text)).toEqual([
      { words: "The road is closed.", at: { start: 9, end: 28 } },
      { words: "It opens on Monday.", at: { start: 29, end: 48 } },
    ]);
  });

  test("is the quote, without a place, where that is not in the text or the text is not available", () => {
    const quote = "The road  is open";
    expect(passages(claim("a", quote), text)).toEqual([{ words: "The road is open", at: undefined }]);
    expect(passages(claim("a", quote))).toEqual([{ words: "The road is open", at: undefined }]);
  });
});

test("of any text, every offset in a sentence finds it, and every other offset none", () => {
  fc.assert(
    fc.property(awkwardText, (text) => {
      const { atOffset } = sentenceFinder(recordOf(claim("a", "So"), text));
      const all = sentences(text);
      for (let offset = -1; offset <= text.length; offset++)
        expect(atOffset(offset)?.at).toEqual(all.find(({ start, end }) => start <= offset && offset < end));
    }),
  );
});
