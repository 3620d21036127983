import { describe, expect, test } from "vitest";
import { sealedWith } from "../../src/rules/example-seal.ts";
import { said } from "./said.ts";

const RULE = "check/changed-since-seal";

const SEALED = {
  closed: {
    quote: "The road is closed",
    statement: "The road is closed.",
    attribution: { source: "ministry", cue: "said" },
    check: { status: "in-progress", missing: "the notice" },
    figures: [{ value: 400, printed: "400" }],
  },
  open: {
    quote: "The bridge is open",
    statement: "The bridge is open.",
    attribution: "ministry",
    denies: [{ claim: "closed", scope: "the bridge" }],
    check: { status: "checked", verdict: "accurate", by: "AB", on: "2024-05-01" },
    central: true,
  },
  old: { quote: "It is old", statement: "It is old.", attribution: "ministry" },
};

const CLOSED = `closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: { source: ministry, cue: said }
  figures: [{ value: 400, printed: "400" }]
  check: { status: in-progress, missing: the notice }
`;
const OPEN = `open:
  quote: The bridge is open
  statement: The bridge is open.
  attribution: ministry
  central: true
  denies: [{ claim: closed, scope: the bridge }]
  check: { status: checked, verdict: accurate, by: AB, on: 2024-05-01 }
`;
const OLD = `old:
  quote: It is old
  statement: It is old.
  attribution: ministry
`;

const saidOf = (claims: string, files: Readonly<Record<string, string>> = {}) =>
  said(RULE, { claims: `\n${claims}`, files: { "claims/example.seal": sealedWith(SEALED), ...files } });

/** A claim that corrects another one. */
const correcting = (claim: string, more: string) => `new:
  quote: It is otherwise
  statement: It is otherwise.
  attribution: ministry
  corrects: [{ claim: ${claim}${more} }]
`;

describe("a claim after its seal", () => {
  test.each([
    ["is as it was", CLOSED + OPEN + OLD],
    ["has its claims in another order, and a new one", OLD + OPEN + CLOSED + OLD.replaceAll("old", "aged")],
    [
      "is written in its long form",
      CLOSED.replace("quote: The road is closed", "quote: { exact: The road is closed }") +
        OPEN.replace("claim: closed", "claim: example/closed") +
        OLD,
    ],
    [
      "is checked at last",
      CLOSED.replace(
        "status: in-progress, missing: the notice",
        "status: checked, verdict: accurate, by: CD, on: 2024-05-04",
      ) +
        OPEN +
        OLD,
    ],
    [
      "is checked again with the same result",
      CLOSED + OPEN.replace("by: AB, on: 2024-05-01", "by: CD, on: 2024-05-04") + OLD,
    ],
    [
      "is to be checked again",
      CLOSED +
        OPEN.replace(
          "status: checked, verdict: accurate",
          "status: recheck, was: accurate, changed: the sentence before, since: 2024-05-04",
        ) +
        OLD,
    ],
    [
      "has new evidence, a denial and a waiver",
      `${CLOSED}  evidence: [{ kind: document, shows: supports }]\n  contradicts: [{ claim: open }]\n  waivers: [{ rule: check/unchecked, by: AB, on: 2024-05-04, reason: Later. }]\n${OPEN}${OLD}`,
    ],
    [
      "has another id, also where others name it",
      CLOSED.replace("closed:", "road-closed:") + OPEN.replace("claim: closed", "claim: road-closed") + OLD,
    ],
    [
      "is withdrawn after the seal, and changed",
      `${CLOSED}${OPEN}${OLD.replace("It is old.", "It is very old.")}  withdrawn: { on: 2024-05-04, by: AB, reason: It is new. }\n`,
    ],
    [
      "is corrected on the day of the seal",
      CLOSED +
        OPEN.replace("accurate", "inaccurate") +
        OLD +
        correcting("open", ", on: 2024-05-02, reason: It was shut."),
    ],
  ])("%s: nothing is said", (_, claims) => {
    expect(saidOf(claims)).toEqual([]);
  });

  test.each([
    ["quote", CLOSED.replace("quote: The road is closed", "quote: The road is shut")],
    ["statement", CLOSED.replace("statement: The road is closed", "statement: The road is shut")],
    ["source", CLOSED.replace("source: ministry", "source: reed")],
    ["cue", CLOSED.replace("cue: said", "cue: admitted")],
    ["figure", CLOSED.replace("value: 400", "value: 500")],
    ["place", `${CLOSED}  in-article: false\n`],
    ["status", CLOSED.replace("in-progress", "unchecked")],
    ["status, which is a draft's", CLOSED.replace("in-progress", "draft")],
  ])("has another %s", (_, claim) => {
    expect(saidOf(claim + OPEN + OLD)).toMatchSnapshot();
  });

  test.each([
    ["verdict", OPEN.replace("accurate", "inaccurate")],
    [
      "verdict, checked again",
      OPEN.replace(
        "verdict: accurate, by: AB, on: 2024-05-01",
        "verdict: inaccurate, by: AB, on: 2024-05-04",
      ),
    ],
    ["name under the check", OPEN.replace("by: AB", "by: CD")],
    ["earlier date", OPEN.replace("2024-05-01", "2024-04-01")],
    ["scope of what it denies", OPEN.replace("scope: the bridge", "scope: all")],
    ["claim that it denies", OPEN.replace("claim: closed", "claim: old")],
    ["weight: it is not central", OPEN.replace("  central: true\n", "")],
  ])("has another %s", (_, claim) => {
    expect(saidOf(CLOSED + claim + OLD)).toMatchSnapshot();
  });

  test.each([
    ["is gone", CLOSED + OPEN],
    [
      "is gone, as another one with its quote came twice",
      CLOSED + OPEN + OLD.replace("old:", "a:") + OLD.replace("old:", "b:"),
    ],
    ["is gone, and corrected without a date", CLOSED + OPEN + correcting("old", ", reason: It is new.")],
    [
      "was withdrawn with a date before the seal",
      `${CLOSED}${OPEN}${OLD.replace("It is old.", "It is very old.")}  withdrawn: { on: 2024-05-01, by: AB, reason: It is new. }\n`,
    ],
    [
      "is corrected without a date",
      CLOSED + OPEN.replace("accurate", "inaccurate") + OLD + correcting("open", ", reason: It was shut."),
    ],
    [
      "is corrected without a reason",
      CLOSED + OPEN.replace("accurate", "inaccurate") + OLD + correcting("open", ", on: 2024-05-04"),
    ],
    [
      "is corrected with a date before the seal",
      CLOSED +
        OPEN.replace("accurate", "inaccurate") +
        OLD +
        correcting("open", ", on: 2024-05-01, reason: It was shut."),
    ],
    [
      "is corrected by a claim that was withdrawn",
      `${CLOSED}${OPEN.replace("accurate", "inaccurate")}${OLD}${correcting("open", ", on: 2024-05-04, reason: It was shut.")}  withdrawn: { on: 2024-05-05, by: AB, reason: It is not. }\n`,
    ],
  ])("%s", (_, claims) => {
    expect(saidOf(claims)).toMatchSnapshot();
  });

  test("is corrected in another record", () => {
    const other = `article: { title: A correction (made up), publisher: courier, published: 2024-05-04, language: en }
claims:
  shut:
    quote: The bridge was shut
    statement: The bridge was shut.
    attribution: council
    corrects: [{ claim: example/open, on: 2024-05-04, reason: It was shut. }]
`;
    const claims = CLOSED + OPEN.replace("accurate", "inaccurate") + OLD;
    expect(saidOf(claims, { "claims/other.yaml": other })).toEqual([]);
  });

  test("cannot be explained by a correction that was sealed with it", () => {
    const sealed = {
      ...SEALED,
      new: {
        quote: "It is otherwise",
        statement: "It is otherwise.",
        attribution: "ministry",
        corrects: [{ claim: "open", on: "2024-05-02", reason: "It was shut." }],
      },
    };
    const claims =
      CLOSED +
      OPEN.replace("accurate", "inaccurate") +
      OLD +
      correcting("open", ", on: 2024-05-02, reason: It was shut.");
    expect(saidOf(claims, { "claims/example.seal": sealedWith(sealed) })).toMatchSnapshot();
  });

  test("cannot be told where the record, the claim or the seal cannot be read", () => {
    const unreadable =
      CLOSED.replace("quote: The road is closed", "quote: [The road is closed]") + OPEN + OLD;
    expect(saidOf(unreadable)).toEqual([]);
    expect(saidOf("closed: a: b\n")).toEqual([]);
    expect(
      said(RULE, {
        record: "article: 1\nclaims: []\n",
        files: { "claims/example.seal": sealedWith(SEALED) },
      }),
    ).toEqual([]);
    expect(saidOf(OPEN, { "claims/example.seal": "{}\n" })).toEqual([]);
  });
});

test("a seal that was altered is an error", () => {
  const altered = sealedWith(SEALED).replace("The road is closed", "The road is open");
  expect(
    said("record/syntax", { claims: `\n${OPEN}`, files: { "claims/example.seal": altered } }),
  ).toMatchSnapshot();
});
