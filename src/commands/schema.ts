import { Argument, type Command } from "commander";
import { oneOf } from "../arguments/one-of.ts";
import type { Io } from "../io.ts";
import { jsonText } from "../views/json-text.ts";

const SCHEMAS = ["record", "settings", "report", "draft"] as const;

export function schemaCommand(program: Command, io: Io): void {
  program
    .command("schema")
    .description(
      "Prints the JSON Schema of a record file or of the settings, for completion and hover help in YAML editors, or the schema of the JSON of `onrecord check` (report) or `onrecord draft`.",
    )
    .addArgument(new Argument("[what]", SCHEMAS.join(", ")).default("record").argParser(oneOf(SCHEMAS)))
    .addHelpText(
      "after",
      `
Examples:
  onrecord schema > claims/record.schema.json
  onrecord schema settings
  onrecord schema report
  onrecord schema draft

An editor finds the schema through the first line of a record:
  # yaml-language-server: $schema=./record.schema.json`,
    )
    .action(async (what: (typeof SCHEMAS)[number]) => {
      io.print(jsonText(await schemaOf(what)));
    });
}

async function schemaOf(what: (typeof SCHEMAS)[number]): Promise<object> {
  switch (what) {
    case "record":
      return (await import("../model/record.ts")).recordJsonSchema();
    case "settings":
      return (await import("../model/settings.ts")).settingsJsonSchema();
    case "report":
      return (await import("../reporters/report-schema.ts")).reportJsonSchema();
    case "draft":
      return (await import("../draft/draft-schema.ts")).draftJsonSchema();
  }
}
