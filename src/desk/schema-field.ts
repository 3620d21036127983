import * as z from "zod";
import { formsOf } from "../model/field.ts";
import type { Path } from "../yaml/problem.ts";

/** What the schema knows of a place in a record, for messages. */
export interface SchemaField {
  /** What stands there: "claim", "figure", "link". */
  readonly name: string | undefined;
  readonly description: string | undefined;
  /** The keys that it may have. */
  readonly keys: readonly string[];
}

export function fieldAt(schema: z.ZodType, path: Path): SchemaField {
  const described = schemasAt(schema, path);
  const objects = described.flatMap(formsOf).filter((form) => form instanceof z.ZodObject);
  const key = path.findLast((step) => typeof step === "string");
  return {
    name: firstOf(objects, ({ id }) => id) ?? key,
    description: firstOf([...described, ...described.flatMap(formsOf)], ({ description }) => description),
    keys: [...new Set(objects.flatMap((form) => Object.keys(form.shape)))],
  };
}

/** The forms that are allowed at a place. */
export function formsAt(schema: z.ZodType, path: Path): readonly z.ZodType[] {
  return schemasAt(schema, path).flatMap(formsOf);
}

function schemasAt(schema: z.ZodType, path: Path): readonly z.ZodType[] {
  let schemas: readonly z.ZodType[] = [schema];
  for (const step of path) schemas = schemas.flatMap(formsOf).flatMap((form) => below(form, step));
  return schemas;
}

function below(schema: z.ZodType, step: string | number): readonly z.ZodType[] {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, step) ? [schema.shape[step]] : [];
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType];
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  return [];
}

interface Meta {
  readonly id?: string | undefined;
  readonly description?: string | undefined;
}

function firstOf(
  schemas: readonly z.ZodType[],
  part: (meta: Meta) => string | undefined,
): string | undefined {
  for (const schema of schemas) {
    const found = part(z.globalRegistry.get(schema) ?? {});
    if (found !== undefined) return found;
  }
  return undefined;
}
