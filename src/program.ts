import { Command, CommanderError } from "commander";
import manifest from "../package.json" with { type: "json" };
import type { Io } from "./io.ts";

/** Loads what adds a command to the program. */
type Load = () => Promise<(program: Command, io: Io) => void>;

/** The commands, in the order of the help. Only the one that is named is loaded. */
const COMMANDS: Readonly<Record<string, { readonly summary: string; readonly load: Load }>> = {
  init: {
    summary: "make a desk: its settings and what goes with them",
    load: async () => (await import("./commands/init.ts")).initCommand,
  },
  add: {
    summary: "begin an article from its document: Word, HTML, Markdown or text",
    load: async () => (await import("./commands/add.ts")).addCommand,
  },
  draft: {
    summary: "propose claims from a text: who says what, and what is worth a check",
    load: async () => (await import("./commands/draft.ts")).draftCommand,
  },
  log: {
    summary: "log a claim: type a few of its words, pick the sentence, say who said it",
    load: async () => (await import("./commands/log.ts")).logCommand,
  },
  import: {
    summary: "log the claims of a spreadsheet: CSV from Excel, Google Sheets, Airtable, or onrecord export",
    load: async () => (await import("./commands/import.ts")).importCommand,
  },
  check: {
    summary: "check the sourcing of the desk's articles",
    load: async () => (await import("./commands/check.ts")).checkCommand,
  },
  brief: {
    summary: "say in twenty lines what an article rests on",
    load: async () => (await import("./commands/brief.ts")).briefCommand,
  },
  audit: {
    summary: "audit the sourcing of articles, in figures",
    load: async () => (await import("./commands/audit.ts")).auditCommand,
  },
  memo: {
    summary: "write the note to an article's writer: what must change, and why",
    load: async () => (await import("./commands/memo.ts")).memoCommand,
  },
  letter: {
    summary: "write the letter that puts an article's allegations to someone",
    load: async () => (await import("./commands/letter.ts")).letterCommand,
  },
  verify: {
    summary: "find every quote in its text and lock it",
    load: async () => (await import("./commands/verify.ts")).verifyCommand,
  },
  revise: {
    summary: "compare a new text with the old one: which checks still hold",
    load: async () => (await import("./commands/revise.ts")).reviseCommand,
  },
  list: {
    summary: "list the desk's claims",
    load: async () => (await import("./commands/list.ts")).listCommand,
  },
  find: {
    summary: "find claims by their words, slips of the pen included",
    load: async () => (await import("./commands/find.ts")).findCommand,
  },
  show: {
    summary: "show one claim in reading order",
    load: async () => (await import("./commands/show.ts")).showCommand,
  },
  trace: {
    summary: "trace a claim to its root, with what is against it and for it",
    load: async () => (await import("./commands/trace.ts")).traceCommand,
  },
  history: {
    summary: "tell how a claim changed, from git",
    load: async () => (await import("./commands/history.ts")).historyCommand,
  },
  diff: {
    summary: "tell how the sourcing changed since a commit, branch or tag",
    load: async () => (await import("./commands/diff.ts")).diffCommand,
  },
  set: {
    summary: "change fields of a claim, an article or a source",
    load: async () => (await import("./commands/set.ts")).setCommand,
  },
  evidence: {
    summary: "add evidence to a claim: what was found when it was checked",
    load: async () => (await import("./commands/evidence.ts")).evidenceCommand,
  },
  waive: {
    summary: "waive a rule for one claim, signed and with a reason",
    load: async () => (await import("./commands/waive.ts")).waiveCommand,
  },
  withdraw: {
    summary: "withdraw a claim, signed and with a reason",
    load: async () => (await import("./commands/withdraw.ts")).withdrawCommand,
  },
  seal: {
    summary: "seal an article at publication, or say what of a seal still holds",
    load: async () => (await import("./commands/seal.ts")).sealCommand,
  },
  corrections: {
    summary: "write the note for readers: what was corrected since an article was sealed",
    load: async () => (await import("./commands/corrections.ts")).correctionsCommand,
  },
  mv: {
    summary: "rename a claim, a source or an article, and every reference to it",
    load: async () => (await import("./commands/mv.ts")).mvCommand,
  },
  fmt: {
    summary: "put the keys of records in order",
    load: async () => (await import("./commands/fmt.ts")).fmtCommand,
  },
  export: {
    summary: "write the claims as a table for a spreadsheet",
    load: async () => (await import("./commands/export.ts")).exportCommand,
  },
  rules: {
    summary: "list the rules and their severity here",
    load: async () => (await import("./commands/rules.ts")).rulesCommand,
  },
  explain: {
    summary: "explain a rule",
    load: async () => (await import("./commands/explain.ts")).explainCommand,
  },
  settings: {
    summary: "print the settings in force, and where each comes from",
    load: async () => (await import("./commands/settings.ts")).settingsCommand,
  },
  schema: {
    summary: "print the JSON Schema of a record",
    load: async () => (await import("./commands/schema.ts")).schemaCommand,
  },
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
    // That every command has options and arguments goes without saying.
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .showHelpAfterError("Run it with --help for usage.")
    .addHelpText("after", "\nRun `onrecord help COMMAND` for details and examples.");
  const named = args[0] === "help" ? args[1] : args[0];
  for (const [name, { summary, load }] of Object.entries(COMMANDS)) {
    if (name === named) (await load())(program, io);
    else program.command(name).summary(summary);
  }
  return program;
}

/** How wide help is where there is no terminal. */
const HELP_WIDTH = 80;
