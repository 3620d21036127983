import type { Desk } from "./desk.ts";

/** What is said of texts that no record belongs to: nothing of them is checked, and a desk begins with one. */
export function loneTextsNotice({ loneTexts }: Pick<Desk, "loneTexts">): readonly string[] {
  const [first] = loneTexts;
  if (first === undefined) return [];
  const record = first.replace(/\.txt$/, ".yaml");
  const texts = loneTexts.length === 1 ? first : `${first} and ${loneTexts.length - 1} more`;
  return [
    `No record belongs to ${texts}, so nothing in it is checked. Start a record in ${record}: ` +
      "article (title, publisher, published, language, mode), sources and claims. `onrecord schema record` prints every field.",
  ];
}
