import type { Command } from "commander";
import { usageError } from "../errors.ts";
import type { Io } from "../io.ts";

interface Options {
  readonly by: string;
  readonly reason: string;
  readonly on?: string;
}

export function withdrawCommand(program: Command, io: Io): void {
  program
    .command("withdraw")
    .description(
      "Marks a claim as one that no longer counts. It stays in the record: claims are withdrawn, not deleted, and their ids are never reused.",
    )
    .argument("<address>", "article/claim, or just the claim's id if it is unique in the desk")
    .requiredOption("--by <name>", "who withdraws it: initials or a name")
    .requiredOption("--reason <text>", "why it no longer counts")
    .option("--on <date>", "when (EDTF) (default: today)")
    .addHelpText(
      "after",
      `
Example:
  onrecord withdraw bloomberg-400k --by EF --reason "The paragraph was cut before publication."`,
    )
    .action((address: string, options: Options) => run(io, address, options));
}

async function run(io: Io, address: string, { by, reason, on }: Options): Promise<void> {
  const [{ openDeskToShow }, { findClaim }, { changeEntry }, { today }, { referencesTo }, { printable }] =
    await Promise.all([
      import("../arguments/desk-here.ts"),
      import("../desk/find-claim.ts"),
      import("../check/change-record.ts"),
      import("../model/date.ts"),
      import("../desk/references.ts"),
      import("../views/printable.ts"),
    ]);
  if (by.trim() === "" || reason.trim() === "")
    throw usageError`A withdrawal needs a name and a reason: neither --by nor --reason can be blank.`;
  const opened = openDeskToShow(io);
  const entry = findClaim(opened.desk, address);
  const { withdrawn } = entry.claim;
  if (withdrawn)
    throw usageError`${entry.address} is already withdrawn, by ${withdrawn.by} on ${withdrawn.on}.`;
  const to = { on: on ?? today(io.today), by, reason };
  changeEntry(opened, entry, () => [{ set: ["withdrawn"], to }], io.today);
  io.print(printable(`${entry.address} is withdrawn by ${by} on ${to.on}.`));
  const naming = referencesTo(opened.desk, "claim", entry.address);
  if (naming.length > 0)
    io.tell(`Others still refer to it: ${naming.join(", ")}. Run \`onrecord check\` to see what that means.`);
}
