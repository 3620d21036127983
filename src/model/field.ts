import * as z from "zod";

/**
 * What a field of a record is. The schema says it of each field, once; what follows from it (the references between
 * records, what is looked at for the identity of a source) is worked out and listed nowhere.
 *
 * - words: words of the article, printed or to be printed
 * - passage: words of somebody else, which the desk has copied: from a document, in another language
 * - text: free text of the desk
 * - name: what a source is called in print
 * - description: how a source without a name is described in print
 * - signature: who of the desk did something
 * - source, claim: a reference to one
 * - sum: an expression that may refer to claims
 * - url: an address on the web
 * - file: the path of a file of the desk
 * - date: a date in EDTF
 * - code: a number, a flag, one of a list of words, a checksum
 */
export type Role =
  | "words"
  | "passage"
  | "text"
  | "name"
  | "description"
  | "signature"
  | "source"
  | "claim"
  | "sum"
  | "url"
  | "file"
  | "date"
  | "code";

interface Field {
  readonly role: Role;
  /** A value that stands for something else: the article's own voice, where a source is expected. */
  readonly besides?: string;
}

const fields: z.core.$ZodRegistry<Field> = z.registry<Field>();

/** A schema that knows what it is. It is a copy: one scalar has many uses. */
export function field<Schema extends z.ZodType>(role: Role, schema: Schema, besides?: string): Schema {
  const copy = schema.clone();
  fields.add(copy, besides === undefined ? { role } : { role, besides });
  return copy;
}

/** What may stand at a place in a record, whichever of the forms that the schema allows it is written in. */
export interface Shape {
  /** What a single value is; undefined where only a map or a list may stand, or the schema does not say. */
  readonly field?: Field | undefined;
  /** Below the keys of a map. */
  readonly keys: ReadonlyMap<string, Shape>;
  /** Below any key of a map whose keys are ids. */
  readonly values?: Shape | undefined;
  /** Below each item of a list. */
  readonly items?: Shape | undefined;
}

/** The shape of what a schema describes. */
export function shapeOf(schema: z.ZodType): Shape {
  const known = shapes.get(schema) ?? merged(formsOf(schema).map(shapeOfForm));
  shapes.set(schema, known);
  return known;
}

const shapes = new WeakMap<z.ZodType, Shape>();

/** The forms that a schema allows, without what is wrapped around them. */
export function formsOf(schema: z.ZodType): readonly z.ZodType[] {
  // zod's own types say only that the inner one is a core schema; every schema of ours is a full one.
  if (schema instanceof z.ZodOptional) return formsOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => formsOf(option as z.ZodType));
  return [schema];
}

function shapeOfForm(form: z.ZodType): Shape {
  if (form instanceof z.ZodObject) {
    const keys = Object.entries(form.shape).map(([key, inner]) => [key, shapeOf(inner)] as const);
    return { keys: new Map(keys) };
  }
  if (form instanceof z.ZodRecord) return { keys: NONE, values: shapeOf(form.valueType as z.ZodType) };
  if (form instanceof z.ZodArray) return { keys: NONE, items: shapeOf(form.element as z.ZodType) };
  return { keys: NONE, field: fields.get(form) };
}

const NONE: ReadonlyMap<string, Shape> = new Map();

function merged(forms: readonly Shape[]): Shape {
  const [only] = forms;
  if (only && forms.length === 1) return only;
  return {
    field: forms.find((form) => form.field)?.field,
    keys: new Map(forms.flatMap(({ keys }) => [...keys])),
    values: forms.find(({ values }) => values)?.values,
    items: forms.find(({ items }) => items)?.items,
  };
}

/** The part of a shape that leads to fields of some roles; undefined where none does. */
export function shapeWith(shape: Shape, roles: ReadonlySet<Role>): Shape | undefined {
  const field = shape.field && roles.has(shape.field.role) ? shape.field : undefined;
  const values = shape.values && shapeWith(shape.values, roles);
  const items = shape.items && shapeWith(shape.items, roles);
  const keys = new Map(
    [...shape.keys].flatMap(([key, inner]) => {
      const left = shapeWith(inner, roles);
      return left ? [[key, left] as const] : [];
    }),
  );
  return field || values || items || keys.size > 0 ? { field, keys, values, items } : undefined;
}

type Path = readonly (string | number)[];

/** The shape one step below; undefined for a key that the schema does not have. */
export function shapeBelow(shape: Shape | undefined, step: string | number): Shape | undefined {
  return typeof step === "number" ? shape?.items : (shape?.keys.get(step) ?? shape?.values);
}

/** Calls back for each single value that a shape leads to, with the way to it; in the order of the value. */
export function visitFields(
  shape: Shape,
  value: unknown,
  path: Path,
  visit: (value: unknown, path: Path, field: Field) => void,
): void {
  if (Array.isArray(value)) {
    const { items } = shape;
    if (!items) return;
    for (const [index, item] of value.entries()) visitFields(items, item, [...path, index], visit);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const below = shapeBelow(shape, key);
      if (below) visitFields(below, inner, [...path, key], visit);
    }
  } else if (shape.field && value !== undefined && value !== shape.field.besides) {
    visit(value, path, shape.field);
  }
}

/** Whether a field is a yes/no. */
export function isFlag(schema: z.ZodType): boolean {
  const [form] = formsOf(schema);
  return form instanceof z.ZodPipe && (form.in as z.ZodType) instanceof z.ZodEnum;
}
