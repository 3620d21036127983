/** Ids: small letters, digits and hyphens, so that they can be typed, linked and used in file names. */
export const ID: RegExp = /^(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Ids that every desk has and none may define: no root named, and the article's own voice. */
export const UNDISCLOSED = "undisclosed";
export const OWN_VOICE = "none";

/** Where a claim is: `article/claim`, for example `express-e-summons/bloomberg-400k`. */
export type Address = string;

export function addressOf(article: string, claim: string): Address {
  return `${article}/${claim}`;
}

/** A reference as written in a record, in full: inside its own file a claim may be named by its id alone. */
export function fullAddress(reference: string, article: string): Address {
  return reference.includes("/") ? reference : addressOf(article, reference);
}
