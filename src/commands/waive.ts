import type { Command } from "commander";
import { UsageError } from "../errors.ts";
import { print, warnOfUnreadable } from "./terminal.ts";

interface Options {
  readonly by: string;
  readonly reason: string;
  readonly on?: string;
}

export function waiveCommand(program: Command): void {
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
    .action(run);
}

async function run(written: string, ruleId: string, options: Options): Promise<void> {
  const [{ openDesk }, { findClaim }, { waivable }, { ruleOf }, { check }, { isDate, endOfToday, today }] =
    await Promise.all([
      import("../desk/select.ts"),
      import("../desk/find-claim.ts"),
      import("../check/waivable.ts"),
      import("../rules/choose.ts"),
      import("../check/check.ts"),
      import("../model/date.ts"),
    ]);
  const rule = ruleOf(ruleId);
  const { by, reason, on = today(new Date()) } = options;
  if (by.trim() === "" || reason.trim() === "")
    throw new UsageError("A waiver has a name and a reason: neither --by nor --reason can be blank.");
  if (!isDate(on)) throw new UsageError(`"${on}" is not a date in EDTF. Write 2026-11-24.`);
  const { root, desk } = openDesk([]);
  warnOfUnreadable(desk);
  const entry = findClaim(desk, written);
  const findings = check(desk, {
    rules: [rule],
    today: endOfToday(new Date()),
    wants: (path) => path === entry.record.path,
  }).filter(({ claim }) => claim === entry.address);
  waivable(entry, rule, findings);
  const [{ addWaiver }, { concealer }] = await Promise.all([
    import("../desk/add-waiver.ts"),
    import("../confidential/conceal.ts"),
  ]);
  const conceal = concealer(desk);
  addWaiver(root, entry, { rule: rule.id, by, on, reason });
  print(`${entry.address}: ${rule.id} is waived by ${by} on ${on}.`);
  for (const { message } of findings) print(`  It said: ${conceal(message)}`);
}
