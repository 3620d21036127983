import * as z from "zod";
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
  let forms = [schema];
  let described = forms;
  for (const step of path) {
    described = forms.flatMap(unwrap).flatMap((form) => below(form, step));
    forms = described;
  }
  const objects = forms.flatMap(unwrap).filter((form) => form instanceof z.ZodObject);
  const key = path.findLast((step) => typeof step === "string");
  return {
    name: firstOf(objects, ({ id }) => id) ?? key,
    description: firstOf([...described, ...described.flatMap(unwrap)], ({ description }) => description),
    keys: [...new Set(objects.flatMap((form) => Object.keys(form.shape)))],
  };
}

/** The forms that a schema stands for, without what is wrapped around them. */
function unwrap(schema: z.ZodType): readonly z.ZodType[] {
  // zod's own types say only that the inner one is a core schema; every schema of ours is a full one.
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => unwrap(option as z.ZodType));
  return [schema];
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
