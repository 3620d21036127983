import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFields } from "../../src/desk/record-fields.ts";
import { phrasesOf, withdrawalIn } from "../../src/history/change-words.ts";
import { type WrittenClaim as Claim, claimSchema } from "../../src/model/claim.ts";
import { claimChanges } from "../../src/model/claim-changes.ts";
import { shapeOf, visitFields } from "../../src/model/field.ts";
import { parse } from "../../src/yaml/parse.ts";
import { FULL_RECORD } from "../fuzz/full-record.ts";

/** The claims of a made-up record that have every field between them. */
const CLAIMS = new Map(readFields(parse(FULL_RECORD).value).claims);

function claim(yaml: string): Claim {
  const read = readFields(
    parse(`article: {}\nclaims:\n  c: { quote: It is shut, statement: It is shut now., ${yaml} }\n`).value,
  );
  const [found] = read.claims;
  if (!found || read.problems.some(({ place }) => "path" in place && place.path[0] === "claims"))
    throw new Error(`not a claim: ${yaml}`);
  return found[1];
}

/** What changed, in words, the marks of a text's words in brackets. */
function said(before: string, after: string): readonly string[] {
  const change = claimChanges(claim(before), claim(after));
  const marks = { same: ["", ""], old: ["[-", "-]"], new: ["{+", "+}"] } as const;
  const withdrawal = withdrawalIn(change);
  return [
    ...(withdrawal === undefined ? [] : [withdrawal]),
    ...phrasesOf(change).map(
      ({ label, parts, isText }) =>
        label + parts.map(({ text, is }) => (isText ? marks[is][0] + text + marks[is][1] : text)).join(""),
    ),
  ];
}

describe("what changed between two states of a claim", () => {
  test.each([
    ["attribution: a", "attribution: { source: a }"],
    ["attribution: a", "attribution: [{ source: [a] }]"],
    ["attribution: { source: [a, b] }", "attribution: [{ source: [b, a] }]"],
    ["reply: { to: a }", "reply: { to: [a] }"],
    ["accuses: [a, b]", "accuses: [b, a]"],
    ["denies: [{ claim: a }, { claim: b }]", "denies: [{ claim: b }, { claim: a }]"],
  ])("nothing: %s and %s", (before, after) => {
    expect(said(before, after)).toEqual([]);
    expect(said(after, before)).toEqual([]);
  });

  test("a quote in its short form is the same as in its long one", () => {
    const [short, long] = ["quote: a b", "quote: { exact: a b }"].map(
      (quote) =>
        readFields(parse(`article: {}\nclaims:\n  c:\n    ${quote}\n    statement: s\n`).value)
          .claims[0]?.[1],
    );
    expect(short && long && claimChanges(short, long).changes).toEqual([]);
  });

  test.each([
    ["attribution: a", "attribution: [a, { source: [b, c] }]", ['attribution: "a" -> "a <- b & c"']],
    ["attribution: [a, b]", "attribution: [b, a]", ['attribution: "a <- b" -> "b <- a"']],
    ["attribution: a", "attribution: none", ['attribution: "a" -> "none"']],
    ["", "attribution: a", ["attribution added: a"]],
    [
      "attribution: { source: a, cue: said }",
      "attribution: { source: a, terms: background }",
      ["cue of a removed: said", "terms of a added: background"],
    ],
    ["check: { status: unchecked }", "", []],
    [
      "",
      "check: { status: checked, verdict: true-ish, by: AB }",
      ["verdict added: true-ish", "status: unchecked -> checked, by AB"],
    ],
    [
      "check: { status: checked, verdict: x, by: AB }",
      "check: { status: checked, verdict: y, by: AB }",
      ["verdict: x -> y, by AB"],
    ],
    [
      "check: { status: checked, by: AB, on: 2024 }",
      "check: { status: checked, by: CD, on: 2024 }",
      ["check: signed by CD on 2024"],
    ],
    [
      "denies: [{ claim: a, scope: s }]",
      "denies: [{ claim: a, scope: t, responsive: none }]",
      ["scope of denies (a, s): s -> t", "responsive of denies (a, s) added: none"],
    ],
    [
      "check: { status: checked, by: AB }",
      "check: { status: checked, by: AB }, evidence: [{ kind: post, shows: said }]",
      ["evidence added: 1 (post, said)"],
    ],
    [
      "figures: [{ value: 4, printed: four }]",
      "figures: [{ value: { from: 4, to: 5 }, printed: four }]",
      ["value of figures (4, four): 4 -> 4 to 5"],
    ],
    [
      "figures: [{ value: 4, printed: four }]",
      "figures: [{ value: 5, printed: five }]",
      ["figures removed: 1 (4, four)", "figures added: 1 (5, five)"],
    ],
    [
      "denies: [{ claim: a, scope: the day it is }]",
      "denies: [{ claim: a, scope: the week it is }]",
      ["scope of denies (a, the day it is): the [-day-]{+week+} it is"],
    ],
    ["", "withdrawn: { on: 2024-05-04, by: AB, reason: No. }", ["withdrawn by AB on 2024-05-04: No."]],
    ["withdrawn: { on: 2024-05-04, by: AB, reason: No. }", "", ["no longer withdrawn"]],
    [
      "withdrawn: { on: 2024-05-04, by: AB, reason: No. }",
      "withdrawn: { on: 2024-05-05, by: AB, reason: No. }",
      ["withdrawn on 2024-05-05"],
    ],
    ["central: true", "central: false", ["central: true -> false"]],
    ["logged: { by: AB }", "logged: { by: CD }", ["logger: AB -> CD"]],
  ] as const)("%s, then %s", (before, after, expected) => {
    expect(said(before, after)).toEqual(expected);
  });

  test("whatever field of the model is changed, taken out or added, it is told", () => {
    for (const whole of CLAIMS.values()) {
      visitFields(shapeOf(claimSchema), whole, [], (_, path) => {
        const other = structuredClone(whole) as Record<string, unknown>;
        const at = path.slice(0, -1).reduce<unknown>((inner, step) => (inner as never)[step], other);
        (at as Record<string | number, unknown>)[path.at(-1) ?? ""] = "something else";
        for (const [before, after] of [
          [whole, other as unknown as Claim],
          [other as unknown as Claim, whole],
        ] as const) {
          const change = claimChanges(before, after);
          const top = String(path[0]);
          expect({ path, fields: change.changes.map(({ field }) => field.split(".")[0]) }).toEqual({
            path,
            fields: [top],
          });
          const words =
            withdrawalIn(change) ??
            phrasesOf(change)
              .map(({ parts }) => parts.map(({ text }) => text).join(""))
              .join();
          expect({ path, words }).toEqual({ path, words: expect.stringMatching(/\S/) });
        }
      });
      for (const key of Object.keys(whole).filter((one) => !["quote", "statement"].includes(one))) {
        const { [key as keyof Claim]: left, ...rest } = whole;
        const change = claimChanges(whole, rest as Claim);
        // A claim of which nothing is said is of a fact.
        expect({ key, isTold: change.changes.length > 0 }).toEqual({ key, isTold: left !== "fact" });
        for (const { field, after } of change.changes)
          expect([field.split(".")[0], after]).toEqual([key, undefined]);
      }
    }
  });

  test("a claim differs in nothing from itself; and from another, in both directions in the same fields", () => {
    const any = fc.constantFrom(...CLAIMS.values());
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(claimChanges(one, structuredClone(one)).changes).toEqual([]);
        const fields = (from: Claim, to: Claim) =>
          new Set(claimChanges(from, to).changes.map(({ field }) => field));
        expect(fields(one, other)).toEqual(fields(other, one));
      }),
    );
  });

  test("hundreds of items on each side take no time", () => {
    const many = (from: number) =>
      `evidence: [${Array.from({ length: 400 }, (_, index) => `{ kind: post, shows: said, locator: ${from + index} }`).join(", ")}]`;
    expect(claimChanges(claim(many(0)), claim(many(1000))).changes).toHaveLength(800);
  });
});
