import { type Identity, identitiesOf } from "../../confidential/identities.ts";
import { defineRule } from "../define.ts";
import { AP_PRINCIPLES, BBC_SOURCES, EDITORS_CODE_SOURCES } from "../guidelines.ts";

export default defineRule({
  id: "anonymity/identity-in-record",
  severity: "error",
  waivable: false,
  summary:
    "The identity of a confidential source in the desk: a name, an e-mail address or a telephone number.",
  why: `Git keeps history forever. Anyone with a copy of the repository, or a CI log, can read years from now what a record says
today, and a source may lose a job, or more. No file in the desk may show who a confidential source is: no name, no telling
description, no comment, no note on how to reach them.

Remove it before you commit; if you have committed it, the repository's history must be cleaned, and everyone with a copy
told. In a draft of your own, a person who did not speak for attribution (background, deep background, off the record) is
logged as a source of kind \`unnamed\` with the description that was agreed. What another outlet has printed is public, and not
reported. Contact details of named sources are not reported either; in a record that credits an unnamed source they are
hidden all the same.

Whatever onrecord prints or writes shows a black bar for each character that may identify an unnamed source: in names and
their parts, e-mail addresses and telephone numbers. The finding cannot be waived.`,
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
    for (const identity of identitiesOf(desk)) {
      if (identity.kind === "hidden") continue;
      const { kind, file, place, alsoAt } = identity;
      report({ file, place }, MESSAGES[kind], {
        conceals: true,
        related: alsoAt ? [{ ...alsoAt, message: "the name" }] : [],
      });
    }
  },
});

const MESSAGES: Readonly<Record<Exclude<Identity["kind"], "hidden">, string>> = {
  name: "This names an unnamed source. Git keeps history forever: remove it before you commit.",
  contact:
    "This contains an e-mail address or a telephone number, and an unnamed source is credited. Git keeps history forever: remove it before you commit.",
  comment:
    "This comment contains an e-mail address or a telephone number, and the record credits an unnamed source. Git keeps history forever: remove it before you commit.",
  terms:
    "This person did not speak for attribution, and the desk holds their name. Log a source of kind unnamed with the description that was agreed, and remove the name.",
};
