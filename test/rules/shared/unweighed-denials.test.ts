import { describe, expect, test } from "vitest";
import { provenanceOf } from "../../../src/provenance/provenance.ts";
import { denialsToWeigh, unweighedDenials } from "../../../src/rules/shared/unweighed-denials.ts";
import { claim, find, provenance } from "../../provenance/desk.ts";
import { exampleDesk } from "../example-desk.ts";

const DENIES = "denies: [{ claim: gazette/road, scope: it }]";
const COUNCIL = { gazette: claim("no", `attribution: council, ${DENIES}`) };

/** The denials of gazette/road, of which another may be answered by these fields of it, that its check passes over. */
function passedOver(fields: string, articles: Readonly<Record<string, string>> = COUNCIL): readonly string[] {
  const { desk, ...known } = provenance({
    ...articles,
    gazette: claim("road", `attribution: ministry${fields && `, ${fields}`}`) + (articles["gazette"] ?? ""),
  });
  return unweighedDenials(desk, find(desk, "gazette/road"), known).map(({ address }) => address);
}

const check = (fields: string) => `check: { status: checked, ${fields}, by: AB, on: 2024-05-03 }`;

describe("a check passes over a denial", () => {
  test.each([
    ["that nothing speaks of", check("explanation: 'It is so.'")],
    ["where nothing is checked", ""],
    ["that another claim is weighed for", check("weighs: [road]")],
    ["whose id another article has", check("explanation: See herald/no.")],
    ["whose id is a part of another word", check("explanation: See no-one.")],
    ["of which it names the voice alone", check("explanation: The Council was there.")],
    [
      "of which it names the voice in another sentence",
      check("explanation: The Council was there. It denies it."),
    ],
    ["beside which there is other evidence", "evidence: [{ kind: document, source: reds, shows: supports }]"],
    ["beside which there is evidence of nobody's", "evidence: [{ kind: document, shows: supports }]"],
  ])("%s", (_, fields) => expect(passedOver(fields)).toEqual(["gazette/no"]));
});

describe("a check speaks of a denial", () => {
  test.each([
    ["by its id", check("weighs: [no]")],
    ["by its address", check("weighs: [gazette/no]")],
    ["by its id, in words", check("explanation: 'See no.'")],
    ["by its address, in words", check("explanation: 'See gazette/no.'")],
    ["by its id, in what is missing", check("missing: 'A word on no.'")],
    ["by its voice", check("explanation: It is so. The Council denies it.")],
    ["by its voice, in what is missing", check("missing: What the Council rejects.")],
    ["with evidence of its voice", "evidence: [{ kind: document, source: council, shows: supports }]"],
    [
      "with evidence that goes back to its voice",
      "evidence: [{ kind: article, source: courier, root: council, shows: supports }]",
    ],
  ])("%s", (_, fields) => expect(passedOver(fields)).toEqual([]));

  test("by one voice of a chain", () => {
    const articles = { gazette: claim("no", `attribution: [courier, council], ${DENIES}`) };
    expect(passedOver(check("explanation: The Courier has it denied."), articles)).toEqual([]);
    expect(passedOver(check("explanation: The Herald has it denied."), articles)).toEqual(["gazette/no"]);
  });
});

test("a check speaks of a denial in an article that cannot be used", () => {
  const desk = exampleDesk({
    record: `sources: { mayor: { name: Mayor, kind: person } }
claims:
${claim("road", check("explanation: It is so. The Mayor denies it.")).replace(/^/, "  ")}
${claim("no", "attribution: mayor, denies: [{ claim: road, scope: it }]").replace(/^/, "  ")}
`,
  });
  const road = find(desk, "example/road");
  expect(denialsToWeigh(road, provenanceOf(desk)).map(({ id }) => id)).toEqual(["no"]);
  expect(unweighedDenials(desk, road, provenanceOf(desk))).toEqual([]);
});

describe("a denial", () => {
  test("that does not answer, and what does not deny, need not be weighed", () => {
    const answer = DENIES.replace(" }", ", responsive: none }");
    expect(passedOver("", { gazette: claim("no", `attribution: council, ${answer}`) })).toEqual([]);
    const confirms = DENIES.replace("denies", "confirms");
    expect(passedOver("", { gazette: claim("yes", `attribution: council, ${confirms}`) })).toEqual([]);
  });

  test("that denies it twice is one", () => {
    const twice = DENIES.replace("]", ", { claim: gazette/road, scope: all of it }]");
    expect(passedOver("", { gazette: claim("no", `attribution: council, ${twice}`) })).toEqual([
      "gazette/no",
    ]);
  });

  test("whose root is not known is not heard by evidence without a source", () => {
    const articles = { gazette: claim("no", DENIES) };
    expect(passedOver("evidence: [{ kind: document, shows: supports }]", articles)).toEqual(["gazette/no"]);
  });

  describe("that repeats another", () => {
    const repeating = (of: string) => ({
      ...COUNCIL,
      herald: claim("again", `attribution: council, ${DENIES}, repeats: [{ claim: ${of} }]`),
    });

    test.each([
      ["is weighed with it, by its id", check("weighs: [no]"), []],
      ["is weighed with it, by its address", check("weighs: [gazette/no]"), []],
      ["is weighed with it, by its id in words", check("explanation: 'See no.'"), []],
      ["is weighed alone", check("weighs: [herald/again]"), ["gazette/no"]],
      ["is not weighed", check("explanation: It is so."), ["gazette/no", "herald/again"]],
    ])("%s", (_, fields, left) => expect(passedOver(fields, repeating("gazette/no"))).toEqual(left));
  });
});
