/** What a claim can be chosen by, in the order in which it is listed; undefined where the record says nothing. */
export const CLAIM_FIELDS = [
  "address",
  "article",
  "claim",
  "publisher",
  "statement",
  "kind",
  "form",
  "source",
  "root",
  "root-kind",
  "one-root",
  "central",
  "denied",
  "status",
  "checked",
  "verdict",
] as const;
