import { OWN_VOICE } from "../../model/address.ts";
import { defineRule, inClaim } from "../define.ts";
import { AP_ANONYMOUS, POLNEAR } from "../guidelines.ts";
import { creditInText } from "../shared/credit-in-text.ts";

export default defineRule({
  id: "attribution/credited-in-text",
  severity: "warning",
  needs: "text",
  summary: "Recorded as the article's own voice, but the article credits somebody in the same sentence.",
  why: `\`attribution: none\` says that the article answers for this itself. Where it writes "records show", "the council said" or
"according to" in that sentence, it does not: it names where it has this from, and that is where a check begins.

Credit that source, as the article does. The rule reads what is said right before or after the words of the quote; where somebody else's
words are only near, it is silent.`,
  guideline: [POLNEAR, AP_ANONYMOUS],
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: none
`,
      text: "The road is closed. It will open again in May, the council said.\n",
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: none
`,
      text: "The road is closed, the ministry's records show.\n",
    },
  },
  claim: (entry, { report }) => {
    if (entry.claim.attribution !== OWN_VOICE) return;
    const words = creditInText(entry);
    if (words === undefined) return;
    report(
      inClaim(entry, "attribution"),
      `This is recorded as the article's own voice, but the article credits somebody: "${words}". Credit that source.`,
    );
  },
});
