import { describe, expect, test } from "vitest";
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

  test("come after errors and warnings, a line each; what is said of several claims is said once", () => {
    expect(pretty(result(NOTES), VIEW)).toMatchSnapshot();
  });

  test("are cut to the terminal's width, also in colour", () => {
    const narrow = pretty(result(NOTES), { ...VIEW, columns: 50 });
    expect(narrow).toMatchSnapshot();
    for (const line of narrow.split("\n")) expect(line.length).toBeLessThanOrEqual(50);
    const coloured = pretty(result(NOTES), { ...VIEW, columns: 50, colour: true });
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(narrow);
  });

  test("of which some are waived say so", () => {
    const waiver = { by: "AB", on: "2026-11-24", reason: "an opinion" };
    const notes = [note(4, "closed", "Open."), { ...note(9, "sorry", "Open."), waiver }];
    expect(pretty(result(notes), { ...VIEW, waived: true })).toMatchSnapshot();
  });
});
