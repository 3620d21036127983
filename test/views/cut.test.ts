import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutEnd, cutStart } from "../../src/views/cut.ts";
import { widthOf } from "../../src/views/width.ts";

const texts = fc.oneof(fc.string({ unit: "grapheme" }), fc.string(), fc.constant("e\u0301".repeat(50)));

describe("cut", () => {
  test("gives a beginning or an end that fits", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: -2, max: 30 }), (text, columns) => {
        const [beginning, end] = [cutEnd(text, columns), cutStart(text, columns)];
        expect(text.startsWith(beginning)).toBe(true);
        expect(text.endsWith(end)).toBe(true);
        for (const part of [beginning, end]) expect(widthOf(part)).toBeLessThanOrEqual(Math.max(columns, 0));
      }),
    );
  });

  test("leaves nothing away that would have fitted", () => {
    expect([cutEnd("ferry to Kirkholm", 5), cutStart("ferry to Kirkholm", 8)]).toEqual(["ferry", "Kirkholm"]);
    expect([cutEnd("征召四十万人", 5), cutStart("征召四十万人", 5)]).toEqual(["征召", "万人"]);
  });
});
