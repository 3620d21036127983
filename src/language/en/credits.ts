import { AFTER_NAMES, TITLES } from "./name-words.ts";

/*
 * Whom a sentence credits with what it says, in English: "Reed said that …", "…, the council said", "according to Reed".
 */

/** Whom words credit. */
type Credited =
  /** "Town Council", "former minister Ada Reed": the words with capitals, without titles at their front. */
  | { readonly kind: "name"; readonly words: readonly string[] }
  | { readonly kind: "pronoun" }
  /** A role noun, a document, several voices, or what is not surely read. */
  | { readonly kind: "other" };

/** Words that credit somebody. Offsets are UTF-16 code units into the text that was read. */
export interface Credit {
  readonly start: number;
  readonly end: number;
  readonly who: Credited;
}

/** Verbs that can hardly be anything but somebody's word; of what may be a noun, only the past tense. */
const SAID =
  "said|says|told|tells|wrote|writes|added|adds|argued|argues|insisted|insists|explained|explains|warned|warns|replied|" +
  "replies|responded|responds|tweeted|stated|declared|declares|claimed|denied|denies|confirmed|confirms|acknowledged|" +
  "acknowledges|admitted|admits|announced|announces|concluded|concludes|recalled|recalls|remarked|stressed|stresses|" +
  "vowed|vows|predicted|predicts|noted|testified|testifies|quipped|conceded|concedes|believes|thinks|suggested|suggests|" +
  "asserted|asserts|alleged|alleges|contends|contended|complained|complains|joked|observed|pointed out|points out";
const VERB = new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:${SAID})(?![\\p{L}\\p{N}’'-])`, "gu");
const ACCORDING = /(?<![\p{L}\p{N}])according\s+to\s+/giu;

const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}\\p{N}.’'&-]*";
const SMALL = "(?:of|the|and|for|de|del|della|der|den|van|von|al|bin|ibn|la|le|du|da|dos)";
const NAME = `${CAPITAL}(?:\\s+(?:${SMALL}\\s+){0,2}${CAPITAL}){0,9}`;
const ADVERB = "(?:\\p{Ll}+ly|later|then|also|once|had|has|have|even|still|recently|repeatedly)";

const PRONOUN = "(?:he|she|they|it|we|I|you|who|which|this|that|these|those|one|both|all|others?)";
const PRONOUN_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])${PRONOUN}\\s+(?:${ADVERB}\\s+)*$`, "iu");
const BEFORE = new RegExp(
  `(?<name>(?<![\\p{L}\\p{N}.’'&-])${NAME})(?:\\s\\([^()]{1,40}\\))?(?:,\\s[^,;:\uFFFC]{2,150},)?\\s+(?:${ADVERB}\\s+)*$`,
  "u",
);
const NAMED = new RegExp(`^\\s*(?:(?:the|a|an)\\s+)?(?:\\p{Ll}[\\p{L}-]*\\s+){0,4}?(?<name>${NAME})`, "u");
const PREPOSITION =
  /(?<![\p{L}\p{N}])(?:of|for|to|with|by|from|and|or|than|at|in|on|about|against|after|before|as|like|near|under|over|that|when|while|if|where|but|not|into)\s+(?:the\s+)?$/iu;
const ANY_PREPOSITION =
  /(?<![\p{L}\p{N}])(?:of|for|to|with|by|from|and|or|than|at|in|on|about|against|as|like|near|who|whom|that)(?![\p{L}\p{N}])/iu;
/** What may stand after the name of somebody who "said" stands before. */
const AFTER_NAME =
  /^(?:\s*[,.;:!?\uFFFC“"”)(–—-]|\s*$|\s+(?:on|in|at|during|after|when|while|as|last|this|earlier|later|yesterday|today|who|before|to|of|from|via|by)\b)/u;

/** As far back as a speaker is looked for: UTF-16 code units. */
const REACH = 250;

/**
 * The places of a sentence that credit somebody, in order.
 *
 * @param sentence with every character of what it quotes replaced by U+FFFC: what others say is not the article's
 */
export function creditsIn(sentence: string): readonly Credit[] {
  const verbs = [...sentence.matchAll(VERB)].map(({ index, 0: verb }) => around(sentence, index, verb));
  const others = [...sentence.matchAll(ACCORDING)].map(({ index, 0: words }) =>
    around(sentence, index, words),
  );
  return [...verbs, ...others].sort((one, other) => one.start - other.start);
}

/** A finite verb or a participle: "supporter" credits nobody, whoever is named before it. */
const VERBAL =
  /(?:ed|s|ing)$|^(?:according|said|told|wrote|thought|felt|spoke|put|found|knew|saw|held|made|gave|swore|began|took|went|kept|say|tell|write|think|believe|argue|claim|want|show|ask|call|warn)$/i;

/**
 * The same, by the words of an article that a record says credit somebody: its cue.
 *
 * @param cue where its words are interrupted ("..."), the first of them decide
 */
export function creditsByCue(sentence: string, cue: string): readonly Credit[] {
  const place = placeOf(cue);
  if (place === undefined) return [];
  return [...sentence.matchAll(place)].map(({ index, 0: found }) => around(sentence, index, found));
}

/** Most claims of a desk have one of a few cues. */
const places = new Map<string, RegExp | undefined>();
const MOST_PLACES = 1000;

function placeOf(cue: string): RegExp | undefined {
  if (!places.has(cue)) {
    if (places.size >= MOST_PLACES) places.clear();
    places.set(cue, newPlaceOf(cue));
  }
  return places.get(cue);
}

/** What finds a cue in a sentence; undefined for a cue that credits nobody. */
function newPlaceOf(cue: string): RegExp | undefined {
  const words = cue.split(/\.{3}|…/)[0]?.match(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}\s]+/gu) ?? [];
  if (!words.some((word) => VERBAL.test(word) && !/ss$/.test(word))) return undefined;
  // Marks may be typed in several ways.
  const pattern = words
    .map((word) => (/^[\p{L}\p{N}\p{M}]/u.test(word) ? word : "[^\\p{L}\\p{N}\\p{M}\\s]+"))
    .join("\\s*");
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "giu");
}

/** Whom words credit: who is named before them or ("said Ada Reed", "according to Ada Reed") after them. */
function around(sentence: string, start: number, words: string): Credit {
  const end = start + words.length;
  if (/\baccording\s+to\s*$/i.test(words)) return { ...namedFrom(sentence, end), start };
  const before = sentence.slice(Math.max(0, start - REACH), start);
  if (/[\uFFFC,”"'’]\s*$/u.test(before) && !/^t(?:old|ells)/i.test(words)) {
    const inverted = namedFrom(sentence, end);
    if (inverted.who.kind === "name") return { ...inverted, start };
  }
  if (PRONOUN_BEFORE.test(before)) return { start, end, who: { kind: "pronoun" } };
  const match = BEFORE.exec(before);
  const name = match?.groups?.["name"];
  if (!match || name === undefined) return { start, end, who: { kind: "other" } };
  const from = start - before.length + match.index;
  const isPart = PREPOSITION.test(before.slice(0, match.index));
  return { start: from, end, who: isPart ? { kind: "other" } : credited(name) };
}

function namedFrom(sentence: string, from: number): Credit {
  const rest = sentence.slice(from, from + REACH);
  const match = NAMED.exec(rest);
  const name = match?.groups?.["name"];
  if (!match || name === undefined) return { start: from, end: from, who: { kind: "other" } };
  const end = match[0].length;
  const isWhole = AFTER_NAME.test(rest.slice(end)) || /[.]$/.test(name);
  const isPart = ANY_PREPOSITION.test(match[0].slice(0, end - name.length));
  return { start: from, end: from + end, who: isWhole && !isPart ? credited(name) : { kind: "other" } };
}

function credited(name: string): Credited {
  if (/[’']s?$/.test(name) || /[’']s?\s/.test(name) || /\sand\s/.test(name)) return { kind: "other" };
  const words = plainWords(name);
  if (words.length === 0 || (words.length === 1 && isPronoun(words[0] ?? ""))) return { kind: "pronoun" };
  return { kind: "name", words };
}

function isPronoun(word: string): boolean {
  return new RegExp(`^${PRONOUN}$`, "i").test(word);
}

/** The words of a name without the titles that it begins with and the letters that follow it: "Dr. Ada Reed Jr.". */
export function plainWords(name: string): readonly string[] {
  const words =
    name
      .normalize("NFC")
      .replace(/\([^)]*\)/g, " ")
      .replace(/\b(?:\p{Lu}\.){2,}/gu, (letters) => letters.replaceAll(".", ""))
      .match(/[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}’'&-]*/gu) ?? [];
  const isTitle = (word: string) => TITLES.has(word.toLowerCase());
  const first = words.findIndex((word) => !isTitle(word) && !/^(?:the|a|an)$/i.test(word));
  if (first === -1) return [];
  const last = words.findLastIndex((word) => !AFTER_NAMES.has(word.toLowerCase()));
  return words.slice(first, last + 1);
}

/** Whether the words that credit somebody are this name: a person's last name is enough, of a body the whole name is. */
export function isNameOf(words: readonly string[], name: string, isPerson: boolean): boolean {
  const known = plainWords(name).map((word) => word.toLowerCase());
  const said = words.map((word) => word.toLowerCase());
  if (known.length === 0) return false;
  if (!isPerson)
    return said.join(" ") === known.join(" ") || (words.length === 1 && acronymOf(name) === words[0]);
  if (said.at(-1) !== known.at(-1)) return false;
  if (said.length === 1 || known.length === 1) return true;
  const [one = "", other = ""] = [said.at(-2), known.at(-2)];
  return one === other || said.includes(known[0] ?? "") || (other.length === 1 && one.startsWith(other));
}

function acronymOf(name: string): string | undefined {
  const capitals = plainWords(name).filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length > 1 ? capitals.map((word) => word.charAt(0)).join("") : undefined;
}

const THIRD_PERSON = /(?<![\p{L}\p{N}])(?:he|she|they|it|who)(?![\p{L}\p{N}])/iu;

/** Whether a pronoun is in a sentence that may stand for whoever speaks. */
export function namesPronoun(sentence: string): boolean {
  return THIRD_PERSON.test(sentence);
}
