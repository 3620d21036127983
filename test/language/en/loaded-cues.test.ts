import { describe, expect, test } from "vitest";
import { loadedPart } from "../../../src/language/en/loaded-cues.ts";

test.each<[cue: string, word: string | undefined]>([
  ["refuted", "refuted"],
  ["has admitted that", "admitted"],
  ["admits", "admits"],
  ["reports claim", "claim"],
  ["claims", "claims"],
  ["Claimed", "claimed"],
  ["revealing", "revealing"],
  ["conceded", "conceded"],
  ["confesses to", "confesses"],
  ["alleged that", "alleged"],
  ["acknowledging", "acknowledging"],
  ["has rejected these claims", undefined],
  ["denied the claim that", undefined],
  ["the minister's claim", undefined],
  ["the alleged", undefined],
  ["said", undefined],
  ["reclaimed", undefined],
  ["allegedly", undefined],
])("the cue %s", (cue, word) => {
  expect(loadedPart(cue, [], true)?.word).toBe(word);
});

test.each([
  "did not admit",
  "didn't admit",
  "has never claimed",
  "without admitting",
  "nor did it ever concede",
  "declined to claim",
  "refuses to acknowledge",
  "tried to refute",
  "trying to refute",
  "sought to refute",
  "stopped short of admitting",
  "denied claiming",
  "might claim",
  "must also acknowledge",
  "was accused of revealing",
])("what is not said is not judged: %s", (cue) => {
  expect(loadedPart(cue, [], true)).toBeUndefined();
  expect(loadedPart(`could not say more yesterday, and ${cue.split(" ").at(-1)}`, [], true)).toBeDefined();
});

describe("what is claimed or admitted", () => {
  test.each([
    ["claimed", "responsibility for the works"],
    ["claimed", "a moral victory"],
    ["claimed", "the lives of two"],
    ["were claimed", "by nobody"],
    ["conceded", "defeat"],
    ["conceded", "the race to Reed"],
    ["acknowledged", "the applause"],
    ["was admitted", "to hospital"],
    ["was admitted", "to a private clinic"],
    ["claims", "by the council"],
  ])("%s %s", (cue, rest) => {
    expect(loadedPart(cue, [], true, { after: () => [rest] })).toBeUndefined();
    expect(loadedPart(`${cue} ${rest}`, [], true)).toBeUndefined();
    expect(loadedPart(cue, [], true, { after: () => ["that it was so", rest] })).toBeUndefined();
  });

  test.each([
    ["claimed", "that the victory was his"],
    ["claimed", "he won the race"],
    ["admitted", "to errors"],
    ["admitted", "by mistake"],
    ["conceded", "that it was late"],
  ])("%s %s: is judged", (cue, rest) => {
    expect(loadedPart(cue, [], true, { after: () => [rest] })?.word).toBe(cue);
  });
});

test("papers say what is in them", () => {
  const of = (cue: string, speaker: string, isPaper = false) =>
    loadedPart(cue, [], true, { speaker, isPaper })?.word;
  expect(of("alleges", "the lawsuit")).toBeUndefined();
  expect(of("alleges", "an order", true)).toBeUndefined();
  expect(of("alleges", "the council")).toBe("alleges");
  expect(of("reveal", "leaked e-mails")).toBeUndefined();
  expect(of("revealed", "an audit by the council")).toBeUndefined();
  expect(of("revealed", "a report author")).toBe("revealed");
  expect(of("revealed", "an order", true)).toBeUndefined();
  expect(of("revealed", "Ada Reed")).toBe("revealed");
  expect(of("claims", "the lawsuit", true)).toBe("claims");
});

test("the desk's own cues are looked for in every language", () => {
  expect(loadedPart("donnerte er", ["donnerte"], false)).toEqual({
    word: "donnerte",
    says: "is on the desk's list of loaded words",
  });
  expect(loadedPart("refuted", ["donnerte"], false)).toBeUndefined();
  expect(loadedPart("did not admit", ["did not"], true)?.word).toBe("did not");
});

test.each([
  ["refute", "says that this was disproved"],
  ["admit", "says that this is true and was held back"],
  ["confess", "says that this is true and was held back"],
  ["concede", "says that this is true and that the speaker would rather not have said it"],
  ["acknowledge", "says that this is true and that the speaker would rather not have said it"],
  ["claim", "casts doubt on this"],
  ["allege", "says that this is not proven"],
  ["reveal", "says that this is true and was hidden"],
])("%s %s", (verb, says) => {
  expect(loadedPart(`to ${verb}`, [], true)?.says).toBe(says);
});
