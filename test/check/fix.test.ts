import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/check/finding.ts";
import { fixed } from "../../src/check/fix.ts";
import { exampleDesk } from "../rules/example-desk.ts";

/*
 * `fixed` is the last one to look at a suggestion: whatever a rule takes for safe, no quote and no cue may be another
 * one afterwards. The suggestions here are made up, and most are none that a rule would make.
 */

const RECORD = "claims/example.yaml";
const CLAIMS = `road:
  quote: The road is closed
  statment: The road is closed.
  attribution:
    - { source: reed, cue: said }
    - { source: ministry, cue: wrote }
bridge:
  quote: The bridge is open
  statement: The bridge is open.
  attribution: [{ source: reed }]
`;
const desk = exampleDesk({ claims: CLAIMS });
const content = desk.files.get(RECORD)?.content ?? "";

interface Change {
  readonly from: string;
  readonly to: string;
  readonly file?: string;
}

/** A finding with one suggestion: to write some words instead of others, in the first place where those are. */
function finding(...changes: readonly Change[]): Finding {
  const edits = changes.map(({ from, to, file = RECORD }) => {
    const at = (desk.files.get(file)?.content ?? "").indexOf(from);
    return { file, range: range(at, at + from.length), text: to };
  });
  return {
    rule: "record/unknown-key",
    severity: "error",
    message: `Made up: ${changes.map(({ to }) => to).join(", ")}`,
    file: RECORD,
    range: range(0, 0),
    related: [],
    suggestions: [{ message: "Made up", safe: true, edits }],
  };
}

function range(start: number, end: number): Finding["range"] {
  return { start: { offset: start, line: 1, column: 1 }, end: { offset: end, line: 1, column: 1 } };
}

const KEY = finding({ from: "statment", to: "statement" });
const RENAMED = content.replace("statment", "statement");
const QUOTE = finding({ from: "The road is closed", to: "The road is shut" });

describe("a suggestion that would change what a record says is left, and the others are made", () => {
  test.each<[name: string, spoils: Finding]>([
    ["a quote", QUOTE],
    ["the last of several quotes", finding({ from: "The bridge is open", to: "The bridge is not open" })],
    ["a claim's id, so that its quote is gone", finding({ from: "bridge:", to: "ferry:" })],
    ["a cue", finding({ from: "cue: said", to: "cue: denied" })],
    ["the cue of a later link", finding({ from: "cue: wrote", to: "cue: denied" })],
    ["a link with a cue", finding({ from: "      - { source: ministry, cue: wrote }\n", to: "" })],
    [
      "the file, which could no longer be read",
      finding({ from: "[{ source: reed }]\n", to: "[{ source: reed }]\n]\n" }),
    ],
  ])("%s", (_, spoils) => {
    const expected = [{ path: RECORD, before: content, after: RENAMED, made: 1, left: [spoils] }];
    expect(fixed(desk, [KEY, spoils])).toEqual(expected);
    expect(fixed(desk, [spoils, KEY])).toEqual(expected);
    expect(fixed(desk, [spoils])).toEqual([
      { path: RECORD, before: content, after: content, made: 0, left: [spoils] },
    ]);
  });
});

test("a cue that comes to light is no other cue", () => {
  expect(fixed(desk, [finding({ from: "[{ source: reed }", to: "[{ source: reed, cue: added }" })])).toEqual([
    {
      path: RECORD,
      before: content,
      after: content.replace("[{ source: reed }", "[{ source: reed, cue: added }"),
      made: 1,
      left: [],
    },
  ]);
});

test("each finding has a say in its own file alone", () => {
  const both = finding(
    { from: "statment", to: "statement" },
    { from: "Town council", to: "Village council", file: "claims/more-sources.yaml" },
  );
  expect(fixed(desk, [both])).toEqual([{ path: RECORD, before: content, after: RENAMED, made: 1, left: [] }]);
});

test.each<[name: string, findings: readonly Finding[]]>([
  ["that is not of the desk", [{ ...KEY, file: "claims/gone.yaml" }]],
  ["that says already what it should", [finding({ from: "statment", to: "statment" })]],
  ["whose finding is waived", [{ ...KEY, waiver: { by: "EF", on: "2024-05-03", reason: "Made up" } }]],
  [
    "for which nothing safe is suggested",
    [{ ...KEY, suggestions: [{ message: "", safe: false, edits: [] }] }],
  ],
])("nothing is to be written to a file %s", (_, findings) => {
  expect(fixed(desk, findings)).toEqual([]);
});

test("a file that is no record has no words to keep", () => {
  const settings = exampleDesk({ settings: "nmae: Made up\n" });
  const edits = [{ file: "onrecord.yaml", range: range(0, 4), text: "name" }];
  const rename = { ...KEY, file: "onrecord.yaml", suggestions: [{ message: "", safe: true, edits }] };
  expect(fixed(settings, [rename]).map(({ after }) => after)).toEqual(["name: Made up\n"]);
});
