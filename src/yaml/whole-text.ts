import { Document, visit } from "yaml";

/** What YAML does not allow, which `yaml` writes all the same; the reading of a file reports it. */
const UNPRINTABLE = /[^\t\n\r\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const EACH_UNPRINTABLE = new RegExp(UNPRINTABLE, "gu");

/** Plain data as YAML: a value a line however long it is, no references, invisible characters written out. */
export function yamlText(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === "string" && UNPRINTABLE.test(scalar.value)) scalar.type = "QUOTE_DOUBLE";
    },
  });
  return document
    .toString({ lineWidth: 0 })
    .replace(EACH_UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
