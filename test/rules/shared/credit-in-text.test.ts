import { expect, test } from "vitest";
import { creditInText } from "../../../src/rules/shared/credit-in-text.ts";
import { find } from "../../provenance/desk.ts";
import { exampleDesk } from "../example-desk.ts";

/** What credits a quote to somebody in a text, where the statement of its claim is another one. */
function credit(quote: string, text: string, statement = "It is so.", title = "Made up"): string | undefined {
  const article = title && `article: { title: ${title}, publisher: g, language: en }\n`;
  const record = `${article}sources: { g: { name: Gazette, kind: outlet } }
claims:
  it: { quote: ${JSON.stringify(quote)}, statement: ${statement}, attribution: none }
`;
  return creditInText(find(exampleDesk({ record, text }), "example/it"));
}

const QUOTE = "The road is closed, the mayor said";
const ASH = "The road is closed, Ash said";

test.each([
  ["beside the quote", credit("The road is closed", `${QUOTE}.\n`), "the mayor said"],
  ["in it", credit(QUOTE, `${QUOTE}.\n`), "the mayor said"],
  [
    "in it, with a statement that shares small words",
    credit(QUOTE, `${QUOTE}.\n`, "The town."),
    "the mayor said",
  ],
  ["in it, by a short name", credit(ASH, `${ASH}.\n`, "The road of Ash."), "Ash said"],
  ["in an article that cannot be used", credit(QUOTE, `${QUOTE}.\n`, "It is so.", ""), "the mayor said"],
  [
    "of a quotation in two sentences",
    credit("It is old. The road is closed", "“It is old. The road is closed,” the mayor said.\n"),
    "the mayor said",
  ],
  [
    "of a quotation in two paragraphs",
    credit("It is old.\n\n“The road is closed", "“It is old.\n\n“The road is closed,” the mayor said.\n"),
    "the mayor said",
  ],
])("credited %s", (_, words, expected) => expect(words).toBe(expected));

test.each([
  ["in the statement too", credit(QUOTE, `${QUOTE}.\n`, "A mayor spoke.")],
  [
    "in two sentences that are no quotation",
    credit("It is old. The road is closed", `It is old. ${QUOTE}.\n`),
  ],
  ["in the headline", credit(QUOTE, `${QUOTE}.\n`, "It is so.", `'${QUOTE}'`)],
  ["where the quote is not in the text", credit("The road is open", `${QUOTE}.\n`)],
])("not credited %s", (_, words) => expect(words).toBeUndefined());
