import { writeFileSync } from "node:fs";
import { recordJsonSchema } from "../src/model/record.ts";
import { reportJsonSchema } from "../src/reporters/report-schema.ts";
import { rules } from "../src/rules/index.ts";
import { recordPage } from "./record-page.ts";
import { rulesPage } from "./rules-page.ts";

/** Writes the schemas, the page of the record format and the table of rules. */
export function writeDocs(): void {
  writeFileSync("claims/record.schema.json", json(recordJsonSchema()));
  writeFileSync("docs/report.schema.json", json(reportJsonSchema()));
  writeFileSync("docs/record.md", recordPage(recordJsonSchema()));
  writeFileSync("docs/rules.md", rulesPage(rules));
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
