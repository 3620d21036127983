import { AFTER_NAMES, TITLES } from "../language/en/name-words.ts";
import type { Span } from "../text/span.ts";

const CAPITAL =
  "(?:(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Capt|Prof|Rev|St|\\p{Lu}(?:\\.\\p{Lu})*)\\.|\\p{Lu}[\\p{L}\\p{M}\\p{N}’'&-]*)";
const LINK = "(?:of|the|and|for|de|del|della|der|den|van|von|al|bin|ibn|la|le|du|da|dos)";
const NAME = `${CAPITAL}(?:[ \\t]+(?:${LINK}[ \\t]+){0,2}${CAPITAL}){0,8}`;
const NAMES = new RegExp(`(?<![\\p{L}\\p{N}])${NAME}`, "gu");
/** Words that begin a sentence with a capital and are no name. */
const NO_NAME =
  /^(?:The|A|An|In|On|At|But|And|Or|If|When|While|As|He|She|It|They|We|I|You|His|Her|Its|Their|This|That|These|Those|There|Then|For|From|With|After|Before|Since|By|To|Of|So|Yet|Some|Many|Most|No|Not|One|Two|What|Who|Why|How|Where|Even|According|Meanwhile|However|Also|Both|Each)$/;
const BODY =
  /\b(?:ministry|department|council|committee|commission|agency|office|bureau|court|party|government|parliament|congress|senate|duma|union|association|institute|university|company|corporation|bank|fund|force|army|police|campaign|administration|board|authority|centre|center|group|foundation|federation|league|service|staff|club|school|hospital|church|council|embassy|network|post|times|journal|gazette|news|express|bloomberg|reuters)\b/i;

/** A name in a text, where it was last read. */
interface Known {
  readonly name: string;
  readonly words: readonly string[];
  readonly isBody: boolean;
  /** Whether he or she was said of them. */
  pronoun: "he" | "she" | undefined;
}

/**
 * Tells whom the sources of a text are, asked in the order of the text: a surname is whoever was named with it before,
 * "he" is who spoke last, "the ministry" the body that was named so.
 *
 * @param text the article's
 */
export function speakersOf(
  text: string,
): (source: Span | undefined, antecedent: Span | undefined) => string | undefined {
  const names = namesIn(text);
  const known = new Names();
  let next = 0;
  let last: Known | undefined;

  const readUpTo = (end: number): void => {
    for (let one = names[next]; one && one.start < end; one = names[++next]) note(one.words);
  };
  const note = (words: readonly string[]): Known => {
    const full = known.called(words);
    return full && full.words.length >= words.length ? full : known.add(words);
  };

  return (source, antecedent) => {
    const meant = antecedent ?? source;
    if (!meant) return undefined;
    readUpTo(meant.start);
    const written = text.slice(meant.start, meant.end).replace(/\s+/g, " ").trim();
    const [head = ""] = written.split(",");
    const pronoun = /^(he|she|they|it|who)$/i.exec(head)?.[1]?.toLowerCase();
    if (pronoun === "he" || pronoun === "she") {
      const person =
        last && !last.isBody && (last.pronoun ?? pronoun) === pronoun ? last : known.lastPerson(pronoun);
      if (!person) return undefined;
      person.pronoun = pronoun;
      last = person;
      return person.name;
    }
    if (pronoun !== undefined) return undefined;
    readUpTo(meant.end);
    const own = nameIn(head);
    const found = own ? note(own) : known.body(head);
    if (!found) return undefined;
    if (own) last = found;
    const isAsWritten = antecedent === undefined && found.name === written.replace(/^the\s+/i, "");
    return isAsWritten ? undefined : found.name;
  };
}

interface Named {
  readonly start: number;
  readonly words: readonly string[];
}

function namesIn(text: string): readonly Named[] {
  return [...text.matchAll(NAMES)].flatMap(({ 0: found, index }) => {
    const words = wordsOf(found);
    // One word with a capital may only begin a sentence.
    return words.length > 1 ? [{ start: index, words }] : [];
  });
}

/** A name without the titles before it, and without what only begins a sentence. */
function wordsOf(found: string): readonly string[] {
  const written = found.split(/\s+/).map((word) => word.replace(/[’']s$/u, ""));
  const plain = written.map((word) => word.toLowerCase().replace(/\.$/, ""));
  const isNoName = (index: number) => NO_NAME.test(written[index] ?? "") || TITLES.has(plain[index] ?? "");
  // "Russian President Ada Reed": what comes before a title is of the title.
  let from = written.findLastIndex((_, index) => index < written.length - 1 && isNoName(index)) + 1;
  while (from < written.length && /^\p{Ll}/u.test(written[from] ?? "")) from++;
  const to = AFTER_NAMES.has(plain.at(-1) ?? "") ? written.length - 1 : written.length;
  const words = written.slice(from, to);
  return words.length === 1 && isNoName(from) ? [] : words;
}

function nameIn(head: string): readonly string[] | undefined {
  const last = [...head.matchAll(NAMES)].at(-1);
  // "391 Russian deputies" are not Russia.
  if (!last || !/^[’'s\s]*$/u.test(head.slice(last.index + last[0].length))) return undefined;
  const words = wordsOf(last[0]);
  return words.length > 0 ? words : undefined;
}

/** As many names of one word as are looked at: those that were read last. */
const MOST_OF_ONE = 20;
/** As far back as a pronoun reaches, in names. */
const REACH = 200;

/** The names that a text has had so far. */
class Names {
  readonly #all: Known[] = [];
  readonly #byWord = new Map<string, Known[]>();

  add(words: readonly string[]): Known {
    const name = words.join(" ");
    const made: Known = { name, words, isBody: BODY.test(name), pronoun: undefined };
    this.#all.push(made);
    for (const key of new Set([
      ...words.map((word) => word.toLowerCase()),
      ...(made.isBody ? [initialsOf(words)] : []),
    ])) {
      const there = this.#byWord.get(key);
      if (there) there.push(made);
      else this.#byWord.set(key, [made]);
    }
    return made;
  }

  /** The last name that words are, or are a part of: "Kartapolov", "the Duma", "IMF". */
  called(words: readonly string[]): Known | undefined {
    const [first = ""] = words;
    const keys = words.length === 1 ? [first.toLowerCase(), first] : words.map((word) => word.toLowerCase());
    return keys
      .flatMap((key) => (this.#byWord.get(key) ?? []).slice(-MOST_OF_ONE))
      .findLast((one) => isSameName(one, words));
  }

  /** "the ministry" is the last body that was named with that word. */
  body(head: string): Known | undefined {
    const noun = /^(?:the|its|their|his|her)\s+(?:\p{Ll}+\s+)?(\p{Ll}+)$/iu.exec(head)?.[1]?.toLowerCase();
    return noun === undefined || !BODY.test(noun) ? undefined : this.#byWord.get(noun)?.at(-1);
  }

  lastPerson(pronoun: "he" | "she"): Known | undefined {
    return this.#all
      .slice(-REACH)
      .findLast((one) => !one.isBody && (one.pronoun ?? pronoun) === pronoun && one.words.length < 4);
  }
}

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join("");
}

function isSameName({ words: known, isBody }: Known, words: readonly string[]): boolean {
  const [long, short] = known.length >= words.length ? [known, words] : [words, known];
  const [only] = short;
  if (only === undefined) return false;
  if (short.length > 1)
    return short.every((word) => long.some((one) => one.toLowerCase() === word.toLowerCase()));
  const word = only.toLowerCase();
  if (long.at(-1)?.toLowerCase() === word) return true;
  return isBody && (initialsOf(long) === only || long[0]?.toLowerCase() === word);
}
