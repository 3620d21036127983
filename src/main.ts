import { type Argument, Command, CommanderError } from "commander";
import manifest from "../package.json" with { type: "json" };
import { addCommand } from "./commands/add.ts";
import { auditCommand } from "./commands/audit.ts";
import { briefCommand } from "./commands/brief.ts";
import { checkCommand } from "./commands/check.ts";
import { diffCommand } from "./commands/diff.ts";
import { draftCommand } from "./commands/draft.ts";
import { evidenceCommand } from "./commands/evidence.ts";
import { explainCommand } from "./commands/explain.ts";
import { exportCommand } from "./commands/export.ts";
import { findCommand } from "./commands/find.ts";
import { fmtCommand } from "./commands/fmt.ts";
import { historyCommand } from "./commands/history.ts";
import { importCommand } from "./commands/import.ts";
import { initCommand } from "./commands/init.ts";
import { letterCommand } from "./commands/letter.ts";
import { listCommand } from "./commands/list.ts";
import { logCommand } from "./commands/log.ts";
import { memoCommand } from "./commands/memo.ts";
import { mvCommand } from "./commands/mv.ts";
import { rulesCommand } from "./commands/rules.ts";
import { schemaCommand } from "./commands/schema.ts";
import { setCommand } from "./commands/set.ts";
import { settingsCommand } from "./commands/settings.ts";
import { showCommand } from "./commands/show.ts";
import { traceCommand } from "./commands/trace.ts";
import { verifyCommand } from "./commands/verify.ts";
import { waiveCommand } from "./commands/waive.ts";
import { withdrawCommand } from "./commands/withdraw.ts";
import { UsageError } from "./errors.ts";
import { type Io, openIo, type Surroundings } from "./io.ts";

/** The commands, in the order of the help. */
const COMMANDS = [
  initCommand,
  addCommand,
  draftCommand,
  logCommand,
  importCommand,
  checkCommand,
  briefCommand,
  auditCommand,
  memoCommand,
  letterCommand,
  verifyCommand,
  listCommand,
  findCommand,
  showCommand,
  traceCommand,
  historyCommand,
  diffCommand,
  setCommand,
  evidenceCommand,
  waiveCommand,
  withdrawCommand,
  mvCommand,
  fmtCommand,
  exportCommand,
  rulesCommand,
  explainCommand,
  settingsCommand,
  schemaCommand,
] satisfies readonly ((program: Command, io: Io) => void)[];

/**
 * The program: a function of its arguments and of what is around it. It touches nothing of the process.
 *
 * @param args what stands behind the program's name on the command line
 * @returns the exit code: 0 clean, 1 findings, 2 wrong usage, settings or an internal error
 */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const io = openIo(surroundings);
  try {
    await programOf(io).parseAsync(args, { from: "user" });
    return io.exitCode();
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) io.tell(error.message);
    else
      io.tell(`Internal error, please report it.\n${error instanceof Error ? error.stack : String(error)}`);
    return 2;
  } finally {
    io.explainBars();
  }
}

function programOf(io: Io): Command {
  const program = new Command("onrecord")
    .description("Logs the claims that news articles quote, and checks their sourcing.")
    .version(manifest.version)
    .exitOverride()
    .configureOutput({
      writeOut: io.help.out,
      writeErr: io.help.err,
      getOutHelpWidth: () => io.columns ?? HELP_WIDTH,
      getErrHelpWidth: () => io.columns ?? HELP_WIDTH,
      getOutHasColors: () => io.colour,
      getErrHasColors: () => io.colour,
    })
    .configureHelp({
      // That every command has options goes without saying.
      subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(asUsage)].join(" "),
    })
    .showHelpAfterError("Run it with --help for usage.")
    .addHelpText("after", "\nRun `onrecord help COMMAND` for details and examples.");
  for (const add of COMMANDS) add(program, io);
  return program;
}

function asUsage(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? "..." : "");
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** How wide help is where there is no terminal. */
const HELP_WIDTH = 80;
