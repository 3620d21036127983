import * as z from "zod";
import { formsOf } from "../../src/model/field.ts";

/** Every form of a single value in a schema, with the way to it: `record.claims.*.evidence[].url`. */
export function leavesOf(
  schema: z.ZodType,
  path: string,
): readonly (readonly [path: string, form: z.ZodType])[] {
  return formsOf(schema).flatMap((form): readonly (readonly [string, z.ZodType])[] => {
    if (form instanceof z.ZodObject)
      return Object.entries(form.shape).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
    if (form instanceof z.ZodRecord) return leavesOf(form.valueType as z.ZodType, `${path}.*`);
    if (form instanceof z.ZodArray) return leavesOf(form.element as z.ZodType, `${path}[]`);
    return [[path, form]];
  });
}
