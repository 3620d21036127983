import { changeDraft, decideDrafts } from "../check/review-drafts.ts";
import { concealer } from "../confidential/conceal.ts";
import type { Desk, DraftEntry } from "../desk/desk.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { count } from "../language/en/count.ts";
import { draftToReview } from "../views/draft-to-review.ts";
import { loggedLines } from "../views/logged.ts";
import { painter } from "../views/paint.ts";
import { printableName } from "../views/printable-name.ts";
import { BrokenOff, chooseByKey } from "./ask.ts";
import { askClaim } from "./ask-claim.ts";
import { askClaimedBefore } from "./ask-claimed-before.ts";

const ANSWERS = [
  { value: "keep", label: "keep it as a claim" },
  { value: "change", label: "change it first" },
  { value: "drop", label: "drop it" },
  { value: "skip", label: "skip it for now" },
  { value: "quit", label: "quit; the rest stays as it is" },
] as const;

/**
 * Walks through drafts with whoever is on the terminal. Each is written as it is decided: what was decided before they
 * break off stays.
 *
 * @param addresses of the drafts, in their order
 * @param by who answers for those that are kept
 */
export async function reviewByAsking(
  io: Io,
  { root, desk: asIs }: OpenedDesk,
  addresses: readonly string[],
  by: string | undefined,
): Promise<void> {
  let desk = asIs;
  const done = { kept: 0, dropped: 0 };
  try {
    for (const [index, address] of addresses.entries()) {
      const entry = desk.drafts.get(address);
      if (!entry) continue;
      const shown = draftToReview(
        desk,
        entry,
        `${index + 1} of ${addresses.length}`,
        concealer(desk),
        painter(io.colour),
        io.columns,
      );
      io.print(shown.join("\n"));
      const answer = await chooseByKey(io, "Keep it?", ANSWERS);
      if (answer === "quit") break;
      if (answer === "skip") continue;
      try {
        desk = await decided(io, { root, desk }, entry, answer, by);
        if (answer === "drop") done.dropped += 1;
        else if (!desk.drafts.has(address)) done.kept += 1;
      } catch (error) {
        // One that cannot be written is no reason to lose the next.
        if (!(error instanceof UsageError) || error instanceof BrokenOff) throw error;
        io.tell(error.message);
      }
    }
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error;
  }
  const left = addresses.filter((address) => desk.drafts.has(address)).length;
  io.tell(
    `${done.kept} kept, ${done.dropped} dropped, ${count(left, "draft")} left.${done.kept > 0 ? " Next: onrecord check" : ""}`,
  );
}

async function decided(
  io: Io,
  opened: OpenedDesk,
  entry: DraftEntry,
  answer: "keep" | "change" | "drop",
  by: string | undefined,
): Promise<Desk> {
  const { record } = entry;
  if (answer === "change") {
    const told = await askClaim(io, opened.desk, record, entry);
    const decided = await askClaimedBefore(io, opened.desk, record, told);
    if (decided === "leave") return opened.desk;
    const { claim, sources } = told;
    const logged = changeDraft(opened, entry, { claim, sources, ...decided }, by, io.today);
    io.print(loggedLines(logged).join("\n"));
    return logged.desk;
  }
  const [keep, drop] = answer === "keep" ? [[entry], []] : [[], [entry]];
  const after = decideDrafts(opened, record, { keep, drop, by }, io.today);
  io.print(`${answer === "keep" ? "Kept" : "Dropped"} ${printableName(entry.address)}`);
  return after;
}
