import type { Command } from "commander";
import { asOfOption } from "../arguments/as-of-option.ts";
import type { Io } from "../io.ts";
import { jsonText } from "../views/json-text.ts";

interface Options {
  readonly asOf?: string;
  readonly json?: boolean;
}

export function showCommand(program: Command, io: Io): void {
  program
    .command("show")
    .description(
      "Shows one claim, or the draft of one: quote, statement, attribution, what denies it, evidence, check and waivers.",
    )
    .argument("<address>", "article/claim, or just the claim's id if it is unique in the desk")
    .addOption(asOfOption())
    .option("--json", "print the claim as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord show express-e-summons/bloomberg-400k
  onrecord show express-e-summons/bloomberg-400k --as-of 2026-11-20
  onrecord show bloomberg-400k --json`,
    )
    .action((address: string, options: Options) => run(io, address, options));
}

async function run(io: Io, written: string, options: Options): Promise<void> {
  const [{ openDeskToShow }, { findClaimOrDraft }, { claimSheet }, { painter }, { answersByClaim }] =
    await Promise.all([
      import("../arguments/desk-here.ts"),
      import("../desk/find-claim.ts"),
      import("../views/claim-sheet.ts"),
      import("../views/paint.ts"),
      import("../provenance/answers.ts"),
    ]);
  const { desk, asOf } = openDeskToShow(io, [], options.asOf);
  const entry = findClaimOrDraft(desk, written);
  if (options.json) {
    const { concealer, concealIn } = await import("../confidential/conceal.ts");
    const answers = answersByClaim(desk).get(entry.address) ?? [];
    const answeredBy = answers.map(({ kind, by, relation }) => ({
      kind,
      claim: by.address,
      scope: relation.scope,
    }));
    const claim = concealIn({ ...entry.claim, answeredBy }, concealer(desk));
    io.print(jsonText({ version: 1, asOf, address: entry.address, ...claim }));
    return;
  }
  const paint = painter(io.colour);
  io.print(claimSheet(desk, entry, paint, io.columns));
}
