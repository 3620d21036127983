/** Whether a language tag (BCP 47) is one of English: en, en-GB. */
export function isEnglish(tag: string | undefined): boolean {
  return tag === undefined || sameLanguage(tag, "en");
}

/** Whether two tags are of one language: nothing has to be translated from en-GB to en. */
export function sameLanguage(one: string, other: string): boolean {
  return new Intl.Locale(one).language === new Intl.Locale(other).language;
}
