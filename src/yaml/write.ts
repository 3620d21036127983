import { Document, isCollection, stringify, visit } from "yaml";
import type { Written } from "./change.ts";

/** Longer maps are written a key a line; in UTF-16 code units. */
const LONGEST_LINE = 100;

/**
 * A value as a block of YAML that begins at the margin, without a line end behind it. Short maps of single values are
 * written in braces, as people write them.
 */
export function asBlock(value: Written): string {
  return block(new Document(typed(value)), 0);
}

/**
 * What is behind a key that has a value, from the colon on: on the same line, or on those below.
 *
 * @param levels how many levels of maps and lists go over several lines, however short they are
 */
export function behindKey(value: Written, levels = 0): string {
  return block(new Document({ k: typed(value) }), levels + 1).slice(1);
}

function block(document: Document, levels: number): string {
  visit(document, {
    Collection: (_, node, path) => {
      const depth = path.filter(isCollection).length;
      const written = node.toJSON() as Written;
      node.flow = depth >= levels && isFlat(written) && asLine(written).length <= LONGEST_LINE;
    },
  });
  return document.toString({ lineWidth: 0 }).replace(/\n$/, "");
}

/** A value in one line, however long: what can be written inside braces. */
export function asLine(value: Written): string {
  const line = stringify([typed(value)], { collectionStyle: "flow", lineWidth: 0 }).trim();
  return line.includes("\n") ? asQuotedLine(value) : line.replace(/^\[ ?| ?\]$/g, "");
}

/** A value in one line in which every text is in quotation marks. */
export function asQuotedLine(value: Written): string {
  return JSON.stringify(value);
}

/** A block for a place whose lines begin with an indent; its first line is where it is put. */
export function indented(block: string, indent: string, lineBreak: string): string {
  return block
    .split("\n")
    .map((line, index) => (index === 0 || line === "" ? line : indent + line))
    .join(lineBreak);
}

/** A record's values are the characters in the file: "400000" needs no quotation marks to stay what it is. */
function typed(value: Written): unknown {
  if (typeof value === "string") {
    if (value === "true" || value === "false") return value === "true";
    return /^-?\d/.test(value) && String(Number(value)) === value ? Number(value) : value;
  }
  if (Array.isArray(value)) return value.map(typed);
  if (typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, typed(inner)]])),
  );
}

/** Whether a value holds nothing but single values, or lists of them. */
function isFlat(value: Written): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item !== "object");
  return Object.values(value).every(
    (inner) => typeof inner !== "object" || (Array.isArray(inner) && isFlat(inner)),
  );
}
