import type { ClaimEntry, Desk } from "../../desk/desk.ts";
import { fullAddress } from "../../model/address.ts";
import { askedOf, isInArticle } from "../../model/claim.ts";
import { answersFor } from "../../provenance/belonging.ts";
import { nameOf } from "../../provenance/independence.ts";
import type { Provenance } from "../../provenance/provenance.ts";
import { defineRule, inClaim } from "../define.ts";
import { BBC_RIGHT_OF_REPLY, NPR_FAIRNESS, OFCOM_REPLY, SPJ_RESPONSE } from "../guidelines.ts";

export default defineRule({
  id: "reply/not-sought",
  severity: "warning",
  mode: "in-house",
  asksFor: ["reply", "reply.to", "reply.answer"],
  summary: "Someone is accused, but was not asked for a reply.",
  why: `People accused of wrongdoing get a chance to answer before publication. That is fair, and it catches mistakes: the
accused often know what the accuser does not. Each source under \`accuses\` must be asked (\`reply.to\`), or be heard in the
article, in a claim of theirs that answers this one. An organisation can answer for its people, and they for it; but two
people from one organisation cannot answer for each other.

Ask them, and record what was put to whom, when, the deadline, and what came back. If it was not right to ask (it would have
put someone in danger, or evidence would have vanished), have an editor sign a waiver that says why.`,
  guideline: [OFCOM_REPLY, BBC_RIGHT_OF_REPLY, SPJ_RESPONSE, NPR_FAIRNESS],
  houses: {
    bbc: "a serious allegation that goes out without a chance to reply must be referred; a signed waiver records that it was",
  },
  examples: {
    passing: {
      claims: `
money-gone:
  quote: Ada Reed spent the money on herself
  statement: Ada Reed spent the money on herself.
  attribution: council
  accuses: [reed]
  reply: { put: that she spent the money on herself, sought: 2024-04-29, deadline: 2024-05-01, outcome: none }
`,
      mode: "in-house",
    },
    failing: {
      claims: `
money-gone:
  quote: Ada Reed spent the money on herself, and the council let her
  statement: Ada Reed spent the money on herself with the council's knowledge.
  attribution: insider
  accuses: [reed, council]
  reply: { put: that she spent the money, to: reed, sought: 2024-04-29, deadline: 2024-05-01, outcome: none }
`,
      mode: "in-house",
    },
  },
  claim: (entry, { desk, report, provenance }) => {
    const { accuses, reply } = entry.claim;
    if (!accuses) return;
    const asked = reply && (reply.to === undefined && accuses.length === 1 ? accuses : askedOf(reply));
    const heard = heardOn(entry, desk, provenance());
    for (const [index, accused] of accuses.entries()) {
      // An id that nobody has is reported as such.
      if (!desk.sources.has(accused)) continue;
      if (asked?.some((to) => answersFor(desk, to, accused))) continue;
      if (heard.some((source) => answersFor(desk, source, accused))) continue;
      const name = nameOf(desk, accused);
      const unclear = reply && reply.to === undefined;
      report(
        inClaim(entry, "accuses", index),
        unclear
          ? `The record does not say whether ${name} was among those asked for a reply. Say who was asked in reply: to.`
          : `${name} is accused here, but no reply was sought. Ask before publication, and record it under reply: put, to, sought, deadline, outcome.`,
      );
    }
  },
});

/** Who is heard on the claim: in it, in the answer that came back, or in what answers it in the article. */
function heardOn(entry: ClaimEntry, desk: Desk, { rootOf, answersTo }: Provenance): readonly string[] {
  const reference = entry.claim.reply?.answer;
  const answer =
    reference === undefined ? undefined : desk.claims.get(fullAddress(reference, entry.record.name));
  const answers = answersTo(entry.address).flatMap(({ by }) =>
    by.record === entry.record && isInArticle(by.claim) ? [by] : [],
  );
  const voices = [entry, ...(answer && !answer.claim.withdrawn ? [answer] : []), ...answers];
  return [...new Set(voices.flatMap((voice) => namedRoot(rootOf(voice))))];
}

/** An unnamed source of a body does not speak for it. */
function namedRoot({ kind, source }: ReturnType<Provenance["rootOf"]>): readonly string[] {
  return kind === "named" && source !== undefined ? [source] : [];
}
