import { PLACES } from "./words.mjs";

export const OUTLETS = 60;
export const BODIES = 120;
export const PEOPLE = 400;
export const UNNAMED = 80;

/**
 * The file of the sources that all articles share.
 *
 * @param identity the name that the first unnamed source has in the file, which is an error; undefined where it has none
 */
export function sources({ pick, chance, number }, identity) {
  const lines = ["# Sources of all articles", "sources:"];
  for (let n = 0; n < OUTLETS; n++)
    lines.push(`  outlet-${n}: { name: "${pick(PLACES)} Herald ${n}", kind: outlet }`);
  for (let n = 0; n < BODIES; n++)
    lines.push(`  body-${n}: { name: ${pick(PLACES)} council ${n}, kind: government }`);
  for (let n = 0; n < PEOPLE; n++) {
    const of = chance(0.8) ? `, of: body-${number(BODIES)}` : "";
    lines.push(`  person-${n}: { name: Ada ${pick(PLACES)} ${n}, kind: person${of} }`);
  }
  for (let n = 0; n < UNNAMED; n++) {
    const name = n === 0 && identity ? `name: ${identity}, ` : "";
    const described = pick([
      "an official who has seen the plans",
      "sources",
      "people familiar with the matter",
      "two aides",
    ]);
    lines.push(
      `  unnamed-${n}: { ${name}kind: unnamed, described-as: ${described}, of: body-${number(BODIES)} }`,
    );
  }
  return `${lines.join("\n")}\n`;
}
