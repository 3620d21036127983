import type { Command } from "commander";
import { UsageError } from "../errors.ts";
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
    .summary("waive a rule for one claim, signed and with a reason")
    .description(
      "Writes a waiver into a claim's record: an exception to one rule, with who made it, when and why. The finding is then no longer counted, but every report still lists it.",
    )
    .argument("<address>", "article/claim, or the claim's id alone where the desk has it once")
    .argument("<rule>", "the rule's id, as findings name it")
    .requiredOption("--by <name>", "who decides: initials or a name")
    .requiredOption("--reason <text>", "why the rule does not apply here")
    .option("--on <date>", "when (EDTF); today, where it is left out")
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
    { waivable },
    { ruleOf },
    { check },
    { refuseOnMisuse },
    { bounds, endOfToday, today },
  ] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../desk/find-claim.ts"),
    import("../check/waivable.ts"),
    import("../rules/choose.ts"),
    import("../check/check.ts"),
    import("../check/refuse-misuse.ts"),
    import("../model/date.ts"),
  ]);
  const rule = ruleOf(ruleId);
  const { by, reason, on = today(io.today) } = options;
  if (by.trim() === "" || reason.trim() === "")
    throw new UsageError("A waiver has a name and a reason: neither --by nor --reason can be blank.");
  const date = bounds(on);
  if (!date) throw new UsageError(`"${on}" is not a date in EDTF. Write 2026-11-24.`);
  if (date.earliest > endOfToday(io.today))
    throw new UsageError(`${on} is in the future: a waiver has the date on which somebody decided.`);
  const { root, desk } = openDeskToShow(io);
  refuseOnMisuse(desk);
  const entry = findClaim(desk, written);
  const findings = check(desk, {
    rules: [rule],
    today: endOfToday(io.today),
    wants: (path) => path === entry.record.path,
  }).filter(({ claim }) => claim === entry.address);
  waivable(entry, rule, findings);
  const { addWaiver } = await import("../desk/add-waiver.ts");
  addWaiver(root, entry, { rule: rule.id, by, on, reason });
  io.print(printable(`${entry.address}: ${rule.id} is waived by ${by} on ${on}.`));
  for (const { message } of findings) io.print(`  It said: ${printable(message)}`);
}
