/** Plain data with each text in it changed; keys and shape stay as they are. */
export function everyText<Value>(value: Value, change: (text: string) => string): Value {
  // Maps and lists keep their shape, so that the type above holds.
  return inside(value, change) as Value;
}

function inside(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => inside(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inside(inner, change)]));
}
