import type { Draft, OwnStatement, Relation } from "../../src/draft/relation.ts";
import type { Span } from "../../src/text/span.ts";

/* The article and everybody in it are made up. */
export const TEXT = `Bridge to close in May

The old bridge will close on 3 May, the Ministry of Works said on Tuesday. About 400 lorries cross it every day, according to Ada Reed, who runs the ferry. “It is not safe,” she said. “It was last repaired in 2011.”

“These claims are false,” said the mayor, Bo Lind. Officials said a new bridge would cost 12 million euros.

It is the oldest bridge in the county, and carries twice as many lorries as it did last year.
`;

/** Words of the text, as spans; of "she [said]", the words in the brackets. */
function at(...words: readonly string[]): readonly Span[] {
  return words.map((one) => {
    const [, before = "", inner = one] = /^(.*)\[(.*)\]/.exec(one) ?? [];
    const place = TEXT.indexOf(one.replace(/[[\]]/g, ""));
    if (place === -1) throw new Error(`"${one}" is not in the text`);
    return { start: place + before.length, end: place + before.length + inner.length };
  });
}

function relation(
  source: string,
  cue: string,
  content: readonly string[],
  fields: Partial<Relation> = {},
): Relation {
  return {
    source: source === "" ? [] : at(source),
    cue: cue === "" ? [] : at(cue),
    content: at(...content),
    resolved: undefined,
    form: "indirect",
    confidence: 0.9,
    rule: "verb-after",
    ...fields,
  };
}

function own(words: string, score: number, ...reasons: readonly string[]): OwnStatement {
  const [span = { start: 0, end: 0 }] = at(words);
  return { ...span, score, reasons };
}

/** What a reader could find in the text, so that no test here depends on what one finds. */
export const DRAFT: Draft = {
  relations: [
    relation("the Ministry of Works", "said on Tuesday", ["The old bridge will close on 3 May"]),
    relation("Ada Reed", "according to", ["About 400 lorries cross it every day"], { rule: "according-to" }),
    relation("she", "she [said]", ["“It is not safe,”", "“It was last repaired in 2011.”"], {
      resolved: "Ada Reed",
      form: "direct",
      confidence: 0.75,
      rule: "quotation",
    }),
    relation("the mayor, Bo Lind", "[said] the mayor", ["“These claims are false,”"], {
      resolved: "Bo Lind",
      form: "direct",
      rule: "quotation",
    }),
    relation("Officials", "Officials [said]", ["a new bridge would cost 12 million euros"], {
      confidence: 0.4,
    }),
  ],
  statements: [
    own(
      "It is the oldest bridge in the county, and carries twice as many lorries as it did last year.",
      0.8,
      "superlative",
      "comparison",
    ),
  ],
  notice: undefined,
};
