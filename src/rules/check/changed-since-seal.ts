import { correctionsIn } from "../../desk/corrections.ts";
import type { Desk, RecordFile } from "../../desk/desk.ts";
import { takenBack } from "../../desk/sealed-changes.ts";
import { sealedRecord } from "../../desk/sealed-record.ts";
import { type SinceSeal, sinceSeal } from "../../desk/since-seal.ts";
import { isUnexplained } from "../../desk/unexplained.ts";
import { type Address, addressOf } from "../../model/address.ts";
import { sha256 } from "../../text/lock.ts";
import { defineRule } from "../define.ts";
import { sealedWith } from "../example-seal.ts";
import { IFCN_PRINCIPLES, SPJ_CORRECTIONS } from "../guidelines.ts";

const SEALED = {
  "claims/example.seal": sealedWith({
    "road-closed": { quote: "The road is closed", statement: "The road is closed.", attribution: "ministry" },
  }),
};

export default defineRule({
  id: "check/changed-since-seal",
  severity: "warning",
  dangles: true,
  summary: "A claim that is no longer as it was sealed, without a correction that says so.",
  why: `\`onrecord seal\` keeps what an article rested on when it was published. Whoever changes such a claim later changes what
readers were told, and readers have a right to know: a mistake is corrected openly, with the date and the reason.

Log a claim that is right and let it correct the other one (\`corrects: [{ claim, on, reason }]\`), or withdraw the claim
(\`onrecord withdraw\`). If nothing was wrong, change it back; \`onrecord seal --verify\` shows what was sealed. Work that takes
nothing back is not reported: new evidence, an answer that came later, a claim that is checked at last, is to be checked again, or
was with the same result, another name for a claim or a source. Sealing again ends the report; the file keeps the seals before.

It is a warning and not an error because a slip of the pen may be put right without a notice: waive it then. A desk that
announces every change makes it an error.`,
  guideline: [SPJ_CORRECTIONS, IFCN_PRINCIPLES],
  examples: {
    passing: {
      claims: `
road-closed: # sealed on 2024-05-02: "The road is closed"
  quote: The road is closed to lorries
  statement: The road is closed to lorries.
  attribution: ministry
road-closed-to-lorries:
  quote: It is closed to lorries only
  statement: The road is closed to lorries only.
  attribution: ministry
  corrects: [{ claim: road-closed, on: 2024-05-03, reason: Cars may use the road. }]
`,
      files: SEALED,
    },
    failing: {
      claims: `
road-closed: # sealed on 2024-05-02: "The road is closed"
  quote: The road is closed to lorries
  statement: The road is closed to lorries.
  attribution: ministry
`,
      files: SEALED,
    },
  },
  record: (record, context) => {
    const seal = record.seal?.seals?.at(-1);
    // Most records are as they were sealed, and need not be read again.
    if (!seal || isUnread(record) || sha256(record.content) === seal.contents.record.sha256) return;
    const sealed = sealedRecord(seal, context.desk.settings);
    const { date } = seal.contents;
    for (const since of sinceSeal(sealed, record, context.desk)) {
      if (!isUnexplained(since, context.desk, sealed, date)) continue;
      const { id } = "is" in since ? since.is : since.was;
      const message = messageOf(since, date) + unfinished(context.desk, addressOf(record.name, id));
      context.report({ file: record, place: { path: ["claims", id], part: "key" } }, message);
    }
  },
});

/** Whether the claims of a file are gone because nothing in it could be made out. */
function isUnread({ problems, claimIds }: RecordFile): boolean {
  return problems.some(({ kind }) => kind === "syntax") || (problems.length > 0 && claimIds.length === 0);
}

function messageOf(since: SinceSeal, date: string): string {
  if ("lost" in since)
    return `${since.was.id} was sealed on ${date} and is gone. Bring it back, and withdraw it if it no longer counts.`;
  const fields = [...new Set(takenBack(since.change.changes).map(({ field }) => field))].join(", ");
  return `Changed since it was sealed on ${date}, and no correction says so: ${fields}. Log a claim that corrects it, with on and reason, or withdraw it.`;
}

/** What was meant to say so, and does not. */
function unfinished(desk: Desk, address: Address): string {
  const [correction] = correctionsIn(desk).get(address) ?? [];
  return correction
    ? ` ${correction.by.address} corrects it, but without a reason, or without a date since then.`
    : "";
}
