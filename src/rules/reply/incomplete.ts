import { defineRule, inClaim } from "../define.ts";
import { BBC_RIGHT_OF_REPLY } from "../guidelines.ts";

export default defineRule({
  id: "reply/incomplete",
  severity: "warning",
  mode: "in-house",
  asksFor: [
    "reply.put",
    "reply.to",
    "reply.sought",
    "reply.deadline",
    "reply.outcome",
    "reply.answer",
    "accuses",
  ],
  summary: "A right of reply that does not record what was put, to whom, when, or the deadline.",
  why: `A right of reply counts only if it is known what was put to whom, when, and how long they had. If that is disputed later,
this record is the answer. What was put must be the allegation itself: nobody can answer a question about "a story".

Write \`put\`, \`sought\` and, until an answer comes, \`deadline\`; add \`to\` if it is not obvious who was asked. If they
replied, log what they said as a claim and name it in \`answer\`.`,
  guideline: BBC_RIGHT_OF_REPLY,
  examples: {
    passing: {
      claims: `
money-gone:
  quote: Ada Reed spent the money on herself
  statement: Ada Reed spent the money on herself.
  attribution: council
  accuses: [reed]
  reply: { put: that she spent the money on herself, sought: 2024-04-29, outcome: declined }
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
  reply: { to: reed, sought: 2024-04-29, outcome: none }
`,
      mode: "in-house",
    },
  },
  claim: (entry, { report }) => {
    const { reply, accuses } = entry.claim;
    if (!reply) return;
    const answered = reply.outcome === "replied" || reply.outcome === "declined";
    const lacking = [
      ...(reply.put === undefined ? ["what was put to them (put)"] : []),
      ...(reply.to === undefined && accuses?.length !== 1 ? ["who was asked (to)"] : []),
      ...(reply.sought === undefined ? ["when they were asked (sought)"] : []),
      ...(reply.deadline === undefined && !answered ? ["when they had to answer by (deadline)"] : []),
      ...(reply.answer === undefined && reply.outcome === "replied"
        ? ["which claim holds their answer (answer)"]
        : []),
    ];
    if (lacking.length === 0) return;
    const all = lacking.length === 1 ? lacking[0] : `${lacking.slice(0, -1).join(", ")} or ${lacking.at(-1)}`;
    report(inClaim(entry, "reply"), `This reply does not say ${all}. Add that.`);
  },
});
