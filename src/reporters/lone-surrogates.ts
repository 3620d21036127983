/** Halves of a surrogate pair that stand alone: no character, and so not to be written in UTF-8. */
export const LONE_SURROGATES = /\p{Surrogate}/gu;
