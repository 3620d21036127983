import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { rules } from "../../src/rules/index.ts";
import { exampleDesk } from "./example-desk.ts";
import { claim, placed, said, TODAY } from "./said.ts";

/** A scale with ratings, and a verdict without one. */
const RATED = `verdicts:
  - { name: accurate, rating: 2, meaning: made up }
  - { name: mostly accurate, rating: 1, meaning: made up }
  - { name: inaccurate, rating: 0, meaning: made up }
  - { name: not rated, meaning: made up }
`;

const checked = (verdict: string, more = "") =>
  `check: { status: checked, verdict: "${verdict}", by: AB, on: 2024-05-03${more} }`;

describe("verdict/off-scale", () => {
  test.each([
    ["a verdict of the scale", RATED, "mostly accurate"],
    ["any where there is no scale", "name: Made up\n", "anything"],
  ])("lets %s pass", (_, settings, verdict) => {
    expect(said("verdict/off-scale", { settings, claims: claim("road", checked(verdict)) })).toEqual([]);
  });

  test.each([
    ["acurate", 'Did you mean "accurate"? ', false],
    ["Accurate", 'Did you mean "accurate"? ', true],
    ["Mostly  accurate ", 'Did you mean "mostly accurate"? ', true],
    ["pants on fire", "", undefined],
  ])("reports %s", (verdict, meant, safe) => {
    const [finding] = check(exampleDesk({ settings: RATED, claims: claim("road", checked(verdict)) }), {
      rules,
      today: TODAY,
    }).filter(({ rule }) => rule === "verdict/off-scale");
    expect(finding?.message).toBe(
      `"${verdict}" is not on the desk's scale. ${meant}The scale has: accurate, mostly accurate, inaccurate, not rated.`,
    );
    const change = /"([^"]*)"/.exec(meant)?.[1];
    expect(finding?.suggestions.map((suggestion) => [suggestion.message, suggestion.safe])).toEqual(
      change === undefined ? [] : [[`Change to "${change}"`, safe]],
    );
  });

  test("points at the verdict, and names the first twelve of a longer scale", () => {
    const scale = (length: number) => Array.from({ length }, (_, index) => `step ${index + 1}`);
    const found = (length: number) =>
      placed("verdict/off-scale", {
        settings: `verdicts: [${scale(length)
          .map((name) => `{ name: ${name}, meaning: made up }`)
          .join(", ")}]\n`,
        claims: claim("road", checked("pants on fire")),
      });
    const first = scale(12).join(", ");
    expect(found(12)).toEqual([
      `claims/example.yaml:16:40-55 "pants on fire" is not on the desk's scale. The scale has: ${first}.`,
    ]);
    expect(found(13)).toEqual([
      `claims/example.yaml:16:40-55 "pants on fire" is not on the desk's scale. The scale has: ${first}, ….`,
    ]);
    expect(placed("verdict/off-scale", { claims: claim("road", checked("acurate")) })).toEqual([
      'claims/example.yaml:16:40-49 The verdict is "acurate". Did you mean "accurate"? To use words of your own, list them as verdicts in onrecord.yaml.',
    ]);
  });

  test.each([
    ["acurate", "accurate"],
    ["Innacurate", "inaccurate"],
    ["mostly acurrate", "mostly accurate"],
  ])("without a scale, asks whether %s is a misspelling", (verdict, meant) => {
    const findings = check(exampleDesk({ claims: claim("road", checked(verdict)) }), { rules, today: TODAY });
    expect(
      findings
        .filter(({ rule }) => rule === "verdict/off-scale")
        .map(({ severity, message }) => [severity, message]),
    ).toEqual([
      [
        "warning",
        `The verdict is "${verdict}". Did you mean "${meant}"? To use words of your own, list them as verdicts in onrecord.yaml.`,
      ],
    ]);
  });

  test.each(["Accurate", "half-true", "pants on fire", "untrue", "proven", "fair"])(
    "without a scale, has nothing to say of %s",
    (verdict) => {
      expect(said("verdict/off-scale", { claims: claim("road", checked(verdict)) })).toEqual([]);
    },
  );

  test("writes a verdict so that YAML reads it as it is", () => {
    const settings = 'verdicts: [{ name: "so: yes", meaning: made up }]\n';
    const [finding] = check(exampleDesk({ settings, claims: claim("road", checked("So: yes")) }), {
      rules,
      today: TODAY,
    }).filter(({ rule }) => rule === "verdict/off-scale");
    expect(finding?.suggestions[0]?.edits[0]?.text).toBe('"so: yes"');
  });
});

describe("verdict/no-explanation", () => {
  test.each([
    checked("accurate", ", explanation: It says so."),
    "check: { status: checked }",
    "check: { status: in-progress, explanation: To do. }",
  ])("lets { %s } pass", (field) => {
    expect(said("verdict/no-explanation", { claims: claim("road", field) })).toEqual([]);
  });
  test("reports a verdict alone, whatever the status", () => {
    const message = 'The verdict "accurate" has no explanation. Say under explanation what it is based on.';
    expect(said("verdict/no-explanation", { claims: claim("road", checked("accurate")) })).toEqual([message]);
    expect(
      said("verdict/no-explanation", {
        claims: claim("road", "check: { status: in-progress, verdict: accurate }"),
      }),
    ).toEqual([message]);
  });
});

describe("verdict/on-opinion", () => {
  test.each([
    ["a fact", ["kind: fact", checked("inaccurate")]],
    ["a claim that does not say its kind", [checked("inaccurate")]],
    ["a prediction", ["kind: prediction", checked("inaccurate")]],
    ["an opinion that was looked at", ["kind: opinion", "check: { status: checked }"]],
    ["an opinion that the scale does not rate", ["kind: opinion", checked("not rated")]],
  ])("lets %s pass", (_, fields) => {
    expect(said("verdict/on-opinion", { settings: RATED, claims: claim("road", ...fields) })).toEqual([]);
  });
  test.each([RATED, "name: Made up\n"])("reports an opinion that is rated", (settings) => {
    expect(
      said("verdict/on-opinion", { settings, claims: claim("road", "kind: opinion", checked("accurate")) }),
    ).toEqual([
      'This is an opinion, but "accurate" rates it. Remove the verdict, and log the fact behind the opinion as a separate claim; or, if this can be checked, correct kind.',
    ]);
  });
});

describe("verdict/no-evidence", () => {
  const context = "evidence: [{ kind: document, shows: context, locator: 1 }]";
  const sum = (derived: string, more = "") =>
    `figures: [{ value: 70, printed: "70", derived: "${derived}"${more} }]`;

  test.each([
    ["evidence that settles nothing", [claim("road", checked("accurate"), context)]],
    ["no verdict", [claim("road", "check: { status: checked }")]],
    ["a verdict that settles nothing", [claim("road", checked("not rated"))]],
    [
      "a sum of claims with evidence",
      [claim("a", context), claim("road", checked("accurate"), sum("[a] + 30"))],
    ],
    [
      "a sum that names such claims",
      [claim("a", context), claim("road", checked("accurate"), sum("40 + 30", ", claims: [a]"))],
    ],
    [
      "a denied claim called false, which verdict/denial-alone looks at",
      [claim("road", checked("inaccurate")), claim("no", "denies: [{ claim: road, scope: all of it }]")],
    ],
  ])("lets %s pass", (_, claims) => {
    expect(said("verdict/no-evidence", { settings: RATED, claims: claims.join("") })).toEqual([]);
  });

  test.each([
    ["a verdict alone", [claim("road", checked("accurate"))]],
    ["one called false that nobody denies", [claim("road", checked("inaccurate"))]],
    ["a sum of a claim without evidence", [claim("a"), claim("road", checked("accurate"), sum("[a] + 30"))]],
    [
      "one called false that somebody only repeats",
      [claim("road", checked("inaccurate")), claim("again", "repeats: [{ claim: road }]")],
    ],
    [
      "one called true that somebody denies",
      [claim("road", checked("accurate")), claim("no", "denies: [{ claim: road, scope: all of it }]")],
    ],
    [
      "a sum of which one claim has evidence and one has none",
      [claim("a", context), claim("b"), claim("road", checked("accurate"), sum("[a] + [b]"))],
    ],
    ["a sum of a claim that nobody has logged", [claim("road", checked("accurate"), sum("[a] + 30"))]],
    ["a sum of numbers from nowhere", [claim("road", checked("accurate"), sum("40 + 30"))]],
    [
      "a sum beside a figure that is none",
      [
        claim("a", context),
        claim(
          "road",
          checked("accurate"),
          'figures: [{ value: 70, printed: "70", derived: "[a] + 30" }, { value: 5, printed: "5" }]',
        ),
      ],
    ],
  ])("reports %s", (_, claims) => {
    expect(said("verdict/no-evidence", { settings: RATED, claims: claims.join("") })).toHaveLength(1);
  });

  test("asks for what was looked at, too, on a scale without ratings", () => {
    const settings = "verdicts: [{ name: unproven, meaning: made up }]\n";
    expect(placed("verdict/no-evidence", { settings, claims: claim("road", checked("unproven")) })).toEqual([
      'claims/example.yaml:16:40-50 The verdict is "unproven", but no evidence is logged. Log what it is based on, and what you looked at without result (shows: context).',
    ]);
  });

  test("that the source said it is no evidence of a verdict", () => {
    const evidence = (...shows: readonly string[]) =>
      `evidence: [${shows.map((one) => `{ kind: document, source: council, shows: ${one} }`).join(", ")}]`;
    const reported = (...shows: readonly string[]) =>
      said("verdict/no-evidence", {
        settings: RATED,
        claims: claim("road", evidence(...shows), checked("accurate")),
      });
    expect(reported("said")).toEqual([
      'The verdict is "accurate", but the evidence only shows that the source said it (shows: said). Log what it is based on, and what you looked at without result (shows: context).',
    ]);
    expect(reported("said", "supports")).toEqual([]);
    expect(reported("said", "context")).toEqual([]);
  });
});

describe("verdict/denial-alone", () => {
  const denial = (by = "ministry", id = "no") =>
    claim(id, `attribution: ${by}`, "denies: [{ claim: road, scope: all of it }]");
  const against = (fields: string) =>
    `evidence: [{ kind: document, locator: 1, shows: contradicts, ${fields} }]`;
  const found = (fields: readonly string[], ...others: readonly string[]) =>
    said("verdict/denial-alone", {
      settings: RATED,
      claims: claim("road", "attribution: courier", ...fields) + others.join(""),
    });

  test.each([
    ["evidence from somebody else", [checked("inaccurate"), against("source: council")], [denial()]],
    [
      "what somebody else is reported to have",
      [checked("inaccurate"), against("source: reed, root: council")],
      [denial()],
    ],
    ["a verdict that leaves it open", [checked("mostly accurate")], [denial()]],
    ["a verdict that nobody denies", [checked("inaccurate")], []],
    [
      "a claim that only somebody repeats",
      [checked("inaccurate")],
      [claim("again", "repeats: [{ claim: road }]")],
    ],
    [
      "a claim of somebody else that contradicts it",
      [checked("inaccurate")],
      [denial(), claim("other", "attribution: council", "contradicts: [{ claim: road }]")],
    ],
    [
      "the same, recorded on this side",
      [checked("inaccurate"), "contradicts: [{ claim: other }]"],
      [denial(), claim("other", "attribution: council")],
    ],
    [
      "a correction by the one who said it",
      [checked("inaccurate")],
      [denial(), claim("fixed", "attribution: courier", "corrects: [{ claim: road }]")],
    ],
    [
      "a denial by nobody knows whom",
      [checked("inaccurate"), against("source: council")],
      [denial("[gazette, undisclosed]")],
    ],
    [
      "a denial by nobody knows whom, against an unnamed source",
      [checked("inaccurate"), against("source: insider")],
      [denial("[gazette, undisclosed]")],
    ],
    [
      "a denial by nobody knows whom, against what the article says itself",
      [checked("inaccurate")],
      [
        denial("[courier, undisclosed]"),
        claim("seen", "attribution: none", "contradicts: [{ claim: road }]"),
      ],
    ],
    [
      "a denial that was withdrawn",
      [checked("inaccurate")],
      [claim("no", "denies: [{ claim: road }]", "withdrawn: { on: 2024-05-03, by: AB, reason: made up }")],
    ],
  ])("lets %s pass", (_, fields, others) => {
    expect(found(fields, ...others)).toEqual([]);
  });

  test.each([
    ["no evidence at all", [checked("inaccurate")], [denial()]],
    ["evidence from the denier", [checked("inaccurate"), against("source: ministry")], [denial()]],
    [
      "evidence from the denier's organisation",
      [checked("inaccurate"), against("source: insider")],
      [denial("reed")],
    ],
    [
      "evidence that reports the denier",
      [checked("inaccurate"), against("source: gazette, root: ministry")],
      [denial()],
    ],
    [
      "evidence that reports nobody knows whom",
      [checked("inaccurate"), against("source: gazette, primary: false")],
      [denial()],
    ],
    [
      "evidence of which the source is not recorded",
      [checked("inaccurate"), against("primary: true")],
      [denial()],
    ],
    [
      "evidence that is context",
      [checked("inaccurate"), "evidence: [{ kind: document, locator: 1, shows: context, source: council }]"],
      [denial()],
    ],
    [
      "one denier's evidence against the other's",
      [checked("inaccurate"), against("source: council")],
      [denial(), denial("council", "neither")],
    ],
    [
      "nobody knows whom, on both sides",
      [checked("inaccurate"), against("source: council, primary: false")],
      [denial("[gazette, undisclosed]")],
    ],
    [
      "a claim of somebody else that confirms it",
      [checked("inaccurate")],
      [denial(), claim("yes", "attribution: council", "confirms: [{ claim: road }]")],
    ],
    [
      "a claim that contradicts it and was withdrawn",
      [checked("inaccurate"), "contradicts: [{ claim: other }]"],
      [
        denial(),
        claim("other", "attribution: council", "withdrawn: { on: 2024-05-03, by: AB, reason: made up }"),
      ],
    ],
    [
      "a claim that contradicts it, of which there is none",
      [checked("inaccurate"), "contradicts: [{ claim: other }]"],
      [denial()],
    ],
    [
      "a second claim of the denier",
      [checked("inaccurate")],
      [denial(), claim("other", "contradicts: [{ claim: road }]")],
    ],
  ])("reports %s", (_, fields, others) => {
    expect(found(fields, ...others)).toHaveLength(1);
  });

  test("names the first three who deny it, and where", () => {
    const deniers = (...by: readonly string[]) =>
      placed("verdict/denial-alone", {
        settings: RATED,
        claims:
          claim("road", "attribution: courier", checked("inaccurate")) +
          by.map((source, index) => denial(source, `no-${index}`)).join(""),
      });
    const rests = (on: string) =>
      `claims/example.yaml:16:40-52 "inaccurate" rests only on ${on}: nothing against the claim is known to come from anyone else. Log evidence that does, with its source, or leave the claim open.`;
    const FIRST = "  → claims/example.yaml:17:3-7 the denial";
    const SECOND = "  → claims/example.yaml:22:3-7 the denial";
    const THIRD = "  → claims/example.yaml:27:3-7 the denial";
    const [works, council, gazette] = [
      "Ministry of Works (made up)",
      "Town council (made up)",
      "The Gazette (made up)",
    ];
    expect(deniers("ministry")).toEqual([rests(`a denial by ${works}`), FIRST]);
    expect(deniers("ministry", "council", "gazette")).toEqual([
      rests(`denials by ${works} and ${council} and ${gazette}`),
      FIRST,
      SECOND,
      THIRD,
    ]);
    expect(deniers("ministry", "council", "gazette", "courier")).toEqual([
      rests(`denials by ${works} and ${council} and ${gazette} and others`),
      FIRST,
      SECOND,
      THIRD,
    ]);
  });

  test("names nobody where the record does not say who denies it", () => {
    const no =
      "no: { quote: No, statement: It is open., kind: fact, denies: [{ claim: road, scope: all of it }] }\n";
    expect(found([checked("inaccurate")], no)).toEqual([
      '"inaccurate" rests only on a denial: nothing against the claim is known to come from anyone else. Log evidence that does, with its source, or leave the claim open.',
    ]);
  });
});

describe("check/unsigned, same-hand and unchecked", () => {
  test.each([
    [
      "check: { status: checked }",
      "Checked, but the record does not say who checked it (by) or when (on). Add it.",
    ],
    [
      "check: { status: checked, on: 2024-05-03 }",
      "Checked, but the record does not say who checked it (by). Add it.",
    ],
    ["check: { status: checked, by: AB }", "Checked, but the record does not say when (on). Add it."],
  ])("{ %s } is unsigned", (field, message) => {
    expect(said("check/unsigned", { claims: claim("road", field) })).toEqual([message]);
  });
  test.each(["check: { status: checked, by: AB, on: 2024 }", "check: { status: in-progress }", "kind: fact"])(
    "{ %s } is not",
    (field) => {
      expect(said("check/unsigned", { claims: claim("road", field) })).toEqual([]);
    },
  );

  test.each([
    ["AB", "ab", 1],
    ['" Anna  Berg"', "anna berg", 1],
    ["AB", "CD", 0],
    ["AB", "Anna Berg", 0],
  ])("%s logged and %s checked: %i", (logger, checker, count) => {
    const claims = claim(
      "road",
      `logged: { by: ${logger} }`,
      `check: { status: checked, by: ${checker}, on: 2024 }`,
    );
    expect(said("check/same-hand", { mode: "in-house", claims })).toHaveLength(count);
    expect(said("check/same-hand", { claims })).toEqual([]);
  });
  test("a check that is not finished is nobody's yet", () => {
    const claims = claim("road", "logged: { by: AB }", "check: { status: in-progress, by: AB }");
    expect(said("check/same-hand", { mode: "in-house", claims })).toEqual([]);
  });

  test.each([
    [[], "Not checked yet."],
    [["kind: prediction"], "Not checked yet."],
    [["check: { status: unchecked, missing: The decree. }"], "To check: The decree."],
    [["check: { status: in-progress }"], "Check in progress."],
    [
      [`check: { status: unchecked, missing: ${"long ".repeat(40)}}`],
      `To check: ${"long ".repeat(24).trim()} …`,
    ],
  ])("{ %s } is open", (fields, message) => {
    expect(said("check/unchecked", { claims: claim("road", ...fields) })).toEqual([message]);
  });
  test.each([
    [["kind: opinion"]],
    [["check: { status: checked }"]],
    [["in-article: false"]],
    [["withdrawn: { on: 2024-05-03, by: AB, reason: made up }"]],
  ])("{ %s } is not", (fields) => {
    expect(said("check/unchecked", { claims: claim("road", ...fields) })).toEqual([]);
  });
});

describe("check/stale", () => {
  const found = (on: string, settings: string) =>
    said("check/stale", {
      settings,
      claims: claim("road", `check: { status: checked, by: AB, on: "${on}" }`),
    });

  test.each([
    ["2026-11-22", "stale-after: 1 day\n"],
    ["2026-05-24", "stale-after: 6 months\n"],
    ["2026-05", "stale-after: 6 months\n"],
    ["2026", "stale-after: 1 day\n"],
    ["1999", "name: Made up\n"],
    ["1999", "stale-after: 1 day\npaths: { claims/example.yaml: { stale-after: 100 years } }\n"],
  ])("a check of %s is fresh with %s", (on, settings) => {
    expect(found(on, settings)).toEqual([]);
  });

  test.each([
    ["2026-05-01", "stale-after: 6 months\n", "6 months"],
    ["2026-04~", "stale-after: 6 months\n", "6 months"],
    ["2026-10-01", "paths: { claims: { stale-after: 2 weeks } }\n", "2 weeks"],
  ])("a check of %s is stale with %s", (on, settings, period) => {
    expect(found(on, settings)).toEqual([
      `Checked on ${on}; checks here expire after ${period} (stale-after). Confirm that it still holds and update the date.`,
    ]);
  });
});
