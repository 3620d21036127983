import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/check/finding.ts";
import type { RuleId } from "../../src/model/rule-ids.ts";
import { concise } from "../../src/reporters/concise.ts";
import { pretty } from "../../src/reporters/pretty.ts";
import { FINDINGS, finding, result, VIEW } from "./made-up.ts";

describe.each([
  ["pretty", pretty],
  ["concise", concise],
])("%s", (_, report) => {
  test("leaves out what is waived or in the baseline, and counts it", () => {
    expect(report(result(), VIEW)).toMatchSnapshot();
  });

  test("shows who waived what, where it is asked for", () => {
    const waived = FINDINGS.filter(({ waiver }) => waiver);
    expect(report(result(waived), { ...VIEW, waived: true })).toMatchSnapshot();
  });
});

test("the pretty report says what there is to do about the lock", () => {
  const { totals } = result([]);
  const report = pretty(result([], { totals: { ...totals, notInLock: 1 } }), VIEW);
  expect(report).toMatchSnapshot();
});

describe("notes in the pretty report", () => {
  const note = (line: number, claim: string, message: string, rule: RuleId = "check/unchecked") =>
    finding({
      rule,
      severity: "note",
      claim: `bridge/${claim}`,
      message,
      range: { start: { offset: 0, line, column: 1 }, end: { offset: 1, line, column: 2 } },
    });
  const NOTES = [
    note(4, "closed", "Nobody has checked this claim. Check it, and say so."),
    finding({ claim: "bridge/closed" }),
    note(12, "four-hundred", "Nobody has recorded the figure 400.", "figure/unrecorded"),
    note(18, "four-hundred-and-one", "Nobody has recorded the figure 401.", "figure/unrecorded"),
    note(19, "a-name-that-is-longer-than-all-the-others-are", "Nobody has recorded 7.", "figure/unrecorded"),
    note(120, "sorry", "Nobody has checked this claim. Check it, and say so."),
    finding({ file: "claims/ferry.yaml", severity: "note", message: "Only one note stands here." }),
  ];

  const LISTED = { ...VIEW, notes: true };

  test("are counted, and what is left to do is in the last line alone", () => {
    expect(pretty(result(NOTES), VIEW)).toMatchSnapshot();
  });

  test("are listed on request, a line each; what is said of several claims is said once", () => {
    expect(pretty(result(NOTES), LISTED)).toMatchSnapshot();
  });

  test("take one line a rule where they are counted, with as much of its summary as fits", () => {
    const report = (columns: number) =>
      pretty(result([note(4, "closed", "Open.", "quote/fragment")]), { ...VIEW, columns }).split("\n");
    expect(report(60)).toContain("  1  quote/fragment  A quote so short, or cut at such a…");
    expect(report(38)).toContain("  1  quote/fragment");
  });

  test("fit the terminal's width, also in colour", () => {
    const narrow = pretty(result(NOTES), { ...LISTED, columns: 50 });
    expect(narrow).toMatchSnapshot();
    for (const line of narrow.split("\n")) expect(line.length).toBeLessThanOrEqual(50);
    const coloured = pretty(result(NOTES), { ...LISTED, columns: 50, colour: true });
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(narrow);
  });

  test("of which some are waived say so", () => {
    const waiver = { by: "AB", on: "2026-11-24", reason: "an opinion" };
    const notes = [note(4, "closed", "Open."), { ...note(9, "sorry", "Open."), waiver }];
    expect(pretty(result(notes), { ...LISTED, waived: true })).toMatchSnapshot();
  });
});

describe("warnings in the pretty report", () => {
  const warning = (claim: string, line: number, message: string, rule: RuleId, more: Partial<Finding> = {}) =>
    finding({
      rule,
      severity: "warning",
      claim: `bridge/${claim}`,
      message,
      range: { start: { offset: 0, line, column: 1 }, end: { offset: 1, line, column: 2 } },
      ...more,
    });
  const WARNINGS = [
    warning("closed", 4, "Nobody. Ask 2 people. Look again.", "attribution/vague-source"),
    warning("sorry", 9, "Somebody. Ask 2 people. Look again.", "attribution/vague-source"),
    warning("alone", 12, "One finding. Whole.", "attribution/loaded-cue"),
    warning("a", 14, "All alike. Every word.", "quote/form"),
    warning("b", 15, "All alike. Every word.", "quote/form"),
    warning("c", 16, "3 claims rest on it.", "corroboration/single-source", {
      also: ["bridge/d", "bridge/e"],
    }),
    finding({ severity: "warning", rule: "record/unused-setting", file: "onrecord.yaml" }),
  ];

  test("are grouped by rule; what all of them say is said once", () => {
    expect(pretty(result(WARNINGS), VIEW)).toMatchSnapshot();
  });

  test("what only some of them say is said above those", () => {
    const all = [
      warning("a", 4, "The council does not answer. Treat it as open. Look again.", "denial/non-responsive"),
      warning("b", 5, "A made-up one. Ask for it in writing. Look again.", "denial/non-responsive"),
      warning("c", 6, "The harbour does not answer. Treat it as open. Look again.", "denial/non-responsive"),
      warning("d", 7, "It is alone. Look again.", "denial/non-responsive"),
    ];
    expect(pretty(result(all), VIEW).split("\n").slice(0, 8)).toEqual([
      "claims/bridge",
      "warning  denial/non-responsive  (4)",
      "  Look again.",
      "  Treat it as open.",
      "    a:4: The council does not answer.",
      "    c:6: The harbour does not answer.",
      "  b:5: A made-up one. Ask for it in writing.",
      "  d:7: It is alone.",
    ]);
  });

  test("fit the terminal", () => {
    const narrow = pretty(result(WARNINGS), { ...VIEW, columns: 40 });
    expect(narrow).toMatchSnapshot();
    for (const line of narrow.split("\n")) expect(line.length).toBeLessThanOrEqual(40);
  });

  test("of a report that is too long for a terminal take a line each, unless an article was named", () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      warning(
        `claim-${at}`,
        at + 1,
        `Number ${at} is not what its own article says of it. Look.`,
        "quote/form",
      ),
    );
    const files = [
      ...many,
      finding({ severity: "warning", claim: "ferry/claim-1", file: "claims/ferry.yaml" }),
    ];
    const claims = files.map(({ file, claim = "" }) => ({ file, address: claim }));
    const report = (view: Partial<typeof VIEW>) =>
      pretty(result(files, { claims }), { ...VIEW, columns: 50, ...view }).split("\n");
    const tight = report({});
    expect(tight.filter((line) => /claim-/.test(line)).slice(0, 3)).toEqual([
      "  claim-0:1: Number 0 is not what its own …",
      // Another article has a claim of that name.
      "  bridge/claim-1:2: Number 1 is not what its own …",
      "  claim-2:3: Number 2 is not what its own …",
    ]);
    expect(tight.length).toBeLessThanOrEqual(60);
    for (const line of tight) expect(line.length).toBeLessThanOrEqual(50);
    const named = report({ whole: false });
    expect(named.length).toBeGreaterThan(60);
    expect(named).toContain("  bridge/claim-1:2: Number 1 is not what its own");
    expect(named).toContain("    article says of it.");
  });

  test("are shown with their lines on request", () => {
    const [first] = WARNINGS;
    expect(pretty(result(first ? [first] : []), { ...VIEW, frames: true })).toMatchSnapshot();
  });
});

describe("many articles in the pretty report", () => {
  const FILES = ["bridge", "ferry", "harbour", "lorries"];
  const claims = FILES.map((name) => ({ file: `claims/${name}.yaml`, address: `${name}/c` }));
  const MANY = [
    finding({ severity: "error", file: "claims/ferry.yaml", claim: "ferry/c" }),
    finding({ severity: "warning", rule: "quote/form", file: "claims/harbour.yaml", claim: "harbour/c" }),
    finding({ severity: "warning", rule: "quote/form", file: "claims/bridge.yaml", claim: "bridge/c" }),
    finding({
      severity: "warning",
      rule: "attribution/loaded-cue",
      file: "claims/bridge.yaml",
      claim: "bridge/c",
    }),
    finding({ severity: "note", rule: "quote/fragment", file: "claims/bridge.yaml", claim: "bridge/c" }),
    finding({ severity: "note", rule: "check/unchecked", file: "claims/harbour.yaml", claim: "harbour/c" }),
  ];
  const many = (articles: number, view = VIEW) => {
    const { totals } = result(MANY);
    return pretty(result(MANY, { claims, totals: { ...totals, articles } }), view);
  };

  test("are summed up: errors, the rules, the articles, and how to see more", () => {
    expect(many(4)).toMatchSnapshot();
  });

  test("are shown as they are if they are few, or were asked for", () => {
    expect(many(3)).not.toContain("to check  article\n");
    expect(many(4, { ...VIEW, whole: false })).toBe(many(3).replace("3 articles", "4 articles"));
  });

  test("of more than eighty, some are counted", () => {
    const hundred = Array.from({ length: 100 }, (_, at) => `article-${at}`);
    const found = hundred.map((name) =>
      finding({ severity: "warning", rule: "quote/form", file: `claims/${name}.yaml`, claim: `${name}/c` }),
    );
    const { totals } = result(found);
    const report = pretty(
      result(found, {
        claims: hundred.map((name) => ({ file: `claims/${name}.yaml`, address: `${name}/c` })),
        totals: { ...totals, articles: 100 },
      }),
      VIEW,
    );
    expect(report.match(/ {2}article-\d+$/gm)).toHaveLength(80);
    expect(report).toContain("and 20 more articles\n");
  });
});
