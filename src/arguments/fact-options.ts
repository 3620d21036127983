import { type Command, Option } from "commander";

/** Adds the options that say what a document does not: an article's facts, as `articleFacts` takes them. */
export function withFactOptions(command: Command, of = ""): Command {
  return command
    .option("--title <text>", `the headline${of}`)
    .option("--publisher <name>", "who publishes it: a source's id, or a name, for which a source is made")
    .option("--url <address>", "where it is published")
    .option("--published <date>", "when (EDTF): 2026-11-24; a draft (--mode in-house) need not have it")
    .option("--language <tag>", "the language it is written in: en")
    .addOption(
      new Option("--mode <mode>", "whose text it is (default: the desk's)").choices(["in-house", "external"]),
    );
}
