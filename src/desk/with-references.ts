import { valueAt } from "../yaml/change.ts";
import type { Path } from "../yaml/problem.ts";
import type { Reference } from "./references.ts";

/**
 * Plain data with its references written in another way; the rest stays as it is.
 *
 * @param references those in the data, in their order; a sum may have several in one value
 */
export function withReferences<Value>(
  value: Value,
  references: readonly Reference[],
  written: (reference: Reference) => string,
): Value {
  const places = new Map<string, Reference[]>();
  for (const reference of references) {
    const place = JSON.stringify(reference.path);
    places.set(place, [...(places.get(place) ?? []), reference]);
  }
  let changed: unknown = value;
  for (const inOne of places.values()) {
    const path = inOne[0]?.path ?? [];
    changed = replacedAt(changed, path, rewritten(String(valueAt(changed, path)), inOne, written));
  }
  // Keys and shape are those of the value: only texts in it are others.
  return changed as Value;
}

/** A value's text with the references in it, which are in their order, written in another way. */
export function rewritten(
  text: string,
  references: readonly Reference[],
  written: (reference: Reference) => string,
): string {
  let [to, at] = ["", 0];
  for (const reference of references) {
    to += text.slice(at, reference.start) + written(reference);
    at = reference.start + reference.written.length;
  }
  return to + text.slice(at);
}

function replacedAt(value: unknown, [step, ...rest]: Path, text: string): unknown {
  if (step === undefined) return text;
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? replacedAt(item, rest, text) : item));
  return { ...Object(value), [step]: replacedAt(Object(value)[step], rest, text) };
}
