/*
 * What makes a sentence in the article's own voice worth a check, in English: figures, comparisons, superlatives, times and
 * names; the more of them, the more can be wrong.
 */

const SIGNS = {
  figure:
    /(?<![\p{L}\p{N}])[$£€]?\d[\d.,]*(?:\s?(?:%|percent|per cent|million|billion|trillion|thousand|hundred))?(?![\p{L}\p{N}])|\b(?:hundreds|thousands|millions|billions|dozens|half|a third|a quarter|two thirds|doubled|tripled|halved)\b/iu,
  comparison:
    /\b(?:more|less|fewer|greater|higher|lower|larger|smaller|better|worse|faster|slower|older|younger)\b.{0,40}\bthan\b|\b(?:increas|decreas|grew|grown|fell|fallen|rose|risen|dropp|doubl|declin|surg|plung|outnumber|exceed)\w*/iu,
  superlative:
    /\b(?:most|least|first|only|ever|never|largest|smallest|biggest|highest|lowest|oldest|youngest|worst|best|record|unprecedented|last|all|every|no one|nobody|none)\b/iu,
  cause:
    /\b(?:because|caus(?:e|ed|es|ing)|led to|leads to|due to|result(?:ed|s)? (?:in|from)|thanks to|prompt(?:ed|s|ing))\b/iu,
  time: /\b(?:(?:19|20)\d\d|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today|last (?:week|month|year)|years? ago)\b/u,
  event:
    /\b(?:kill|arrest|convict|sentenc|charg|approv|pass|sign|vot|ban|order|launch|invad|attack|resign|elect|appoint|died|won|lost|bought|sold|paid|spent|built|closed|opened)(?:ed|d|s|es|ing)?\b/iu,
  name: /(?<=\p{L}[\p{L},’']*\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*/u,
} as const;

const WEIGHTS: Readonly<Record<keyof typeof SIGNS, number>> = {
  figure: 0.35,
  comparison: 0.2,
  superlative: 0.12,
  cause: 0.12,
  time: 0.1,
  event: 0.15,
  name: 0.1,
};

/** Why a sentence is worth a check, and how much, from 0 to 1. */
export function worthChecking(sentence: string): {
  readonly score: number;
  readonly reasons: readonly string[];
} {
  const reasons = (Object.keys(SIGNS) as (keyof typeof SIGNS)[]).filter((sign) => SIGNS[sign].test(sentence));
  const score = reasons.reduce((sum, sign) => sum + WEIGHTS[sign], 0);
  return { score: Math.min(Math.round(score * 100) / 100, 1), reasons };
}
