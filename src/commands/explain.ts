import type { Command } from "commander";
import type { Io } from "../io.ts";

export function explainCommand(program: Command, io: Io): void {
  program
    .command("explain")
    .description(
      "Prints a rule's page: what it catches, why it matters, an example that it reports, one that it lets pass, and the newsroom guideline it comes from.",
    )
    .argument("<rule>", "the rule's id, as findings name it")
    .addHelpText(
      "after",
      `
Examples:
  onrecord explain corroboration/same-root
  onrecord rules`,
    )
    .action(async (id: string) => {
      const [{ ruleOf }, { rulePage }, { markdownForTerminal }, { painter }] = await Promise.all([
        import("../rules/choose.ts"),
        import("../rules/page.ts"),
        import("../views/markdown-for-terminal.ts"),
        import("../views/paint.ts"),
      ]);
      const page = rulePage(ruleOf(id)).trimEnd();
      const columns = io.columns;
      // In a pipe, the page is the Markdown that docs/rules/ has.
      io.print(columns === undefined ? page : markdownForTerminal(page, painter(io.colour), columns));
    });
}
