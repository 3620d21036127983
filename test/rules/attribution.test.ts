import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import type { Example } from "../../src/rules/example.ts";
import { rules } from "../../src/rules/index.ts";
import { exampleDesk } from "./example-desk.ts";
import { said, TODAY } from "./said.ts";

const claim = (attribution: string, more = "") => `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ${attribution}
${more}`;

/** Each case: what the record says, and what the rule says of it. */
const CASES: Readonly<
  Record<string, readonly (readonly [name: string, example: Example, expected: readonly string[]])[]>
> = {
  "attribution/own-voice": [
    ["an opinion", { claims: claim("none", "  kind: opinion\n") }, []],
    [
      "a headline that the body bears out",
      {
        claims: `${claim("none", "  repeats: [{ claim: body, scope: all of it }]\n")}body:\n  quote: It is closed\n  statement: It is.\n  attribution: reed\n`,
      },
      [],
    ],
    [
      "a figure worked out from others",
      {
        claims: claim("none", '  figures: [{ value: 2, printed: "2", derived: 1 + 1 }]\n').replace(
          "is closed\n",
          "is closed to 2 of them\n",
        ),
      },
      [],
    ],
    [
      "our own",
      { claims: claim("none"), mode: "in-house" },
      [
        "We say this in our own voice, but nothing on file supports it. Credit whoever it comes from, or record the evidence.",
      ],
    ],
  ],
  "attribution/stops-at-relay": [
    [
      "the outlet's own report, with its address",
      { claims: claim('{ source: courier, url: "https://courier.example/1" }') },
      [],
    ],
    ["the article's own publisher", { claims: claim("gazette") }, []],
    ["an official body", { claims: claim("ministry") }, []],
    [
      "two outlets, and no root",
      {
        claims: claim("[courier, gazette-weekly]"),
        files: {
          "claims/outlets.yaml": "sources:\n  gazette-weekly: { name: The Weekly (made up), kind: outlet }\n",
        },
      },
      [
        "The chain stops at The Weekly (made up), and nothing says where that outlet got this. Add the next link, or undisclosed if the article does not say. If the outlet found it out itself, add its report's address (url).",
      ],
    ],
    [
      "a claim that the desk has of that outlet",
      {
        claims: claim("courier", "  repeats: [{ claim: theirs/road-closed, scope: all of it }]\n"),
        files: {
          "claims/theirs.yaml": `article: { title: Theirs (made up), publisher: courier, published: 2024-05-01, language: en, mode: external }
claims:
  road-closed: { quote: The road is closed, statement: It is., attribution: reed }
`,
        },
      },
      [],
    ],
  ],
  "attribution/no-position": [
    ["somebody of a body", { claims: claim("reed") }, []],
    [
      "twice in an article, said once",
      {
        claims: `${claim("moss")}road-open:\n  quote: It will open\n  statement: It will.\n  attribution: { source: moss, cue: said }\n`,
        files: { "claims/people.yaml": "sources:\n  moss: { name: Ben Moss (made up), kind: person }\n" },
      },
      [
        "Ben Moss (made up) is credited by name alone. Add the role that the article gives (role), or the organisation they speak for (of, on the source); if it gives neither, write role: none given.",
      ],
    ],
    [
      "an article that gives none",
      {
        claims: claim("{ source: moss, role: none given }"),
        files: { "claims/people.yaml": "sources:\n  moss: { name: Ben Moss (made up), kind: person }\n" },
      },
      [],
    ],
  ],
  "attribution/passive-no-source": [
    ["a passive of somebody named", { claims: claim("{ source: ministry, cue: is believed to }") }, []],
    ["an active cue of an unnamed source", { claims: claim("{ source: insider, cue: said }") }, []],
    [
      "nobody at all",
      { claims: claim("{ source: undisclosed, cue: it is widely believed }") },
      [
        '"it is widely believed" names nobody. Treat it as the article\'s own claim until you find someone who says so.',
      ],
    ],
    [
      "a passive whose agent stands further on in the text",
      {
        claims: claim("{ source: undisclosed, cue: is seen }").replace(
          "The road is closed\n",
          "a waste of money\n",
        ),
        text: "The road is seen as a waste of money by the council. It is closed.\n",
      },
      [],
    ],
    [
      "an agent in another sentence",
      {
        claims: claim("{ source: undisclosed, cue: is seen }").replace(
          "The road is closed\n",
          "a waste of money\n",
        ),
        text: "The road is seen as a waste of money. It was closed in May, a mistake by the council.\n",
      },
      ['"is seen" names nobody. Treat it as the article\'s own claim until you find someone who says so.'],
    ],
    ["a cue that ends in its agent's by", { claims: claim("{ source: insider, cue: is believed by }") }, []],
    ["a cue with its agent", { claims: claim("{ source: insider, cue: is seen by many as }") }, []],
    [
      "a participle of nobody",
      { claims: claim("{ source: undisclosed, cue: long considered }") },
      [
        '"long considered" names nobody. Treat it as the article\'s own claim until you find someone who says so.',
      ],
    ],
    ["a participle of somebody", { claims: claim("{ source: insider, cue: long considered }") }, []],
    [
      "what is seen",
      {
        claims: claim("{ source: undisclosed, cue: is seen }").replace(
          "The road is closed\n",
          "closing the road\n",
        ),
        text: "Reed is seen closing the road.\n",
      },
      [],
    ],
    [
      "the article's own voice",
      { claims: claim("none").replace("The road is closed\n", "The road is believed to be closed\n") },
      [
        '"is believed" names nobody. Treat it as the article\'s own claim until you find someone who says so.',
      ],
    ],
    [
      "words in marks, within the quote",
      {
        claims: claim("none").replace(
          "The road is closed\n",
          "It is “believed to be” so, and “is thought to” be\n",
        ),
      },
      [],
    ],
    [
      "words in marks around the quote",
      {
        claims: claim("none").replace("The road is closed\n", "The road is believed to be closed\n"),
        text: "He read: “The road is believed to be closed.”\n",
      },
      [],
    ],
    [
      "somebody's own passive",
      { claims: claim("ministry").replace("The road is closed\n", "The road is believed to be closed\n") },
      [],
    ],
    [
      "reports, in our own copy",
      { claims: claim("{ source: insider, cue: reports suggest }"), mode: "in-house" },
      ['"reports suggest" names nobody. Say who, or say it in our own voice.'],
    ],
  ],
  "attribution/loaded-cue": [
    [
      "what is claimed stands after the cue, in the text",
      {
        claims: claim("{ source: ministry, cue: claimed }").replace("The road is closed\n", "victory\n"),
        text: "The ministry claimed victory on the road.\n",
      },
      [],
    ],
    [
      "what is claimed stands after the cue, in the quote",
      {
        claims: claim("{ source: ministry, cue: has ... claimed }").replace(
          "The road is closed\n",
          "The ministry has since claimed credit for it\n",
        ),
      },
      [],
    ],
    [
      "the same words elsewhere",
      {
        claims: claim("{ source: ministry, cue: claimed }"),
        text: "The ministry claimed that The road is closed. It claimed victory, too.\n",
      },
      ['"claimed" casts doubt on this. Keep that out of the statement and the check.'],
    ],
    [
      "what a paper holds",
      {
        claims: claim("{ source: order, cue: reveals }"),
        files: { "claims/papers.yaml": "sources:\n  order: { name: Order 12 (made up), kind: document }\n" },
      },
      [],
    ],
    [
      "our own",
      { claims: claim("{ source: ministry, cue: conceded that }"), mode: "in-house" },
      [
        '"conceded" says that this is true and that the speaker would rather not have said it. Write "said" or "denied" unless the desk can prove what it adds.',
      ],
    ],
  ],
  "attribution/no-report-url": [
    ["the article's own publisher", { claims: claim("[gazette, ministry]") }, []],
    ["a body is no outlet", { claims: claim("ministry") }, []],
  ],
  "attribution/headline-unsupported": [
    [
      "words of the headline that stand in the body",
      {
        claims: "\nmade-up:\n  quote: A made-up article\n  statement: It is.\n  attribution: none\n",
        text: "Something else\n\nThe Gazette prints: A made-up article.\n",
      },
      [],
    ],
    [
      "what a paragraph of the body says in other words",
      {
        claims: "\nmade-up:\n  quote: A made-up article\n  statement: It is.\n  attribution: none\n",
        text: "A made-up article\n\nThis was made up, as all articles here are.\n",
      },
      [],
    ],
    [
      "one headline claim that only another one repeats",
      {
        claims: `
one:
  quote: A made-up
  statement: It is made up.
  attribution: none
  repeats: [{ claim: two, scope: all }]
two:
  quote: made-up article
  statement: It is an article.
  attribution: none
`,
      },
      [
        "No claim in the body says this. Link the claim that supports it (repeats). If there is none, the article does not support its headline.",
        "No claim in the body says this. Link the claim that supports it (repeats). If there is none, the article does not support its headline.",
      ],
    ],
    [
      "a claim of the body that confirms it",
      {
        claims:
          "\none:\n  quote: A made-up article\n  statement: It is.\n  attribution: none\nbody:\n  quote: x y z\n  statement: X.\n  attribution: reed\n  confirms: [{ claim: one, scope: all }]\n",
      },
      [],
    ],
  ],
};

describe.each(Object.entries(CASES))("%s", (rule, cases) => {
  test.each(cases)("%s", (_, example, expected) => {
    expect(said(rule, example)).toEqual(expected);
  });
});

test("vague descriptions of the desk's own, and what they are credited with", () => {
  const example: Example = {
    claims: claim("insider"),
    settings: "vague-descriptors: [an engineer at the ministry who has seen the plans]\n",
  };
  expect(said("attribution/vague-source", example)).toMatchSnapshot();
});

test("a count that does not agree with the description", () => {
  const files = (source: string) => ({
    "claims/unnamed.yaml": `sources:\n  them: { kind: unnamed, ${source} }\n`,
  });
  const of = (source: string) =>
    said("attribution/plural-sources", { claims: claim("them"), files: files(source) });
  expect(of("described-as: two aides, count: 2")).toEqual([]);
  expect(of("described-as: aides, count: undisclosed")).toEqual([]);
  expect(of("described-as: aides, count: 3")).toEqual([]);
  expect([
    ...of("described-as: two aides, count: 3"),
    ...of("described-as: aides, count: 1"),
    ...of("described-as: two aides"),
  ]).toMatchSnapshot();
});

describe("attribution/borrowed-anonymity", () => {
  const BORROWED =
    "This is another outlet's unnamed source, credited as our own. Put the outlet first: attribution: [outlet, source].";
  const NOT_OURS = "Only that outlet can say why its source is not named and who approved it. Remove this.";
  const OUTLETS =
    "  gazette-online: { name: Gazette Online (made up), kind: outlet, of: gazette }\n" +
    "  heard: { kind: unnamed, described-as: an engineer }\n";
  const borrowed = (claims: string, source = "", files: Readonly<Record<string, string>> = {}) =>
    said("attribution/borrowed-anonymity", {
      mode: "in-house",
      claims,
      files: { "claims/sources-of-theirs.yaml": `sources:\n${OUTLETS}${source}`, ...files },
    });
  const other = (attribution: string) => claim(attribution).replace("road-closed", "road-shut");

  test.each([
    ["of another outlet", "courier", [BORROWED]],
    ["of our own publisher", "gazette", []],
    ["of a part of our own publisher", "gazette-online", []],
    ["of a body", "ministry", []],
  ])("a source %s", (_, owner, expected) => {
    const source = `  mole: { kind: unnamed, described-as: an engineer, of: ${owner} }\n`;
    expect(borrowed(claim("mole"), source)).toEqual(expected);
    expect(borrowed(claim("[gazette, mole]"), source)).toEqual(expected);
    expect(borrowed(claim("[reed, mole]"), source)).toEqual([]);
  });

  test.each([
    ["[courier, heard]", [BORROWED]],
    ["[courier, ministry, heard]", [BORROWED]],
    ["[gazette, heard]", []],
    ["[gazette-online, heard]", []],
    ["[courier, gazette, heard]", []],
    ["[heard, courier]", []],
    ["[ministry, heard]", []],
  ])("a source that elsewhere is credited as %s", (elsewhere, expected) => {
    expect(borrowed(claim("heard") + other(elsewhere))).toEqual(expected);
    const withdrawn = other(elsewhere).replace(
      "attribution",
      "withdrawn: { on: 2024-05-03, by: AB, reason: wrong }\n  attribution",
    );
    expect(borrowed(claim("heard") + withdrawn)).toEqual([]);
  });

  test("our own source, which another outlet quotes too", () => {
    const source = "  mole: { kind: unnamed, described-as: an engineer, of: gazette }\n";
    expect(borrowed(claim("mole") + other("[courier, mole]"), source)).toEqual([]);
  });

  test.each([
    ["courier", [NOT_OURS]],
    ["gazette", []],
    ["gazette-online", []],
    ["ministry", []],
  ])("the ground rules of a source behind %s", (before, expected) => {
    expect(borrowed(claim(`[${before}, { source: heard, anonymity: { reason: fear } }]`))).toEqual(expected);
    expect(borrowed(claim(`[${before}, heard]`))).toEqual([]);
    expect(borrowed(claim(`[${before}, { source: reed, anonymity: { reason: fear } }]`))).toEqual([]);
  });

  test("who says it together with an outlet is not behind it", () => {
    expect(borrowed(claim("heard") + other("{ source: [courier, heard], cue: said }"))).toEqual([]);
    expect(borrowed(claim("heard") + other("[{ source: [courier, reed] }, heard]"))).toEqual([BORROWED]);
    expect(borrowed(claim("{ source: [courier, heard], anonymity: { reason: fear } }"))).toEqual([]);
  });

  test("is silent on another newsroom's articles", () => {
    const source = "  mole: { kind: unnamed, described-as: an engineer, of: courier }\n";
    const files = { "claims/sources-of-theirs.yaml": `sources:\n${source}` };
    expect(said("attribution/borrowed-anonymity", { claims: claim("mole"), files })).toEqual([]);
  });
});

describe("a chain of two people without a cue between them", () => {
  const asked = (attribution: string) =>
    said("attribution/chain-without-cue", {
      claims: claim(attribution),
    });
  const QUESTION =
    "Did Ada Reed (made up) get this from an engineer at the ministry who has seen the plans, or did both say it? If both did, write source: [reed, insider] on one link; otherwise give this link a cue.";

  test.each([
    ["[{ source: reed, cue: wrote }, insider]", [QUESTION]],
    ["[courier, reed, insider]", [QUESTION]],
    ["[{ source: reed, cue: wrote }, { source: insider, cue: citing }]", []],
    ["{ source: [reed, insider], cue: wrote }", []],
    ["[courier, reed]", []],
    ["[ministry, reed]", []],
    ["[reed, ministry]", []],
    ["[reed, undisclosed]", []],
    ["insider", []],
  ])("%s", (attribution, messages) => {
    expect(asked(attribution)).toEqual(messages);
  });
});

describe("what is written once of sources that say it together is said once", () => {
  test("a cue that judges", () => {
    const claims = claim("{ source: [reed, council], cue: refuted }");
    expect(said("attribution/loaded-cue", { claims })).toHaveLength(1);
  });

  test("outlets that only relay", () => {
    const stops = (attribution: string) =>
      said("attribution/stops-at-relay", { claims: claim(attribution) }).length;
    expect(stops("{ source: [courier, courier], cue: reported }")).toBe(1);
    expect(stops("{ source: [courier, reed], cue: reported }")).toBe(0);
    expect(stops("{ source: [reed, courier], cue: reported }")).toBe(0);
    expect(stops("{ source: [gazette, courier], cue: reported }")).toBe(0);
  });
});

describe("what weighs more in our own draft", () => {
  const severities = (rule: string, example: Example) =>
    check(exampleDesk(example), { rules, today: TODAY })
      .filter((finding) => finding.rule === rule)
      .map(({ severity }) => severity);
  const people = { "claims/people.yaml": "sources:\n  moss: { name: Ben Moss (made up), kind: person }\n" };
  const engineers = (count = "") => ({
    "claims/unnamed.yaml": `sources:\n  engineers: { kind: unnamed, described-as: two engineers${count} }\n`,
  });

  test.each(["external", "in-house"] as const)("in an article that is %s", (mode) => {
    const severity = mode === "in-house" ? "warning" : "note";
    const position = { claims: claim("moss"), files: people, mode };
    expect(severities("attribution/no-position", position)).toEqual([severity]);
    const plural = { claims: claim("engineers"), files: engineers(), mode };
    expect(severities("attribution/plural-sources", plural)).toEqual([severity]);
    // A count that is not that of the description is wrong in any article.
    const wrong = { claims: claim("engineers"), files: engineers(", count: 3"), mode };
    expect(severities("attribution/plural-sources", wrong)).toEqual(["warning"]);
  });
});

describe("attribution/missing", () => {
  const found = (more: string) => {
    const claims = `road:\n  quote: The road is closed\n  statement: The road is closed.\n${more}`;
    return check(exampleDesk({ claims }), { rules, today: TODAY })
      .filter(({ rule }) => rule === "attribution/missing")
      .map(({ path, claim, message }) => ({ path, claim, message }));
  };

  test.each(["reed", "none", "undisclosed", "[courier, undisclosed]"])("is silent on %s", (attribution) => {
    expect(found(`  attribution: ${attribution}\n`)).toEqual([]);
  });

  test("asks who is credited, at the claim itself", () => {
    expect(found("")).toEqual([
      {
        path: ["claims", "road"],
        claim: "example/road",
        message:
          "Who does the article credit with this? Set attribution to a source's id, a chain of links, or none if it is the article's own voice.",
      },
    ]);
  });
});
