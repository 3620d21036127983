import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UsageError } from "../../src/errors.ts";
import { canonicalJson } from "../../src/model/canonical-json.ts";

/** Any data of ours with its keys in another order, at every level. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

describe("canonical JSON", () => {
  test("is what the example of RFC 8785, 3.2.2 is", () => {
    const value = {
      // biome-ignore lint/correctness/noPrecisionLoss: as the RFC has it.
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\u002f",
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test("sorts keys as RFC 8785, 3.2.3 does, by UTF-16 code units", () => {
    const keys = ["\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6"];
    const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, ""])));
    expect(Object.keys(JSON.parse(text)).filter((key) => key !== "1")).toEqual([
      "\r",
      "\u0080",
      "\u00f6",
      "\u20ac",
      "\ud83d\ude00",
      "\ufb33",
    ]);
  });

  test("leaves out keys without a value, and has no minus zero", () => {
    expect(canonicalJson({ b: undefined, a: -0 })).toBe('{"a":0}');
  });

  test.each([
    ["too large a number", { value: Number.POSITIVE_INFINITY }],
    ["half a character", { statement: "a \ud83d" }],
    ["half a character in a key", { "\ude00": "" }],
  ])("refuses %s", (_, value) => {
    expect(() => canonicalJson(value)).toThrow(UsageError);
  });

  test("does not depend on the order of keys, and is read as what it was made of", () => {
    const data = fc
      .jsonValue({ stringUnit: "binary", maxDepth: 5 })
      .map((value) => JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(data, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(turned(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});
