import { expect, test } from "vitest";
import { creditInText } from "../../../src/rules/shared/credit-in-text.ts";
import { find } from "../../provenance/desk.ts";
import { exampleDesk } from "../example-desk.ts";

interface Made {
  readonly quote: string;
  readonly text: string;
  readonly statement?: string;
  /** The article's; none for an article that cannot be used. */
  readonly title?: string;
}

/** What credits a quote to somebody in a text. */
function credit({ quote, text, statement = "It is so.", title = "Made up" }: Made): string | undefined {
  const article = title && `article: { title: ${title}, publisher: g, language: en }\n`;
  const record = `${article}sources: { g: { name: Gazette, kind: outlet } }
claims:
  it: { quote: ${JSON.stringify(quote)}, statement: ${statement}, attribution: none }
`;
  return creditInText(find(exampleDesk({ record, text }), "example/it"));
}

const QUOTE = "The road is closed, the mayor said";
const TEXT = `${QUOTE}.\n`;
const ASH = "The road is closed, Ash said";

test.each<readonly [string, Made, string]>([
  ["beside the quote", { quote: "The road is closed", text: TEXT }, "the mayor said"],
  ["in it", { quote: QUOTE, text: TEXT }, "the mayor said"],
  [
    "in it, where the statement shares small words",
    { quote: QUOTE, text: TEXT, statement: "The town is." },
    "the mayor said",
  ],
  [
    "in it, by a name of three letters that the statement has",
    { quote: ASH, text: `${ASH}.\n`, statement: "The road of Ash." },
    "Ash said",
  ],
  ["in an article that cannot be used", { quote: QUOTE, text: TEXT, title: "" }, "the mayor said"],
  [
    "of a quotation in two sentences",
    {
      quote: "It is old. The road is closed",
      text: "“It is old. The road is closed,” the mayor said.\n",
    },
    "the mayor said",
  ],
  [
    "of a quotation in two paragraphs",
    {
      quote: "It is old.\n\n“The road is closed",
      text: "“It is old.\n\n“The road is closed,” the mayor said.\n",
    },
    "the mayor said",
  ],
])("credited %s", (_, made, words) => expect(credit(made)).toBe(words));

test.each<readonly [string, Made]>([
  ["in the statement too", { quote: QUOTE, text: TEXT, statement: "A mayor spoke." }],
  [
    "in two sentences that are no quotation",
    { quote: "It is old. The road is closed", text: `It is old. ${TEXT}` },
  ],
  ["in the headline", { quote: QUOTE, text: TEXT, title: `'${QUOTE}'` }],
  ["where the quote is not in the text", { quote: "The road is open", text: TEXT }],
])("not credited %s", (_, made) => expect(credit(made)).toBeUndefined());
