import fc from "fast-check";
import { expect, test } from "vitest";
import { newArticleText } from "../../src/desk/new-article.ts";
import { parse } from "../../src/yaml/parse.ts";
import { anyClaim } from "../convert/any-claim.ts";
import { times } from "../depth.ts";

const ARTICLE = { title: "Made up", publisher: "gazette", language: "en", published: "2024-05" };

test("a record says what was meant, whatever its claims hold, and can be checked", () => {
  fc.assert(
    fc.property(fc.array(anyClaim, { minLength: 1, maxLength: 3 }), (claims) => {
      const content = newArticleText({
        path: "claims/a.yaml",
        article: ARTICLE,
        sources: new Map([["gazette", { name: "The Gazette", kind: "outlet" }]]),
        claims: new Map(claims.map((claim, index) => [`one-${index}`, claim])),
      });
      expect(parse(content).problems).toEqual([]);
    }),
    { numRuns: times(100) },
  );
});
