/**
 * Whether a word is a language tag of BCP 47 whose language there is. A subtag of four letters or more is well-formed and
 * no language is registered under one, so that "English" is none; of those with two letters, all are known by name, and
 * of those with three too few to say.
 */
export function isLanguageTag(tag: string): boolean {
  const known = tags.get(tag) ?? isTag(tag);
  if (tags.size < MOST_TAGS) tags.set(tag, known);
  return known;
}

/** A desk has a few languages, and every record names one. */
const tags = new Map<string, boolean>();
const MOST_TAGS = 1000;

function isTag(tag: string): boolean {
  const language = languageOfTag(tag);
  if (language === undefined || language === "und" || language.length > 3) return false;
  return language.length === 3 || english().of(language) !== undefined;
}

/**
 * The tag that was meant by the name of a language, in English or as it calls itself, or by a tag that is written in
 * another way.
 */
export function tagMeantBy(written: string): string | undefined {
  const tag = written.trim().replaceAll("_", "-");
  if (isLanguageTag(tag)) return new Intl.Locale(tag).toString();
  const [name = ""] = written.split("(");
  return tagsByName().get(plain(name));
}

function languageOfTag(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return undefined;
  }
}

let englishNames: Intl.DisplayNames | undefined;

function english(): Intl.DisplayNames {
  englishNames ??= namesIn("en");
  return englishNames;
}

function namesIn(locale: string): Intl.DisplayNames {
  return new Intl.DisplayNames(locale, { type: "language", fallback: "none" });
}

let byName: ReadonlyMap<string, string> | undefined;

/** Asked for only where a tag is wrong. */
function tagsByName(): ReadonlyMap<string, string> {
  byName ??= new Map(
    twoLetters().flatMap((code) => {
      const tag = new Intl.Locale(code).toString();
      return [english().of(tag), namesIn(tag).of(tag)].flatMap((name) =>
        name === undefined ? [] : [[plain(name), tag] as const],
      );
    }),
  );
  return byName;
}

/** The codes of ISO 639-1 that are in use. */
function twoLetters(): readonly string[] {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  return letters.flatMap((first) =>
    letters.map((second) => first + second).filter((code) => english().of(code) !== undefined),
  );
}

function plain(name: string): string {
  return name.trim().normalize("NFC").toLowerCase();
}
