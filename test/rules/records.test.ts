import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import type { FormerClaim } from "../../src/desk/history.ts";
import { rules } from "../../src/rules/index.ts";
import { quoteHash } from "../../src/text/lock.ts";
import { sentences } from "../../src/text/sentences.ts";
import { exampleDesk } from "./example-desk.ts";
import { claim, placed, placedOfArticles, said, TODAY } from "./said.ts";

describe("record/reused-id", () => {
  const former = (quote: string, fate: FormerClaim["fate"] = "deleted"): FormerClaim => ({
    quote,
    sha256: quoteHash({ exact: quote }),
    fate,
    commit: "0123456789abcdef0123456789abcdef01234567",
    on: "2024-05-02",
  });
  const found = (was: FormerClaim, claims = claim("road")) =>
    said("record/reused-id", { claims, history: { "example/road": was } });

  test.each([
    ["the same quote", former("The road is closed")],
    ["the same quote in other spaces", former("The road\n  is closed")],
  ])("lets %s pass", (_, was) => {
    expect(found(was)).toEqual([]);
  });
  test("lets pass what is withdrawn, and what is gone", () => {
    expect(
      found(
        former("The bridge is closed"),
        claim("road", "withdrawn: { on: 2024-05-03, by: AB, reason: made up }"),
      ),
    ).toEqual([]);
    expect(found(former("The bridge is closed"), claim("other"))).toEqual([]);
  });

  test("says nothing where git is not at hand", () => {
    expect(said("record/reused-id", { claims: claim("road") })).toEqual([]);
  });

  test("shows what the id stood for, and since when it does not", () => {
    expect(found(former("The bridge is closed", "withdrawn"))).toEqual([
      'The id "road" belonged to another quote, "The bridge is closed", which was withdrawn on 2024-05-02 (commit 0123456). Ids are never reused: give this claim a new one.',
    ]);
    expect(found(former("The bridge is closed, ".repeat(10)))[0]).toContain(
      'is closed, The bridge is …", which was deleted',
    );
  });
});

describe("record/unused-setting", () => {
  const found = (settings: string) => said("record/unused-setting", { settings, claims: claim("road") });

  test.each([
    "name: Made up",
    "paths: { claims: { mode: in-house } }",
    "paths: { ./claims/: { stale-after: 1 day } }",
    "paths: { claims/example.yaml: { rules: { quote: off } } }",
    "independent-parts: [ministry]",
    "independent-parts: [minstry]",
    "profile: [strict, ap]",
    "rules: { record: note, quote/form: off }",
    "stale-after: 6 months",
  ])("lets { %s } pass", (settings) => {
    expect(found(`${settings}\n`)).toEqual([]);
  });

  test.each([
    ["paths: { clams: { mode: in-house } }", '1:10-15 clams matches no record. Did you mean "claims"?'],
    [
      "paths: { archive/2019: { mode: in-house } }",
      "1:10-22 archive/2019 matches no record. Correct the path (relative to the desk folder), or delete it.",
    ],
    [
      "paths: { claims/exampel.yaml: { mode: in-house } }",
      '1:10-29 claims/exampel.yaml matches no record. Did you mean "claims/example.yaml"?',
    ],
    ["paths: { claims: {} }", "1:10-16 Nothing is set for claims. Set something, or delete it."],
    [
      "independent-parts: [council]",
      '1:21-28 No source has "of: council", so it has no parts to treat as independent. Write of: council on its parts, or remove this.',
    ],
    [
      "independent-parts: [ministry, ministry]",
      '1:31-39 "ministry" is in independent-parts twice. Delete one.',
    ],
    ["profile: [strict, ap, strict]", '1:23-29 "strict" is in profile twice. Delete one.'],
    [
      "vague-descriptors: [an engineer at the ministry who has seen the plans, An engineer at the ministry who has  seen the plans]",
      '1:73-124 "An engineer at the ministry who has  seen the plans" is in vague-descriptors twice. Delete one.',
    ],
    [
      "tertiary-publishers: [courier, Courier]",
      '1:32-39 "Courier" is in tertiary-publishers twice. Delete one.',
    ],
    [
      "verdicts: [{ name: so, meaning: made up }, { name: So, meaning: made up }]",
      '1:52-54 The scale has "So" twice, and only the first counts. Delete one, or rename it.',
    ],
    [
      "rules: { record/schema: off }",
      "1:10-23 record/schema is always an error: what cannot be read cannot be judged. Delete this line.",
    ],
    [
      "paths: { claims: { rules: { record/syntax: note } } }",
      "1:29-42 record/syntax is always an error: what cannot be read cannot be judged. Delete this line.",
    ],
  ])("reports { %s }", (settings, message) => {
    expect(placed("record/unused-setting", { settings: `${settings}\n`, claims: claim("road") })).toEqual([
      `onrecord.yaml:${message}`,
    ]);
  });

  test.each([
    ["what cannot be read is not nothing", "paths: { claims: { mode: nonsense } }", []],
    ["nor is a key that there is not", "paths: { claims: { colour: red } }", []],
    [
      "of another path it is nothing all the same",
      "paths: { claims: {}, claims/example.yaml: { mode: nonsense } }",
      ["Nothing is set for claims. Set something, or delete it."],
    ],
    [
      "what is wrong elsewhere excuses none",
      "rules: { claims: note }\npaths: { claims: {} }",
      ["Nothing is set for claims. Set something, or delete it."],
    ],
  ])("%s", (_, settings, messages) => {
    expect(found(`${settings}\n`)).toEqual(messages);
  });

  test("says once that an item is there twice, whatever else is wrong with it", () => {
    expect(found("loaded-cues: [bragged, bragged]\n")).toEqual([
      'No cue in the desk is "bragged". Correct it, or delete it.',
      '"bragged" is in loaded-cues twice. Delete one.',
    ]);
  });

  test.each([
    [
      "The Courier, TheCourier",
      'No source or address in the desk is "TheCourier". Correct it, or delete it.',
    ],
    ["The Courier, ' The Courier '", '" The Courier " is in tertiary-publishers twice. Delete one.'],
  ])("of the publishers %s", (publishers, message) => {
    expect(found(`tertiary-publishers: [${publishers}]\n`)).toEqual([message]);
  });

  test("in a desk without records everything is still to come", () => {
    const desk = exampleDesk({ settings: "paths: { claims: { mode: in-house } }\n" });
    expect(check({ ...desk, records: [] }, { rules, today: TODAY })).toEqual([]);
  });

  test("does not guess where some sources cannot be read", () => {
    const files = {
      "claims/broken.yaml": "sources:\n  part: { name: A part (made up), kind: bureau, of: council }\n",
    };
    expect(
      said("record/unused-setting", {
        settings: "independent-parts: [council]\n",
        claims: claim("road"),
        files,
      }),
    ).toEqual([]);
  });
});

describe("words in the settings' lists", () => {
  const found = (settings: string, ...fields: readonly string[]) =>
    said("record/unused-setting", {
      settings: `${settings}\n`,
      claims: claim("road", "attribution: { source: ministry, cue: has Boasted that }", ...fields),
    });
  const evidence = (what: string) => `evidence: [{ kind: article, shows: context, ${what} }]`;

  test.each([
    ["loaded-cues: [boasted, has boasted]", ""],
    ["vague-descriptors: [an engineer at the ministry who has seen the plans]", ""],
    ["tertiary-publishers: [courier]", ""],
    ["tertiary-publishers: [The Courier]", ""],
    ["tertiary-publishers: [digest.example]", evidence("url: 'https://www.digest.example/a'")],
    ["tertiary-publishers: ['https://digest.example/']", evidence("archived: 'https://digest.example/a'")],
    [
      "tertiary-publishers: [digest.example]",
      evidence("url: 'https://web.archive.org/web/2024/https://digest.example/a'"),
    ],
  ])("%s is used", (settings, fields) => {
    expect(found(settings, ...(fields === "" ? [] : [fields]))).toEqual([]);
  });

  test.each([
    ["loaded-cues: [boast]", 'No cue in the desk is "boast". Correct it, or delete it.'],
    ["loaded-cues: [bragged, boasted]", 'No cue in the desk is "bragged". Correct it, or delete it.'],
    ["loaded-cues: [Claimed]", 'attribution/loaded-cue already knows "Claimed". Delete this.'],
    [
      "vague-descriptors: [a friend]",
      'No source description in the desk is "a friend". Correct it, or delete it.',
    ],
    [
      "vague-descriptors: [several senior officials]",
      'attribution/vague-source already knows "several senior officials". Delete this.',
    ],
    [
      "tertiary-publishers: [digest.example]",
      'No source or address in the desk is "digest.example". Correct it, or delete it.',
    ],
    [
      "tertiary-publishers: [en.wikipedia.org]",
      'corroboration/tertiary already knows "en.wikipedia.org". Delete this.',
    ],
    ["tertiary-publishers: [MSN]", 'corroboration/tertiary already knows "MSN". Delete this.'],
  ])("%s is useless", (settings, message) => {
    expect(found(settings)).toEqual([message]);
  });

  test("a source's id is no name", () => {
    const files = {
      "claims/more.yaml": "sources: { msn: { name: Microsoft Network News, kind: outlet } }\n",
    };
    const settings = "tertiary-publishers: [msn]\n";
    expect(said("record/unused-setting", { settings, files, claims: claim("road") })).toEqual([]);
  });

  test("in a desk with articles in another language nothing is known", () => {
    const settings = "loaded-cues: [claimed]\nvague-descriptors: [officials]\n";
    const record = `article: { title: T, publisher: council, published: 2024-05-02, language: fr, mode: external }
claims:
  a: { quote: x, statement: x, attribution: { source: insider, cue: claimed } }
sources:
  ministry: { name: M, kind: government }
  o: { kind: unnamed, described-as: officials }
`;
    expect(said("record/unused-setting", { settings, record })).toEqual([]);
  });

  test("in a desk without claims everything is still to come, but what is known", () => {
    const settings = "loaded-cues: [bragged, claimed]\n";
    expect(said("record/unused-setting", { settings, record: "sources: {}\n" })).toEqual([
      'attribution/loaded-cue already knows "claimed". Delete this.',
    ]);
  });
});

describe("severities in the settings", () => {
  const found = (settings: string) =>
    said("record/unused-setting", { settings: `${settings}\n`, claims: claim("road") });
  const same = (id: string, weight: string) => [
    `${id} has the severity "${weight}" here anyway. Delete this line.`,
  ];

  test.each([
    ["rules: { quote/not-found: error }", same("quote/not-found", "error")],
    ["profile: [strict]\nrules: { quote/orphan: error }", same("quote/orphan", "error")],
    ["rules: { quote: note, quote/form: note }", same("quote/form", "note")],
    ["rules: { quote/form: note, quote: note }", same("quote/form", "note")],
    [
      "rules: { quote/form: note }\npaths: { claims: { rules: { quote/form: note } } }",
      same("quote/form", "note"),
    ],
    [
      "profile: [strict]\nrules: { evidence/file-missing: error, evidence/file-changed: error }",
      [...same("evidence/file-missing", "error"), ...same("evidence/file-changed", "error")],
    ],
    [
      "rules: { waiver: 'off', waiver/unused: note, waiver/unsigned: error, waiver/unknown-rule: error }",
      ["The waiver rules have these severities here anyway. Delete this line."],
    ],
  ])("%s: one line is useless", (settings, messages) => {
    expect(found(settings).toSorted()).toEqual(messages.toSorted());
  });

  test.each([
    "rules: { quote/not-found: warning }",
    "rules: { quote: note, quote/form: warning }",
    "profile: [strict]\nrules: { quote/orphan: warning }",
    "rules: { quote/form: note }\npaths: { claims: { rules: { quote/form: warning } } }",
    "rules: { quote/form: error }\npaths: { claims: { rules: { quote: note } } }",
    "paths: { claims: { rules: { quote: note } }, claims/example.yaml: { rules: { quote/form: warning } } }",
  ])("%s: each line does something", (settings) => {
    expect(found(settings)).toEqual([]);
  });
});

describe("record/unknown-reference in the settings", () => {
  const found = (id: string) =>
    said("record/unknown-reference", { settings: `independent-parts: [${id}]\n`, claims: claim("road") });
  test("knows the desk's sources", () => {
    expect(found("ministry")).toEqual([]);
    expect(found("council")).toEqual([]);
  });
  test("says what was meant, or what to do", () => {
    expect(found("minstry")).toEqual(['No source has the id "minstry". Did you mean "ministry"?']);
    expect(found("parliament")).toEqual([
      'No source has the id "parliament". Define it under sources: in a record, or remove it.',
    ]);
  });
});

describe("record/compound-statement", () => {
  const compound = (statement: string) =>
    said("record/compound-statement", {
      claims: claim("a").replace("statement: The road is closed.", `statement: ${JSON.stringify(statement)}`),
    });

  test.each([
    "The road is closed and the bridge will be pulled down.",
    "The road is closed, and the bridge will be pulled down.",
    "The ministry said the road is closed and the old bridge will be pulled down.",
    "The ministry said that the road is closed and that the bridge is open.",
    "The road is closed but the bridge is open.",
    "The road is closed and Ben Cole has resigned.",
    "The road was closed and she resigned.",
    "The road was closed and it is wet.",
    "The roads are closed and the bridges are open.",
    "The council owned the road and the state owns it; nobody pays.",
    "The council closed the road and the bridge was sold.",
    "The council closed the road and the bridge will be sold.",
    "The council closed the road, and the mayor resigned.",
    "The council closed the road, while the mayor slept.",
    "The road was closed and 400 men were sent home, and the men were angry.",
    "The road is closed. The bridge is open.",
    "The ministry knew the road was closed and the bridge now has cracks.",
    "The mayor resigned and his deputy took over.",
    "The council closed the road and the bridge fell.",
    "The bank failed and it was sold.",
    "The bank sold the bridge and it was closed.",
  ])("is found: %s", (statement) => {
    expect(compound(statement)).toEqual([
      "This statement contains more than one fact, and one may be right while the other is wrong. Log a claim for each.",
    ]);
  });

  test.each([
    "The road and the bridge will be pulled down.",
    "The road and the bridge are closed.",
    "The road, the square, and the bridge are closed.",
    "The council closed the road, the square, and the bridge on Monday.",
    "Ada Reed and Ben Cole have resigned.",
    "The ministry said the road and the bridge will be pulled down.",
    "The mayor is sure the road and the bridge will be closed.",
    "The mayor has learned the road and the bridge will be closed.",
    "The company owned by Ada Reed and Ben Cole has failed.",
    "The company that is owned by Ada Reed and Ben Cole has failed.",
    "The closed road and the bridge will be pulled down.",
    "There is a gap between the road and the bridge is wider.",
    "The mayor was told the road and the bridge were closed.",
    "The mayor has seen the road and the bridge were closed.",
    "It is the road and the bridge that will be closed.",
    "The council has closed the road and the bridge.",
    "The council has sold the road and the bridge it had built.",
    "The road is closed and will be pulled down.",
    "The road is closed if it rains and the bridge is open.",
    "The council has closed the road and the bridge used by lorries.",
    "The ministry says that trade and industry are growing.",
    "The law guards the road and the land the council took.",
    "The law guards the road and the land Ada Reed took.",
    "The mayor resigned and left the town.",
    "The people who died and the people hurt came from the town.",
  ])("is one fact: %s", (statement) => {
    expect(compound(statement)).toEqual([]);
  });
});

test("a statement of several sentences is seen whatever ends them", () => {
  const ENDS = [". ", "! ", "? ", ".” ", "… ", ".\n", "。", ".) "];
  for (const end of ENDS) {
    const statement = `The road is closed${end}The bridge is shut.`;
    const claims = `plain:\n  quote: The road is closed\n  statement: ${JSON.stringify(statement)}\n  attribution: ministry\n`;
    const found = said("record/compound-statement", { claims }).length > 0;
    expect({ end, found }).toEqual({ end, found: sentences(statement).length > 1 });
  }
});

describe("record/statement-differs", () => {
  const found = (quote: string, statement: string, language = "en") =>
    placedOfArticles(
      "record/statement-differs",
      { gazette: `road: { quote: ${quote}, statement: ${statement}, attribution: ministry }\n` },
      { language },
    );

  test.each([
    [
      "a number",
      "The road is closed for 201 days",
      "The road is closed for 210 days.",
      "The statement says 210 where the quote says 201.",
    ],
    [
      "a name",
      "Police closed the Lammer bridge in May",
      "Police closed the Lemmer bridge in May.",
      "The statement says Lemmer where the quote says Lammer.",
    ],
    [
      "a lost not",
      "The road is not closed today",
      "The road is closed today.",
      'The quote says "not", and the statement leaves that out.',
    ],
    [
      "a not that the quote has not",
      "The road is closed today",
      "The road is not closed today.",
      'The statement says "not", and the quote does not.',
    ],
  ])("names %s", (_, quote, statement, what) => {
    expect(found(quote, statement)).toEqual([
      `gazette/road statement: ${what} Correct the statement, so that it says what the quote says.`,
    ]);
  });

  test("is silent in other languages, and where the words are the same", () => {
    const [quote, statement] = ["The road is closed for 201 days", "The road is closed for 210 days."];
    expect(found(quote, statement, "de")).toEqual([]);
    expect(found(quote, "The road is closed for 201 days.")).toEqual([]);
  });
});

test("a claim whose article cannot be read is read as English", () => {
  const record = `article: none
claims:
  bridge: { quote: The bridge is closed for 201 days, statement: The bridge is closed for 210 days., attribution: council }
  road: { quote: The road is closed, statement: The road is closed; it opens on Monday., attribution: council }
`;
  expect(said("record/statement-differs", { record })).toEqual([
    "The statement says 210 where the quote says 201. Correct the statement, so that it says what the quote says.",
  ]);
  expect(placed("record/compound-statement", { record })).toEqual([
    "claims/example.yaml:4:49-88 This statement contains more than one fact, and one may be right while the other is wrong. Log a claim for each.",
  ]);
});
