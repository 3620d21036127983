import * as z from "zod";
import { formsOf } from "../model/field.ts";
import type { Path } from "../yaml/problem.ts";
import { isIndexable } from "./issues.ts";
import { formsAt } from "./schema-field.ts";

/**
 * What a field should look like that holds a word where a list or a map belongs, or the one where the other does, as a
 * sentence: ` Write denies: [{ claim: road-open, scope: … }].` What is there is kept where it fits. Empty where the
 * schema wants a single value.
 *
 * @param below the way to what is wrong
 * @param name what the field is called
 */
export function rightForm(schema: z.ZodType, below: Path, name: string, found: unknown): string {
  const form = PLAIN_NAME.test(name) ? written(formsAt(schema, below), found) : undefined;
  if (form === undefined) return "";
  return ` Write ${name}: ${typeof below.at(-1) === "number" ? `[${form}]` : form}.`;
}

/** Whoever named an entry something else is told of that first. */
const PLAIN_NAME = /^[a-z0-9-]{1,60}$/;

function written(forms: readonly z.ZodType[], found: unknown): string | undefined {
  for (const form of forms) {
    if (form instanceof z.ZodArray) {
      const item = written(formsOf(form.element as z.ZodType), found);
      return `[${item ?? (typeof found === "string" ? word(found) : "…")}]`;
    }
    if (form instanceof z.ZodObject) return writtenMap(form.shape, found);
  }
  return undefined;
}

/** So few keys are enough to show a form. */
const KEYS_SHOWN = 2;

function writtenMap(shape: Readonly<Record<string, z.ZodType>>, found: unknown): string | undefined {
  const keys = Object.keys(shape);
  const isGiven = (key: string) => isIndexable(found) && Object.hasOwn(found, key);
  const needed = keys.filter((key) => isGiven(key) || !(shape[key] instanceof z.ZodOptional));
  // Where any key will do, the word may be one of them: the id of a rule.
  if (needed.length === 0 && typeof found === "string" && keys.includes(found)) return `{ ${found}: … }`;
  const taker = needed.find((key) => typeof found === "string" && shape[key]?.safeParse(found).success);
  const optional = keys
    .filter((key) => !needed.includes(key))
    .slice(0, Math.max(KEYS_SHOWN - needed.length, 0));
  if (needed.length === 0 && keys.length > MOST_SHOWN) return undefined;
  const shown = [...needed, ...optional].map((key) => {
    const value = key === taker ? found : isIndexable(found) && isGiven(key) ? found[key] : undefined;
    return `${key}: ${typeof value === "string" ? word(value) : "…"}`;
  });
  return `{ ${shown.join(", ")} }`;
}

/** Of more keys than this, none stands for all. */
const MOST_SHOWN = 40;

/** In UTF-16 code units. */
const LONGEST_WORD = 40;

/** A word as it may be written between brackets. */
function word(value: string): string {
  if (value.trim() === "" || value.length > LONGEST_WORD) return "…";
  return /^[\p{L}\p{N}_][\p{L}\p{N}_./-]*(?: [\p{L}\p{N}_./-]+)*$/u.test(value)
    ? value
    : JSON.stringify(value);
}
