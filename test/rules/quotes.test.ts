import { describe, expect, test } from "vitest";
import { exampleRecord } from "../../src/rules/example.ts";
import { verifiedIn } from "../../src/rules/example-lock.ts";
import { formatLock, sha256 } from "../../src/text/lock.ts";
import { findings, found } from "./found.ts";
import { claim, said } from "./said.ts";

/** A claim with a quote of its own. */
function quoting(id: string, quote: string, ...fields: readonly string[]): string {
  return claim(id, ...fields).replace("quote: The road is closed", `quote: ${JSON.stringify(quote)}`);
}

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
    expect(form("indirect", "“The ministry told us", text, "told us")).toEqual([WHOLE]);
  });

  test.each(["direct", "indirect"])("says nothing of words that are not there: %s", (one) => {
    expect(form(one, "The road is shut", "“The road is closed,” it said.")).toEqual([]);
    const elsewhere = claim("a", `form: ${one}`, "in-article: false");
    expect(said("quote/form", { claims: elsewhere, text: "“The road is closed,” it said.\n" })).toEqual([]);
  });

  test.each(["none", "ministry"])("points at the form, though there is no cue: %s", (source) => {
    const claims = claim("a", `attribution: ${source}`, "form: indirect");
    expect(found("quote/form", { claims, text: "“The road is closed,” it said.\n" })).toEqual([
      { message: WHOLE, at: "claims/example.yaml:16:11", beside: [] },
    ]);
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
    expect(cued("said", "It said:\n\nThat is all.\n\n•\n\n• The road is closed.")).toEqual(missing("said"));
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
    const dismissed = "He dismissed that claim that the road is closed.";
    expect(leftOut(dismissed, "It is closed.", "dismissed that claim")).toEqual([]);
    expect(leftOut(dismissed, "It is closed.", "dismissed it")).toEqual(["dismissed that claim that"]);
    const half = "The road is closed to lorries.";
    expect(leftOut("He said the road is closed, but only to lorries.", half)).toEqual([]);
    expect(leftOut("He said the road is closed, but only to heavy lorries.", half)).toEqual([
      "but only to heavy lorries.",
    ]);
  });

  test("is silent where any cue of the chain has those words", () => {
    const chain = "attribution: [{ source: reed, cue: denied }, { source: ministry, cue: told }]";
    const claims = claim("a", chain).replace("The road is closed", "the road is closed");
    expect(said("quote/fragment", { claims, text: "He denied that the road is closed.\n" })).toEqual([]);
    expect(said("quote/fragment", { claims, text: "It is a lie that the road is closed.\n" })).toHaveLength(
      1,
    );
  });

  test("looks at the words of the quote's own sentence", () => {
    expect(leftOut("It rains. He said the road is closed only to lorries.")).toEqual(["only to lorries."]);
    expect(leftOut("We thought they could\n\nthe road is closed, it said.")).toEqual([]);
    expect(leftOut("He said the road is closed\n\nUnless it rains, it stays so.")).toEqual([]);
    expect(leftOut("It is not  true  that the road is closed.")).toEqual(["is not true that"]);
  });

  test("in a long sentence, and in a long text", () => {
    const long = `${"On the way from the mill to the dam, ".repeat(5)}he denied that the road is closed.`;
    expect(leftOut(long)).toEqual(["denied that"]);
    expect(leftOut(`He denied that the road is closed. ${"It rains. ".repeat(30)}`)).toEqual(["denied that"]);
  });

  test.each([
    ["closed", true],
    ["is closed", true],
    ["road is closed", false],
    ["道路封闭", false],
  ])("asks for more than a word or two: %s", (quote, isShort) => {
    const message = `"${quote}" alone says too little to check a claim against. Quote the whole clause.`;
    const text = `The road is closed, and 道路封闭.\n`;
    expect(found("quote/fragment", { claims: quoting("a", quote), text })).toEqual(
      isShort ? [{ message, at: "claims/example.yaml:13:12", beside: [] }] : [],
    );
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

  test("is silent where the language of the article is not known", () => {
    const record = `sources: { ministry: { name: Ministry (made up), kind: government } }\nclaims:\n${claim("road", "original: { language: de }").replace(/^(?=.)/gm, "  ")}`;
    expect(said("quote/translation", { record })).toEqual([]);
  });
});

describe("quote/text-changed", () => {
  const THEN = "The road is shut, it said. The bridge is shut. The mill is shut. The dam is shut.\n";
  const QUOTES = {
    road: "The road is shut",
    bridge: "The bridge is shut",
    mill: "The mill is shut",
    dam: "The dam is shut",
  };
  const claims = Object.entries(QUOTES)
    .map(([id, quote]) => quoting(id, quote))
    .join("");
  const files = { "claims/example.lock": verifiedIn(THEN, QUOTES) };
  const changed = (now: string, effect: string) =>
    `The text has changed since the quotes were verified (${sha256(THEN).slice(0, 8)} then, ${sha256(now).slice(0, 8)} now). ` +
    `${effect} Run \`onrecord revise example\` to see which checks still hold.`;

  test("lists what moved, changed in length, disappeared or is there more than once", () => {
    const now = "The  road is shut, it said. The mill is shut. The dam is shut. The dam is shut.\n";
    expect(found("quote/text-changed", { claims, files, text: now })).toEqual([
      {
        message: changed(now, "Quotes that moved, changed or disappeared: 4 of 4."),
        at: "claims/example.yaml:1:1",
        beside: [
          "claims/example.yaml:12:3 road: changed in length",
          "claims/example.yaml:16:3 bridge: no longer in the text",
          "claims/example.yaml:20:3 mill: moved from offset 47 to 28",
          "claims/example.yaml:24:3 dam: now appears 2 times",
        ],
      },
    ]);
  });

  test("says that no quote moved where only other words did", () => {
    const now = `${THEN}It rains.\n`;
    expect(found("quote/text-changed", { claims, files, text: now })).toEqual([
      { message: changed(now, "No quote moved."), at: "claims/example.yaml:1:1", beside: [] },
    ]);
  });

  test("leaves out what was withdrawn, never verified, or is not in the article", () => {
    const withdrawn = "withdrawn: { on: 2024-05-04, by: AB, reason: Not so. }";
    const others =
      quoting("road", QUOTES.road, withdrawn) +
      quoting("new", "It is unheard of") +
      quoting("bridge", QUOTES.bridge, "in-article: false");
    const now = "Nothing is said here.\n";
    expect(found("quote/text-changed", { claims: others, files, text: now })).toEqual([
      { message: changed(now, "No quote moved."), at: "claims/example.yaml:1:1", beside: [] },
    ]);
  });

  test("points at the article, wherever in the file it is", () => {
    const [whole = ""] = exampleRecord({ claims })
      .split(/^sources:/m)
      .reverse();
    const record = `sources:${whole}article: { title: Made up, publisher: gazette, published: 2024-05-02, language: en, mode: external }\n`;
    const pointed = findings("quote/text-changed", { record, files, text: "It rains.\n" });
    expect(pointed.map(({ range }) => record.slice(range.start.offset, range.end.offset))).toEqual([
      "article",
    ]);
  });

  test("tells one change of the text from the next", () => {
    const abouts = ["One.\n", "Two.\n"].map((text) =>
      findings("quote/text-changed", { claims, files, text }).map(({ about }) => about),
    );
    expect(abouts).toEqual([
      [`${sha256(THEN)} ${sha256("One.\n")}`],
      [`${sha256(THEN)} ${sha256("Two.\n")}`],
    ]);
  });

  test("is silent on the text that was verified", () => {
    expect(found("quote/text-changed", { claims, files, text: THEN })).toEqual([]);
  });
});

describe("quote/not-found", () => {
  const text = "The road is closed today. The road is closed tonight. The mill is shut.\n";
  const notFound = (quote: string) =>
    found("quote/not-found", {
      claims: claim("a").replace("quote: The road is closed", `quote: ${quote}`),
      text,
    });

  test.each([
    ["{ exact: The road is closed, after: on Monday }", "2 times"],
    ["{ exact: The mill is shut, before: Perhaps }", "once"],
  ])("of words that are there but not next to their context says so: %s", (quote, times) => {
    expect(notFound(quote)).toEqual([
      {
        message: `These words appear ${times} in claims/example.txt, but not next to the before and after that you gave. Correct those.`,
        at: "claims/example.yaml:13:21",
        beside: [],
      },
    ]);
  });

  test("shows the nearest sentence, in its own words", () => {
    const example = { claims: quoting("a", "The mill is always shut"), text };
    expect(found("quote/not-found", example)).toEqual([
      {
        message: "This quote does not match claims/example.txt word for word. Copy it from the text.",
        at: "claims/example.yaml:13:12",
        beside: ["claims/example.txt:1:55 the nearest sentence"],
      },
    ]);
    expect(findings("quote/not-found", example).map(({ compare }) => compare)).toEqual([
      { recorded: "The mill is always shut", printed: "The mill is shut." },
    ]);
  });

  test("says where nothing is like it", () => {
    expect(notFound("Zebras graze quietly elsewhere")).toEqual([
      {
        message: "This quote is not in claims/example.txt, and nothing like it is. Copy it from the text.",
        at: "claims/example.yaml:13:12",
        beside: [],
      },
    ]);
  });
});

describe("quote/ambiguous", () => {
  test("says how often the words appear and where", () => {
    const often = (times: number) =>
      found("quote/ambiguous", { claims: claim("a"), text: "The road is closed.\n".repeat(times) });
    const message = (times: string) =>
      `These words appear ${times} in claims/example.txt. ` +
      "Say which occurrence you mean: quote: { exact: …, before: the words right before it, after: the words right after it }.";
    const here = (times: number) =>
      Array.from({ length: times }, (_, index) => `claims/example.txt:${index + 1}:1 here`);
    const at = "claims/example.yaml:13:12";
    expect(often(1)).toEqual([]);
    expect(often(2)).toEqual([{ message: message("twice"), at, beside: here(2) }]);
    expect(often(3)).toEqual([{ message: message("3 times"), at, beside: here(3) }]);
    expect(often(7)).toEqual([{ message: message("7 times"), at, beside: here(5) }]);
  });
});

describe("quote/unverified", () => {
  const never =
    "This quote has never been compared with the article's text. Save the text as claims/example.txt and run `onrecord verify`.";
  const two = quoting("road", "The road is shut") + quoting("mill", "The mill is shut");
  const lock = (quotes: Readonly<Record<string, string>>) => ({
    "claims/example.lock": verifiedIn("The road is shut.\n", quotes),
  });

  test("is said once of a file that was never verified", () => {
    expect(found("quote/unverified", { claims: two })).toEqual([
      {
        message:
          "None of the 2 quotes in this file has ever been compared with the article's text. Save the text as claims/example.txt and run `onrecord verify`.",
        at: "claims/example.yaml:11:1",
        beside: [],
      },
    ]);
  });

  test("tells such a file by its quotes, in whatever order", () => {
    const about = (claims: string) =>
      findings("quote/unverified", { claims }).map((finding) => finding.about);
    const hashes = ["The road is shut\n\n", "The mill is shut\n\n"].map(sha256).sort().join(" ");
    expect(about(two)).toEqual([hashes]);
    expect(about(quoting("mill", "The mill is shut") + quoting("road", "The road is shut"))).toEqual([
      hashes,
    ]);
  });

  test("is said of each quote that a lock does not have", () => {
    const road = { message: never, at: "claims/example.yaml:13:12", beside: [] };
    const mill = { message: never, at: "claims/example.yaml:17:12", beside: [] };
    expect(found("quote/unverified", { claims: two, files: lock({}) })).toEqual([road, mill]);
    expect(found("quote/unverified", { claims: two, files: lock({ road: "The road is shut" }) })).toEqual([
      mill,
    ]);
  });

  test("is said of the only quote of a file itself", () => {
    const example = { claims: quoting("road", "The road is shut") };
    expect(found("quote/unverified", example)).toEqual([
      { message: never, at: "claims/example.yaml:13:12", beside: [] },
    ]);
    const withdrawn = "withdrawn: { on: 2024-05-04, by: AB, reason: Not so. }";
    const others =
      quoting("mill", "The mill is shut", withdrawn) + quoting("dam", "It holds", "in-article: false");
    expect(found("quote/unverified", { claims: example.claims + others })).toHaveLength(1);
    expect(found("quote/unverified", { claims: others })).toEqual([]);
  });

  test("says nothing where the lock cannot be read", () => {
    expect(found("quote/unverified", { claims: two, files: { "claims/example.lock": "no lock" } })).toEqual(
      [],
    );
  });

  test("says what to do where another version verified the quote", () => {
    expect(found("quote/unverified", { claims: MARKED, files })).toEqual([
      {
        message:
          "This quote was verified by a version of onrecord that compares quotes in a different way, so the lock no longer proves it. Run `onrecord verify` again where the text is.",
        at: "claims/example.yaml:13:12",
        beside: [],
      },
    ]);
  });
});

describe("quote/edited-since-verified", () => {
  test("names the text that the quote was verified against", () => {
    const lock = verifiedIn("The road is closed.\n", { a: "The road is closed" });
    expect(
      found("quote/edited-since-verified", {
        claims: quoting("a", "The road is shut"),
        files: { "claims/example.lock": lock },
      }),
    ).toEqual([
      {
        message: `This quote has changed since it was verified against text ${sha256("The road is closed.\n").slice(0, 8)}, and the text is not available. Restore the words, or run \`onrecord verify\` where the text is.`,
        at: "claims/example.yaml:13:12",
        beside: [],
      },
    ]);
  });
});

describe("quote/orphan", () => {
  test("quotes the words without the marks that end them", () => {
    const text =
      "“The road is closed,” the ministry said. “The mill, too, is now shut...,” it said. It rains.\n";
    expect(found("quote/orphan", { claims: claim("a"), text })).toEqual([
      {
        message: 'The article quotes "The mill, too, is now shut". No claim records it: log one.',
        at: "claims/example.yaml:11:1",
        beside: ["claims/example.txt:1:42 it is here"],
      },
    ]);
  });

  test("is silent where there is no article that the text could be of", () => {
    const record = "sources: { ministry: { name: Ministry (made up), kind: government } }\n";
    const text = "“The road is closed for now,” the ministry said.\n";
    expect(found("quote/orphan", { record, text })).toEqual([]);
  });
});
