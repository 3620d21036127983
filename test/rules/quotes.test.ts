import { describe, expect, test } from "vitest";
import { formatLock, sha256 } from "../../src/text/lock.ts";
import { claim, said } from "./said.ts";

/** A claim whose quote has a mark of Windows-1252 that was read as Latin-1. */
const MARKED = claim("marked").replace("quote: The road is closed", 'quote: "The road\\x92s closed"');

/** A lock of the first version of the form, which left such marks in place. */
const FIRST = formatLock({
  lock: 1,
  normalisation: 1,
  text: { sha256: sha256("a made-up text"), length: 14 },
  quotes: {
    marked: { sha256: sha256("The road\u0092s closed\n\n"), start: 0, end: 18, match: "exact" },
    plain: { sha256: sha256("The road is closed\n\n"), start: 20, end: 38, match: "exact" },
  },
});
const files = { "claims/example.lock": FIRST };

describe("a lock of another version", () => {
  test("proves the quotes that it still has the hash of", () => {
    const example = { claims: claim("plain"), files };
    expect(said("quote/edited-since-verified", example)).toEqual([]);
    expect(said("quote/unverified", example)).toEqual([]);
  });

  test("asks for those to be verified again that are read in another way, and calls none edited", () => {
    const example = { claims: MARKED, files };
    expect(said("quote/edited-since-verified", example)).toEqual([]);
    expect(said("quote/unverified", example)).toEqual([
      expect.stringContaining("Run `onrecord verify` again"),
    ]);
  });

  test("shows an edit of any other", () => {
    const example = { claims: claim("plain").replace("road is", "road was"), files };
    expect(said("quote/edited-since-verified", example)).toHaveLength(1);
    expect(said("quote/unverified", example)).toEqual([]);
  });

  test("asks for nothing where the text is there", () => {
    const example = { claims: MARKED, files, text: "The road\u0092s closed.\n" };
    expect(said("quote/unverified", example)).toEqual([]);
    expect(said("quote/not-found", example)).toEqual([]);
  });
});

describe("what cannot be seen in a text", () => {
  test.each([
    ["a control character", "The road is\u0092 closed.\n"],
    ["a zero-width space before a quotation mark", "“The road is closed\u200B”, it said.\n"],
    ["a joiner beside a space", "The road\u200D is closed.\n"],
  ])("may be left out of the quote: %s", (_, text) => {
    expect(said("quote/not-found", { claims: claim("plain"), text })).toEqual([]);
  });

  test.each(["\u200B", "\u00AD", "\u2060", "\u200F", "\u0092"])(
    "does not keep a quotation from being one: %j",
    (unseen) => {
      const claims = claim("plain", "form: direct");
      const text = `The ministry said: “${unseen}The road is closed${unseen}”${unseen}.\n`;
      expect(said("quote/form", { claims, text })).toEqual([]);
      expect(said("quote/orphan", { claims, text })).toEqual([]);
      const straight = `The ministry said: ${unseen}"${unseen}The road is closed${unseen}"${unseen}.\n`;
      expect(said("quote/form", { claims, text: straight })).toEqual([]);
    },
  );
});

describe("on words that never end, a rule does", () => {
  const text = `${"The road is shut. ".repeat(5000)}\n`;

  test("for a cue of tabs, or of gaps", () => {
    for (const gap of ["\\t", " ... "]) {
      const cue = `attribution: { source: ministry, cue: "said${gap.repeat(25_000)}so" }`;
      const claims = claim("plain", cue).replace("closed", "shut");
      expect(said("quote/cue-not-found", { claims, text })).toEqual([]);
    }
  });

  test("for a passage with many gaps", () => {
    const passage = "road ... ".repeat(2500);
    const evidence = `evidence: [{ kind: document, file: kept.txt, quote: "${passage}", shows: supports }]`;
    const kept = { "kept.txt": text };
    expect(said("evidence/quote-not-found", { claims: claim("plain", evidence), files: kept })).toEqual([]);
    const other = claim("plain", evidence.replace("road", "bridge"));
    expect(said("evidence/quote-not-found", { claims: other, files: kept })).toHaveLength(1);
  });

  test("for a publisher of dots, and a path of slashes", () => {
    const settings = `tertiary-publishers: ["${"a.".repeat(25_000)}"]\npaths: { "x${"/".repeat(50_000)}x": { mode: in-house } }\n`;
    expect(said("record/unused-setting", { claims: claim("plain"), settings })).toHaveLength(2);
  });
});

describe("quote/form", () => {
  const form = (form: string, quote: string, text: string, cue = "said") =>
    said("quote/form", {
      claims: claim(
        "a",
        `form: ${form}`,
        `attribution: { source: ministry, cue: ${JSON.stringify(cue)} }`,
      ).replace("quote: The road is closed", `quote: ${JSON.stringify(quote)}`),
      text: `${text}\n`,
    });
  const [NONE, PART, WHOLE] = [
    "The article does not put this in quotation marks: use form: indirect.",
    "The article puts only part of this in quotation marks: use form: mixed, or quote only that part.",
    "The article puts this in quotation marks: use form: direct.",
  ];

  test("compares the record with the marks of the text", () => {
    expect(form("direct", "The road is closed", "The road is closed, it said.")).toEqual([NONE]);
    expect(form("direct", "“road” is closed", "The “road” is closed, it said.")).toEqual([PART]);
    expect(form("indirect", "The road is closed", "“The road is closed,” it said.")).toEqual([WHOLE]);
    expect(form("indirect", "The road is closed", "The road is closed, it said.")).toEqual([]);
    expect(form("indirect", "“road” is closed", "The “road” is closed, it said.")).toEqual([]);
    expect(form("mixed", "“road” is closed", "The “road” is closed, it said.")).toEqual([]);
  });

  test("takes words that only the speaker's name interrupts for wholly quoted", () => {
    const quote = "The road is closed,” it said, “and the bridge is, too";
    expect(form("direct", quote, `“${quote}.”`)).toEqual([]);
    expect(form("indirect", quote, `“${quote}.”`)).toEqual([WHOLE]);
  });

  test("says nothing where the quotation is not closed", () => {
    const text = "“The road is closed, it said. “The bridge is, too.”";
    expect(form("indirect", "The road is closed", text)).toEqual([]);
    expect(form("direct", "it said", text)).toEqual([]);
    expect(form("indirect", "The bridge is, too", text)).toEqual([WHOLE]);
  });

  test("says nothing where somebody's words are told inside another's quotation", () => {
    const text = "“The ministry told us that the road is closed,” Ms Reed said. “It is true.”";
    expect(form("indirect", "the road is closed", text, "told us")).toEqual([]);
    expect(form("indirect", "the road is closed", text, "said")).toEqual([WHOLE]);
    expect(form("indirect", "It is true", text, "told us")).toEqual([WHOLE]);
  });
});

describe("quote/cue-not-found", () => {
  const cued = (cue: string, text: string) =>
    said("quote/cue-not-found", {
      claims: claim("a", `attribution: { source: ministry, cue: ${JSON.stringify(cue)} }`),
      text: `${text}\n`,
    });
  const missing = (cue: string) => [
    `"${cue}" does not appear near the quote. Use the article's own wording for the cue.`,
  ];

  test("looks for whole words", () => {
    expect(cued("said", "The road is closed, the aforesaid ministry thinks.")).toEqual(missing("said"));
    expect(cued("said", "The road is closed, the ministry Said.")).toEqual([]);
    expect(cued("told us", "The road is closed, it told user groups.")).toEqual(missing("told us"));
    expect(cued("told ... that", "It told the town that\nThe road is closed.")).toEqual([]);
    expect(cued("that ... told", "It told the town that\nThe road is closed.")).toEqual(
      missing("that ... told"),
    );
    expect(cued("told ... told", "It told the town that The road is closed.")).toEqual(
      missing("told ... told"),
    );
    expect(cued("...", "The road is closed.")).toEqual([]);
  });

  const far = (...between: readonly string[]) =>
    ["It said this:", "Nobody spoke.", ...between, "The road is closed", "That is all.", "It is late."].join(
      "\n\n",
    );

  test("looks at the paragraphs beside the quote's", () => {
    expect(cued("said", "It said so.\n\nThe road is closed.")).toEqual([]);
    expect(cued("said", "The road is closed.\n\nIt said so.")).toEqual([]);
    expect(cued("said", "The road is closed.\n\nThat is all.\n\nIt said so.")).toEqual(missing("said"));
    expect(cued("said", far())).toEqual(missing("said"));
  });

  test.each([
    ["a quotation that goes on", "It said:\n\n“We are here.\n\n“It rains.\n\n“The road is closed.”"],
    [
      "a dialogue",
      "It said this:\n\nReed: Is it open?\n\nMinistry Man: It is not.\n\nReed: The road is closed?",
    ],
    ["a dialogue with dashes", "It said:\n\n— Is it open?\n\n— No.\n\n— The road is closed?"],
    ["a list", "It said that:\n\n• It rains.\n\n• It is late.\n\n• The road is closed."],
    ["a numbered list", "It said that:\n\n1. It rains.\n\n2) It is late.\n\n(c) The road is closed."],
  ])("looks further up in %s", (_, text) => {
    expect(cued("said", text)).toEqual([]);
    expect(cued("wrote", text)).toEqual(missing("wrote"));
    expect(
      cued("said", text.replace("It rains", "It\n\nIt rains").replace(/^It said/, "They spoke")),
    ).toEqual(missing("said"));
  });

  test("looks no further up than where the quotation or list begins", () => {
    expect(
      cued("said", "It said so.\n\nThat is all.\n\nIt is known:\n\n• It rains.\n\n• The road is closed."),
    ).toEqual(missing("said"));
    const items = (count: number) => `It said:\n\n${"• It rains.\n\n".repeat(count)}• The road is closed.`;
    expect(cued("said", items(100))).toEqual([]);
    expect(cued("said", items(101))).toEqual(missing("said"));
  });
});

describe("quote/fragment", () => {
  const leftOut = (text: string, statement = "The road is closed.", cue = "said") =>
    said("quote/fragment", {
      claims: claim("a", `attribution: { source: ministry, cue: ${cue} }`)
        .replace("The road is closed", "the road is closed")
        .replace("statement: The road is closed.", `statement: ${JSON.stringify(statement)}`),
      text: `${text}\n`,
    }).map((message) => message.replace(/^The words you left out .* statement: "(.*)"$/, "$1"));

  test("says which words the quote leaves out", () => {
    const claims = claim("a").replace("quote: The road is closed", "quote: the road is closed");
    expect(
      said("quote/fragment", {
        claims,
        text: "It is not true that\n“the road is closed”, he said.\n\nThat is all.\n",
      }),
    ).toEqual([
      'The words you left out may change the meaning. Quote them too, or reflect them in the statement: "is not true that"',
    ]);
  });

  test.each([
    ["It is not true that “the road is closed”.", "is not true that"],
    ["There is no evidence that the road is closed.", "no evidence that"],
    [
      "There’s little credible evidence to suggest that the road is closed.",
      "little credible evidence to suggest that",
    ],
    ["He lacks proof that the road is closed.", "lacks proof that"],
    ["He was not so sure that the road is closed.", "was not so sure that"],
    ["It hasn’t been shown that the road is closed.", "hasn't been shown that"],
    ["It is a myth that the road is closed.", "a myth that"],
    ["It is unlikely that the road is closed.", "unlikely that"],
    ["The mayor rejected the old claim that the road is closed.", "rejected the old claim that"],
    ["The mayor denied that the road is closed.", "denied that"],
    ["There is some doubt that the road is closed.", "doubt that"],
    ["They ask whether the road is closed.", "whether"],
    ["She said it may, “the road is closed”.", "may"],
    ["He said the road is closed, but only to lorries.", "but only to lorries."],
    ["He said the road is closed, but not today.", "but not today."],
    ["He said “the road is closed” only to lorries.", "only to lorries."],
    ["He said the road is closed only on Sundays.", "only on Sundays."],
    ["He said the road is closed only.", "only."],
    ["He said the road is closed unless it rains.", "unless it rains."],
    ["There is no evidence whatsoever that the road is closed.", "no evidence whatsoever that"],
    ["There was never any proof that the road is closed.", "never any proof that"],
    ["It is far from clear that the road is closed.", "far from clear that"],
    ["Nothing suggests that the road is closed.", "Nothing suggests that"],
    ["No one really believes that the road is closed.", "No one really believes that"],
    ["They found nothing to suggest that the road is closed.", "nothing to suggest that"],
    ["The claim that the road is closed is simply false.", "is simply false."],
    ["Rumours that “the road is closed” were baseless.", "were baseless."],
    ["He said the road is closed only to heavy lorries.", "only to heavy lorries."],
  ])("catches: %s", (text, words) => {
    expect(leftOut(text)).toEqual([words.replace("hasn't", "hasn’t")]);
  });

  test.each([
    "There is little doubt that the road is closed.",
    "There is no real doubt that the road is closed.",
    "Nobody can doubt it: the road is closed.",
    "He does not doubt that the road is closed.",
    "It is true that the road is closed.",
    "Nobody doubts that the road is closed.",
    "Those for whom the road is closed are unlikely to wait.",
    "Drivers who say the road is closed are unlikely to wait.",
    "He said the road is closed, only to reopen in May.",
    "He said the road is closed, only to discuss it again.",
    "He said the road is closed, only to find lorries on it.",
    "The man who says that the road is closed is wrongly dressed.",
    "There is evidence that the road is closed.",
    "It is no surprise that the road is closed.",
    "He said that in May the road is closed.",
    "He said the road is closed, but the bridge is open.",
    "He said the road is closed, but she denies it.",
    "He said the road is closed, but Ms Reed denies it.",
    "He said the road is closed, only to find it open.",
    "The sign that the road is closed only says so.",
    "He said the road is closed, butter is dear.",
    "It is not so. He said the road is closed.",
    "He said the road is closed. But only to lorries.",
  ])("lets pass: %s", (text) => {
    expect(leftOut(text)).toEqual([]);
  });

  test("is silent where the statement or the cue has those words", () => {
    const text = "He said the road is closed only to lorries.";
    expect(leftOut(text, "The road is closed to lorries.")).toEqual([]);
    expect(leftOut(text, "The road is closed to cars.")).toEqual(["only to lorries."]);
    expect(leftOut("It is a lie that the road is closed.", "The road is not closed.")).toEqual([]);
    expect(leftOut("It is a lie that the road is closed.", "It isn’t closed.")).toEqual([]);
    expect(leftOut("It is a lie that the road is closed.", "It is noted.")).toEqual(["a lie that"]);
    expect(leftOut("He asked if the road is closed.", "He asks if it is closed.")).toEqual([]);
    expect(leftOut("He denied that the road is closed.", "It is closed.", "denied that")).toEqual([]);
    expect(leftOut("He denied that the road is closed.", "It is closed.", "denied")).toEqual([]);
    expect(leftOut("He denied that the road is closed.", "It is closed.")).toEqual(["denied that"]);
  });
});

describe("quote/translation", () => {
  const found = (original: string) =>
    said("quote/translation", { claims: claim("road", `original: { ${original} }`) });

  test.each([
    ["the original words", "language: de, translator: AB", "the original words (quote). Add that."],
    [
      "the translator",
      "language: de, quote: Die Straße ist zu",
      "who translated them (translator). Add that.",
    ],
    ["both", "language: de", "the original words (quote) or who translated them (translator). Add both."],
  ])("asks for %s", (_, original, lacking) => {
    expect(found(original)).toEqual([
      `This quote is translated from German (de), but the record does not give ${lacking}`,
    ]);
  });

  test.each([
    ["what has both", "language: de, quote: Die Straße ist zu, translator: AB"],
    ["what is in the language of the article", "language: en"],
    ["what is in the language of the article elsewhere", "language: en-GB"],
  ])("is silent on %s", (_, original) => {
    expect(found(original)).toEqual([]);
  });

  test("is silent on a claim that is no translation", () => {
    expect(said("quote/translation", { claims: claim("road") })).toEqual([]);
  });
});
