/** A made-up record whose only claim has evidence in a file. */
export const RECORD = `article: { title: The bridge (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
claims:
  closed:
    quote: The bridge is closed
    statement: The bridge is closed.
    attribution: gazette
    evidence:
      - { kind: document, file: evidence/notice.txt, quote: The bridge is closed, shows: supports, locator: line 1 }
`;
export const DESK = {
  "onrecord.yaml": "name: A made-up desk\n",
  "claims/bridge.yaml": RECORD,
  "claims/bridge.txt": "The bridge is closed, The Gazette wrote.\n",
  "evidence/notice.txt": "The bridge is closed.\n",
};
