import { describe, expect, test } from "vitest";
import { findings, found } from "./found.ts";

/** A record of an article in a language with some claims, the first of them on line 5. */
function article(claims: string, language = "en"): { readonly record: string } {
  const record = `article: { title: Made up, publisher: gazette, published: 2024-05-02, language: ${language}, mode: external }
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
claims:
${claims}`;
  return { record };
}

/** What a rule says of the claims of an article in a language. */
function said(rule: string, claims: string, language?: string): readonly string[] {
  return findings(rule, article(claims, language)).map(({ message }) => message);
}

/** A claim whose quote prints one figure. */
function claim(id: string, quote: string, figure: string): string {
  return `  ${id}: { quote: ${quote}, statement: A statement., attribution: none, figures: [{ ${figure} }] }\n`;
}

describe("figure/not-in-quote", () => {
  test.each([
    ["It cost £1.2 million in June", "value: 1200000, unit: GBP, printed: £1.2 million"],
    ["It cost £1.2 million in June", "value: 1200000, unit: GBP, printed: 1.2 million"],
    ["It fell 8 percentage points", "value: 8, unit: percentage points, printed: 8 percentage points"],
    ["It fell by two-thirds", "value: { from: 0.66, to: 0.67 }, printed: two-thirds"],
    ["It doubled", "value: 2, printed: doubled"],
    ["It took 5 1/2 years", "value: 5.5, unit: years, printed: 5 1/2"],
    ["It was minus 20C there", "value: -20, printed: minus 20C"],
    ["It cost 50p", "value: 0.5, unit: GBP, printed: 50p"],
    ["From 10 to 15 men came", "value: 10, printed: '10'"],
    ["More than 400 men came", "value: 400, printed: '400'"],
    ["More than 400 men came", "value: { from: 400, to: 500 }, printed: '400'"],
    ["Up to 300 men came", "value: { from: 0, to: 300 }, printed: '300'"],
    ["Nearly 300 men came", "value: { from: 290, to: 300 }, printed: '300'"],
    ["It cost $3 to $4 billion", "value: 3000000000, unit: USD, printed: $3"],
    ["It took half a century", "value: 50, unit: years, printed: half a century"],
    ["It took half a century", "value: 50, unit: years, printed: half"],
    ["It took nearly a decade", "value: 10, unit: years, printed: nearly a decade"],
    ["A handful of men came", "value: { from: 3, to: 6 }, printed: A handful"],
    ["A majority voted", "value: { from: 50, to: 100 }, unit: percent, printed: A majority"],
    ["It took an hour", "value: 60, unit: minutes, printed: an hour"],
    ["A week-long strike", "value: 7, unit: days, printed: week-long"],
    ["A six-figure sum", "value: { from: 100000, to: 999999 }, printed: six-figure"],
    [
      "Tens-of-billions were spent",
      "value: { from: 10000000000, to: 100000000000 }, printed: Tens-of-billions",
    ],
    ["It hits 1-in-3 people", "value: 33, unit: percent, printed: 1-in-3"],
    ["A 6-foot-4 man", "value: 76, unit: inches, printed: 6-foot-4"],
    ["It cost 50 cents", "value: 0.5, unit: USD, printed: 50 cents"],
    ["It cost 50 pence", "value: 50, unit: pence, printed: '50'"],
    ["Hundreds came", "value: { from: 100, to: 999 }, printed: Hundreds"],
    ["Hundreds came", "value: { from: 200, to: 1000 }, printed: Hundreds"],
    ["Dozens came", "value: 12, printed: Dozens"],
    ["It fell by 5 percent", "value: -5, unit: percent, printed: 5 percent"],
    ["It cost 3 million", "value: 3, unit: million USD, printed: 3 million"],
    ["On April 12 they came", "value: 12, printed: '12'"],
    ["They voted 237-192", "value: 237, printed: '237'"],
    ["It is 5km away", "value: 5, unit: km, printed: '5'"],
    ["It cost EUR5 then", "value: 5, unit: EUR, printed: '5'"],
    ["It cost $400m in May", "value: 400000000, unit: CAD, printed: $400m"],
    ["It is 8 percent", "value: 8, unit: of voters, printed: 8 percent"],
    ["It is 8 percentage points", "value: 8, unit: pp, printed: 8 percentage points"],
    ["A second wave came", "value: 2, printed: second"],
    ["It took half an hour", "value: 30, unit: minutes, printed: half an hour"],
    ["It took three-quarters of an hour", "value: 45, unit: minutes, printed: three-quarters of an hour"],
    ["It took an hour and a half", "value: 1.5, unit: hours, printed: an hour and a half"],
    ["It took a year and a half", "value: 18, unit: months, printed: half"],
    ["It took two years and a half", "value: 30, unit: months, printed: two years"],
    ["It took two hours 15 minutes", "value: 135, unit: minutes, printed: two hours"],
    ["He is 5ft 9in tall", "value: 69, unit: inches, printed: 5ft 9in"],
    ["It weighs 5kg", "value: 5000, unit: g, printed: 5kg"],
    ["It cost five grand", "value: 5000, unit: GBP, printed: five grand"],
    ["It cost 5 grand", "value: 5000, unit: GBP, printed: '5'"],
    ["It rose by 50 basis points", "value: 0.5, unit: percentage points, printed: 50 basis points"],
    ["It rose three-fold", "value: 200, unit: percent, printed: three-fold"],
    ["It rose ten-thousandfold", "value: 10000, printed: ten-thousandfold"],
    ["Two score came", "value: 40, printed: Two score"],
    ["It was halved", "value: 50, unit: percent, printed: halved"],
    ["Legion XIV came", "value: 14, printed: XIV"],
    ["Some 5.000 came", "value: 5000, printed: '5.000'"],
    ["Some 15.000 came", "value: 15000, printed: '15.000'"],
    ["Seven in 10 came", "value: 7, printed: Seven in 10"],
    ["Twenty-odd men came", "value: { from: 20, to: 29 }, printed: Twenty-odd"],
    ["A man of thirty-something came", "value: { from: 30, to: 39 }, printed: thirty-something"],
    ["North of 40 men came", "value: { from: 40, to: 60 }, printed: '40'"],
    ["Just shy of 40 men came", "value: { from: 37, to: 40 }, printed: '40'"],
    ["Men of 65 or over came", "value: { from: 65, to: 120 }, printed: '65'"],
    ["They sold 5 million-pound homes", "value: 5, printed: '5'"],
  ])("%s: { %s } is right", (quote, figure) => {
    expect(said("figure/not-in-quote", claim("a", quote, figure))).toEqual([]);
  });

  test.each([
    [
      "It cost 1.2 million in June",
      "value: 1.2, printed: '1.2'",
      'The quote prints "1.2 million". Write the whole number.',
    ],
    [
      "It took 5 1/2 years",
      "value: 5, printed: '5'",
      '"5" is not in the quote. Write the figure as the quote prints it.',
    ],
    [
      "It cost $400m in May",
      "value: 400000000, unit: EUR, printed: $400m",
      'The quote prints "$400m", which is in USD, not EUR. Record what is printed.',
    ],
    [
      "It fell 8 percentage points",
      "value: 8, unit: percent, printed: 8 percentage points",
      'The quote prints "8 percentage points", which is in percentage points, not percent. Record what is printed.',
    ],
    [
      "It is 8 percent",
      "value: 8, unit: percentage points, printed: 8 percent",
      'The quote prints "8 percent", which is in percent, not percentage points. Record what is printed.',
    ],
    [
      "It is 8 percent",
      "value: 8, unit: EUR, printed: 8 percent",
      'The quote prints "8 percent", which is in percent, not EUR. Record what is printed.',
    ],
    [
      "It rose by 5 percent",
      "value: -5, unit: percent, printed: 5 percent",
      'The quote prints "5 percent", which is 5, not -5. Record what is printed.',
    ],
    [
      "It took two decades",
      "value: 30, unit: years, printed: two",
      'The quote prints "two", which is 2, not 30. Record what is printed.',
    ],
    [
      "Up to 300 men came",
      "value: { from: 0, to: 301 }, printed: '300'",
      'The quote prints "300", which is 300, not { from: 0, to: 301 }. Record what is printed.',
    ],
    [
      "From 10 to 15 men came",
      "value: 20, printed: '10'",
      'The quote prints "10", which is 10, not 20. Record what is printed.',
    ],
    [
      "It is 5m away",
      "value: 5, printed: '5'",
      '"5" is not in the quote. Write the figure as the quote prints it.',
    ],
    [
      "The G7 met",
      "value: 7, printed: '7'",
      '"7" is not in the quote. Write the figure as the quote prints it.',
    ],
    [
      "It took half an hour",
      "value: 40, unit: minutes, printed: half an hour",
      'The quote prints "half an hour", which is 0.5, not 40. Record what is printed.',
    ],
    [
      "It weighs 5kg",
      "value: 500, unit: g, printed: 5kg",
      'The quote prints "5kg", which is 5, not 500. Record what is printed.',
    ],
    [
      "Seven in 10 came",
      "value: 17, printed: Seven in 10",
      'The quote prints "Seven in 10", which is 0.7, not 17. Record what is printed.',
    ],
    [
      "4 men and 3 women came",
      "value: 5, printed: '3'",
      'The quote prints "3", which is 3, not 5. Record what is printed.',
    ],
    [
      "It was 5.0005 then",
      "value: 5000.5, printed: '5.0005'",
      'The quote prints "5.0005", which is 5.0005, not 5000.5. Record what is printed.',
    ],
    [
      "It was 1234.500 then",
      "value: 1234500, printed: '1234.500'",
      'The quote prints "1234.500", which is 1234.5, not 1234500. Record what is printed.',
    ],
    [
      "An F-16 came",
      "value: 17, printed: '16'",
      'The quote prints "16", which is 16, not 17. Record what is printed.',
    ],
    [
      "Half of 12 came",
      "value: 12, printed: Half",
      'The quote prints "Half", which is 0.5, not 12. Record what is printed.',
    ],
    [
      "Tens of thousands came",
      "value: 5000, printed: Tens of thousands",
      'The quote prints "Tens of thousands", which is { from: 10000, to: 99999 } or a number in it, not 5000. Record what is printed.',
    ],
    [
      "The men came",
      "value: 400, printed: men",
      '"men" contains no number. Write the figure as the quote prints it.',
    ],
  ])("%s: { %s } is wrong", (quote, figure, message) => {
    expect(said("figure/not-in-quote", claim("a", quote, figure))).toEqual([message]);
  });

  test.each([
    ["Es waren 5 Millionen", "value: 5000000, printed: 5 Millionen", 0],
    ["Es waren 5 Wochen", "value: 35, unit: Tage, printed: 5 Wochen", 0],
    ["Es waren doppelt so viele", "value: 2, printed: doppelt", 0],
    ["Es waren 5 Leute", "value: 5, printed: 5 Leute", 0],
    ["Es waren 5 Leute", "value: 6, printed: 5 Leute", 1],
    ["Es waren 5 Leute", "value: { from: 5, to: 6 }, printed: 5 Leute", 0],
    ["Es waren 5 Tausend", "value: 5000, printed: 5 Tausend", 0],
    ["Es waren 5 Dutzend", "value: 60, printed: 5 Dutzend", 0],
    ["Es waren 5 Dutzend", "value: 65, printed: 5 Dutzend", 1],
    ["Es war in den 90s", "value: 1990, printed: 90s", 0],
    ["Es waren 8 % davon", "value: 8, unit: Prozent, printed: 8 %", 0],
    ["Es waren 8 % davon", "value: 8, unit: EUR, printed: 8 %", 1],
  ])("in German, where words for numbers are not read: %s", (quote, figure, findings) => {
    expect(said("figure/not-in-quote", claim("a", quote, figure), "de")).toHaveLength(findings);
  });

  test("in scripts without spaces", () => {
    expect(
      said(
        "figure/not-in-quote",
        claim("a", '"征兵人数为147,000人"', 'value: 147000, printed: "147,000"'),
        "zh",
      ),
    ).toEqual([]);
    expect(
      said(
        "figure/not-in-quote",
        claim("a", '"征兵人数为1,147,000人"', 'value: 147000, printed: "147,000"'),
        "zh",
      ),
    ).toHaveLength(1);
  });
});

describe("figure/not-in-quote points at what is wrong", () => {
  const at = (quote: string, figure: string, language?: string) =>
    found("figure/not-in-quote", article(claim("a", quote, figure), language)).map((finding) => {
      const [, line = "", column = ""] = finding.at.split(":");
      return `${line}: ${claim("a", quote, figure).slice(Number(column) - 1)}`.split(/, | }/)[0];
    });

  test.each([
    ["Nobody came", "value: 8, printed: '8'", undefined, "5: '8'"],
    ["The men came", "value: 400, printed: men", undefined, "5: men"],
    ["It cost 1.2 million", "value: 1.2, printed: '1.2'", undefined, "5: '1.2'"],
    ["It is 8 percent", "printed: 8 percent, value: 9", undefined, "5: 9"],
    ["It is 8 percent", "value: 8, unit: EUR, printed: 8 percent", undefined, "5: EUR"],
    ["Es waren 8 %", "value: 8, unit: EUR, printed: 8 %", "de", "5: EUR"],
    ["Es waren 8 Leute", "printed: 8 Leute, value: 9", "de", "5: 9"],
  ])("%s: { %s }", (quote, figure, language, place) => {
    expect(at(quote, figure, language)).toEqual([place]);
  });

  test("takes claims that are in no article for English", () => {
    const claims = claim("a", "It was eight of 9", "value: 8, printed: eight");
    expect(findings("figure/not-in-quote", { record: `claims:\n${claims}` })).toEqual([]);
    const wrong = claims.replace("value: 8", "value: 9");
    expect(found("figure/not-in-quote", { record: `claims:\n${wrong}` })).toHaveLength(1);
    expect(found("figure/unrecorded", { record: `claims:\n${claims}` })).toHaveLength(1);
  });
});

describe("figure/unrecorded", () => {
  const unrecorded = (quote: string, language = "en") =>
    said(
      "figure/unrecorded",
      `  a: { quote: "${quote}", statement: A statement., attribution: none }\n`,
      language,
    );

  test("names each number with what to write", () => {
    expect(unrecorded("In 2022 it cost $9.7million, up from 2.6million, by 3-2")).toEqual(
      ["$9.7million", "2.6million"].map(
        (printed) =>
          `"${printed}" is not recorded as a figure. Add it so that it can be compared: figures: [{ value: …, printed: "${printed}" }].`,
      ),
    );
  });

  test("says nothing of years, scores, names and what is in passing, nor of other languages", () => {
    expect(unrecorded("In 1997 and 1998 the Group of Seven met one day, 50-50, and the two left")).toEqual(
      [],
    );
    expect(unrecorded("Es waren 300 Leute", "de")).toEqual([]);
  });

  test("names only those that the figures leave out", () => {
    const recorded = (figure: string) =>
      said("figure/unrecorded", claim("a", "There were 400 men and 300 women", figure));
    const message = (printed: string) =>
      `"${printed}" is not recorded as a figure. Add it so that it can be compared: figures: [{ value: …, printed: "${printed}" }].`;
    expect(recorded("value: 400, printed: '400'")).toEqual([message("300")]);
    expect(recorded("value: 300, printed: '300'")).toEqual([message("400")]);
  });

  test.each(["opinion", "prediction"])("asks for nothing of what is no fact: %s", (kind) => {
    const claims = `  a: { quote: There will be 300 jobs, statement: A statement., kind: ${kind}, attribution: none }\n`;
    expect(said("figure/unrecorded", claims)).toEqual([]);
  });
});

describe("figure/sum", () => {
  const parts =
    claim("a", "There were 40 of them", "value: 40, printed: '40'") +
    claim("b", "There were 30 of them", "value: 30, printed: '30'") +
    claim("p", "It was 40 percent", "value: 40, unit: percent, printed: 40 percent") +
    claim("q", "It was 35 percent", "value: 35, unit: percent, printed: 35 percent") +
    claim("r", "From 10 to 15 men", "value: { from: 10, to: 15 }, printed: 10 to 15") +
    claim("u", "It was 40 percent", "value: 40, printed: 40 percent") +
    claim("seats", "There were 36", "value: 36, unit: seats by the percent, printed: '36'") +
    "  none: { quote: Nobody came, statement: A statement., attribution: none }\n";
  const sum = (quote: string, figure: string) => said("figure/sum", parts + claim("s", quote, figure));

  test.each([
    ["an average", "It was 35", 'value: 35, printed: "35", derived: "([a] + [b]) / 2", claims: [a, b]'],
    [
      "a difference of percentages",
      "5 percentage points",
      'value: 5, unit: percentage points, printed: 5 percentage points, derived: "[p] - [q]"',
    ],
    [
      "the same, written out",
      "5 percentage points",
      "value: 5, unit: percentage points, printed: 5 percentage points, derived: 40 - 35, claims: [p, q]",
    ],
    ["a share", "75 percent of them", 'value: 75, unit: percent, printed: 75 percent, derived: "[b] / [a]"'],
    [
      "a share, turned to percent by hand",
      "75 percent of them",
      'value: 75, unit: percent, printed: 75 percent, derived: "100 * [b] / [a]"',
    ],
    [
      "a claim that does not exist, which is reported as such",
      "It was 1",
      'value: 1, printed: "1", derived: "[nobody] + 1"',
    ],
  ])("%s comes out", (_, quote, figure) => {
    expect(sum(quote, figure)).toEqual([]);
  });

  test.each([
    [
      "It was 999",
      'value: 999, printed: "999", derived: "[a#2] + [b]"',
      "The sum cannot be worked out: a has no figure number 2, but only 1.",
    ],
    [
      "It was 777",
      'value: 777, printed: "777", derived: "[r] + [b]"',
      "The sum cannot be worked out: the figure of r is a range, but a sum needs single numbers.",
    ],
    [
      "It was 70",
      'value: 70, printed: "70", derived: "40 + 31", claims: [a, b]',
      "31 is not a figure of a or b. Take the numbers in the sum from the claims it names.",
    ],
    [
      "It was 5",
      'value: 5, printed: "5", derived: "[a] / ([b] - 30)"',
      'The sum does not match: 40 / (30 - 30) divides by zero, but the article prints "5". Check the numbers and what the article compares.',
    ],
    [
      "It was 5",
      'value: 5, printed: "5", derived: "40 +"',
      'The sum cannot be read: Expected a number after "+".',
    ],
    [
      "It was 999",
      'value: 999, printed: "999", derived: "[a#2] + [r]"',
      "The sum cannot be worked out: a has no figure number 2, but only 1; the figure of r is a range, but a sum needs single numbers.",
    ],
    [
      "It was 999",
      'value: 999, printed: "999", derived: "[none] + [b]"',
      "The sum cannot be worked out: none has no figure.",
    ],
    [
      "It was 76",
      'value: 76, printed: "76", derived: "45 + 31", claims: [a, b]',
      "45 and 31 are not figures of a or b. Take the numbers in the sum from the claims it names.",
    ],
    [
      "It was 520",
      'value: 520, printed: "520", derived: "40 * 13", claims: [a]',
      "13 is not a figure of a. Take the numbers in the sum from the claims it names.",
    ],
  ])("%s: { %s }", (quote, figure, message) => {
    expect(sum(quote, figure)[0]).toBe(message);
  });

  const mismatch = (result: string, printed: string) => [
    `The sum does not match: ${result}, but the article prints "${printed}". Check the numbers and what the article compares.`,
  ];

  test.each([
    ["a difference of percentages", '"[p] - [q]"', "40 - 35 = 5 %"],
    ["the same, written out", "40 - 35, claims: [p, q]", "40 - 35 = 5 %"],
    ["a share", '"[b] / [a]"', "30 / 40 = 75 %"],
    ["a share, turned to percent by hand", '"100 * [b] / [a]"', "100 * 30 / 40 = 75 %"],
    ["a percentage among other numbers", '"[p] * [b] / [a]"', "40 * 30 / 40 = 30 %"],
    [
      "a share, written out, beside a percentage that is not in it",
      "30 / 40, claims: [a, b, q]",
      "30 / 40 = 75 %",
    ],
    ["a share of what only counts by the percent", '"[b] / [seats]"', "30 / 36 = 83.3 %"],
  ])("says in percent what is printed in percent: %s", (_, derived, result) => {
    expect(
      sum("It is 99 percent", `value: 99, unit: percent, printed: 99 percent, derived: ${derived}`),
    ).toEqual(mismatch(result, "99 percent"));
  });

  test.each([
    ["It cost 5 million", "value: 5000000, printed: 5 million", '"[a] / [b]"', "40 / 30 = 1"],
    ["It was 5", "value: 5, printed: '5'", '"[a] / [b]"', "40 / 30 = 1.3"],
    ["It was 5.5", "value: 5.5, printed: '5.5'", '"[a] / [b]"', "40 / 30 = 1.33"],
    ["Hundreds came", "value: { from: 100, to: 999 }, printed: Hundreds", '"[a] / [b]"', "40 / 30 = 1.3333"],
  ])("shows one place more than is printed: %s", (quote, figure, derived, result) => {
    const printed = /printed: '?([^']*)/.exec(figure)?.[1] ?? "";
    expect(sum(quote, `${figure}, derived: ${derived}`)).toEqual(mismatch(result, printed));
  });

  test("says nothing of a claim that was withdrawn", () => {
    const wrong = claim("s", "It was 5", "value: 5, printed: '5', derived: \"[a] + [b]\"");
    expect(said("figure/sum", parts + wrong)).toEqual(mismatch("40 + 30 = 70", "5"));
    const withdrawn = "attribution: none, withdrawn: { on: 2024-05-04, by: AB, reason: Not so. }";
    expect(said("figure/sum", parts + wrong.replace("attribution: none", withdrawn))).toEqual([]);
  });

  test("shows the claims that the numbers come from, where they have figures", () => {
    const claims =
      parts +
      claim("s", "It was 99", "value: 99, printed: '99', derived: \"[a] + 30\", claims: [a, b, none]");
    expect(found("figure/sum", article(claims)).map(({ beside }) => beside)).toEqual([
      [
        "claims/example.yaml:5:114 a number in the sum: a",
        "claims/example.yaml:6:114 a number in the sum: b",
      ],
    ]);
  });

  test.each([
    ["referred to", '"[unread] + 1"'],
    ["named", "99 + 1, claims: [unread, a]"],
  ])("says nothing of figures that cannot be used, which is reported as such: %s", (_, derived) => {
    const unread = claim("unread", "Many came", "value: many, printed: Many");
    const claims = (derived: string) =>
      parts + unread + claim("s", "It was 5", `value: 5, printed: '5', derived: ${derived}`);
    expect(said("figure/sum", claims(derived))).toEqual([]);
    expect(said("figure/sum", claims('"[a] + [b]"'))).toEqual(mismatch("40 + 30 = 70", "5"));
  });

  test.each([
    ["about 12,500", "12,500", "12500", "147,000", "147000", "134,480", "134480"],
    ["12,500", "12,500", "12500", "147,000", "147000", "134,480", "134480"],
    ["about 12,100", "12,100", "12100", "147,000", "147000", "134,480", "134480"],
    ["about 20", "20", "20", "52", "52", "30", "30"],
    ["more than 400", "400", "400", "900", "900", "300", "300"],
    ["nearly 20", "20", "20", "49", "49", "30", "30"],
  ])("%s comes out of rounded numbers", (quote, printed, value, first, one, second, other) => {
    const claims =
      claim("a", `It was ${first} then`, `value: ${one}, printed: "${first}"`) +
      claim("b", `It was ${second} now`, `value: ${other}, printed: "${second}"`);
    const derived = (sum: string) =>
      claim("s", `It was ${quote}`, `value: ${value}, printed: "${printed}", derived: "${sum}"`);
    expect(said("figure/sum", claims + derived("[a] - [b]"))).toEqual([]);
    expect(
      said(
        "figure/sum",
        `${claims}${derived(`${one} - ${other}`).replace("derived", "claims: [a, b], derived")}`,
      ),
    ).toEqual([]);
  });

  test.each([
    ["It was 12,500", "12,500", "12500", "147,000", "147000", "130,480", "130480", "147000 - 130480 = 16520"],
    ["It was 20", "20", "20", "52", "52", "30", "30", "52 - 30 = 22"],
    ["It was more than 400", "400", "400", "600", "600", "300", "300", "600 - 300 = 300"],
    ["It was up to 400", "400", "400", "900", "900", "300", "300", "900 - 300 = 600"],
  ])("%s does not, beyond what rounding allows", (quote, printed, value, first, one, second, other, sum) => {
    const claims =
      claim("a", `It was ${first} then`, `value: ${one}, printed: "${first}"`) +
      claim("b", `It was ${second} now`, `value: ${other}, printed: "${second}"`) +
      claim("s", quote, `value: ${value}, printed: "${printed}", derived: "[a] - [b]"`);
    expect(said("figure/sum", claims)).toEqual([
      `The sum does not match: ${sum}, but the article prints "${printed}". Check the numbers and what the article compares.`,
    ]);
  });

  test.each([
    ["It fell by 25 percent", 'value: 25, unit: percent, printed: 25 percent, derived: "[b] / [a] - 1"'],
    ["It changed by 25 percent", 'value: -25, unit: percent, printed: 25 percent, derived: "[b] / [a] - 1"'],
    ["It is 5 percent", 'value: 5, unit: percent, printed: 5 percent, derived: "[p] - [q]"'],
    ["It is 88 percent of it", 'value: 88, unit: percent, printed: 88 percent, derived: "[q] / [p]"'],
    ["One in four", 'value: 25, unit: percent, printed: One in four, derived: "100 * ([a] - [b]) / [a]"'],
    ["A quarter", 'value: 0.25, printed: A quarter, derived: "([a] - [b]) / [a]"'],
    ["In 7 decades", 'value: 70, unit: years, printed: 7 decades, derived: "[a] + [b]"'],
    ["It was 1,340", 'value: 1340, printed: "1,340", derived: "1500 - 160"'],
    ["It was 12", 'value: 12, printed: "12", derived: "[b] * [p]"'],
    ["It was 18", 'value: 18, printed: "18", derived: "[b] * (1 - [p])"'],
    ["It was 12 percent", 'value: 12, printed: "12", derived: "[b] * [u]"'],
    ["It was 12", 'value: 12, printed: "12", derived: 30 * 40, claims: [b, p]'],
    ["It was 480", 'value: 480, printed: "480", derived: 40 * 12, claims: [a]'],
    ["One in four", 'value: 0.25, printed: One in four, derived: "100 * ([a] - [b]) / [a]"'],
    ["In 7 decades", 'value: -70, unit: years, printed: 7 decades, derived: "[a] + [b]"'],
    ["It more than doubled", 'value: 2, printed: doubled, derived: "[a] / 12"'],
    ["Nearly a decade ago", 'value: 10, unit: years, printed: a decade, derived: "[a] - 32"'],
    ["About a decade ago", 'value: 10, unit: years, printed: a decade, derived: "[a] - 29"'],
  ])("%s comes out, whatever its form", (quote, figure) => {
    expect(sum(quote, figure)).toEqual([]);
  });

  test.each([
    ["It rose by 25 percent", 'value: 25, unit: percent, printed: 25 percent, derived: "[b] / [a] - 1"'],
    ["In 7 decades", 'value: 70, unit: years, printed: 7 decades, derived: "[a] + 2 * [b]"'],
    ["One in four", 'value: 25, unit: percent, printed: One in four, derived: "100 * [b] / [a]"'],
    ["It was 1,340", 'value: 1340, printed: "1,340", derived: "1500 - 260"'],
    ["It was 22", 'value: 22, printed: "22", derived: "[b] * [p]"'],
    ["It doubled", 'value: 2, printed: doubled, derived: "[a] / 12"'],
  ])("%s does not come out: %s", (quote, figure) => {
    expect(sum(quote, figure)).toHaveLength(1);
  });

  test("in other languages goes by the recorded value", () => {
    const german =
      claim("a", "Es kamen 134.500 Menschen", 'value: 134500, printed: "134.500"') +
      claim("b", "dann 147.000 Menschen", 'value: 147000, printed: "147.000", derived: "[a] + 12500"');
    expect(said("figure/sum", german, "de")).toEqual([]);
    expect(said("figure/sum", german.replace("12500", "13500"), "de")).toHaveLength(1);
    const share = (derived: string) =>
      said(
        "figure/sum",
        claim("a", "Es kamen 40", "value: 40, printed: '40'") +
          claim("b", "dann kamen 30", "value: 30, printed: '30'") +
          claim(
            "s",
            '"Das sind 14,25 Prozent"',
            `value: 14.25, unit: percent, printed: "14,25 Prozent", derived: "${derived}"`,
          ),
        "de",
      );
    expect(share("[a] / [b] / 9.3567")).toEqual([]);
    expect(share("[a] / [b]")).toEqual(mismatch("40 / 30 = 133.333 %", "14,25 Prozent"));
  });
});

describe("figure/conflict", () => {
  const about = "about: dead-of-the-flood";
  const figure = (quote: string, recorded: string) => [quote, `${recorded}, ${about}`] as const;
  const conflict = (...figures: readonly (readonly [string, string])[]) =>
    said(
      "figure/conflict",
      figures.map(([quote, recorded], index) => claim(`c${index}`, quote, recorded)).join(""),
    );

  test.each([
    [
      figure("More than 152 died", "value: 152, printed: '152'"),
      figure("It was 160", "value: 160, printed: '160'"),
    ],
    [
      figure("Almost 20 died", "value: 20, printed: Almost 20"),
      figure("It was 19.4", "value: 19.4, printed: '19.4'"),
    ],
    [
      figure("5 % died", "value: 5, unit: percent, printed: 5 %"),
      figure("It was 4.96 %", "value: 4.96, unit: percent, printed: 4.96 %"),
    ],
    [
      figure("Roughly 300 died", "value: 300, printed: '300'"),
      figure("It was 290", "value: 290, printed: '290'"),
    ],
    [
      figure("12,500 died", "value: 12500, printed: '12,500'"),
      figure("It was 12,480", "value: 12480, printed: '12,480'"),
    ],
    [
      figure("Hundreds died", "value: { from: 100, to: 999 }, printed: Hundreds"),
      figure("It was 450", "value: 450, printed: '450'"),
    ],
    [
      figure("A third died", "value: 33, unit: percent, printed: A third"),
      figure("It was 35 percent", "value: 35, unit: percent, printed: 35 percent"),
    ],
    [figure("Up to 300 died", "value: 300, printed: '300'"), figure("It was 12", "value: 12, printed: '12'")],
    [
      figure("Twenty-odd died", "value: 20, printed: Twenty-odd"),
      figure("It was 26", "value: 26, printed: '26'"),
    ],
    [
      figure("Nearly a century on", "value: 100, unit: years, printed: a century"),
      figure("It was 94 years", "value: 94, unit: years, printed: 94 years"),
    ],
    [
      figure("A couple of hundred died", "value: 200, printed: A couple of hundred"),
      figure("It was 230", "value: 230, printed: '230'"),
    ],
    [figure("8 died", "value: 8, printed: '8'"), figure("It was 8", "value: 8, printed: '8'")],
    [
      figure("8 died", "value: 8, printed: '8'"),
      figure("It was 9 percent", "value: 9, unit: percent, printed: 9 percent"),
    ],
    [figure("None died", "value: 0, printed: None"), figure("It was zero", "value: 0, printed: zero")],
  ])("%s and %s may both be so", (one, other) => {
    expect(conflict(one, other)).toEqual([]);
  });

  test.each([
    [
      figure("More than 152 died", "value: 152, printed: '152'"),
      figure("It was 140", "value: 140, printed: '140'"),
    ],
    [
      figure("Almost 20 died", "value: 20, printed: Almost 20"),
      figure("It was 22", "value: 22, printed: '22'"),
    ],
    [figure("8 died", "value: 8, printed: '8'"), figure("It was 9", "value: 9, printed: '9'")],
    [
      figure("12,500 died", "value: 12500, printed: '12,500'"),
      figure("It was 12,400", "value: 12400, printed: '12,400'"),
    ],
    [
      figure("A third died", "value: 33, unit: percent, printed: A third"),
      figure("It was 65 percent", "value: 65, unit: percent, printed: 65 percent"),
    ],
    [
      figure("Up to 300 died", "value: 300, printed: '300'"),
      figure("It was 412", "value: 412, printed: '412'"),
    ],
  ])("%s and %s cannot both be so", (one, other) => {
    expect(conflict(one, other)).toHaveLength(1);
    expect(conflict(other, one)).toHaveLength(1);
  });

  test("is said of each figure that one before it rules out, though a third fits both", () => {
    const [almost, exact, third] = [
      figure("Almost 20 died", "value: 20, printed: Almost 20"),
      figure("It was 19.4", "value: 19.4, printed: '19.4'"),
      figure("It was 18.2", "value: 18.2, printed: '18.2'"),
    ];
    expect(conflict(almost, exact, third)).toEqual([
      '"c2" has 18.2 for dead-of-the-flood, but "example/c1" has 19.4. Record which answers the other (denies, corrects, contradicts), or use about to tell the two things apart.',
    ]);
  });

  const eight = figure("8 died", "value: 8, printed: '8'");
  const between = figure("8 to 9 died", "value: { from: 8, to: 9 }, printed: 8 to 9");
  const nine = figure("It was 9", "value: 9, printed: '9'");
  const message = (id: string, has: string, other: string, had: string) =>
    `"${id}" has ${has} for dead-of-the-flood, but "example/${other}" has ${had}. Record which answers the other (denies, corrects, contradicts), or use about to tell the two things apart.`;

  test("is said of a figure that only one of several before it rules out", () => {
    expect(conflict(between, eight, nine)).toEqual([message("c2", "9", "c1", "8")]);
    expect(conflict(between, nine, eight)).toEqual([message("c2", "8", "c1", "9")]);
    const share = (percent: number) =>
      figure(`It was ${percent} percent`, `value: ${percent}, unit: percent, printed: ${percent} percent`);
    expect(conflict(eight, share(8), share(9))).toEqual([message("c2", "9 percent", "c1", "8 percent")]);
  });

  test("holds a figure against twenty values before it, however often each is stated", () => {
    const counts = (from: number, times: number, step: number) =>
      Array.from({ length: times }, (_, index) =>
        figure(
          `${from + index * step} died`,
          `value: ${from + index * step}, printed: '${from + index * step}'`,
        ),
      );
    const hundreds = figure("Hundreds died", "value: { from: 100, to: 999 }, printed: Hundreds");
    const last = (figures: readonly (readonly [string, string])[]) =>
      conflict(...figures, eight, hundreds).filter((one) => one.startsWith(`"c${figures.length + 1}"`));
    expect(last(counts(111, 30, 0))).toEqual([message("c31", "Hundreds", "c30", "8")]);
    expect(last(counts(111, 19, 1))).toEqual([message("c20", "Hundreds", "c19", "8")]);
    expect(last(counts(111, 20, 1))).toEqual([]);
  });

  test("points at both values", () => {
    const claims = claim("c0", ...eight) + claim("c1", ...nine);
    expect(found("figure/conflict", article(claims))).toEqual([
      {
        message: message("c1", "9", "c0", "8"),
        at: "claims/example.yaml:6:89",
        beside: ["claims/example.yaml:5:87 the other figure"],
      },
    ]);
  });

  test("says nothing of what was withdrawn, nor of figures that do not say what they are about", () => {
    const withdrawn = claim("c1", ...nine).replace(
      "attribution: none",
      "attribution: none, withdrawn: { on: 2024-05-04, by: AB, reason: Not so. }",
    );
    expect(said("figure/conflict", claim("c0", ...eight) + withdrawn)).toEqual([]);
    const unsaid = claim("c0", ...eight) + claim("c1", ...nine);
    expect(said("figure/conflict", unsaid.replaceAll(`, ${about}`, ""))).toEqual([]);
  });

  test.each(["denies", "corrects", "contradicts"])(
    "is settled by a claim that names this one: %s",
    (kind) => {
      const answering = (...names: readonly string[]) =>
        said(
          "figure/conflict",
          claim("c0", ...eight) +
            claim("c1", ...nine).replace(
              "attribution: none",
              `attribution: none, ${kind}: [${names.map((name) => `{ claim: ${name}, scope: the number }`).join(", ")}]`,
            ) +
            claim("c2", ...eight).replace(`, ${about}`, ""),
        );
      expect(answering("c0")).toEqual([]);
      expect(answering("c2", "c0")).toEqual([]);
      expect(answering("c2")).toEqual([message("c1", "9", "c0", "8")]);
    },
  );
});
