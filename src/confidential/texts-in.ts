/** Every text in a value, and the texts of a list or map as one: { first: Greta, last: Zweisam }. */
export function textsIn(value: unknown): readonly string[] {
  return [...joinedTexts(value), ...singleTexts(value)];
}

function singleTexts(value: unknown): readonly string[] {
  if (isCollection(value)) return Object.values(value).flatMap(singleTexts);
  return typeof value === "string" && value.trim() !== "" ? [value] : [];
}

/** One text for each list or map that holds more than one: what is nested is not joined again and again. */
function joinedTexts(value: unknown): readonly string[] {
  const single = singleTexts(value);
  if (!isCollection(value) || single.length < 2) return [];
  const inner = Object.values(value);
  // A list in a list says nothing else.
  const isAlone = inner.length === 1;
  return [...(isAlone ? [] : [single.join(" ")]), ...inner.flatMap(joinedTexts)];
}

function isCollection(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
