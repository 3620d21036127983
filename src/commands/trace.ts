import type { Command } from "commander";
import { asOfOption } from "../arguments/as-of-option.ts";
import type { Io } from "../io.ts";
import { jsonText } from "../views/json-text.ts";

interface Options {
  readonly asOf?: string;
  readonly json?: boolean;
}

export function traceCommand(program: Command, io: Io): void {
  program
    .command("trace")
    .description(
      "Draws one claim as a tree: each voice with its role, cue, terms and date down to the root, across the desk's articles; then every denial with what it covers, and what is offered in support, with whether it is independent and why.",
    )
    .argument("<address>", "article/claim, or just the claim's id if it is unique in the desk")
    .addOption(asOfOption())
    .option("--json", "print the trace as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord trace express-e-summons/bloomberg-400k
  onrecord trace express-e-summons/bloomberg-400k --as-of 2026-11
  onrecord trace sample-brief/bloomberg-400k --json`,
    )
    .action((address: string, options: Options) => run(io, address, options));
}

async function run(io: Io, address: string, options: Options): Promise<void> {
  const [{ openDeskToShow }, { traceClaim }, { traceTree }, { painter }] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../provenance/trace-claim.ts"),
    import("../views/trace-tree.ts"),
    import("../views/paint.ts"),
  ]);
  const opened = openDeskToShow(io, [], options.asOf);
  const trace = traceClaim(opened, address);
  if (options.json) io.print(jsonText({ version: 1, asOf: opened.asOf, ...trace }));
  else io.print(traceTree(trace, painter(io.colour), io.columns));
}
