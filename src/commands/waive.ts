import type { Command } from "commander";
import { usageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { printable } from "../views/printable.ts";

interface Options {
  readonly by: string;
  readonly reason: string;
  readonly on?: string;
}

export function waiveCommand(program: Command, io: Io): void {
  program
    .command("waive")
    .description(
      "Writes a waiver into a claim's record: an exception to one rule, with who made it, when and why. The finding no longer counts, but every report still lists it.",
    )
    .argument("<address>", "article/claim, or just the claim's id if it is unique in the desk")
    .argument("<rule>", "the rule's id, as findings name it")
    .requiredOption("--by <name>", "who decides: initials or a name")
    .requiredOption("--reason <text>", "why the rule does not apply here")
    .option("--on <date>", "when (EDTF) (default: today)")
    .addHelpText(
      "after",
      `
Examples:
  onrecord waive express-e-summons/bloomberg-400k attribution/no-report-url --by EF \\
    --reason "The report is behind a paywall that the desk has no access to."
  onrecord check --waived`,
    )
    .action((address: string, rule: string, options: Options) => run(io, address, rule, options));
}

async function run(io: Io, written: string, ruleId: string, options: Options): Promise<void> {
  const [
    { openDeskToShow },
    { findClaim },
    { refuseSecond, waivable },
    { ruleOf },
    { check },
    { isAbout },
    { refuseOnMisuse },
    { bounds, endOfToday, today },
  ] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../desk/find-claim.ts"),
    import("../check/waivable.ts"),
    import("../rules/choose.ts"),
    import("../check/check.ts"),
    import("../check/finding.ts"),
    import("../check/refuse-misuse.ts"),
    import("../model/date.ts"),
  ]);
  const rule = ruleOf(ruleId);
  const { by, reason, on = today(io.today) } = options;
  if (by.trim() === "" || reason.trim() === "")
    throw usageError`A waiver needs a name and a reason: neither --by nor --reason can be blank.`;
  const date = bounds(on);
  if (!date) throw usageError`"${on}" is not an EDTF date. Write 2026-11-24.`;
  if (date.earliest > endOfToday(io.today))
    throw usageError`${on} is in the future: a waiver is dated when it was decided.`;
  const { root, desk } = openDeskToShow(io);
  refuseOnMisuse(desk);
  const entry = findClaim(desk, written);
  const findings = check(desk, {
    rules: [rule],
    today: endOfToday(io.today),
    wants: (path) => path === entry.record.path,
  }).filter((finding) => isAbout(finding, entry.address));
  waivable(entry, rule, findings);
  const { changeEntry } = await import("../check/change-record.ts");
  changeEntry(
    { root, desk },
    entry,
    ({ waivers }) => {
      refuseSecond(entry.address, rule.id, waivers);
      return [{ append: ["waivers"], item: { rule: rule.id, by, on, reason } }];
    },
    io.today,
  );
  io.print(printable(`${entry.address}: ${rule.id} is waived by ${by} on ${on}.`));
  for (const { message } of findings) io.print(`  It said: ${printable(message)}`);
}
