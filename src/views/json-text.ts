import { escapeActing } from "./printable.ts";

/**
 * A value as JSON, whose data stay as they are. What JSON lets stand and a terminal acts on (C1, marks of direction,
 * U+2028) is escaped, as JSON has escaped the rest.
 */
export function jsonText(value: unknown): string {
  return escapeActing(JSON.stringify(value, null, 2), (point) => `\\u${point.toString(16).padStart(4, "0")}`);
}
