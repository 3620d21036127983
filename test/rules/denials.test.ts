import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { noComment } from "../../src/language/en/no-comment.ts";
import { rules } from "../../src/rules/index.ts";
import { type Articles, claim, madeUpDesk } from "../provenance/desk.ts";
import { placedOfArticles, saidOfArticles, said as saidOfExample, TODAY } from "./said.ts";

const said = (rule: string, articles: Articles, mode?: string) => saidOfArticles(rule, articles, { mode });

const placed = (rule: string, articles: Articles, mode?: string) =>
  placedOfArticles(rule, articles, { mode });

const denies = (rest: string) => claim("d", `${rest}, denies: [{ claim: c, scope: all of it }]`);

describe("denial/before-claim", () => {
  const early = (denial: string, denied: string) =>
    said("denial/before-claim", {
      gazette:
        claim("c", `attribution: { source: council${denied} }`) +
        denies(`attribution: { source: ministry${denial} }`),
    });

  test("names both dates", () => {
    expect(early(", said: 2024-04-30", ", said: 2024-05-01")).toEqual([
      "gazette/d: This was said on 2024-04-30, before what it denies (2024-05-01), so it cannot be an answer to it. " +
        "Check both dates; if they are right, record it under contradicts.",
    ]);
    expect(early(", said: 2023", ", said: 2024-02")).toHaveLength(1);
  });

  test.each([
    [", said: 2024-05-01", ", said: 2024-05-01"],
    [", said: 2024-05-02", ", said: 2024-05-01"],
    [", said: 2024-04", ", said: 2024-04-20"],
    [", said: 2024-04~", ", said: 2024-05"],
    [", said: 2024-04", ", said: 2024-05?"],
    ["", ", said: 2024-05-01"],
    [", said: 2024-05-01", ""],
  ])("is silent on a denial%s of a claim%s", (denial, denied) => {
    expect(early(denial, denied)).toEqual([]);
  });
});

describe("denial/no-comment", () => {
  test.each([
    ["The council declined to comment.", "declined"],
    ["A spokesman refused to say whether the road was closed", "declined"],
    ["The council declined comment", "declined"],
    ["“No comment,” she said", "declined"],
    ["He would not be drawn on the plans", "declined"],
    ["The ministry would not say how many", "declined"],
    ["The ministry refused to say on Monday night whether", "declined"],
    ["Asked about it, she declined to say.", "declined"],
    ["He would not say anything", "declined"],
    ["He will not say", "declined"],
    ["The Pentagon would neither confirm nor deny the report", "declined"],
    ["She said that she could not confirm or deny it", "declined"],
    ["The company did not immediately respond to a request for comment", "none"],
    ["The council didn’t respond to emailed questions.", "none"],
    ["Mr Reed could not immediately be reached", "none"],
    ["The council has not commented on the claims", "none"],
    ["Nobody was available for comment; the council was not available for comment", "none"],
    ["The office did not return several calls", "none"],
    ["The office did not answer our calls", "none"],
    ["Questions sent to the council went unanswered", "none"],
    ["Several emails were ignored", "none"],
    ["He ignored two written questions", "none"],
    ["The council has yet to respond", "none"],
    ["She remained silent on the plans", "none"],
    ["Reed hung up when asked about it", "none"],
    ["The ministry gave no reply", "none"],
  ] as const)("%s: %s", (quote, outcome) => {
    expect(noComment(quote)?.outcome).toBe(outcome);
  });

  test.each([
    "The council denied this and declined to comment further",
    "He rejected the claim as false, and would not discuss it",
    "We are not planning a second wave",
    "The police did not respond to the alarm with force",
    "The army did not reply with fire to the shelling",
    "We would not say that the road is closed",
    "He refused to say that he would accept it",
    "He refused to say he would accept it",
    "He refused to say that he knew why",
    "She declined to say the road is closed",
    "We won’t say it is what we want",
    "The claim is untrue, a spokesman said; the minister could not be reached",
    "Her decline is no matter for comment",
    "He ignored the report",
    "The council has yet to respond that it is open",
    "The question was asked and answered",
    "She stayed at home",
    "The council declined the offer",
  ])("%s: is no silence", (quote) => {
    expect(noComment(quote)).toBeUndefined();
  });

  const cued = (cue: string, quote: string, language = "en") => {
    const articles = {
      gazette:
        claim("c", "attribution: council") +
        denies(`attribution: { source: ministry, cue: "${cue}" }`).replace("It is so.", `"${quote}"`),
    };
    return saidOfArticles("denial/no-comment", articles, { language }).map((message) =>
      message.replace("gazette/d: ", ""),
    );
  };

  test("looks at the cue and at the quote", () => {
    const told = 'Remove denies, and record it on "c" as reply: { outcome: declined }.';
    expect(cued("would not say", "The ministry would not say")).toEqual([
      `"would not say" is not a denial: it says neither that the claim is true nor that it is not. ${told}`,
    ]);
    expect(cued("said", "The ministry said that it had no comment")).toEqual([
      `"no comment" is not a denial: it says neither that the claim is true nor that it is not. ${told}`,
    ]);
    expect(cued("declined", "to comment on the report.")).toEqual([
      `"declined to comment" is not a denial: it says neither that the claim is true nor that it is not. ${told}`,
    ]);
    expect(cued("did not ... immediately", "respond to a request for comment")).toHaveLength(1);
    expect(cued("refused to say", "whether the road is closed")).toHaveLength(1);
    expect(cued("refused to say", "The ministry")).toHaveLength(1);
    expect(cued("refused to say", "that he would accept it")).toEqual([]);
    expect(cued("would not say", "that the road is closed")).toEqual([]);
    expect(cued("refused", "that the road is closed, and would not comment")).toHaveLength(1);
    expect(cued("said", "He refused to say that")).toEqual([]);
    expect(cued("Would not say", "the ministry would not say that it is closed")).toEqual([]);
    expect(cued("declined to comment", "The ministry denies it. It declined to comment on the rest")).toEqual(
      [],
    );
    expect(cued("denied", "The ministry denied it")).toEqual([]);
    expect(cued("declined to comment", "The ministry declined to comment", "de")).toEqual([]);
  });

  test("takes no time over long text", () => {
    expect(noComment(`did not ${"immediately respond to a a a ".repeat(20_000)}`)).toBeUndefined();
  });
});

describe("denial/no-scope", () => {
  const scoped = (relation: string) =>
    said("denial/no-scope", {
      gazette:
        claim("c", "attribution: council") +
        claim("d", `attribution: ministry, denies: [{ claim: c${relation} }]`),
    });

  test.each(["", ", responsive: partial", ", responsive: none"])(
    "asks for it where there is none%s",
    (rest) => {
      expect(scoped(rest)).toEqual([
        'gazette/d: Which part of "c" is denied, and which is not? Say so in scope.',
      ]);
    },
  );

  test.each([", scope: all of it", ", responsive: full", ", responsive: partial, scope: the date"])(
    "is silent on a denial%s",
    (rest) => {
      expect(scoped(rest)).toEqual([]);
    },
  );
});

describe("denial/not-weighed", () => {
  const weighed = (check: string, more = "", others: Articles = {}) =>
    said("denial/not-weighed", {
      gazette:
        claim("c", `attribution: council, check: { status: ${check} }${more}`) +
        denies("attribution: ministry"),
      ...others,
    });

  test("names the denial and what to write", () => {
    expect(weighed("checked, explanation: Seen there.")).toEqual([
      'gazette/c: "gazette/d" (Ministry) denies this, but the check does not mention the denial. Take it into account and record that: weighs: [d].',
    ]);
    expect(weighed("in-progress, verdict: true")).toHaveLength(1);
    expect(weighed("checked, explanation: An explanation with d-day in it.")).toHaveLength(1);
  });

  test("one finding for all denials, also from other articles", () => {
    const others = { courier: claim("e", "attribution: reed, denies: [{ claim: gazette/c }]") };
    expect(weighed("checked", "", others)).toEqual([
      'gazette/c: "courier/e" (Ada Reed) and "gazette/d" (Ministry) deny this, but the check does not mention these denials. Take them into account and record that: weighs: [courier/e, d].',
    ]);
    expect(weighed("checked, weighs: [d]", "", others)).toEqual([
      'gazette/c: "courier/e" (Ada Reed) denies this, but the check does not mention the denial. Take it into account and record that: weighs: [courier/e].',
    ]);
  });

  test("names the first of many", () => {
    const many = (count: number) =>
      weighed("checked", "", {
        herald: Array.from({ length: count }, (_, at) =>
          claim(`e${at}`, "attribution: cole, denies: [{ claim: gazette/c }]"),
        ).join(""),
      });
    expect(many(3)).toEqual([
      expect.stringMatching(
        /^gazette\/c: "gazette\/d" \(Ministry\), "herald\/e0" \(Ben Cole\), "herald\/e1" \(Ben Cole\) and "herald\/e2" \(Ben Cole\) deny/,
      ),
    ]);
    expect(many(4)).toEqual([
      expect.stringMatching(
        /"herald\/e1" \(Ben Cole\) and 2 more deny this.*\[d, herald\/e0, herald\/e1, herald\/e2, herald\/e3\]/,
      ),
    ]);
  });

  test.each([
    ["attribution: reed", "Ada Reed denied it.", []],
    ["attribution: reed", "Rejected by Reed, with no reason given.", []],
    ["attribution: reed", "What Reed said to the contrary is not borne out.", []],
    ["attribution: reed", "Ms Reed told us otherwise.", []],
    ["attribution: reed", "The roads office disputes this.", []],
    ["attribution: reed", "Seen there. A denial by the ministry says nothing of lorries.", []],
    ["attribution: [courier, mole]", "The Courier's engineer contradicts it.", []],
    ["attribution: undisclosed", "It was denied.", ["gazette/d"]],
    ["attribution: reed", "Reed was there when it was closed.", ["gazette/d"]],
    ["attribution: reed", "It was denied by somebody.", ["gazette/d"]],
    ["attribution: reed", "The council denied it. Reed was not asked.", ["gazette/d"]],
    ["attribution: council", "Councils deny everything.", ["gazette/d"]],
  ])("a denial (%s) beside the words: %s", (by, words, expected) => {
    for (const field of ["explanation", "missing"]) {
      const found = said("denial/not-weighed", {
        gazette:
          claim("c", `attribution: herald, check: { status: checked, ${field}: "${words}" }`) + denies(by),
      });
      expect(found.map((message) => /"([^"]*)"/.exec(message)?.[1])).toEqual(expected);
    }
  });

  test("a denial that does not answer the claim need not be weighed", () => {
    const answering = (responsive: string) =>
      said("denial/not-weighed", {
        gazette:
          claim("c", "attribution: council, check: { status: checked }") +
          claim("d", `attribution: ministry, denies: [{ claim: c, scope: it, responsive: ${responsive} }]`),
      });
    expect(answering("none")).toEqual([]);
    expect(answering("partial")).toHaveLength(1);
    expect(answering("full")).toHaveLength(1);
  });

  test.each([
    ["unchecked"],
    ["in-progress"],
    ["checked, weighs: [d]"],
    ["checked, weighs: [gazette/d]"],
    ["checked, explanation: Against d stands the paper."],
    ["checked, missing: The words of (gazette/d)."],
    ["checked", ", evidence: [{ kind: interview, source: ministry, shows: contradicts }]"],
    ["checked", ", evidence: [{ kind: article, source: courier, root: ministry, shows: context }]"],
  ])("is silent on %s%s", (check, more = "") => {
    expect(weighed(check, more)).toEqual([]);
  });

  test("a denial that repeats one that was weighed has been weighed", () => {
    const others = {
      courier: claim(
        "e",
        "attribution: ministry, denies: [{ claim: gazette/c }], repeats: [{ claim: gazette/d }]",
      ),
    };
    expect(weighed("checked, weighs: [d]", "", others)).toEqual([]);
  });
});

describe("denial/one-sided", () => {
  const outside = (rest: string) => denies(`${rest}, in-article: false`);
  const sided = (articles: Articles, mode?: string) => said("denial/one-sided", articles, mode);

  test("says who denies what", () => {
    const gazette = claim("c", "attribution: council") + outside("attribution: ministry");
    expect(sided({ gazette })).toEqual([
      'gazette/d: Ministry denies "c", but the article leaves that out. Readers get only one side: take the denial into account when you check "c".',
    ]);
    expect(sided({ gazette }, "in-house")).toEqual([
      'gazette/d: Ministry denies "c", but the article leaves that out. Add it to the article.',
    ]);
  });

  const inside = (source: string) => claim("e", `attribution: ${source}, denies: [{ claim: c }]`);
  test("somebody else's denial in the article does not make up for it", () => {
    expect(
      sided({
        gazette: claim("c", "attribution: council") + outside("attribution: ministry") + inside("insider"),
      }),
    ).toHaveLength(1);
  });

  test.each([
    [
      "the same body's denial in the article",
      claim("c", "attribution: council") + outside("attribution: ministry") + inside("reed"),
    ],
    ["a denial in the article", claim("c", "attribution: council") + denies("attribution: ministry")],
    [
      "what the article does not claim",
      claim("c", "attribution: council, in-article: false") + outside("attribution: ministry"),
    ],
    [
      "a denial after publication",
      claim("c", "attribution: council") + outside("attribution: { source: ministry, said: 2024-05-03 }"),
    ],
  ])("is silent on %s", (_, gazette) => {
    expect(sided({ gazette })).toEqual([]);
  });
});

describe("reply/not-sought", () => {
  const sought = (rest: string, more = "", mode = "in-house") =>
    placed("reply/not-sought", { gazette: claim("c", `attribution: council, ${rest}`) + more }, mode);
  const asked = (to: string) => `reply: { put: it, ${to}sought: 2024-04-29, deadline: 2024-05-01 }`;

  test("each of those who were not asked", () => {
    expect(sought("accuses: [reed, cole]")).toEqual([
      "gazette/c accuses.0: Ada Reed is accused here, but no reply was sought. Ask before publication, and record it under reply: put, to, sought, deadline, outcome.",
      "gazette/c accuses.1: Ben Cole is accused here, but no reply was sought. Ask before publication, and record it under reply: put, to, sought, deadline, outcome.",
    ]);
    expect(sought(`accuses: [reed, cole], ${asked("to: reed, ")}`)).toEqual([
      expect.stringContaining("Ben Cole"),
    ]);
    expect(sought(`accuses: [reed, cole], ${asked("")}`)[0]).toBe(
      "gazette/c accuses.0: The record does not say whether Ada Reed was among those asked for a reply. Say who was asked in reply: to.",
    );
  });

  test.each([
    ["the one who is accused, to left out", `accuses: [reed], ${asked("")}`, ""],
    ["all of them", `accuses: [reed, cole], ${asked("to: [cole, reed], ")}`, ""],
    ["the body for its man", `accuses: [reed], ${asked("to: ministry, ")}`, ""],
    ["the man for his body", `accuses: [ministry], ${asked("to: reed, ")}`, ""],
    [
      "heard in the article",
      "accuses: [ministry]",
      claim("e", "attribution: ministry, denies: [{ claim: c }]"),
    ],
    ["heard in the answer", "accuses: [ministry], reply: { answer: e }", claim("e", "attribution: cole")],
    [
      "heard in the answer of one who was asked on behalf of others",
      "accuses: [ministry, herald], reply: { to: herald, answer: e }",
      claim("e", "attribution: ministry"),
    ],
    ["who says so himself", "accuses: [council]", ""],
    ["somebody whom the desk does not know, which is reported as such", "accuses: [parliamant]", ""],
  ])("is silent on %s", (_, rest, more) => {
    expect(sought(rest, more)).toEqual([]);
  });

  test.each([
    ["a denial of somebody else of the same body", claim("e", "attribution: cole, denies: [{ claim: c }]")],
    [
      "a denial that the article leaves out",
      claim("e", "attribution: reed, in-article: false, denies: [{ claim: c }]"),
    ],
    ["an unnamed source of the body", claim("e", "attribution: mole, denies: [{ claim: c }]")],
  ])("is not content with %s", (_, more) => {
    expect(sought("accuses: [reed]", more)).toHaveLength(1);
  });

  test.each([
    ["that another was asked", `accuses: [reed], ${asked("to: herald, ")}`, ""],
    [
      "an answer that was withdrawn",
      "accuses: [reed], reply: { to: herald, answer: e }",
      claim("e", "attribution: reed, withdrawn: { on: 2024-05-03, by: AB, reason: made up }"),
    ],
    [
      "an unnamed source in the body that is accused",
      "accuses: [ministry]",
      claim("e", "attribution: mole, denies: [{ claim: c }]"),
    ],
  ])("nor with %s", (_, rest, more) => {
    const name = rest.includes("reed") ? "Ada Reed" : "Ministry";
    expect(sought(rest, more)).toEqual([
      `gazette/c accuses.0: ${name} is accused here, but no reply was sought. Ask before publication, and record it under reply: put, to, sought, deadline, outcome.`,
    ]);
  });

  test("nor with a denial in another article", () => {
    const articles = {
      gazette: claim("c", "attribution: council, accuses: [reed]"),
      courier: claim("e", "attribution: reed, denies: [{ claim: gazette/c }]"),
    };
    expect(said("reply/not-sought", articles, "in-house")).toHaveLength(1);
  });

  test("cannot be known of another newsroom", () => {
    expect(sought("accuses: [reed]", "", "external")).toEqual([]);
  });
});

describe("reply/incomplete", () => {
  const incomplete = (reply: string, accuses = "accuses: [reed], ") =>
    placed(
      "reply/incomplete",
      { gazette: claim("c", `attribution: council, ${accuses}reply: { ${reply} }`) },
      "in-house",
    );

  test.each([
    ["put: it", "when they were asked (sought) or when they had to answer by (deadline)"],
    ["sought: 2024-04-29, outcome: declined", "what was put to them (put)"],
    ["put: it, sought: 2024-04-29, outcome: replied", "which claim holds their answer (answer)"],
    ["put: it, sought: 2024-04-29, outcome: none", "when they had to answer by (deadline)"],
    [
      "outcome: none",
      "what was put to them (put), when they were asked (sought) or when they had to answer by (deadline)",
    ],
  ])("%s", (reply, lacks) => {
    expect(incomplete(reply)).toEqual([`gazette/c reply: This reply does not say ${lacks}. Add that.`]);
  });

  test("who was asked, where it is not plain", () => {
    const whole = "put: it, sought: 2024-04-29, deadline: 2024-05-01";
    expect(incomplete(whole)).toEqual([]);
    expect(incomplete(whole, "accuses: [reed, cole], ")).toEqual([
      "gazette/c reply: This reply does not say who was asked (to). Add that.",
    ]);
    expect(incomplete(whole, "")).toHaveLength(1);
    expect(incomplete(`${whole}, to: reed`, "")).toEqual([]);
    expect(incomplete(`${whole}, outcome: replied, answer: c`)).toEqual([]);
  });
});

describe("reply/too-short", () => {
  const short = (reply: string) =>
    placed(
      "reply/too-short",
      { gazette: claim("c", `attribution: council, reply: { ${reply} }`) },
      "in-house",
    );

  test.each([
    [
      "sought: 2024-04-29, deadline: 2024-04-29",
      "They were asked on 2024-04-29 and had until 2024-04-29: less than a day. Was that a real chance to answer? Give them longer.",
    ],
    [
      "sought: '2024-04-29T10:00:00Z', deadline: '2024-04-30T09:00:00Z'",
      "They were asked on 2024-04-29T10:00:00Z and had until 2024-04-30T09:00:00Z: less than a day. Was that a real chance to answer? Give them longer.",
    ],
    [
      "sought: '2024-04-29T10:00:00Z', deadline: '2024-04-29T10:00:00Z'",
      "They were asked on 2024-04-29T10:00:00Z and had until 2024-04-29T10:00:00Z: less than a day. Was that a real chance to answer? Give them longer.",
    ],
    [
      "sought: 2024-04-29, deadline: 2024-04-28",
      "The deadline (2024-04-28) is before the reply was asked for (2024-04-29). Correct whichever is wrong.",
    ],
  ])("%s", (reply, message) => {
    expect(short(reply)).toEqual([`gazette/c reply.deadline: ${message}`]);
  });

  test.each([
    "sought: 2024-04-29, deadline: 2024-04-30",
    "sought: '2024-04-29T10:00:00Z', deadline: '2024-04-30T10:00:00Z'",
    "sought: 2024-04, deadline: 2024-04",
    "sought: 2024-04-29, deadline: 2024-04-29, outcome: replied",
    "sought: 2024-04-29",
    "deadline: 2024-04-29",
  ])("is silent on %s", (reply) => {
    expect(short(reply)).toEqual([]);
  });
});

describe("denial/not-logged", () => {
  const CLOSED =
    "closed: { quote: The road is closed, statement: The road is closed., attribution: council }\n";
  const found = (sentence: string, claims = CLOSED) =>
    saidOfExample("denial/not-logged", {
      claims,
      text: `The road is closed, the council said. ${sentence}\n`,
    });

  test("names who denies what, in the article's words", () => {
    expect(found("The Ministry of Roads denied that it had ever been closed.")).toEqual([
      'The article has The Ministry of Roads deny something: "denied that it had ever been closed". No claim records it: log one, with what it denies.',
    ]);
    expect(found("Ada Reed, the minister, has rejected the claim that cars may not use it.")).toHaveLength(1);
    expect(found("Ada Reed has rejected the notion that cars may not use it.")).toHaveLength(1);
  });

  test.each([
    ["that is only said", "The Ministry said that it had never been closed."],
    ["that nobody is said to deny", "It was denied that it had ever been closed."],
    ["that is no denial", "The Ministry did not deny that it had ever been closed."],
    ["in which an offer is rejected", "The Ministry of Roads has rejected an offer to pay for the road."],
  ])("is silent on a statement %s", (_, sentence) => expect(found(sentence)).toEqual([]));

  test("is silent where a claim has it, and where nothing is logged yet", () => {
    const sentence = "The Ministry of Roads denied that it had ever been closed.";
    const logged = `${CLOSED}never: { quote: it had ever been closed, statement: It was not., attribution: ministry }\n`;
    expect(found(sentence, logged)).toEqual([]);
    expect(found(sentence, "{}\n")).toEqual([]);
  });
});

describe("denial/non-responsive", () => {
  const answers = (responsive: string, attribution = "ministry", mode?: string) =>
    said(
      "denial/non-responsive",
      {
        gazette:
          claim("c", "attribution: council") +
          claim("e", "attribution: council") +
          claim(
            "d",
            `attribution: ${attribution}, denies: [{ claim: e, scope: it }, { claim: c, scope: it${responsive} }]`,
          ),
      },
      mode,
    );

  test.each(["", ", responsive: partial", ", responsive: full"])("is silent on a denial%s", (responsive) => {
    expect(answers(responsive)).toEqual([]);
  });

  test("says who does not answer which claim, and what that means for the article", () => {
    const none = ", responsive: none";
    expect(answers(none)).toEqual([
      'gazette/d: Ministry does not answer "c". Treat that claim as one that this does not deny.',
    ]);
    expect(answers(none, "[courier, { source: reed, cue: said }]", "in-house")).toEqual([
      'gazette/d: Ada Reed does not answer "c". Say in the copy what it covers, or ask for a direct answer.',
    ]);
    expect(
      said("denial/non-responsive", {
        gazette:
          claim("c", "attribution: council") +
          claim("d", "kind: fact, denies: [{ claim: c, scope: it, responsive: none }]"),
      }),
    ).toEqual([
      'gazette/d: Whoever says this does not answer "c". Treat that claim as one that this does not deny.',
    ]);
  });

  test("points at the claim that it is set against, where there is one", () => {
    const findings = (denied: string) =>
      check(
        madeUpDesk({
          gazette: claim("c", "attribution: council"),
          herald: claim(
            "d",
            `attribution: ministry, denies: [{ claim: ${denied}, scope: it, responsive: none }]`,
          ),
        }),
        { rules, today: TODAY },
      ).filter(({ rule }) => rule === "denial/non-responsive");
    expect(
      findings("gazette/c").map(({ path, related }) => [path, related.map((one) => [one.file, one.message])]),
    ).toEqual([
      [["claims", "d", "denies", 0, "responsive"], [["claims/gazette.yaml", "the claim it is set against"]]],
    ]);
    expect(findings("gazette/x").map(({ related }) => related)).toEqual([[]]);
  });
});
