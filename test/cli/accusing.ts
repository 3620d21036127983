/** A made-up desk with a draft that accuses a person, the body they belong to, and another person of that body. */
export const ACCUSING: Readonly<Record<string, string>> = {
  "onrecord.yaml": "name: Harbour desk (made up)\n",
  "claims/harbour.yaml": `article:
  title: Harbour money gone
  publisher: gazette
  published: 2024-05-02
  language: en
  mode: in-house
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
  authority: { name: Port Authority (made up), kind: government }
  reed: { name: Ada Reed (made up), kind: person, of: authority }
  lind: { name: Bo Lind (made up), kind: person, of: authority }
  council: { name: Town council (made up), kind: government }
  clerk: { kind: unnamed, described-as: a clerk in the harbour office, of: authority }
  insider: { kind: unnamed, described-as: an accountant who kept the second set of books, of: authority }
claims:
  spent-on-herself:
    quote: Ada Reed spent the money on herself
    statement: Ada Reed spent the harbour's money on herself.
    form: indirect
    attribution: [{ source: council, cue: said }, { source: clerk, terms: background }]
    accuses: [reed]
    reply: { put: That you spent 2 million crowns of the harbour's money on yourself., sought: 2024-04-29, deadline: 2024-05-01, outcome: none }
  hid-the-books:
    quote: She kept a second set of books, according to two people.
    statement: Ada Reed kept a second set of books, as an accountant who kept the second set of books says.
    form: indirect
    attribution: { source: insider, terms: background, cue: according to }
    accuses: [reed]
    reply: { put: That you had a second set of books kept., to: [reed, authority], sought: 2024-04-30, deadline: 2024-05-03, outcome: replied, answer: denies-books }
  denies-books:
    quote: There was one set of books
    statement: There was one set of books.
    form: direct
    attribution: { source: reed, cue: said, terms: on-record }
    denies: [{ claim: hid-the-books, scope: all of it }]
  looked-away:
    quote: The Port Authority looked away
    statement: The Port Authority knew and did nothing.
    form: indirect
    attribution: none
    accuses: [authority]
    reply: { to: authority, sought: 2024-04-30 }
  lind-knew:
    quote: Bo Lind knew of it
    statement: Bo Lind knew of the second set of books.
    form: indirect
    attribution: none
    accuses: [lind, authority]
    reply: { put: That you knew of it., to: lind, sought: 2024-04-30, deadline: 2024-05-03, outcome: declined }
  left-out:
    quote: Reed lied in court
    statement: Ada Reed lied in court.
    in-article: false
    attribution: { source: council, url: "https://council.example/minutes" }
    accuses: [reed]
    waivers: [{ rule: reply/not-sought, by: EF, on: 2024-05-01, reason: It is not in the article. }]
`,
  "claims/harbour.txt": `Harbour money gone

Ada Reed spent the money on herself, the town council said, citing a clerk in the harbour office. She kept a second set of books, according to two people.

“There was one set of books,” Reed said. The Port Authority looked away. Bo Lind knew of it.

The paper has talked to an accountant who kept the second set of books.
`,
};

export const ACCUSING_TODAY: Date = new Date("2024-05-02T12:00:00Z");
