import fc from "fast-check";
import type { Attribution } from "../../src/model/attribution.ts";
import type { Claim } from "../../src/model/claim.ts";
import { awkwardText } from "../text/awkward-text.ts";

/* Claims that nobody would make, with every field that a claim can have. */

/** What a spreadsheet would calculate, or takes something off from. */
const TRICKY = [
  "=1+1",
  "'=1",
  "''",
  "-3",
  "@a",
  "\t=x",
  "\rx",
  " x ",
  '"',
  "a,b;c\td",
  "\u001b[31m",
  "\ud800",
  "{}",
];
const text = fc
  .oneof(awkwardText, fc.constantFrom(...TRICKY), fc.constantFrom("plain", "two words"))
  .filter((one) => /\S/.test(one));
/** The sources that the claims name. */
const SOURCE_IDS = ["gazette", "reed", "aide", "works"] as const;
const source = fc.constantFrom(...SOURCE_IDS);
const date = fc.constantFrom("2024", "2024-05", "2024-05-02", "2023-04~", "2024?", "2024-05-01/2024-05-03");
const number = fc.oneof(
  fc.integer(),
  fc.constantFrom(0.1, 9.3, 400_000, 1e21, 1.5e23, 1e-7, 2.5e-9, -1e-7),
  fc.double({ noNaN: true, min: -1e30, max: 1e30 }).filter((one) => !Object.is(one, -0)),
);
const claimId = fc.constantFrom("one", "two", "other/three");
const url = fc.oneof(fc.constantFrom("https://a.example/x", "https://b.example/?q=1;2,3"), text);

const link = fc.record(
  {
    source: fc.oneof(source, fc.constant("undisclosed"), fc.array(source, { minLength: 1, maxLength: 3 })),
    role: text,
    cue: text,
    terms: fc.constantFrom("on-record", "background", "deep-background", "off-record", "undisclosed"),
    said: date,
    venue: text,
    url,
    anonymity: fc.record(
      { reason: text, basis: text, interest: text, "approved-by": text },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ["source"] },
);
const attribution: fc.Arbitrary<Attribution> = fc.oneof(
  source,
  fc.constantFrom("none", "undisclosed"),
  link,
  fc.array(fc.oneof(source, link), { minLength: 1, maxLength: 3 }),
);
const relation = fc.record(
  { claim: claimId, scope: text, responsive: fc.constantFrom("full", "partial", "none") },
  { requiredKeys: ["claim"] },
);
const relations = fc.array(relation, { minLength: 1, maxLength: 2 });
const figure = fc.record(
  {
    value: fc.oneof(number, fc.record({ from: number, to: number })),
    unit: text,
    printed: text,
    about: text,
    derived: text,
    claims: fc.array(claimId, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ["value", "printed"] },
);
const evidence = fc.record(
  {
    kind: fc.constantFrom("document", "interview", "dataset", "broadcast", "post", "article"),
    source,
    url,
    archived: url,
    file: text,
    sha256: fc.constant("0".repeat(64)),
    accessed: date,
    locator: text,
    quote: text,
    shows: fc.constantFrom("supports", "contradicts", "said", "context"),
    root: source,
    primary: fc.boolean(),
  },
  { requiredKeys: ["kind", "shows"] },
);
const check = fc.record(
  {
    status: fc.constantFrom("unchecked", "in-progress", "checked"),
    verdict: text,
    what: fc.constantFrom("attribution", "statement", "both"),
    explanation: text,
    weighs: fc.array(claimId, { minLength: 1, maxLength: 2 }),
    missing: text,
    by: text,
    on: date,
  },
  { requiredKeys: ["status"] },
);
const fields: { readonly [Field in keyof Required<Claim>]: fc.Arbitrary<NonNullable<Claim[Field]>> } = {
  quote: fc.oneof(text, fc.record({ exact: text, before: text, after: text }, { requiredKeys: ["exact"] })),
  statement: text,
  kind: fc.constantFrom("fact", "prediction", "opinion"),
  form: fc.constantFrom("direct", "indirect", "mixed"),
  attribution,
  "in-article": fc.boolean(),
  attack: fc.boolean(),
  accuses: fc.array(source, { minLength: 1, maxLength: 2 }),
  central: fc.boolean(),
  figures: fc.array(figure, { minLength: 1, maxLength: 2 }),
  original: fc.record(
    { language: fc.constantFrom("ru", "pt-BR"), quote: text, translator: text },
    { requiredKeys: ["language"] },
  ),
  denies: relations,
  confirms: relations,
  repeats: relations,
  corrects: relations,
  contradicts: relations,
  reply: fc.record(
    {
      put: text,
      to: fc.oneof(source, fc.array(source, { minLength: 1, maxLength: 2 })),
      sought: date,
      deadline: date,
      outcome: fc.constantFrom("replied", "declined", "none"),
      answer: claimId,
    },
    { requiredKeys: [] },
  ),
  logged: fc.record({ by: text, on: date }, { requiredKeys: ["by"] }),
  evidence: fc.array(evidence, { minLength: 1, maxLength: 2 }),
  check,
  waivers: fc.array(fc.record({ rule: text, by: text, on: date, reason: text }, { requiredKeys: ["rule"] }), {
    minLength: 1,
    maxLength: 2,
  }),
  withdrawn: fc.record({ on: date, by: text, reason: text }),
};

export const anyClaim: fc.Arbitrary<Claim> = fc.record(fields, { requiredKeys: ["quote", "statement"] });
