import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { recordJsonSchema } from "../../src/model/record.ts";

test("the schema that is kept beside the records is the model's (npm run generate)", () => {
  expect(JSON.parse(readFileSync("claims/record.schema.json", "utf8"))).toEqual(recordJsonSchema());
});

test("every field of a record is described", () => {
  expect([...undescribed(recordJsonSchema(), "record")]).toEqual([]);
});

test.each(["claims/sources.yaml", "claims/express-e-summons.yaml", "claims/sample-brief.yaml"])(
  "an editor that holds %s against the schema has nothing to say",
  (path) => {
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(recordJsonSchema());
    // As a YAML language server reads it: with YAML's own types, dates as text.
    validate(parse(readFileSync(path, "utf8")));
    expect(validate.errors ?? []).toEqual([]);
  },
);

/** The properties of a JSON Schema that nothing explains. */
function* undescribed(schema: unknown, path: string): Generator<string> {
  if (Array.isArray(schema)) for (const item of schema) yield* undescribed(item, path);
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key === "properties") {
      for (const [name, property] of Object.entries(value as object)) {
        if (!("description" in property) && !("$ref" in property)) yield `${path}.${name}`;
        yield* undescribed(property, `${path}.${name}`);
      }
    } else yield* undescribed(value, path);
  }
}
