import fc from "fast-check";
import { expect, test } from "vitest";
import { annotatedClaims } from "../../src/draft/annotated-claims.ts";
import { newRecord } from "../../src/draft/new-record.ts";
import { proposedId, slugOf } from "../../src/draft/proposed-id.ts";
import { normalise } from "../../src/text/normalise.ts";
import { placeQuote } from "../../src/text/place-quote.ts";
import type { Annotation, ReadArticle } from "../../src/text/read/article.ts";

/* The article and those who comment on it are made up. */
const TEXT = `Bridge to close

The bridge will close on 3 May, the minister said. It was built in 1911. Nobody lives there.

It was built in 1911.
`;

function on(words: string, fields: Partial<Annotation> = {}, from = 0): Annotation {
  const start = TEXT.indexOf(words, from);
  return {
    kind: "comment",
    on: { start, end: start + words.length },
    text: "Says who?",
    urls: [],
    ...fields,
  };
}

/** A note's mark behind these words. */
function behind(words: string, fields: Partial<Annotation> = {}): Annotation {
  const at = TEXT.indexOf(words) + words.length;
  return { kind: "footnote", on: { start: at, end: at }, text: "A note.", urls: [], ...fields };
}

function article(annotations: readonly Annotation[], text = TEXT): ReadArticle {
  return { text, leftOut: [], annotations, language: { value: "en", from: "a test" } };
}

const claimsOf = (...annotations: readonly Annotation[]) =>
  annotatedClaims(article(annotations)).claims.map(({ id, quote, annotations: all }) => ({
    id,
    quote,
    notes: all.map(({ text }) => text),
  }));

test("a claim for each sentence with something on it, in the order of the text", () => {
  expect(
    claimsOf(
      on("Nobody", { text: "Really?" }),
      on("3 May"),
      behind("minister said.", { text: "The notice." }),
      on("It was built in 1911", { text: "Which?" }, TEXT.lastIndexOf("It was")),
    ),
  ).toEqual([
    {
      id: "bridge-close-3-may-minister",
      quote: { exact: "The bridge will close on 3 May, the minister said." },
      notes: ["Says who?", "The notice."],
    },
    { id: "nobody-lives-there", quote: { exact: "Nobody lives there." }, notes: ["Really?"] },
    { id: "built-1911", quote: { exact: "It was built in 1911.", before: "there." }, notes: ["Which?"] },
  ]);
});

test("words over several sentences are on the first; a mark before everything is on the first sentence", () => {
  expect(claimsOf(on("the minister said. It was built"))).toMatchObject([
    { id: "bridge-close-3-may-minister" },
  ]);
  expect(claimsOf(behind("")).map(({ id }) => id)).toEqual(["bridge-close"]);
  expect(annotatedClaims(article([on("x", { on: { start: 0, end: 0 } })], "\n"))).toMatchObject({
    claims: [],
    unplaced: [{ text: "Says who?" }],
  });
});

test("every quote is in the text, once, and every annotation is on a claim, wherever the words are", () => {
  const offset = fc.nat(TEXT.length);
  fc.assert(
    fc.property(fc.array(fc.tuple(offset, offset), { maxLength: 6 }), (spans) => {
      const annotations = spans.map(([a, b]) =>
        on("", { on: { start: Math.min(a, b), end: Math.max(a, b) } }),
      );
      const { claims, unplaced } = annotatedClaims(article(annotations));
      expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
      expect(claims.flatMap((claim) => claim.annotations).length + unplaced.length).toBe(annotations.length);
      for (const { quote } of claims) expect(placeQuote(quote, TEXT, normalise(TEXT)).kind).toBe("found");
    }),
  );
});

test("a record says what was written, by whom, and takes no address for proof", () => {
  const { claims } = annotatedClaims(
    article([
      on("3 May", {
        text: "Notice of 2 May, p. 4: https://works.example/notice.",
        by: "AB",
        date: "2024-05-02",
        urls: ["https://works.example/notice"],
      }),
      on("minister", { text: "Which\none?", by: "CD" }),
      on("Nobody"),
    ]),
  );
  const record = newRecord(
    {
      title: "Bridge to close",
      publisher: "gazette",
      url: undefined,
      published: undefined,
      language: "en",
      mode: "in-house",
    },
    { id: "gazette", name: "The Gazette: a paper" },
    claims,
    "./record.schema.json",
  );
  expect(record).toBe(`# yaml-language-server: $schema=./record.schema.json
article:
  title: Bridge to close
  publisher: gazette
  language: en
  mode: in-house
sources:
  gazette:
    name: "The Gazette: a paper"
    kind: outlet
claims:
  bridge-close-3-may-minister:
    quote: The bridge will close on 3 May, the minister said.
    statement: The bridge will close on 3 May, the minister said.
    form: indirect
    evidence:
      - kind: document
        url: https://works.example/notice
        locator: Notice of 2 May, p. 4
        shows: context
    check:
      status: unchecked
      missing: "AB, 2024-05-02: Notice of 2 May, p. 4: https://works.example/notice.; CD: Which one?"
  nobody-lives-there:
    quote: Nobody lives there.
    statement: Nobody lives there.
    form: indirect
    check:
      status: unchecked
      missing: Says who?
`);
});

test.each([
  ["The ferry will not run from November, the harbour office said.", "ferry-not-run-november-harbour"],
  ["“About 300 people,” said Ada", "about-300-people-ada"],
  ["It was so.", "it-was-so"],
  ["Über Straßen in Łódź", "uber-strassen-lodz"],
  ["147,000 men", "147000-men"],
  ["Closed in 2023¹, of 50 m²", "closed-2023-50-m2"],
  ["大桥", "claim"],
  ["147,000", "claim-147000"],
])("the id of %s is %s", (statement, id) => {
  expect(proposedId(statement, new Set())).toBe(id);
  expect(proposedId(statement, new Set([id, `${id}-2`]))).toBe(`${id}-3`);
});

test("whatever a name is made of, it is small letters, digits and single hyphens", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(slugOf(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
    }),
  );
});
