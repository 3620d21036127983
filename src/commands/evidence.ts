import { type Command, Option } from "commander";
import { usageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { evidenceSchema } from "../model/evidence.ts";
import { isFlag } from "../model/field.ts";

type Options = Readonly<Record<string, string | boolean | undefined>>;

export function evidenceCommand(program: Command, io: Io): void {
  const command = program
    .command("evidence")
    .description(
      "Adds one piece of evidence to a claim's record. With --url and no --accessed, it was looked at today; of a --file that the desk keeps, the SHA-256 is worked out.",
    )
    .argument("<address>", "article/claim, or just the claim's id if it is unique in the desk");
  // What evidence can have is a matter of the model alone.
  for (const [field, schema] of Object.entries(evidenceSchema.shape)) {
    const { description = "" } = schema;
    if (isFlag(schema)) {
      command.option(`--${field}`, description).addOption(new Option(`--no-${field}`).hideHelp());
      continue;
    }
    const option = new Option(`--${field} <value>`, description);
    command.addOption(schema.isOptional() ? option : option.makeOptionMandatory());
  }
  command
    .option("--json", "print what was added as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord evidence bloomberg-400k --kind article --shows said --url https://news.example/story --locator "para 3"
  onrecord evidence bloomberg-400k --kind document --shows supports --file evidence/decree.pdf --primary
  onrecord evidence bloomberg-400k --kind interview --shows contradicts --source tsimlyansky --quote "Not one."`,
    )
    .action((address: string, options: Options) => run(io, address, options));
}

async function run(io: Io, address: string, { json, ...given }: Options): Promise<void> {
  const [
    { openDeskToShow },
    { findClaim },
    { changeEntry },
    { today },
    { keptFile },
    { jsonText },
    { printable },
    { shownValue },
  ] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../desk/find-claim.ts"),
    import("../check/change-record.ts"),
    import("../model/date.ts"),
    import("../arguments/kept-file.ts"),
    import("../views/json-text.ts"),
    import("../views/printable.ts"),
    import("../model/shown-value.ts"),
  ]);
  const opened = openDeskToShow(io);
  const entry = findClaim(opened.desk, address);
  const { file, url, accessed } = given;
  const all = {
    ...given,
    ...(typeof file === "string" && keptFile(opened, io.cwd, file)),
    ...(url !== undefined && accessed === undefined && { accessed: today(io.today) }),
  };
  const item = inOrder(all);
  for (const [field, value] of Object.entries(item))
    if (value === "") throw usageError`--${field} is empty. Give it a value, or leave it out.`;
  changeEntry(opened, entry, () => [{ append: ["evidence"], item }], io.today);
  if (json) {
    io.print(jsonText({ claim: entry.address, file: entry.record.path, evidence: item }));
    return;
  }
  io.print(printable(`${entry.address}: evidence added: ${shownValue(item, 400)}`));
}

/** What is given, in the order in which records have it. */
function inOrder(given: Options): Readonly<Record<string, string | boolean>> {
  return Object.fromEntries(
    Object.keys(evidenceSchema.shape).flatMap((field) => {
      const value = given[field];
      return value === undefined ? [] : [[field, value]];
    }),
  );
}
