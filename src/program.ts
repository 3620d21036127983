import { type Argument, Command, CommanderError } from "commander";
import manifest from "../package.json" with { type: "json" };
import type { Io } from "./io.ts";

/** Loads what adds a command to the program. */
type Load = () => Promise<(program: Command, io: Io) => void>;

/** The commands, in the order of the help. Each is loaded only where it is run, or where the help lists them all. */
const COMMANDS: Readonly<Record<string, Load>> = {
  init: async () => (await import("./commands/init.ts")).initCommand,
  add: async () => (await import("./commands/add.ts")).addCommand,
  draft: async () => (await import("./commands/draft.ts")).draftCommand,
  log: async () => (await import("./commands/log.ts")).logCommand,
  import: async () => (await import("./commands/import.ts")).importCommand,
  check: async () => (await import("./commands/check.ts")).checkCommand,
  brief: async () => (await import("./commands/brief.ts")).briefCommand,
  audit: async () => (await import("./commands/audit.ts")).auditCommand,
  memo: async () => (await import("./commands/memo.ts")).memoCommand,
  letter: async () => (await import("./commands/letter.ts")).letterCommand,
  verify: async () => (await import("./commands/verify.ts")).verifyCommand,
  list: async () => (await import("./commands/list.ts")).listCommand,
  find: async () => (await import("./commands/find.ts")).findCommand,
  show: async () => (await import("./commands/show.ts")).showCommand,
  trace: async () => (await import("./commands/trace.ts")).traceCommand,
  history: async () => (await import("./commands/history.ts")).historyCommand,
  diff: async () => (await import("./commands/diff.ts")).diffCommand,
  set: async () => (await import("./commands/set.ts")).setCommand,
  evidence: async () => (await import("./commands/evidence.ts")).evidenceCommand,
  waive: async () => (await import("./commands/waive.ts")).waiveCommand,
  withdraw: async () => (await import("./commands/withdraw.ts")).withdrawCommand,
  mv: async () => (await import("./commands/mv.ts")).mvCommand,
  fmt: async () => (await import("./commands/fmt.ts")).fmtCommand,
  export: async () => (await import("./commands/export.ts")).exportCommand,
  rules: async () => (await import("./commands/rules.ts")).rulesCommand,
  explain: async () => (await import("./commands/explain.ts")).explainCommand,
  settings: async () => (await import("./commands/settings.ts")).settingsCommand,
  schema: async () => (await import("./commands/schema.ts")).schemaCommand,
};

/**
 * Reads the command line, and runs the command that it names.
 *
 * @returns the exit code
 * @throws whatever the command throws
 */
export async function runProgram(io: Io, args: readonly string[]): Promise<number> {
  try {
    await (await programOf(io, args)).parseAsync(args, { from: "user" });
    return io.exitCode();
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

async function programOf(io: Io, args: readonly string[]): Promise<Command> {
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
  for (const load of loadersFor(args)) (await load())(program, io);
  return program;
}

function loadersFor([first = ""]: readonly string[]): readonly Load[] {
  const named = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  return named ? [named] : Object.values(COMMANDS);
}

function asUsage(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? "..." : "");
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** How wide help is where there is no terminal. */
const HELP_WIDTH = 80;
