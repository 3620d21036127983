import { describe, expect, test } from "vitest";
import { type Articles, claim } from "../provenance/desk.ts";
import { said as saidOf, saidOfArticles } from "./said.ts";

const said = (rule: string, articles: Articles, mode = "in-house", language = "en") =>
  saidOfArticles(rule, articles, { mode, language });

/** What a rule says of one article of the Gazette's. */
function ofGazette(rule: string, claims: string, mode?: string, language?: string): readonly string[] {
  return said(rule, { gazette: claims }, mode, language);
}

describe.each([
  [
    "anonymity/no-reason",
    "reason",
    "The record does not say why our source (an engineer) is not named. Tell readers why, and record the reason under anonymity: reason.",
  ],
  [
    "anonymity/no-basis",
    "basis",
    "The record does not say how our source (an engineer) knows. Ask, record the answer under anonymity: basis, and use it to describe the source as far as that is safe.",
  ],
  [
    "anonymity/no-interest",
    "interest",
    'The record does not say what our source (an engineer) stands to gain. Consider their motive and record it under anonymity: interest; "none known" is a valid answer.',
  ],
  [
    "anonymity/not-approved",
    "approved-by",
    "No editor has approved anonymity for our source (an engineer). Get approval before filing, and record who gave it under anonymity: approved-by.",
  ],
])("%s", (rule, field, message) => {
  const bare = (id: string, rest = "") => claim(id, `attribution: insider${rest}`);
  const full = (id: string, rest = "") =>
    claim(id, `attribution: { source: insider, anonymity: { ${field}: some words } }${rest}`);

  test("says it once for each source and article, where it is first used", () => {
    expect(ofGazette(rule, bare("a") + bare("b"))).toEqual([`gazette/a: ${message}`]);
    expect(ofGazette(rule, bare("a") + claim("b", "attribution: official"))).toHaveLength(2);
    expect(said(rule, { gazette: bare("a"), courier: full("a") })).toEqual([`gazette/a: ${message}`]);
    expect(ofGazette(rule, bare("a", ", in-article: false") + bare("b"))).toEqual([`gazette/b: ${message}`]);
  });

  test("the newsroom may stand in its own chain", () => {
    expect(ofGazette(rule, claim("a", "attribution: [gazette, insider]"))).toEqual([`gazette/a: ${message}`]);
  });

  test.each([
    ["it is said at the first use", full("a") + bare("b")],
    ["it is said at a later one", bare("a") + full("b")],
    ["it is said of what is on file beside the article", bare("a") + full("b", ", in-article: false")],
    ["the article leaves it out", bare("a", ", in-article: false")],
    ["the claim was withdrawn", bare("a", ", withdrawn: { on: 2024-05-01, by: AB, reason: wrong }")],
    ["it is another outlet's source", claim("a", "attribution: [courier, insider]")],
    ["it is a body's source", claim("a", "attribution: [ministry, insider]")],
    ["the source has a name", claim("a", "attribution: { source: reed, terms: background }")],
    ["there is no source", claim("a", "attribution: none") + claim("b", "kind: fact")],
  ])("is silent where %s", (_, claims) => {
    expect(ofGazette(rule, claims)).toEqual([]);
  });

  test("cannot be known of another newsroom", () => {
    expect(ofGazette(rule, bare("a"), "external")).toEqual([]);
  });
});

/** What a rule says of an article that rests on an unnamed source of that description. */
function ofDescribed(rule: string, words: string, language = "en"): readonly string[] {
  const article = `article: { title: Made up, publisher: gazette, published: 2024-05-02, language: ${language}, mode: in-house }`;
  const record = `${article}\nclaims:\n  ${claim("a", "attribution: teller")}`;
  const teller = `sources:\n  gazette: { name: Gazette, kind: outlet }\n  teller: { kind: unnamed, described-as: "${words}" }\n`;
  return saidOf(rule, { record, files: { "claims/teller.yaml": teller } });
}

describe("what a description says", () => {
  test.each([
    ["an official who was not authorised to speak publicly", true],
    ["a nurse who spoke without her name for fear of losing her job", true],
    ["an official close to the ministry", false],
    ["an official authorised to speak", false],
  ])("%s: gives a reason: %s", (words, gives) => {
    expect(ofDescribed("anonymity/no-reason", words)).toHaveLength(gives ? 0 : 1);
  });

  test.each([
    ["a person who has seen the letter", true],
    ["two officials briefed on the talks", true],
    ["a diplomat who was in the room and took part", true],
    ["an eyewitness", true],
    ["people familiar with the matter", false],
    ["an official with direct knowledge of the talks", false],
    ["a man seen as close to the minister", false],
    ["reports", false],
  ])("%s: says how they know: %s", (words, says) => {
    expect(ofDescribed("anonymity/no-basis", words)).toHaveLength(says ? 0 : 1);
  });

  test("is read in English only", () => {
    expect(ofDescribed("anonymity/no-basis", "jemand, who has seen the letter", "de")).toHaveLength(1);
    expect(ofDescribed("anonymity/no-reason", "jemand, not authorised to speak", "de")).toHaveLength(1);
  });

  test("readers cannot be told why of whom they are not told", () => {
    const deep = claim("a", "attribution: { source: insider, terms: deep-background }");
    expect(ofGazette("anonymity/no-reason", deep)).toEqual([]);
    expect(ofGazette("anonymity/not-approved", deep)).toHaveLength(1);
  });
});

describe("anonymity/central", () => {
  const central = (rest: string, more = "", mode = "in-house") =>
    ofGazette("anonymity/central", claim("a", `central: true, ${rest}`) + more, mode);
  const advice = "Find a named source that supports it, or have a senior editor sign a waiver.";
  const alone = (name: string) =>
    `gazette/a: The article hinges on this, and it rests solely on an unnamed source (${name}).`;
  const confirming = (rest: string) => claim("b", `${rest}, confirms: [{ claim: a }]`);
  const item = (rest: string) => `evidence: [{ kind: document, shows: supports, ${rest} }]`;

  test("says what it rests on", () => {
    expect(central("attribution: insider")).toEqual([`${alone("an engineer")} ${advice}`]);
    expect(central("attribution: [courier, undisclosed]")).toEqual([
      `gazette/a: The article hinges on this, and Courier does not name its source. ${advice}`,
    ]);
    expect(central("attribution: [courier, insider]")).toHaveLength(1);
  });

  test("outlets that cite each other", () => {
    expect(
      said(
        "anonymity/central",
        {
          gazette: claim("a", "central: true, attribution: courier, repeats: [{ claim: courier/b }]"),
          courier: claim("b", "attribution: gazette, repeats: [{ claim: gazette/a }]"),
        },
        "in-house",
      ),
    ).toEqual([
      `gazette/a: The article hinges on this, and Courier and Gazette cite each other, so nobody knows where it comes from. ${advice}`,
    ]);
  });

  test.each<[name: string, rest: string, more: string, why: string]>([
    [
      "a second unnamed source of ours",
      "attribution: insider",
      confirming("attribution: official"),
      '"gazette/b" confirms it, but that source is not named either.',
    ],
    [
      "a second one of another body, which is independent",
      "attribution: mole",
      confirming("attribution: clerk"),
      '"gazette/b" confirms it, but that source is not named either.',
    ],
    [
      "an unnamed source as evidence",
      `attribution: insider, ${item("source: official")}`,
      "",
      "Evidence 1 (an official) supports it, but that source is not named either.",
    ],
    [
      "a named source that spoke on background",
      "attribution: insider",
      confirming("attribution: { source: council, terms: background }"),
      '"gazette/b" confirms it, but that is not on the record.',
    ],
    [
      "an outlet that does not name its source",
      `attribution: insider, ${item("source: herald, primary: false")}`,
      "",
      "Evidence 1 (Herald) supports it, but Herald does not name its source.",
    ],
    [
      "a document of nobody",
      `attribution: insider, ${item("primary: true")}`,
      "",
      "Evidence 1 supports it, but the record does not say where that comes from.",
    ],
    [
      "the outlet that it comes through",
      `attribution: [courier, insider], ${item("source: courier, primary: true")}`,
      "",
      "Evidence 1 (Courier) supports it, but Courier has passed it on and may have nothing of its own.",
    ],
    [
      "a named source that only repeats it",
      "attribution: insider",
      claim("b", "attribution: reed, confirms: [{ claim: a }], repeats: [{ claim: a }]"),
      '"gazette/b" confirms it, but one of them only repeats the other.',
    ],
  ])("%s does not count", (_, rest, more, why) => {
    expect(central(rest, more)).toEqual([expect.stringContaining(` ${why} ${advice}`)]);
  });

  test.each([
    ["a source with a name", "attribution: reed", ""],
    ["the article's own voice", "attribution: none", ""],
    ["no attribution, which has a rule of its own", "kind: fact", ""],
    ["what is on file beside the article", "attribution: insider, in-article: false", ""],
    ["what somebody else confirms", "attribution: insider", confirming("attribution: council")],
    [
      "what somebody of the same organisation confirms under their name",
      "attribution: mole",
      confirming("attribution: { source: reed, terms: on-record }"),
    ],
    [
      "what it confirms itself",
      "attribution: insider, confirms: [{ claim: b }]",
      claim("b", "attribution: reed"),
    ],
    ["what we saw ourselves", "attribution: insider", confirming("attribution: none")],
    ["what a document supports", `attribution: insider, ${item("source: council")}`, ""],
    [
      "what a named source supports through an outlet",
      `attribution: insider, ${item("source: courier, root: reed")}`,
      "",
    ],
    [
      "what a named source says where an outlet does not name its own",
      `attribution: [courier, undisclosed], ${item("source: council")}`,
      "",
    ],
  ])("is silent on %s", (_, rest, more) => {
    expect(central(rest, more)).toEqual([]);
  });

  test("what supports a claim that is passed on supports this one, unless it comes from there", () => {
    const passing = (source: string) =>
      said(
        "anonymity/central",
        {
          gazette: claim("a", "central: true, attribution: courier, repeats: [{ claim: courier/b }]"),
          courier: claim("b", `attribution: insider, ${item(`source: ${source}`)}`),
        },
        "in-house",
      );
    expect(passing("council")).toEqual([]);
    expect(passing("courier")).toHaveLength(1);
    expect(passing("official")).toHaveLength(1);
  });

  test("is silent on what is not central, and on other newsrooms", () => {
    expect(ofGazette("anonymity/central", claim("a", "attribution: insider"))).toEqual([]);
    expect(central("attribution: insider", "", "external")).toEqual([]);
  });
});

describe("anonymity/opinion", () => {
  const held = (rest: string, mode?: string) => ofGazette("anonymity/opinion", claim("a", rest), mode);

  test("fits what it is, and whose the article is", () => {
    expect(held("kind: opinion, attribution: insider")).toEqual([
      "gazette/a: This is an opinion with no name to answer for it (an engineer). Leave it out, or find someone who will say it under their name.",
    ]);
    expect(held("kind: opinion, attribution: [courier, insider]", "external")).toEqual([
      "gazette/a: This is an opinion with no name to answer for it (an engineer). Do not count it for or against anything.",
    ]);
    expect(held("kind: prediction, attribution: insider")).toEqual([
      "gazette/a: This is speculation with no name to answer for it (an engineer). A plan that the source knows of is a fact: say that it is planned. Leave it out, or find someone who will say it under their name.",
    ]);
    expect(held("kind: prediction, attribution: insider", "external")).toEqual([
      "gazette/a: This is speculation with no name to answer for it (an engineer). If it is a plan, log that as a fact. Do not count it for or against anything.",
    ]);
  });

  test("somebody whom an outlet does not disclose is not named either", () => {
    expect(held("kind: opinion, attribution: [courier, undisclosed]")).toEqual([
      "gazette/a: This is an opinion with no name to answer for it (Courier does not say who). Leave it out, or find someone who will say it under their name.",
    ]);
    const cited = said(
      "anonymity/opinion",
      {
        gazette: claim("a", "kind: opinion, attribution: courier, repeats: [{ claim: courier/b }]"),
        courier: claim("b", "attribution: gazette, repeats: [{ claim: gazette/a }]"),
      },
      "external",
    );
    expect(cited).toEqual([
      "gazette/a: This is an opinion with no name to answer for it (Courier and Gazette cite each other, so nobody knows where it comes from). Do not count it for or against anything.",
    ]);
  });

  test("follows what another article says of it", () => {
    expect(
      said("anonymity/opinion", {
        gazette: claim("a", "kind: opinion, attribution: courier, repeats: [{ claim: courier/b }]"),
        courier: claim("b", "attribution: insider"),
      }),
    ).toEqual([expect.stringMatching(/^gazette\/a: This is an opinion .*an engineer/)]);
  });

  test.each([
    "attribution: insider",
    "kind: fact, attribution: insider",
    "kind: opinion, attribution: reed",
    "kind: prediction, attribution: [courier, ministry]",
    "kind: opinion, attribution: none",
    "kind: opinion",
    "kind: opinion, attribution: insider, in-article: false",
  ])("is silent on %s", (rest) => {
    expect(held(rest)).toEqual([]);
    expect(held(rest, "external")).toEqual([]);
  });
});

describe("anonymity/attack", () => {
  const attack = (rest: string, mode?: string) =>
    ofGazette("anonymity/attack", claim("a", `attack: true, ${rest}`), mode);

  test("says who is hidden, as far as it can be said", () => {
    expect(attack("attribution: insider")).toEqual([
      "gazette/a: This is an attack by someone who is not named (an engineer). Leave it out, get someone to say it under their name, or print what was done instead.",
    ]);
    expect(attack("attribution: [courier, undisclosed]", "external")).toEqual([
      "gazette/a: This is an attack by someone who is not named (Courier does not say who). Readers cannot tell who is attacking: give it no weight of its own.",
    ]);
    expect(attack("attribution: [insider, reed]")).toHaveLength(1);
  });

  test.each([
    "attribution: reed",
    "attribution: [courier, reed]",
    "attribution: none",
    "attribution: insider, in-article: false",
    "kind: opinion",
  ])("is silent on %s", (rest) => {
    expect(attack(rest)).toEqual([]);
  });

  test("is silent on what is no attack", () => {
    expect(ofGazette("anonymity/attack", claim("a", "attribution: insider, kind: opinion"))).toEqual([]);
  });
});

describe("anonymity/spokesperson", () => {
  const rule = "anonymity/spokesperson";

  test.each([
    "a spokesman for the ministry",
    "the ministry's spokeswoman, who would not be named",
    "two spokespeople",
    "a press secretary of the governor",
    "an official in the ministry's press service",
    "the deputy head of communications",
    "the communications director of the party",
  ])("%s", (words) => {
    expect(ofDescribed(rule, words)).toEqual([
      `Our source (${words}) is an unnamed spokesperson. Get the name and print it, or attribute this to the organisation.`,
    ]);
  });

  test.each([
    "a former spokesman for the ministry",
    "an official close to the press secretary",
    "a friend of the spokeswoman",
    "an official who is not a spokesman",
    "a person briefed by the press office",
    "the spokesman's driver",
    "the head of communications intelligence",
    "an engineer who maintains spokes",
    "an official",
  ])("%s: is none", (words) => {
    expect(ofDescribed(rule, words)).toEqual([]);
  });

  test("also by the role, once for each source and article, in English", () => {
    const role = (id: string) => claim(id, "attribution: { source: insider, role: spokeswoman }");
    expect(ofGazette(rule, role("a") + role("b"))).toHaveLength(1);
    expect(ofGazette(rule, role("a"), "external")).toEqual([]);
    expect(ofGazette(rule, role("a"), "in-house", "de")).toEqual([]);
    expect(
      ofGazette(rule, claim("a", "attribution: [courier, { source: insider, role: spokeswoman }]")),
    ).toEqual([]);
    expect(ofGazette(rule, claim("a", "attribution: { source: reed, role: spokeswoman }"))).toEqual([]);
  });
});

describe("anonymity/named-elsewhere", () => {
  const rule = "anonymity/named-elsewhere";
  const hidden = claim("a", "attribution: insider");
  const confirms = (attribution: string, rest = "") =>
    claim("b", `attribution: ${attribution}, confirms: [{ claim: gazette/a }]${rest}`);

  test("names who says so, once for each claim", () => {
    const both = hidden + confirms("reed") + confirms("council").replace("b:", "d:");
    expect(ofGazette(rule, both)).toEqual([
      'gazette/a: The source is not named, but in "gazette/b" Ada Reed says this on the record. Attribute as much of it as you can to Ada Reed, and keep the unnamed source for the rest.',
    ]);
    expect(ofGazette(rule, both, "external")).toEqual([
      'gazette/a: The source is not named, but in "gazette/b" Ada Reed says this on the record. Rely on that claim: nobody answers for this one.',
    ]);
  });

  test("either of the two may say that they agree", () => {
    const other = claim("a", "attribution: insider, confirms: [{ claim: b }]");
    expect(ofGazette(rule, other + claim("b", "attribution: ministry"))).toHaveLength(1);
    expect(ofGazette(rule, hidden + confirms("[courier, { source: reed, terms: on-record }]"))).toHaveLength(
      1,
    );
    expect(ofGazette(rule, hidden + confirms("reed", ", in-article: false"))).toHaveLength(1);
  });

  const found = (item: string) => claim("a", `attribution: insider, evidence: [{ kind: document, ${item} }]`);

  test("evidence counts, whenever the desk looked at it", () => {
    const seen = found("source: council, shows: supports, accessed: 2024-06-01");
    expect(ofGazette(rule, seen)).toEqual([
      "gazette/a: The source is not named, but in the evidence Council says this on the record. Attribute as much of it as you can to Council, and keep the unnamed source for the rest.",
    ]);
    expect(ofGazette(rule, seen, "external")).toEqual([
      "gazette/a: The source is not named, but in the evidence Council says this on the record. Rely on that evidence: nobody answers for this one.",
    ]);
    expect(ofGazette(rule, found("source: courier, root: reed, shows: supports"))).toEqual([
      expect.stringContaining("in the evidence Ada Reed says this"),
    ]);
  });

  test.each([
    "source: council, shows: contradicts",
    "source: council, shows: context",
    "source: official, shows: supports",
    "source: courier, shows: supports",
    "source: council, primary: false, shows: supports",
    "shows: supports",
  ])("is silent on evidence { %s }", (item) => {
    expect(ofGazette(rule, found(item))).toEqual([]);
  });

  test.each([
    ["who speaks on background", "{ source: reed, terms: background }"],
    ["another unnamed source", "official"],
    ["an outlet", "courier"],
    ["an outlet that does not say from whom", "[courier, undisclosed]"],
    ["the article itself", "none"],
    ["what was said when the article was out", "{ source: reed, said: 2024-05-03 }"],
  ])("is silent on %s", (_, attribution) => {
    expect(ofGazette(rule, hidden + confirms(attribution))).toEqual([]);
  });

  test("is silent on what is left out, withdrawn, or said under a name", () => {
    expect(ofGazette(rule, claim("a", "attribution: council") + confirms("reed"))).toEqual([]);
    expect(ofGazette(rule, claim("a", "attribution: insider, in-article: false") + confirms("reed"))).toEqual(
      [],
    );
    const withdrawn = ", withdrawn: { on: 2024-05-01, by: AB, reason: wrong }";
    expect(ofGazette(rule, hidden + confirms("reed", withdrawn))).toEqual([]);
  });

  test("in doubt about a date it was not too late", () => {
    expect(ofGazette(rule, hidden + confirms("{ source: reed, said: 2024-05-03~ }"))).toHaveLength(1);
    expect(ofGazette(rule, hidden + confirms("{ source: reed, said: 2024-05-02 }"))).toHaveLength(1);
  });
});

describe("anonymity/declined-and-quoted", () => {
  const rule = "anonymity/declined-and-quoted";
  const message =
    'The source who does not comment here is quoted without a name in "a": readers will think they are two people. Do not print that they did not comment.';
  const hidden = claim("a", "attribution: insider");
  const background = claim("a", "attribution: { source: reed, terms: background }");
  const reply = (to: string, outcome = "declined") =>
    claim("b", `attribution: council, reply: { put: it, to: ${to}, outcome: ${outcome} }`);
  const silent = (link: string, rest = "") =>
    claim("b", `attribution: { ${link}, cue: declined to comment }${rest}`);

  test.each([
    ["an unnamed source that was asked", hidden + reply("insider")],
    ["one of those who were asked", hidden + reply("[council, insider]", "none")],
    ["an unnamed source on the record", hidden + silent("source: insider, terms: on-record")],
    ["a person on background", background + silent("source: reed")],
    ["a person on background who was asked", background + reply("reed")],
    [
      "a person on deep background",
      claim("a", "attribution: { source: reed, terms: deep-background }") + silent("source: reed"),
    ],
    [
      "words of the quote",
      background + claim("b", "attribution: reed").replace("It is so.", '"Ada Reed declined to comment."'),
    ],
  ])("%s", (_, claims) => {
    expect(ofGazette(rule, claims)).toEqual([`gazette/b: ${message}`]);
  });

  test.each([
    ["an unnamed source that leaves a question open", hidden + silent("source: insider")],
    ["another source", hidden + reply("ministry") + silent("source: reed").replace("b:", "d:")],
    ["a source that replied", hidden + reply("insider", "replied")],
    ["the body of which somebody speaks", claim("a", "attribution: mole") + reply("ministry")],
    [
      "a body one of whose people speaks on background",
      claim("a", "attribution: { source: ministry, terms: background }") + reply("ministry"),
    ],
    ["a person on the record", claim("a", "attribution: reed") + silent("source: reed")],
    ["silence that is not printed", background + silent("source: reed", ", in-article: false")],
    [
      "words that are not printed",
      claim("a", "attribution: { source: reed, terms: background }, in-article: false") +
        silent("source: reed"),
    ],
    ["another outlet's source", claim("a", "attribution: [courier, insider]") + reply("insider")],
  ])("is silent on %s", (_, claims) => {
    expect(ofGazette(rule, claims)).toEqual([]);
  });

  test("is silent on other articles, and other newsrooms", () => {
    expect(said(rule, { gazette: background, courier: silent("source: reed") })).toEqual([]);
    expect(ofGazette(rule, background + silent("source: reed"), "external")).toEqual([]);
    expect(ofGazette(rule, background + silent("source: reed"), "in-house", "de")).toEqual([]);
  });
});

describe("anonymity/off-record-used", () => {
  const used = (rest: string, mode?: string) =>
    ofGazette("anonymity/off-record-used", claim("a", rest), mode);

  test.each([
    "attribution: { source: insider, terms: off-record }",
    "attribution: { source: reed, terms: off-record }",
    "attribution: [gazette, { source: reed, terms: off-record }]",
    "attribution: [{ source: courier, terms: off-record }]",
    "attribution: [ministry, { source: reed, terms: off-record }]",
  ])("%s", (rest) => {
    expect(used(rest)).toEqual([
      "gazette/a: This was said off the record and is not for publication. Leave it out (in-article: false), or get the source to agree to other terms.",
    ]);
  });

  test.each([
    "attribution: { source: insider, terms: off-record }, in-article: false",
    "attribution: { source: insider, terms: background }",
    "attribution: [courier, { source: insider, terms: off-record }]",
    "attribution: insider",
    "attribution: none",
  ])("is silent on %s", (rest) => {
    expect(used(rest)).toEqual([]);
  });

  test("cannot be known of another newsroom", () => {
    expect(used("attribution: { source: insider, terms: off-record }", "external")).toEqual([]);
  });
});

describe("anonymity/deep-background-attributed", () => {
  const deep = (rest: string, mode?: string) =>
    ofGazette("anonymity/deep-background-attributed", claim("a", rest), mode);
  const cue = "attribution: { source: insider, terms: deep-background, cue: said }";
  const bare = "attribution: { source: insider, terms: deep-background }";

  test.each([
    ["This attributes", cue],
    ["This attributes", `${cue}, form: direct`],
    ["Quotation marks show", `${bare}, form: direct`],
    ["Quotation marks show", `${bare}, form: mixed`],
  ])("%s: %s", (says, rest) => {
    expect(deep(rest)).toEqual([expect.stringContaining(`gazette/a: ${says}`)]);
  });

  test.each([
    bare,
    `${bare}, form: indirect`,
    `${cue}, form: direct, in-article: false`,
    "attribution: { source: insider, terms: background, cue: said }, form: direct",
    "attribution: [courier, { source: insider, terms: deep-background, cue: said }], form: direct",
    "attribution: [{ source: reed, cue: said }, { source: insider, terms: deep-background }], form: direct",
  ])("is silent on %s", (rest) => {
    expect(deep(rest)).toEqual([]);
  });

  test("cannot be known of another newsroom", () => {
    expect(deep(cue, "external")).toEqual([]);
  });
});
