import { describe, expect, test } from "vitest";
import { alignTexts } from "../../src/revise/align-texts.ts";
import { readArticle } from "../../src/revise/article-text.ts";
import { type ClaimRevision, keepsCheck } from "../../src/revise/claim-revision.ts";
import { claimComparer } from "../../src/revise/compare-claim.ts";
import { shortened } from "../../src/text/shortened.ts";

/** Made up, as are its people and places. */
const TEXT = `Lamm bridge to close

By Nora Quist

The bridge over the Lamm will close to lorries on Monday, the council said. It was built in 1911 and carries 400,000 vehicles a year.

“We cannot wait any longer,” said Ada Reed, the mayor of Ohm. “The bridge was never built for this.”

Bo Lind, who runs a haulage firm, said that the detour would cost his drivers twelve hours a week. He called the plan “a disgrace”.

According to the council, repairs will take about 18 months and cost £4.2 million.
`;

interface Meant {
  readonly quote: string;
  readonly cues?: readonly string[];
  readonly speakers?: readonly string[];
}

function revise(after: string, { quote, cues = [], speakers = [] }: Meant, before = TEXT): ClaimRevision {
  const compare = claimComparer(alignTexts(readArticle(before), readArticle(after)));
  const start = before.indexOf(quote);
  return compare({ quote: { start, end: start + quote.length }, cues, speakers });
}

/** A revision in one line: its status, then each change with the words that it is about. */
function told(revision: ClaimRevision): string {
  const moved = "moved" in revision && revision.moved ? " and moved" : "";
  const changes = "changes" in revision ? revision.changes : [];
  return [
    revision.status + moved,
    ...changes.map(
      ({ kind, where, before, after }) =>
        `${kind} (${where}): ${shortened(before.words, 30)} > ${shortened(after.words, 30)}`,
    ),
  ].join("; ");
}

const WAIT: Meant = { quote: "We cannot wait any longer", cues: ["said"], speakers: ["Ada Reed"] };
const HOURS: Meant = {
  quote: "the detour would cost his drivers twelve hours a week",
  cues: ["said"],
  speakers: ["Bo Lind"],
};
const REPAIRS: Meant = {
  quote: "repairs will take about 18 months and cost £4.2 million",
  cues: ["According to"],
  speakers: ["Town council"],
};
const CLOSE: Meant = {
  quote: "The bridge over the Lamm will close to lorries on Monday",
  cues: ["said"],
  speakers: ["council"],
};
const VEHICLES: Meant = { quote: "It was built in 1911 and carries 400,000 vehicles a year" };

describe("what an edit of the text does to a claim", () => {
  test.each<[string, Meant, string, string, string]>([
    ["a number in words", HOURS, "twelve hours", "twenty hours", "reworded; number (quote): twelve > twenty"],
    ["the same number in digits", HOURS, "twelve hours", "12 hours", "reworded"],
    ["a number in digits", VEHICLES, "400,000", "40,000", "reworded; number (quote): 400,000 > 40,000"],
    ["a year", VEHICLES, "1911", "1912", "reworded; number (quote): 1911 > 1912"],
    [
      "money",
      REPAIRS,
      "£4.2 million",
      "£4.2 billion",
      "reworded; number (quote): £4.2 million > £4.2 billion",
    ],
    [
      "a currency",
      REPAIRS,
      "£4.2 million",
      "$4.2 million",
      "reworded; number (quote): £4.2 million > $4.2 million",
    ],
    ["what is counted", VEHICLES, "vehicles", "lorries", "reworded; number (quote): vehicles > lorries"],
    ["a limit", REPAIRS, "about 18", "more than 18", "reworded; qualifier (quote): about > more than"],
    ["a limit taken out", REPAIRS, "about 18", "18", "reworded; qualifier (quote): about > "],
    ["a not put in", CLOSE, "will close", "will not close", "reworded; negation (quote):  > not"],
    ["a not taken out", WAIT, "cannot wait", "can wait", "reworded; negation (quote): not > "],
    ["a not contracted", WAIT, "cannot wait", "can’t wait", "reworded"],
    ["a modal verb", CLOSE, "will close", "may close", "reworded; qualifier (quote): will > may"],
    ["a name", CLOSE, "the Lamm", "the Ohm", "reworded; name (quote): Lamm > Ohm"],
    ["a day", CLOSE, "Monday", "Tuesday", "reworded; number (quote): Monday > Tuesday"],
    ["a cue", WAIT, "said Ada", "admitted Ada", "same-words; attribution (sentence): said > admitted"],
    ["a speaker", WAIT, "Ada Reed", "Eva Reed", "same-words; attribution (sentence): Ada > Eva"],
    [
      "their role",
      WAIT,
      "the mayor of Ohm",
      "a councillor of Ohm",
      "same-words; attribution (sentence): the mayor > a councillor",
    ],
    [
      "a pronoun's speaker",
      { quote: "a disgrace", cues: ["called"], speakers: ["Bo Lind"] },
      "Bo Lind",
      "Jo Lund",
      "same-words; attribution (around): Bo Lind, who runs a haulage … > Jo Lund, who runs a haulage …; context (around): Bo Lind, who runs a haulage … > Jo Lund, who runs a haulage …",
    ],
    [
      "the sentence after",
      CLOSE,
      "It was built",
      "It was opened",
      "same-words; context (around): It was built in 1911 and … > It was opened in 1911 and …",
    ],
    ["marks re-typeset", WAIT, "“We cannot wait any longer,”", "'We cannot wait any longer',", "unchanged"],
    [
      "a quotation made indirect",
      WAIT,
      "“We cannot wait any longer,” said",
      "We cannot wait any longer, said",
      "same-words; context (sentence): “ > ; context (sentence): ” > ",
    ],
    ["a byline", CLOSE, "By Nora Quist", "By Ivo Quist", "unchanged"],
    ["another paragraph", REPAIRS, "will close to lorries", "has closed to lorries", "unchanged"],
    ["a paragraph put in before", WAIT, "“We cannot", "Nobody was hurt.\n\n“We cannot", "unchanged"],
    ["a quote that comes twice", REPAIRS, "Bo Lind,", `${REPAIRS.quote}.\n\nBo Lind,`, "ambiguous"],
    ["a sentence taken out", VEHICLES, ` ${VEHICLES.quote}.`, "", "gone"],
    [
      "a sentence split",
      VEHICLES,
      "1911 and carries",
      "1911. It carries",
      "reworded; name (quote): and > It; split (quote): It was built in 1911 and … > It was built in 1911. It …",
    ],
    [
      "two sentences merged",
      VEHICLES,
      "said. It was",
      "said, and it was",
      "reworded; qualifier (sentence): . > , and; merged (sentence): The bridge over the Lamm will … > The bridge over the Lamm will …",
    ],
  ])("%s", (_, claim, from, to, expected) => {
    expect(TEXT).toContain(from);
    const revision = revise(TEXT.replace(from, to), claim);
    expect(told(revision)).toBe(expected);
    expect(keepsCheck(revision)).toBe(expected === "unchanged");
  });
});
