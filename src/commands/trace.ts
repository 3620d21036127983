import type { Command } from "commander";
import { concealer, concealIn } from "../confidential/conceal.ts";
import { columnsOf, print, wantsColour, warnOfUnreadable } from "./terminal.ts";

export function traceCommand(program: Command): void {
  program
    .command("trace")
    .summary("trace a claim to its root, with what stands against it and for it")
    .description(
      "Draws one claim as a tree: each voice with its role, cue, terms and date down to the root, across the articles of the desk; opposite it every denial with what it covers; and what is offered in support, with whether it is independent and why.",
    )
    .argument("<address>", "article/claim, or the claim's id alone where the desk has it once")
    .option("--json", "print the trace as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord trace express-e-summons/bloomberg-400k
  onrecord trace sample-brief/bloomberg-400k --json`,
    )
    .action(run);
}

async function run(written: string, options: { readonly json?: boolean }): Promise<void> {
  const [{ openDesk }, { findClaim }, { traceOf }, { traceTree }, { painter }] = await Promise.all([
    import("../desk/select.ts"),
    import("../desk/find-claim.ts"),
    import("../provenance/trace.ts"),
    import("../views/trace-tree.ts"),
    import("../views/paint.ts"),
  ]);
  const { desk } = openDesk([]);
  warnOfUnreadable(desk);
  const trace = concealIn(traceOf(desk, findClaim(desk, written)), concealer(desk));
  if (options.json) print(JSON.stringify({ version: 1, ...trace }, null, 2));
  else print(traceTree(trace, painter(wantsColour(process.stdout, process.env)), columnsOf(process.stdout)));
}
