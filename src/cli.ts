#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import manifest from "../package.json" with { type: "json" };
import { checkCommand } from "./commands/check.ts";
import { explainCommand } from "./commands/explain.ts";
import { listCommand } from "./commands/list.ts";
import { rulesCommand } from "./commands/rules.ts";
import { schemaCommand } from "./commands/schema.ts";
import { settingsCommand } from "./commands/settings.ts";
import { showCommand } from "./commands/show.ts";
import { traceCommand } from "./commands/trace.ts";
import { verifyCommand } from "./commands/verify.ts";
import { waiveCommand } from "./commands/waive.ts";
import { UsageError } from "./errors.ts";

const program = new Command("onrecord")
  .description("Logs the claims that news articles quote, and checks their sourcing.")
  .version(manifest.version)
  .exitOverride()
  .showHelpAfterError("Run it with --help to see how it is used.")
  .addHelpText("after", "\nRun `onrecord help COMMAND` for what a command does, with examples.");

const commands = [
  checkCommand,
  verifyCommand,
  listCommand,
  showCommand,
  traceCommand,
  waiveCommand,
  rulesCommand,
  explainCommand,
  settingsCommand,
  schemaCommand,
];
for (const add of commands) add(program);

// A reader that has seen enough (`onrecord list | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`onrecord: the result cannot be written: ${error.message}\n`);
  process.exit(2);
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof UsageError) {
    process.stderr.write(`onrecord: ${error.message}\n`);
    process.exitCode = 2;
  } else {
    const what = error instanceof Error ? error.stack : String(error);
    process.stderr.write(`onrecord: this is a fault of the program, not yours. Please report it.\n${what}\n`);
    process.exitCode = 2;
  }
}
