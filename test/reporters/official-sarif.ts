import { readFileSync } from "node:fs";
import type { ErrorObject, ValidateFunction } from "ajv";
import DraftFour from "ajv-draft-04";
import addFormats from "ajv-formats";

let validate: ValidateFunction | undefined;

/** What the official schema of SARIF has against a log; nothing, for a good one. */
export function problemsOf(log: unknown): readonly ErrorObject[] {
  validate ??= compiled();
  validate(log);
  return validate.errors ?? [];
}

/** Read into a program once, as it takes longer than all that is then validated; a shorter way to it is no other schema. */
function compiled(): ValidateFunction {
  const ajv = new DraftFour.default({
    allErrors: true,
    strict: false,
    inlineRefs: false,
    code: { optimize: false },
  });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync("test/fixtures/sarif-schema-2.1.0.json", "utf8")));
}
