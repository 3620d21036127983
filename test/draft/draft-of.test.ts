import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftOf } from "../../src/draft/draft-of.ts";
import type { Relation } from "../../src/draft/relation.ts";
import type { Span } from "../../src/text/span.ts";
import { times } from "../depth.ts";

/* All articles here are made up. */
const words = (text: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end)).join(" … ");

/** Who says what, as one reads it: [whom it means] cue: content. */
function said(text: string, language?: string): readonly string[] {
  return draftOf(text, language).relations.map(({ source, cue, content, resolved, form }: Relation) => {
    const who = words(text, source) || "nobody";
    return `${who}${resolved === undefined ? "" : ` [${resolved}]`} | ${words(text, cue)} | ${words(text, content)} | ${form}`;
  });
}

const ARTICLE = `Bridge to close for a year, council says

The old bridge at Harbour Street will close in March, the Town Council said on Monday. “We have no choice,” said Ada Reed, the council’s head of works. “It could fall any day.”

Reed told reporters that the repair would cost $4 million. She denied that the work had been put off to save money.

According to the Harbour Gazette, 12,000 cars use the bridge every day. The Ministry of Transport has rejected the figure and insisted that it was no more than 8,000.

“My shop will not survive this,” Ben Cole, a baker, said, “and nobody has asked us.”

The bridge was built in 1911. It is the oldest in the county and carries more cars than any other.
`;

test("who says what in an article", () => {
  expect(said(ARTICLE)).toMatchInlineSnapshot(`
    [
      "the Town Council | said | The old bridge at Harbour Street will close in March | indirect",
      "Ada Reed, the council’s head of works [Ada Reed] | said | “We have no choice,” … “It could fall any day.” | direct",
      "Reed [Ada Reed] | told | that the repair would cost $4 million | indirect",
      "She [Ada Reed] | denied | that the work had been put off to save money | indirect",
      "the Harbour Gazette | According to | 12,000 cars use the bridge every day | indirect",
      "The Ministry of Transport | has rejected | the figure | indirect",
      "The Ministry of Transport | insisted | that it was no more than 8,000 | indirect",
      "Ben Cole, a baker, [Ben Cole] | said | “My shop will not survive this,” … “and nobody has asked us.” | direct",
    ]
  `);
});

test("what is worth a check in the article's own voice, the most worthy first", () => {
  expect(
    draftOf(ARTICLE).statements.map(({ start, end, score, reasons }) => [
      ARTICLE.slice(start, end),
      score,
      reasons.join(", "),
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "The bridge was built in 1911.",
        0.6,
        "figure, time, event",
      ],
      [
        "It is the oldest in the county and carries more cars than any other.",
        0.32,
        "comparison, superlative",
      ],
    ]
  `);
});

describe("quotations", () => {
  test.each<[why: string, text: string, content: string]>([
    ["said before", "Ada Reed said: “The road is closed.”\n", "“The road is closed.”"],
    ["said after", "“The road is closed,” Ada Reed said.\n", "“The road is closed,”"],
    ["turned round", "“The road is closed,” said Ada Reed.\n", "“The road is closed,”"],
    ["with straight marks", '"The road is closed," said Ada Reed.\n', '"The road is closed,"'],
    ["with single marks", "‘The road is closed,’ said Ada Reed.\n", "‘The road is closed,’"],
    [
      "with who speaks in its middle",
      "“The road,” Ada Reed said, “is closed for good.”\n",
      "“The road,” … “is closed for good.”",
    ],
    [
      "going on in the same paragraph",
      "“The road is closed,” Ada Reed said. “It will stay so.”\n",
      "“The road is closed,” … “It will stay so.”",
    ],
    [
      "going on in the next paragraph, left open before it",
      "Ada Reed said: “The road is closed.\n\n“It will stay closed for a year.”\n",
      "“The road is closed. … “It will stay closed for a year.”",
    ],
    [
      "in the paragraph below",
      "Ada Reed said:\n\n“The road is closed, and it will stay so.”\n",
      "“The road is closed, and it will stay so.”",
    ],
    [
      "signed",
      "“The road is closed, and it will stay so.” — Ada Reed\n",
      "“The road is closed, and it will stay so.”",
    ],
    ["with a verb that is not known", "“The road is closed,” Ada Reed bellowed.\n", "“The road is closed,”"],
  ])("%s", (_, text, content) => {
    const [first] = draftOf(text).relations;
    expect(first && words(text, first.content)).toBe(content);
    expect(first && words(text, first.source)).toBe("Ada Reed");
    expect(first?.form).toBe("direct");
  });
});

describe("who is meant", () => {
  test.each<[why: string, text: string, resolved: readonly (string | undefined)[]]>([
    [
      "a surname, a title and a pronoun",
      "Ada Reed said that the road is closed. Reed said that it will open. Ms Reed said that it was old. She said that it would be repaired.\n",
      [undefined, "Ada Reed", "Ada Reed", "Ada Reed"],
    ],
    [
      "a body by its noun and by its initials",
      "The International Roads Union said that the road is closed. The union said that it will open. The IRU said that it was old.\n",
      [undefined, "International Roads Union", "International Roads Union"],
    ],
    [
      "whoever spoke last",
      "Ada Reed said that the road is closed. Ben Cole said that it is open. He said that it was never closed.\n",
      [undefined, undefined, "Ben Cole"],
    ],
    [
      "nobody that the text has named",
      "He said that the road is closed. Officials said that it will open.\n",
      [undefined, undefined],
    ],
  ])("%s", (_, text, resolved) =>
    expect(draftOf(text, "en", 0.2).relations.map((one) => one.resolved)).toEqual(resolved),
  );
});

describe("whatever is read", () => {
  test.each<[why: string, text: string]>([
    ["nothing", ""],
    ["white space", " \n\n\t"],
    ["one word", "Road"],
    ["capitals", "ADA REED SAID THE ROAD IS CLOSED. THE COUNCIL DENIED IT.\n"],
    ["a transcript", "Q. Is the road closed?\n\nA. It is.\n\nREED: Since when?\n\nMR. COLE: Since May.\n"],
    ["a list", "- said Reed\n- said Cole\n1. said\n2) said\n"],
    ["marks alone", '“” ‘’ "" « » : : — — ( ) , , .'],
    ["a mark that nothing closes", "“The road is closed, Ada Reed said.\n"],
    ["one line of a cue", `${"said that ".repeat(times(5000))}\n`],
    ["one line of quotations", `${"“a” said ".repeat(times(5000))}\n`],
    ["surrogates", "😀 said 😀😀. “😀,” said \ud83d.\n"],
  ])("%s is no trouble", (_, text) => {
    for (const language of ["en", "de"]) expectInside(text, language);
  });

  test("spans are inside the text, in order, and something is said in each", () => {
    const piece = fc.constantFrom(
      ...'Reed said told that the road is closed , . : “ ” ‘ ’ " — ( ) and but Council according to he who was , he has not denied \n\n 4 % Mr. 😀 accused of'.split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => expectInside(pieces.join(" "), "en")),
      { numRuns: times(300) },
    );
  });

  test("of other languages than English, quotations alone, and that is said", () => {
    const text = "„Die Brücke ist zu“, sagte Ada Reed. Sie sagte, die Straße sei offen.\n";
    expect(said(text, "de")).toEqual(["nobody |  | „Die Brücke ist zu“ | direct"]);
    expect(draftOf(text, "de").notice).toMatch(/known for English/);
  });
});

function expectInside(text: string, language: string): void {
  const { relations, statements } = draftOf(text, language, 0.1);
  for (const { source, cue, content, confidence } of relations) {
    expect(content.length).toBeGreaterThan(0);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
    let before = -1;
    for (const { start, end } of content) {
      expect(start).toBeGreaterThan(before);
      before = start;
      expect(end).toBeGreaterThan(start);
    }
    for (const { start, end } of [...source, ...cue, ...content]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    }
  }
  for (const { start, end } of statements) expect(text.slice(start, end).trim().length).toBeGreaterThan(0);
}
