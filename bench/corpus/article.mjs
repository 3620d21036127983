import { claimOf } from "./claim.mjs";
import { OUTLETS } from "./sources.mjs";
import { NOUNS, nameOf, PLACES } from "./words.mjs";

/**
 * An article of a made-up desk.
 *
 * @param file which article
 * @param count how many claims
 * @param shape see SHAPES
 * @returns its record, and the sentences of its text
 */
export function article(chances, file, count, shape) {
  const { pick, chance } = chances;
  const [year, month] = [2010 + (file % 15), String(1 + (file % 12)).padStart(2, "0")];
  const mode = chance(0.3) ? "in-house" : "external";
  const sentences = [];
  const lines = [
    "# yaml-language-server: $schema=../../record.schema.json",
    "article:",
    `  title: The ${pick(NOUNS)} of ${pick(PLACES)}, ${nameOf(file)}`,
    `  publisher: outlet-${file % OUTLETS}`,
    `  published: ${year}-${month}`,
    "  language: en",
    `  mode: ${mode}`,
    "",
    "claims:",
  ];
  for (let n = 0; n < count; n++) {
    const claim = claimOf(chances, { file, n, year, month }, shape);
    lines.push(...claim.lines, "");
    sentences.push(claim.sentence);
  }
  return { record: `${lines.join("\n")}\n`, sentences };
}
