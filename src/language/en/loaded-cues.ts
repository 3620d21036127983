/** A verb that judges what it attributes. English only. */
interface LoadedVerb {
  readonly forms: ReadonlySet<string>;
  /** What it says beside that something was said. */
  readonly says: string;
}

const VERBS: readonly LoadedVerb[] = [
  { forms: new Set(["refute", "refutes", "refuted", "refuting"]), says: "says that this was disproved" },
  {
    forms: new Set(["admit", "admits", "admitted", "admitting"]),
    says: "says that this is true and was held back",
  },
  { forms: new Set(["claim", "claims", "claimed", "claiming"]), says: "casts doubt on this" },
  {
    forms: new Set(["reveal", "reveals", "revealed", "revealing"]),
    says: "says that this is true and was hidden",
  },
];

const MAY_JUDGE = /refut|admit|claim|reveal/i;

/** Words before which a verb stands, and after which "claim" and "claims" are nouns: "these claims". */
const BEFORE_NOUN =
  /^(?:an?|the|this|that|these|those|such|any|all|no|some|his|her|its|their|our|my|your|\p{L}+['’]s|of|by)$/u;

/** What of a cue judges, and how; undefined where nothing does. */
export function loadedPart(
  cue: string,
  additions: readonly string[],
  isEnglish: boolean,
): { readonly word: string; readonly says: string } | undefined {
  if (additions.length === 0 && !MAY_JUDGE.test(cue)) return undefined;
  const words = wordsOf(cue);
  for (const [index, word] of words.entries()) {
    if (!isEnglish) break;
    const verb = VERBS.find(({ forms }) => forms.has(word));
    const isNoun = /^claims?$/.test(word) && BEFORE_NOUN.test(words[index - 1] ?? "");
    if (verb && !isNoun) return { word, says: verb.says };
  }
  const added = additions.find((entry) => isAmong(entry, words));
  return added === undefined
    ? undefined
    : { word: added.trim(), says: "is on the desk's list of loaded words" };
}

/** Whether the words of a desk's own list are in a cue. */
export function isInCue(listed: string, cue: string): boolean {
  return isAmong(listed, wordsOf(cue));
}

function isAmong(listed: string, words: readonly string[]): boolean {
  return ` ${words.join(" ")} `.includes(` ${listed.toLowerCase().trim()} `);
}

function wordsOf(cue: string): readonly string[] {
  return cue.toLowerCase().match(/[\p{L}\p{M}]+(?:['’-]\p{L}+)*/gu) ?? [];
}
