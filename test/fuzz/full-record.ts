/** A made-up record that has every field of the model, in one form or another. */
export const FULL_RECORD = `# A made-up record with every field.
article:
  title: "Bridge to close: minister"
  publisher: gazette
  url: https://gazette.example/bridge
  published: 2024-05-02
  language: en
  mode: in-house
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
  works: { name: Ministry of Works (made up), kind: government }
  reed: { name: Ada Reed (made up), kind: person, of: works }
  aide: { kind: unnamed, described-as: two aides to the minister, of: works, count: 2 }
  crowd: { kind: unnamed, described-as: several officials, count: undisclosed }
claims:
  closes:
    quote: The bridge will close on 3 May
    statement: The bridge will close on 3 May 2024.
    kind: prediction
    form: indirect
    attribution:
      source: reed
      role: minister of works
      cue: said
      terms: on-record
      said: 2024-05-01
      venue: press conference
      url: https://works.example/bridge
    central: true
    logged: { by: AB, on: 2024-05-02 }
    check:
      status: checked
      what: both
      verdict: accurate
      explanation: The notice says so.
      weighs: [denied]
      by: CD
      on: 2024-05-03
    evidence:
      - kind: document
        source: works
        root: works
        url: https://works.example/notice
        archived: https://archive.example/notice
        accessed: 2024-05-03
        locator: page 2
        quote: closed from 3 May
        shows: supports
        primary: true
        file: evidence/notice.txt
        sha256: 0000000000000000000000000000000000000000000000000000000000000000
    waivers:
      - { rule: corroboration/single-source, by: EF, on: 2024-05-03, reason: The ministry decides. }
  costs:
    quote: { exact: It will cost 400 million, before: close on 3 May., after: euros }
    statement: It will cost 400 million euros.
    kind: fact
    form: direct
    attribution:
      - { source: gazette, cue: According to }
      - source: aide
        cue: who saw the plans
        terms: background
        anonymity: { reason: not cleared to speak, basis: saw the plans, interest: none known, approved-by: GH }
    figures:
      - { value: 400000000, unit: euros, printed: 400 million, about: bridge-cost }
      - { value: { from: 390000000, to: 410000000 }, printed: 400 million, derived: "400000000 * 1", claims: [closes] }
    confirms: [{ claim: closes, scope: the closure alone, responsive: full }]
    repeats: [{ claim: closes, scope: the day, responsive: full }]
    corrects: [{ claim: closes, scope: the day, responsive: none, on: 2024-05-04, reason: The notice gave another day. }]
    contradicts: [{ claim: denied, scope: all of it, responsive: partial }]
    check: { status: in-progress, missing: ring the ministry }
  denied:
    quote: “Nothing is decided,” Reed said
    statement: Nothing is decided.
    kind: opinion
    form: mixed
    attack: true
    in-article: true
    accuses: [works, reed]
    attribution: crowd
    denies:
      - { claim: closes, scope: the date, responsive: partial }
    original: { language: fr, quote: Rien n'est décidé, translator: IJ }
    reply:
      put: that the bridge will close
      to: [works]
      sought: 2024-05-01
      deadline: 2024-05-02
      outcome: replied
      answer: closes
  gone:
    quote: It fell down
    statement: It fell down.
    attribution: none
    withdrawn: { on: 2024-05-04, by: AB, reason: It did not. }
`;

/** The article's text, in which every quote stands. */
export const FULL_TEXT = `The bridge will close on 3 May, Ada Reed, minister of works, said. The bridge will close on 3 May.
It will cost 400 million euros, According to two aides who saw the plans.

“Nothing is decided,” Reed said. “It is not,” several officials said.
`;

export const FULL_SETTINGS = `name: A made-up desk
mode: external
profile: [strict, ap]
rules: { quote: error, quote/orphan: note }
stale-after: 6 months
verdicts:
  - { name: accurate, rating: 2, meaning: It is true. }
  - { name: "false", rating: 0, meaning: It is not true. }
  - { name: unproven, meaning: Nobody knows. }
vague-descriptors: [a person]
loaded-cues: [bragged]
tertiary-publishers: [gazette]
independent-parts: [works]
paths:
  claims/old: { mode: in-house, rules: { figure: "off" }, stale-after: 90 days }
`;
