// Writes made-up desks whose claims all stand in one file. Everything in them is invented by this script.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The shapes of one big file that cost a report most, by what they are called in the table. */
export const SHAPES = {
  "notes only": { named: "" },
  "warnings and notes": { named: "", loud: true },
  "a confidential name": { named: "name: Jorunn Zweisam (made up), ", loud: true },
  "one line": { named: "", loud: true, oneLine: true },
};

/**
 * Writes a desk of one record into a folder, which is emptied first.
 *
 * @param folder where to
 * @param size how many claims
 * @param shape one of SHAPES
 */
export function writeBigFile(folder, size, { named, loud = false, oneLine = false }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "claims"), { recursive: true });
  writeFileSync(
    join(folder, "onrecord.yaml"),
    `name: A made-up desk\n${loud ? "" : "rules:\n  corroboration/single-source: note\n  attribution/no-position: note\n  quote/unverified: note\n"}`,
  );
  const claims = Array.from({ length: size }, (_, number) => {
    const source = number % 5 === 0 ? "insider" : "ada";
    return `  claim-${number}: { quote: "Ferry number ${number} will cost ${number * 7} crowns", statement: Ferry ${number} costs money., attribution: { source: ${source}, cue: said } }`;
  });
  const sources = `  herald: { name: Herald (made up), kind: outlet }, ada: { name: Ada Berg (made up), kind: person }, insider: { ${named}kind: unnamed, described-as: an aide who was there }`;
  const article = "{ title: Ferries, publisher: herald, published: 2024-01, language: en, mode: external }";
  const lines = oneLine
    ? [`{ article: ${article}, sources: {${sources} }, claims: {${claims.join(",")} } }`]
    : [`article: ${article}`, `sources: {${sources} }`, "claims:", ...claims];
  writeFileSync(join(folder, "claims/ferries.yaml"), `${lines.join("\n")}\n`);
}
