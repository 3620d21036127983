import { type Confidence, confidencesOf } from "../../confidential/identities.ts";
import { defineRule } from "../define.ts";
import { AP_PRINCIPLES, BBC_SOURCES, EDITORS_CODE_SOURCES } from "../guidelines.ts";

export default defineRule({
  id: "anonymity/identity-in-record",
  severity: "error",
  waivable: false,
  summary:
    "The identity of a confidential source in the desk: a name, an e-mail address or a telephone number.",
  why: `git never forgets. Whoever gets at the repository, at a copy of it or at a log of CI years from now reads what stands in a
record today, and a source may lose a job, or more. Who a confidential source is belongs in no file of the desk: not as its
name, not in its description, not in a comment.

Take it out before it is committed; if it has been, the repository's history has to be cleaned, and who was told it stands
outside. Who did not speak for attribution (background, deep background, off the record) is logged as a source of kind
\`unnamed\`, with a description that was agreed. No report shows the words that are found, and the finding cannot be waived.`,
  guideline: [EDITORS_CODE_SOURCES, BBC_SOURCES, AP_PRINCIPLES],
  houses: { bbc: "all appropriate steps must be taken to protect the identity of an anonymous source" },
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed, an engineer said
  statement: The road is closed.
  attribution: { source: insider, cue: said, terms: background }
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed, an engineer said
  statement: The road is closed.
  attribution: { source: made-up-engineer, cue: said } # Ask again: made.up@example.org
`,
      files: {
        "claims/unnamed.yaml":
          "sources:\n  made-up-engineer: { kind: unnamed, name: A Made-Up Name, described-as: an engineer }\n",
      },
    },
  },
  desk: (desk, { report }) => {
    for (const { kind, file, place, alsoAt } of confidencesOf(desk)) {
      // Of a file that cannot be read, nothing more can be said than that.
      if (kind === "unreadable") continue;
      report({ file, place }, MESSAGES[kind], {
        conceals: true,
        related: alsoAt ? [{ ...alsoAt, message: "the name" }] : [],
      });
    }
  },
});

const MESSAGES: Readonly<Record<Exclude<Confidence["kind"], "unreadable">, string>> = {
  name: "An unnamed source has a name here. git never forgets: take it out, before this is committed.",
  contact:
    "An e-mail address or a telephone number of an unnamed source stands here. git never forgets: take it out, before this is committed.",
  comment:
    "A comment holds an e-mail address or a telephone number, in a record that knows an unnamed source. git never forgets: take it out, before this is committed.",
  terms:
    "This person did not speak for attribution, and the desk holds the name. Log a source of kind unnamed, with the description that was agreed, and take the name out.",
};
