import { Argument, type Command } from "commander";
import { oneOf } from "./one-of.ts";
import { print } from "./terminal.ts";

const SCHEMAS = ["record", "report"] as const;

export function schemaCommand(program: Command): void {
  program
    .command("schema")
    .summary("print the JSON Schema of a record")
    .description(
      "Prints the JSON Schema of a record file, with which editors that know YAML complete and explain its fields, or that of the JSON report of `onrecord check`.",
    )
    .addArgument(
      new Argument("[what]", `${SCHEMAS.join(" or ")}`).default("record").argParser(oneOf(SCHEMAS)),
    )
    .addHelpText(
      "after",
      `
Examples:
  onrecord schema > claims/record.schema.json
  onrecord schema report

An editor finds the schema by the first line of a record:
  # yaml-language-server: $schema=./record.schema.json`,
    )
    .action(async (what: (typeof SCHEMAS)[number]) => {
      const schema =
        what === "record"
          ? (await import("../model/record.ts")).recordJsonSchema()
          : (await import("../reporters/report-schema.ts")).reportJsonSchema();
      print(JSON.stringify(schema, null, 2));
    });
}
