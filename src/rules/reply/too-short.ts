import { bounds } from "../../model/date.ts";
import { defineRule, inClaim } from "../define.ts";

export default defineRule({
  id: "reply/too-short",
  severity: "note",
  mode: "in-house",
  summary: "Less than a day between asking for a reply and the deadline.",
  why: `An answer takes time: someone has to see the question, find out and agree on the words. A deadline on the day of asking
may be no real chance. No code that we have read sets a number of hours; one day is our own choice. A date without a time is
read as generously as possible, so only a deadline on the same day is reported.

Ask earlier or wait longer. Turn this off, or waive it, if the news cannot wait and the question was simple. If they replied,
nothing is reported.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
money-gone:
  quote: Ada Reed spent the money on herself
  statement: Ada Reed spent the money on herself.
  attribution: council
  accuses: [reed]
  reply: { put: that she spent the money on herself, sought: 2024-04-29, deadline: 2024-04-30, outcome: none }
`,
      mode: "in-house",
    },
    failing: {
      claims: `
money-gone:
  quote: Ada Reed spent the money on herself
  statement: Ada Reed spent the money on herself.
  attribution: council
  accuses: [reed]
  reply: { put: that she spent the money on herself, sought: 2024-04-29, deadline: 2024-04-29, outcome: none }
`,
      mode: "in-house",
    },
  },
  claim: (entry, { report }) => {
    const { sought, deadline, outcome } = entry.claim.reply ?? {};
    if (sought === undefined || deadline === undefined || outcome === "replied") return;
    const [asked, due] = [bounds(sought), bounds(deadline)];
    if (!asked || !due || due.latest - asked.earliest >= DAY) return;
    report(
      inClaim(entry, "reply", "deadline"),
      due.latest < asked.earliest
        ? `The deadline (${deadline}) is before the reply was asked for (${sought}). Correct whichever is wrong.`
        : `They were asked on ${sought} and had until ${deadline}: less than a day. Was that a real chance to answer? Give them longer.`,
    );
  },
});

const DAY = 24 * 3_600_000;
