import { givenClaim } from "../audit/claim-to-compare.ts";
import { claimedBeforeOn } from "../audit/claimed-before.ts";
import type { Desk, RecordFile } from "../desk/desk.ts";
import type { Io } from "../io.ts";
import { claimedBeforeLines } from "../views/claimed-before-lines.ts";
import { printableName } from "../views/printable-name.ts";
import { choose } from "./ask.ts";
import type { Told } from "./ask-claim.ts";

/** What somebody wants of a claim that may have been claimed before: to log it, as a repeat of another or not, or to leave it. */
export type Decided = { readonly repeats?: string } | "leave";

/**
 * Shows what may have been claimed before, before a claim is written, and asks what is to become of it. Where nothing is
 * like it, nothing is asked.
 *
 * @throws {BrokenOff}
 * @throws {UsageError} where its words are in the text more than once
 */
export async function askClaimedBefore(
  io: Io,
  desk: Desk,
  record: RecordFile,
  { claim, statement, entry, draft }: Told,
): Promise<Decided> {
  const before = claimedBeforeOn(desk)(givenClaim(desk, record, claim, statement, entry ?? draft));
  if (before.length === 0) return {};
  io.tell(claimedBeforeLines(before, io.columns).join("\n"));
  const answers = [
    { value: {}, label: "log it" },
    // Only what comes from the same source can be passed on.
    ...before
      .filter((one) => one["same-source"])
      .map(({ address, article }) => ({
        value: { repeats: article.name === record.name ? address.slice(record.name.length + 1) : address },
        label: `log it as a repeat of ${printableName(address)}`,
      })),
    { value: "leave" as const, label: "do not log it" },
  ];
  return choose<Decided>(io, "Log it?", (typed) =>
    answers.filter(({ label }) => label.includes(typed.trim().toLowerCase())),
  );
}
