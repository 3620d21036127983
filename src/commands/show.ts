import type { Command } from "commander";
import { concealer, concealIn } from "../confidential/conceal.ts";
import { columnsOf, print, wantsColour, warnOfUnreadable } from "./terminal.ts";

export function showCommand(program: Command): void {
  program
    .command("show")
    .summary("show one claim in reading order")
    .description(
      "Shows one claim: quote, statement, attribution, what denies it, evidence, check and waivers.",
    )
    .argument("<address>", "article/claim, or the claim's id alone where the desk has it once")
    .option("--json", "print the claim as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord show express-e-summons/bloomberg-400k
  onrecord show bloomberg-400k --json`,
    )
    .action(run);
}

async function run(written: string, options: { readonly json?: boolean }): Promise<void> {
  const [{ openDesk }, { findClaim }, { claimSheet }, { painter }, { answersByClaim }] = await Promise.all([
    import("../desk/select.ts"),
    import("../desk/find-claim.ts"),
    import("../views/claim-sheet.ts"),
    import("../views/paint.ts"),
    import("../provenance/answers.ts"),
  ]);
  const { desk } = openDesk([]);
  warnOfUnreadable(desk);
  const entry = findClaim(desk, written);
  const conceal = concealer(desk);
  if (options.json) {
    const answers = answersByClaim(desk).get(entry.address) ?? [];
    const answeredBy = answers.map(({ kind, by, relation }) => ({
      kind,
      claim: by.address,
      scope: relation.scope,
    }));
    const claim = concealIn({ ...entry.claim, answeredBy }, conceal);
    print(JSON.stringify({ version: 1, address: entry.address, ...claim }, null, 2));
    return;
  }
  const paint = painter(wantsColour(process.stdout, process.env));
  print(conceal(claimSheet(desk, entry, paint, columnsOf(process.stdout))));
}
