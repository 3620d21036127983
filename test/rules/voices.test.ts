import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { rules } from "../../src/rules/index.ts";
import { exampleDesk } from "./example-desk.ts";
import { said, TODAY } from "./said.ts";

const PEOPLE = {
  "claims/people.yaml": `sources:
  cole: { name: Ben Cole, kind: person }
  moss: { name: Eva Moss, kind: person, of: party }
  stone: { name: Ian Stone, kind: person }
  other-stone: { name: Una Stone, kind: person }
  party: { name: River Party, kind: organisation }
`,
};

const article = (attribution: string, text: string, quote = "The road is closed") => ({
  claims: `road:\n  quote: ${quote}\n  statement: It is closed.\n  attribution: ${attribution}\n`,
  text,
  files: PEOPLE,
});

describe("attribution/other-voice", () => {
  const heard = (attribution: string, text: string, quote?: string) =>
    said("attribution/other-voice", article(attribution, text, quote));
  const SENTENCE = "“The road is closed,” Eva Moss said.";
  const message = (sentence = SENTENCE, other = "Eva Moss") =>
    `The article credits ${other} here and does not mention Ben Cole: "${sentence}". Correct the source.`;

  test("points at the source, and shows the sentence", () => {
    const findings = check(exampleDesk(article("{ source: cole, cue: said }", `${SENTENCE}\n`)), {
      rules,
      today: TODAY,
    }).filter(({ rule }) => rule === "attribution/other-voice");
    expect(
      findings.map(({ range, message: words }) => [range.start.line, range.start.column, words]),
    ).toEqual([[15, 28, message()]]);
  });

  test.each([
    ["without a cue", "cole", `${SENTENCE}\n`, message()],
    ["in a chain", "[cole, { source: stone, cue: said }]", `${SENTENCE}\n`, message()],
    [
      "by a cue that is no verb of saying",
      "{ source: cole, cue: boasted }",
      "Moss boasted: “The road is closed.”\n",
      message("Moss boasted: “The road is closed.”"),
    ],
    [
      "in the next sentence of a quotation",
      "{ source: cole, cue: said }",
      "“It is old,” Moss said. “The road is closed.”\n",
      message("“It is old,” Moss said."),
    ],
    ["where the cue is nowhere", "{ source: cole, cue: shouted }", `${SENTENCE}\n`, message()],
    [
      "in the next sentence, by any verb",
      "cole",
      "“It is old,” Moss said. “The road is closed.”\n",
      message("“It is old,” Moss said."),
    ],
    [
      "with a role that is nowhere",
      "{ source: cole, cue: said, role: head gardener }",
      `${SENTENCE}\n`,
      message(),
    ],
    [
      "with no role given",
      "{ source: cole, cue: said, role: none given }",
      `Given that, ${SENTENCE}\n`,
      message(`Given that, ${SENTENCE}`),
    ],
    [
      "a role of the other voice's",
      "{ source: cole, cue: said, role: councillor }",
      "“The road is closed,” said councillor Eva Moss.\n",
      message("“The road is closed,” said councillor Eva Moss."),
    ],
    [
      "by a body",
      "{ source: cole, cue: said }",
      "The River Party said: “The road is closed.”\n",
      message("The River Party said: “The road is closed.”", "River Party"),
    ],
    [
      "named in another paragraph",
      "{ source: cole, cue: said }",
      `Ben Cole left.\n\n${SENTENCE}\n\nCole came back.\n`,
      message(),
    ],
  ])("found: %s", (_, attribution, text, expected) => {
    expect(heard(attribution, text)).toEqual([expected]);
  });

  test("a long sentence is cut", () => {
    const [words = ""] = heard(
      "{ source: cole, cue: said }",
      `“The road is closed,” Moss said${" at length".repeat(30)}.\n`,
    );
    expect(words).toMatch(/ at …". Correct the source\.$|length …". Correct the source\.$/);
    expect(words.length).toBeLessThan(280);
  });

  test.each([
    ["the right one", "{ source: moss, cue: said }", `${SENTENCE}\n`],
    ["named in the paragraph", "{ source: cole, cue: said }", `${SENTENCE} Cole left.\n`],
    ["a voice of the chain", "[cole, moss]", `${SENTENCE}\n`],
    ["a body that the other one belongs to", "{ source: party, cue: said }", `${SENTENCE}\n`],
    [
      "one that belongs to the other",
      "{ source: moss, cue: said }",
      "The River Party said: “The road is closed.”\n",
    ],
    ["a pronoun", "{ source: cole, cue: said }", "Moss left. “The road is closed,” he said.\n"],
    [
      "a pronoun beside a verb that is not the cue",
      "cole",
      "“The road is closed,” Moss said when he came.\n",
    ],
    ["a role noun", "{ source: cole, cue: said }", "Moss left. “The road is closed,” the mayor said.\n"],
    ["several voices", "{ source: cole, cue: said }", "Eva Moss and Ian Stone said: “The road is closed.”\n"],
    ["two others", "{ source: cole, cue: said }", "Moss said: “The road is closed,” Una Stone said.\n"],
    ["somebody who is no source", "{ source: cole, cue: said }", "“The road is closed,” Tom Fell said.\n"],
    ["one of two of that name", "{ source: cole, cue: said }", "“The road is closed,” Stone said.\n"],
    ["his role nearby", "{ source: cole, cue: said, role: gardener }", `The gardener came. ${SENTENCE}\n`],
    ["said together", "{ source: [cole, stone], cue: said }", `${SENTENCE}\n`],
    ["somebody without a name", "{ source: insider, cue: said }", `${SENTENCE}\n`],
    ["undisclosed", "{ source: undisclosed, cue: said }", `${SENTENCE}\n`],
    ["the article's own publisher", "{ source: gazette, cue: said }", `${SENTENCE}\n`],
    ["the article's own voice", "none", `${SENTENCE}\n`],
    [
      "what is not quoted, after a credit",
      "{ source: cole, cue: said }",
      "Moss said so. The road is closed.\n",
    ],
    ["not quoted, and no cue", "cole", "Moss said so. The road is closed.\n"],
    [
      "a cue of another sentence",
      "{ source: cole, cue: warned }",
      "The road is closed, Moss said. It will stay so, others warned.\n",
    ],
    ["named before a colon", "{ source: cole, cue: said }", `This is from Ben Cole:\n\n${SENTENCE}\n`],
    ["no text", "{ source: cole, cue: said }", "Something else.\n"],
  ])("silent: %s", (_, attribution, text) => {
    expect(heard(attribution, text)).toEqual([]);
  });

  test("a quotation that goes on over paragraphs is one stretch", () => {
    const text = (first: string, last: string) =>
      `${first} said: “It is old.\n\n“The road is closed.\n\n“It is bad,” ${last} said.\n`;
    expect(heard("{ source: cole, cue: said }", text("Ben Cole", "Moss"))).toEqual([]);
    expect(heard("{ source: cole, cue: said }", text("Moss", "Ben Cole"))).toEqual([]);
    expect(heard("{ source: cole, cue: said }", text("Moss", "Moss"))).toEqual([
      message("Moss said: “It is old."),
    ]);
  });

  test("a headline, and another language, are left alone", () => {
    const record = (title: string, language: string) =>
      said("attribution/other-voice", {
        record: `article: { title: "${title}", publisher: courier, published: 2024-05-02, language: ${language}, mode: external }
claims:
  road: { quote: The road is closed, statement: It is., attribution: { source: cole, cue: said } }
`,
        text: "The road is closed, Moss said.\n",
        files: PEOPLE,
      }).length;
    expect(record("Made up", "en-GB")).toBe(1);
    expect(record("The road is closed, Moss said.", "en")).toBe(0);
    expect(record("Made up", "de")).toBe(0);
  });
});

describe("attribution/credited-in-text", () => {
  const heard = (text: string, quote?: string, attribution = "none") =>
    said("attribution/credited-in-text", article(attribution, text, quote));
  const message = (words: string) =>
    `This is recorded as the article's own voice, but the article credits somebody: "${words}". Credit that source.`;

  test.each([
    ["The road is closed, records show.\n", "records show"],
    ["According to the council, The road is closed.\n", "According to the council"],
    ["“The road is closed,” Reed said.\n", "Reed said"],
    ["“The road is closed!” Reed said.\n", "Reed said"],
    ["It is old. Reed said “The road is closed”.\n", "Reed said"],
  ])("%s", (text, words) => {
    expect(heard(text)).toEqual([message(words)]);
  });

  test("in the quote, unless the statement has it too", () => {
    const text = "The road is closed, the mayor said.\n";
    const quote = "The road is closed, the mayor said";
    expect(heard(text, quote)).toEqual([message("the mayor said")]);
    const claims = `road:\n  quote: ${quote}\n  statement: The mayor spoke.\n  attribution: none\n`;
    expect(said("attribution/credited-in-text", { claims, text })).toEqual([]);
  });

  test("sentences are one where they are one quotation", () => {
    expect(heard("“The road is closed. It is old,” Reed said.\n", "The road is closed. It is old")).toEqual([
      message("Reed said"),
    ]);
    expect(heard("The road is closed. It is old, Reed said.\n", "The road is closed. It is old")).toEqual([]);
  });

  test.each([
    ["a source", "The road is closed, records show.\n", "ministry"],
    ["another sentence", "The road is closed. It is old, records show.\n", "none"],
    ["not there", "It is old, records show.\n", "none"],
  ])("silent: %s", (_, text, attribution) => {
    expect(heard(text, undefined, attribution)).toEqual([]);
  });

  test("long words are cut", () => {
    const [words = ""] = heard(
      `The road is closed, according to the council of the town${" of the town".repeat(3)}.\n`,
    );
    expect(words).toContain('"according to the council of the town of the town of the town of the town". ');
    const [more = ""] = heard(`According to the ${"o".repeat(60)} ${"p".repeat(15)}, The road is closed.\n`);
    expect(more).toContain(`${"o".repeat(60)} …". `);
  });

  test("a headline, and another language, are left alone", () => {
    const record = (title: string, language: string) =>
      said("attribution/credited-in-text", {
        record: `article: { title: "${title}", publisher: courier, published: 2024-05-02, language: ${language}, mode: external }
claims:
  road: { quote: The road is closed, statement: It is., attribution: none }
`,
        text: "The road is closed, records show.\n",
      }).length;
    expect(record("Made up", "en")).toBe(1);
    expect(record("The road is closed, records show.", "en")).toBe(0);
    expect(record("Made up", "de")).toBe(0);
  });

  test("attribution/own-voice does not say that nobody is credited", () => {
    const noted = (text: string) => said("attribution/own-voice", article("none", text)).length;
    expect(noted("The road is closed, records show.\n")).toBe(0);
    expect(noted("The road is closed.\n")).toBe(1);
  });
});
