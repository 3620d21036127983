import { NOUNS, PLACES, VERBS } from "./words.mjs";

const BETWEEN = 20;

/** The paragraphs of a long text: each sentence that a claim quotes, after others that none does. */
export function longText({ pick, chance, number }, sentences) {
  return sentences.flatMap((sentence) => {
    const others = Array.from({ length: BETWEEN }, () => {
      const amount = chance(0.3) ? `, and ${number(1000)} people wrote to the council` : "";
      const other = `The ${pick(NOUNS)} of ${pick(PLACES)} ${pick(VERBS)}${amount}.`;
      return chance(0.1) ? `“${other}” someone at the meeting said.` : other;
    });
    return [others.slice(0, BETWEEN / 2).join(" "), others.slice(BETWEEN / 2).join(" "), sentence];
  });
}
