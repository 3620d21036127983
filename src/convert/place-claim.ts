import { readFromText } from "../draft/read-from-text.ts";
import { type Claim, claimSchema, isInArticle, quoteOf } from "../model/claim.ts";
import { type NormalisedText, normalise } from "../text/normalise.ts";
import { placeQuote } from "../text/place-quote.ts";
import { type Quotation, quotations } from "../text/quotations.ts";
import { withoutMarks } from "./quote-in-cell.ts";

/** An article's text, made ready to look for quotes in it. */
export interface TextToSearch {
  readonly text: string;
  readonly normalised: NormalisedText;
  readonly quotations: readonly Quotation[];
  readonly language: string | undefined;
}

export function textToSearch(text: string, language: string | undefined): TextToSearch {
  return { text, normalised: normalise(text), quotations: quotations(text), language };
}

/** A claim whose quote was looked for. */
type Placed =
  | { readonly claim: Claim; readonly isFound: true }
  /** The quote is not in the text once; and why that is, as a sentence. */
  | { readonly claim: Claim; readonly isFound: false; readonly why: string }
  /** Nobody expects it in the article. */
  | { readonly claim: Claim; readonly isFound: undefined };

/**
 * Looks for a claim's quote in its article. Quotation marks that somebody has put around it need not be in the text.
 *
 * @param reads whether to read the form and the figures from the text, where the claim does not say them
 */
export function placedClaim(claim: Claim, searched: TextToSearch, reads: boolean): Placed {
  if (!isInArticle(claim)) return { claim, isFound: undefined };
  const { text, normalised } = searched;
  const quote = quoteOf(claim);
  const place = placeQuote(quote, text, normalised);
  if (place.kind === "missing") {
    const exact = withoutMarks(quote.exact);
    const isIn =
      exact !== quote.exact && placeQuote({ ...quote, exact }, text, normalised).kind !== "missing";
    if (!isIn) return { claim, isFound: false, why: "The quote is not in the text word for word." };
    const bare = typeof claim.quote === "string" ? exact : { ...claim.quote, exact };
    return placedClaim({ ...claim, quote: bare }, searched, reads);
  }
  if (place.kind === "ambiguous")
    return { claim, isFound: false, why: `The quote is in the text ${place.count} times.` };
  if (!reads) return { claim, isFound: true };
  const { form, figures } = readFromText(text, searched.quotations, place.span, searched.language);
  const withText = {
    ...claim,
    ...(claim.form === undefined && form && { form }),
    ...(claim.figures === undefined && figures.length > 0 && { figures: figures.map(withoutNothing) }),
  };
  return { claim: inOrder(withText), isFound: true };
}

/** A claim with its fields in the order of the schema. */
function inOrder(claim: Claim): Claim {
  const order = Object.keys(claimSchema.shape);
  const entries = Object.entries(claim).sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
  // The same fields.
  return Object.fromEntries(entries) as Claim;
}

type Figure = ReturnType<typeof readFromText>["figures"][number];

function withoutNothing({ value, unit, printed }: Figure): NonNullable<Claim["figures"]>[number] {
  return { value, ...(unit !== undefined && { unit }), printed };
}
