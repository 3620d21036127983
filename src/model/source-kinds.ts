/** What a source can be. Each but an unnamed one has a name that is printed. */
export const SOURCE_KINDS = [
  "person",
  "government",
  "organisation",
  "outlet",
  "document",
  "unnamed",
] as const;
