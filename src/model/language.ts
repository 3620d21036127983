/** Whether a language tag (BCP 47) is one of English: en, en-GB. */
export function isEnglish(tag: string | undefined): boolean {
  return tag === undefined || sameLanguage(tag, "en");
}

/** Whether two tags are of one language: nothing has to be translated from en-GB to en. */
export function sameLanguage(one: string, other: string): boolean {
  return languageOf(one) === languageOf(other);
}

/** A language as a reader knows it, with its tag: "German (de)"; the tag alone where it has no English name. */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;
  return name === tag ? tag : `${name} (${tag})`;
}

/** A desk has a few languages, and asks for them with every claim. */
const languages = new Map<string, string>();

function languageOf(tag: string): string {
  const known = languages.get(tag) ?? new Intl.Locale(tag).language;
  languages.set(tag, known);
  return known;
}
