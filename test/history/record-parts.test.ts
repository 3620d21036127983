import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { buildRecord } from "../../src/desk/build-record.ts";
import { recordParts } from "../../src/history/record-parts.ts";
import { parse } from "../../src/yaml/parse.ts";
import { times } from "../depth.ts";
import { FULL_RECORD } from "../fuzz/full-record.ts";

function read(content: string) {
  return buildRecord({ record: { path: "claims/made-up.yaml", content } }, {});
}

/** Each claim as its part alone says it, where there are parts. */
function byParts(text: string): ReadonlyMap<string, unknown> | undefined {
  const parts = recordParts(text);
  return (
    parts &&
    new Map(
      [...parts.claims].map(([id, lines]) => [
        id,
        read(`${parts.article}claims:\n${lines}`).claimsById.get(id)?.claim,
      ]),
    )
  );
}

function whole(text: string): ReadonlyMap<string, unknown> {
  return new Map(read(text).claims.map(({ id, claim }) => [id, claim]));
}

test("a record of the ordinary layout has parts that say what the whole says", () => {
  expect(byParts(FULL_RECORD)).toEqual(whole(FULL_RECORD));
  expect([...whole(FULL_RECORD).keys()]).toHaveLength(4);
  const sources = read(recordParts(FULL_RECORD)?.sources ?? "").sources.map(({ id, source }) => [id, source]);
  expect(sources).toEqual(read(FULL_RECORD).sources.map(({ id, source }) => [id, source]));
});

const words = fc
  .array(
    fc.constantFrom(
      "a",
      "claims:",
      "other:",
      "\n",
      "\n\n",
      "#",
      " # x",
      "  b: c",
      '"',
      "'",
      "- ",
      "&x",
      "*",
      "{",
      "|",
      ": ",
      "é",
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `x${parts.join("")}`);

test("whatever its texts are, and however they are written, parts never say anything else than the whole", () => {
  const data = parse(FULL_RECORD).value as { claims: Record<string, Record<string, unknown>> };
  let taken = 0;
  fc.assert(
    fc.property(
      words,
      words,
      fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_LITERAL", "BLOCK_FOLDED"),
      fc.constantFrom(0, 30, 80),
      fc.constantFrom(2, 4),
      (statement, explanation, defaultStringType, lineWidth, indent) => {
        const changed = structuredClone(data);
        changed.claims["closes"] = { ...changed.claims["closes"], statement, reply: { put: explanation } };
        const text = stringify(changed, { defaultStringType, defaultKeyType: "PLAIN", lineWidth, indent });
        const parts = byParts(text);
        if (!parts) return;
        taken += 1;
        expect(parts).toEqual(whole(text));
      },
    ),
    { numRuns: times(100) },
  );
  expect(taken).toBeGreaterThan(times(100) * 0.2);
});

test("whatever line is changed, parts that can be read say what the whole says", () => {
  const lines = FULL_RECORD.split("\n");
  const odd = fc.constantFrom(
    "",
    "claims:",
    "  closes:",
    "x",
    " x: y",
    "\tx",
    "---",
    "  &a b: c",
    '"',
    "  - a",
    "# c",
    "    # c",
    "<<<<<<<",
    "  {",
    "sources: {}",
    "claims: {}",
  );
  fc.assert(
    fc.property(fc.nat(lines.length - 1), odd, fc.boolean(), (at, line, isInstead) => {
      const text = lines.toSpliced(at, isInstead ? 1 : 0, line).join("\n");
      const record = read(text);
      // What cannot be read whole may be read in part.
      if (record.problems.some(({ kind }) => kind === "syntax")) return;
      const parts = byParts(text);
      if (!parts) return;
      for (const [id, claim] of whole(text)) expect({ id, claim: parts.get(id) }).toEqual({ id, claim });
    }),
    { numRuns: times(120) },
  );
});

test.each([
  "",
  "{ claims: {} }",
  "claims: { a: { quote: x, statement: y } }",
  "claims:\n  a: &x { quote: x, statement: y }\n  b: *x\n",
  "claims:\n  a: { quote: x, statement: y }\n  a: { quote: z, statement: y }\n",
  '"claims":\n  a: { quote: x, statement: y }\n',
  "claims:\n  a: {\n quote: x, statement: y }\n",
  "claims:\n  a: { quote: x, statement: y }\nclaims:\n  b: { quote: x, statement: y }\n",
  "--- \nclaims:\n  a: { quote: x, statement: y }\n",
])("what is laid out otherwise is not taken apart: %j", (text) => {
  expect(recordParts(text)?.claims.size ?? 0).toBe(0);
});
