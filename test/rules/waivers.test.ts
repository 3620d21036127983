import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { RULE_IDS } from "../../src/model/rule-ids.ts";
import type { Example } from "../../src/rules/example.ts";
import { rules } from "../../src/rules/index.ts";
import { FIXED_RULES } from "../../src/rules/shared/waivable.ts";
import { exampleDesk } from "./example-desk.ts";
import { claim, placed, said, TODAY } from "./said.ts";

const SIGNED = "by: EF, on: 2024-05-03, reason: made up";

/** A claim that nobody has checked, so that there is something to waive, with waivers. */
function waived(...waivers: readonly string[]): string {
  return claim("road", `waivers: [${waivers.map((waiver) => `{ ${waiver} }`).join(", ")}]`);
}

describe("waiver/unsigned", () => {
  test.each([
    ["rule: check/unchecked", "who decided (by), when (on) or why (reason)"],
    ["rule: check/unchecked, by: EF", "when (on) or why (reason)"],
    ["rule: check/unchecked, by: EF, reason: made up", "when (on)"],
  ])("{ %s }", (waiver, lacking) => {
    expect(said("waiver/unsigned", { claims: waived(waiver) })).toEqual([
      `This waiver of check/unchecked does not say ${lacking}, so it waives nothing. Add that, or delete the waiver.`,
    ]);
    expect(said("check/unchecked", { claims: waived(waiver) })).toHaveLength(1);
  });

  test("a signed one waives, also behind one that is not", () => {
    const claims = waived("rule: check/unchecked", `rule: check/unchecked, ${SIGNED}`);
    expect(said("check/unchecked", { claims })).toEqual([]);
    expect(placed("waiver/unsigned", { claims })).toEqual([
      "claims/example.yaml:16:23-38 This waiver of check/unchecked does not say who decided (by), when (on) or why (reason), so it waives nothing. Add that, or delete the waiver.",
    ]);
  });
});

describe("waiver/unused", () => {
  const found = (rule: string, example: Example = {}) =>
    said("waiver/unused", { claims: waived(`rule: ${rule}, ${SIGNED}`), ...example });

  test.each<[why: string, rule: string, example?: Example]>([
    ["used", "check/unchecked"],
    ["unknown, which is reported as such", "check/uncheckd"],
    ["not to be waived, which is reported as such", "record/syntax"],
    ["turned off", "verdict/no-evidence", { settings: "rules: { verdict/no-evidence: off }\n" }],
    ["turned off with its group", "verdict/no-evidence", { settings: "rules: { verdict: off }\n" }],
    [
      "turned off for the place",
      "verdict/no-evidence",
      { settings: "paths: { claims: { rules: { verdict: off } } }\n" },
    ],
    ["one that needs the text, which is not at hand", "quote/form"],
    ["one that speaks only without the text", "quote/unverified", { text: "The road is closed.\n" }],
    ["one that needs git, which is not at hand", "record/reused-id"],
  ])("passes over a waiver that is %s", (_, rule, example) => {
    expect(found(rule, example)).toEqual([]);
  });

  test.each<[rule: string, example?: Example]>([
    ["verdict/no-evidence"],
    ["quote/form", { text: "The road is closed.\n" }],
    ["check/same-hand"],
    ["record/reused-id", { history: {} }],
  ])("reports one of %s that nothing answers to", (rule, example) => {
    expect(found(rule, example)).toEqual([`${rule} no longer finds anything here. Delete the waiver.`]);
  });

  test("reports a second one of the same rule", () => {
    const one = `rule: check/unchecked, ${SIGNED}`;
    expect(said("waiver/unused", { claims: waived(one, one) })).toEqual([
      "check/unchecked is waived here twice. Delete one of the waivers.",
    ]);
    const other = `rule: verdict/no-evidence, ${SIGNED}`;
    expect(said("waiver/unused", { claims: waived(other, other) })).toHaveLength(2);
  });

  test("a waiver of another rule is no second one", () => {
    const claims = waived(`rule: check/unchecked, ${SIGNED}`, `rule: verdict/no-evidence, ${SIGNED}`);
    expect(placed("waiver/unused", { claims })).toEqual([
      "claims/example.yaml:16:91-110 verdict/no-evidence no longer finds anything here. Delete the waiver.",
    ]);
  });

  test("passes over claims that were withdrawn", () => {
    const claims = claim(
      "road",
      `waivers: [{ rule: verdict/no-evidence, ${SIGNED} }]`,
      "withdrawn: { on: 2024-05-03, by: AB, reason: made up }",
    );
    expect(said("waiver/unused", { claims })).toEqual([]);
  });

  test("passes over rules that do not run", () => {
    const some = rules.filter(({ id }) => id === "waiver/unused");
    const desk = exampleDesk({ claims: waived(`rule: verdict/no-evidence, ${SIGNED}`) });
    expect(check(desk, { rules: some, today: TODAY })).toEqual([]);
  });
});

describe("waiver/unknown-rule", () => {
  test.each([
    [
      "check/uncheked",
      'There is no rule "check/uncheked", so nothing is waived. Did you mean "check/unchecked"?',
    ],
    ["unchecked", 'There is no rule "unchecked", so nothing is waived. Did you mean "check/unchecked"?'],
    [
      "no-such-thing-at-all",
      'There is no rule "no-such-thing-at-all", so nothing is waived. Copy the rule\'s name from the finding, or delete the waiver.',
    ],
    [
      "unsigned",
      'There is no rule "unsigned", so nothing is waived. Copy the rule\'s name from the finding, or delete the waiver.',
    ],
    [
      "quote/credited-in-text",
      'There is no rule "quote/credited-in-text", so nothing is waived. Did you mean "attribution/credited-in-text"?',
    ],
    [
      "check",
      '"check" is a group of rules, but a waiver covers one rule. Write check/ and the rule\'s name.',
    ],
    ["waiver/unused", "waiver/unused cannot be waived. Fix what it reports, and delete the waiver."],
    ["record/schema", "record/schema cannot be waived. Fix what it reports, and delete the waiver."],
  ])("%s", (rule, message) => {
    expect(said("waiver/unknown-rule", { claims: waived(`rule: ${rule}, ${SIGNED}`) })).toEqual([message]);
  });

  test("changes the name to the one that was meant, where that can be told", () => {
    const found = (rule: string) =>
      placed("waiver/unknown-rule", { claims: waived(`rule: ${rule}, ${SIGNED}`) }).slice(1);
    expect(found("unchecked")).toEqual([
      '  unsafe: Change to "check/unchecked"',
      "    claims/example.yaml:16:23-32 check/unchecked",
    ]);
    expect(found("no-such-thing-at-all")).toEqual([]);
  });

  test.each(RULE_IDS.filter((id) => !FIXED_RULES.has(id) && !id.startsWith("waiver/")))("knows %s", (id) => {
    if (id === "anonymity/identity-in-record") return;
    expect(said("waiver/unknown-rule", { claims: waived(`rule: ${id}, ${SIGNED}`) })).toEqual([]);
  });
});

test("the rules that report what cannot be read are those that are fixed", () => {
  expect(rules.filter(({ fixed }) => fixed).map(({ id }) => id)).toEqual([...FIXED_RULES].sort());
});

test("a rule that is fixed cannot be waived", () => {
  const claims = claim("road", "colour: red", `waivers: [{ rule: record/unknown-key, ${SIGNED} }]`);
  expect(said("record/unknown-key", { claims })).toHaveLength(1);
});
