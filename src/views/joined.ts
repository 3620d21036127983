/** The parts of a line that there are, with a dot between them. */
export function joined(parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => typeof part === "string" && part !== "").join(" · ");
}
