/** A made-up record that shows how one thing is recorded. A test checks that it does what is said of it. */
export interface Recipe {
  /** What is recorded, as a heading. */
  readonly title: string;
  /** How, in plain English: a paragraph of Markdown. */
  readonly how: string;
  /** The article's text, as far as it matters. */
  readonly text: string;
  /** The whole record, as the page shows it. */
  readonly record: string;
}

/** How to record what comes up most, in the order of a fact-checker's work: who says it, what is disputed, what was checked. */
export const COOKBOOK = {
  chain: {
    title: "A chain of sources",
    how: `The article credits another outlet, which credits a person. Write one link for each, from the voice nearest to the
article to the root: here the root is Ada Reed, so another outlet that quotes her is not a second source.`,
    text: "The bridge will close in June, Ada Reed, the ministry's director of roads, told The Courier on Monday.",
    record: `# Made up.
article: { title: Bridge to close in June, publisher: gazette, published: 2024-05-02, language: en }
sources:
  gazette: { name: The Gazette, kind: outlet }
  courier: { name: The Courier, kind: outlet }
  ministry: { name: Ministry of Works, kind: government }
  reed: { name: Ada Reed, kind: person, of: ministry }
claims:
  bridge-closes:
    quote: The bridge will close in June
    statement: The bridge will close in June.
    kind: prediction
    form: indirect
    attribution:
      - { source: courier, url: "https://courier.example/bridge" }
      - { source: reed, role: director of roads, cue: told, said: 2024-04-29 }
`,
  },
  joint: {
    title: "A joint statement",
    how: `Two sources say the same thing together. Put both in one link: both vouch for it, and because neither belongs to the
other, the claim does not rest on a single source.`,
    text: "“The road is closed,” the council and the police said in a joint statement on Thursday.",
    record: `# Made up.
article: { title: Road closed, publisher: gazette, published: 2024-05-02, language: en }
sources:
  gazette: { name: The Gazette, kind: outlet }
  council: { name: Town council, kind: government }
  police: { name: County police, kind: government }
claims:
  road-closed:
    quote: The road is closed
    statement: The road is closed.
    form: direct
    attribution: { source: [council, police], cue: said, said: 2024-05-02, venue: a joint statement }
`,
  },
  unnamed: {
    title: "An unnamed source",
    how: `Describe the source as the article does. Their name must not appear anywhere in the desk: where onrecord sees one, it
reports an error. For a draft of your own (\`mode: in-house\`), say why they are unnamed, how they know, what they stand to
gain and which editor approved it.`,
    text: "An engineer at the ministry who has read the plans said the tunnel has no second exit.",
    record: `# Made up.
article: { title: Tunnel has one exit, publisher: gazette, language: en, mode: in-house }
sources:
  gazette: { name: The Gazette, kind: outlet }
  ministry: { name: Ministry of Works, kind: government }
  engineer: { kind: unnamed, described-as: an engineer at the ministry who has read the plans, of: ministry }
claims:
  no-second-exit:
    quote: the tunnel has no second exit
    statement: The tunnel has no second exit.
    form: indirect
    attribution:
      source: engineer
      cue: said
      terms: background
      anonymity:
        reason: could be dismissed for talking to reporters
        basis: has read the plans
        interest: none known
        approved-by: the night editor
`,
  },
  denial: {
    title: "A denial and its scope",
    how: `Log the denial as a claim of its own that \`denies\` the other. Say under \`scope\` which part it covers and which it
leaves open: here the ministry answers only part of what the council says, so \`responsive\` is \`partial\`.`,
    text: "The bridge is cracked and could fall, the council said. The ministry denied that it could fall.",
    record: `# Made up.
article: { title: Bridge is cracked, publisher: gazette, published: 2024-05-02, language: en }
sources:
  gazette: { name: The Gazette, kind: outlet }
  council: { name: Town council, kind: government }
  ministry: { name: Ministry of Works, kind: government }
claims:
  bridge-could-fall:
    quote: The bridge is cracked and could fall
    statement: The bridge is cracked and could fall.
    form: indirect
    attribution: { source: council, cue: said }
  ministry-denies:
    quote: denied that it could fall
    statement: The ministry denies that the bridge could fall.
    form: indirect
    attribution: { source: ministry, cue: denied }
    denies:
      - claim: bridge-could-fall
        scope: that it could fall; says nothing about the cracks
        responsive: partial
`,
  },
  sum: {
    title: "A figure and its sum",
    how: `Record each number as the article prints it. Where one follows from others, write the sum under \`derived\`, with the
claims that the numbers come from in brackets: the result, 9.3 percent, is compared with the printed "9 percent" at its
precision.`,
    text: "The works employ 1,640 people, its annual report shows. Last year it was 1,500. That is 9 percent more.",
    record: `# Made up.
article: { title: More jobs at the works, publisher: gazette, published: 2024-05-02, language: en }
sources:
  gazette: { name: The Gazette, kind: outlet }
  works: { name: Harbour works, kind: organisation }
  annual-report: { name: annual report of the Harbour works, kind: document, of: works }
claims:
  jobs-now:
    quote: The works employ 1,640 people
    statement: The works employ 1,640 people.
    form: indirect
    attribution: { source: annual-report, cue: shows }
    figures: [{ value: 1640, unit: people, printed: "1,640" }]
  jobs-then:
    quote: Last year it was 1,500
    statement: Last year the works employed 1,500 people.
    form: indirect
    attribution: annual-report
    figures: [{ value: 1500, unit: people, printed: "1,500" }]
  growth:
    quote: That is 9 percent more
    statement: The works employ 9 percent more people than last year.
    form: indirect
    attribution: none
    figures:
      - { value: 9, unit: percent, printed: 9 percent, derived: "[jobs-now] / [jobs-then] - 1" }
`,
  },
  said: {
    title: "Evidence that they said it",
    how: `You watched the recording, and the mayor did say it. That is \`shows: said\`: the claim counts as an attribution that
was checked, and whether trees were cut down is still open.`,
    text: "“Not one tree was cut down,” Mayor Ben Cole told the council on Tuesday.",
    record: `# Made up.
article: { title: Mayor defends new road, publisher: gazette, published: 2024-05-02, language: en }
sources:
  gazette: { name: The Gazette, kind: outlet }
  council: { name: Town council, kind: government }
  cole: { name: Ben Cole, kind: person, of: council }
claims:
  no-tree-cut:
    quote: Not one tree was cut down
    statement: Not one tree was cut down for the new road.
    form: direct
    attribution: { source: cole, role: mayor, cue: told, said: 2024-04-30 }
    evidence:
      - kind: broadcast
        source: council
        url: https://council.example/meetings/2024-04-30
        archived: https://archive.example/council/2024-04-30
        accessed: 2024-05-03
        locator: at 41:20
        quote: Not one tree was cut down
        shows: said
        primary: true
    check: { status: checked, by: ab, on: 2024-05-03 }
`,
  },
  so: {
    title: "Evidence that it is true",
    how: `The survey office counted the trees before and after, and it is not part of the council. That is \`shows: supports\`: the
statement itself was checked, so it can have a verdict with its explanation.`,
    text: "“Not one tree was cut down,” Mayor Ben Cole told the council on Tuesday.",
    record: `# Made up.
article: { title: Mayor defends new road, publisher: gazette, published: 2024-05-02, language: en }
sources:
  gazette: { name: The Gazette, kind: outlet }
  council: { name: Town council, kind: government }
  cole: { name: Ben Cole, kind: person, of: council }
  survey-office: { name: Survey office, kind: government }
claims:
  no-tree-cut:
    quote: Not one tree was cut down
    statement: Not one tree was cut down for the new road.
    form: direct
    attribution: { source: cole, role: mayor, cue: told, said: 2024-04-30 }
    evidence:
      - kind: dataset
        source: survey-office
        url: https://survey.example/trees
        archived: https://archive.example/survey/trees
        accessed: 2024-05-03
        locator: rows 12 to 90, columns 2023 and 2024
        shows: supports
        primary: true
    check:
      status: checked
      verdict: accurate
      explanation: The survey office lists the same trees along the road in 2023 and in 2024.
      by: ab
      on: 2024-05-03
`,
  },
  waiver: {
    title: "A waiver",
    how: `A finding is true, and you have a good reason to leave it: sign a waiver with a name, a date and the reason, or let
\`onrecord waive\` write it. The finding no longer counts, and \`onrecord check --waived\` still lists it.`,
    text: "The museum sold 12,000 tickets in April, its director, Eva Lund, said.",
    record: `# Made up.
article: { title: A good month for the museum, publisher: gazette, published: 2024-05-02, language: en }
sources:
  gazette: { name: The Gazette, kind: outlet }
  museum: { name: Harbour museum, kind: organisation }
  lund: { name: Eva Lund, kind: person, of: museum }
claims:
  tickets-in-april:
    quote: The museum sold 12,000 tickets in April
    statement: The museum sold 12,000 tickets in April.
    form: indirect
    attribution: { source: lund, role: director, cue: said }
    figures: [{ value: 12000, unit: tickets, printed: "12,000" }]
    waivers:
      - rule: corroboration/single-source
        by: ab
        on: 2024-05-03
        reason: Nobody but the museum counts its tickets.
`,
  },
} as const satisfies Readonly<Record<string, Recipe>>;

/** The cookbook, as a part of a Markdown page. */
export function cookbookPart(): string {
  const recipes: readonly Recipe[] = Object.values(COOKBOOK);
  return [
    "<!-- From scripts/cookbook.ts. -->",
    "## Cookbook",
    `How to record what comes up most, in the order of a fact-checker's work. Everything in these examples is made up. Each is a
whole record; a test checks that it has no error and does what is said of it.`,
    ...recipes.map(
      ({ title, how, text, record }) => `### ${title}

${how}

The article says:

> ${text}

\`\`\`yaml
${record}\`\`\``,
    ),
  ].join("\n\n");
}

/** Links to the recipes, as a list. */
export function recipeLinks(): string {
  const recipes: readonly Recipe[] = Object.values(COOKBOOK);
  return recipes.map(({ title }) => `- [${title}](#${title.toLowerCase().replaceAll(" ", "-")})`).join("\n");
}
