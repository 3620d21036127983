import { basename } from "node:path";
import { recordJsonSchema } from "../model/record.ts";
import { settingsJsonSchema } from "../model/settings.ts";
import { yamlValue } from "../yaml/value.ts";
import { SETTINGS_FILE } from "./find.ts";

/**
 * What a new desk is made of: files by their path from its folder, in the order in which they are told.
 *
 * @param folder the desk's folder, absolute; the desk is called like it
 */
export function newDesk(folder: string): ReadonlyMap<string, string> {
  return new Map([
    [SETTINGS_FILE, settings(basename(folder))],
    ["claims/sources.yaml", SOURCES],
    ["claims/record.schema.json", json(recordJsonSchema())],
    ["onrecord.schema.json", json(settingsJsonSchema())],
    [".vscode/settings.json", json(EDITOR_SETTINGS)],
    [".vscode/extensions.json", json({ recommendations: ["redhat.vscode-yaml"] })],
    [".gitignore", GIT_IGNORE],
    ["README.md", README],
  ]);
}

/**
 * A workflow that checks every pull request on GitHub.
 *
 * @param desk the desk's folder from the root of its repository, with "/" at its end; the empty string for the root
 */
export function workflow(desk: string): string {
  const sarif = `${desk}onrecord.sarif`;
  return `# Checks what a branch changes in the desk, and what that causes elsewhere.
name: Sourcing
on: pull_request
permissions: { contents: read, security-events: write }
jobs:
  check:
    runs-on: ubuntu-latest
${desk === "" ? "" : `    defaults: { run: { working-directory: ${yamlValue(desk.slice(0, -1))} } }\n`}    steps:
      - uses: actions/checkout@v4
        with: { fetch-depth: 0 } # so it can be told where the branch began
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      # onrecord has to be in this folder's package.json: npm install --save-dev onrecord-….tgz
      - run: npm ci
      - run: npx onrecord check --since "origin/$BASE" --format github --format sarif --output onrecord.sarif
        env: { BASE: "\${{ github.base_ref }}" }
      - uses: github/codeql-action/upload-sarif@v3
        if: always()
        with: { sarif_file: ${yamlValue(sarif)} }
`;
}

function settings(name: string): string {
  return `# The settings of this desk. \`onrecord settings\` says which severity each rule has, and why.
# yaml-language-server: $schema=./onrecord.schema.json
name: ${yamlValue(name)}

# The desk's scale of verdicts, for \`check.verdict\`. The rating is a verdict's place on it; one that settles nothing has none.
# Change it to your own.
verdicts:
  - { name: accurate, rating: 3, confirms: true, meaning: What the article says is so. }
  - { name: imprecise, rating: 2, meaning: It holds only if read loosely. }
  - { name: inaccurate, rating: 1, meaning: What the article says is not so. }
  - { name: unproven, meaning: "What there is does not settle it." }

# Whose articles these are: in-house (our own drafts: ground rules and approvals are known) or external (published by others).
# An article may say otherwise.
# mode: in-house

# What to start from: strict, or what a newsroom's published code demands (ap, bbc, npr, reuters). Several may be named.
# profile: [strict]

# How long a check holds.
# stale-after: 1 year

# The severity of a rule or of a group of rules: error, warning, note or off.
# rules: { corroboration: note, check/unchecked: off }

# Settings for a folder or a record.
# paths: { claims/published: { mode: external } }
`;
}

const SOURCES = `# yaml-language-server: $schema=./record.schema.json
# Sources that several articles use. What only one article uses can be in its own record. No id is used twice.
# Never write here who an unnamed source is: git keeps everything.
sources: {}
#  works: { name: Ministry of Works, kind: government }
#  reed: { name: Ada Reed, kind: person, of: works }
#  aide: { kind: unnamed, described-as: an aide to the minister, of: works }
`;

const EDITOR_SETTINGS = {
  "yaml.schemas": {
    "./claims/record.schema.json": "claims/**/*.yaml",
    "./onrecord.schema.json": SETTINGS_FILE,
  },
};

const GIT_IGNORE = `# The texts of articles may not be ours to publish; records and locks are.
claims/**/*.txt
# Left over where a write was killed half-way; never read.
.*.onrecord-*
node_modules/
`;

const README = `# A fact-checking desk

What articles claim, who says so, and what we found, one file an article in \`claims/\`. \`onrecord\` checks it.

| to | type |
| --- | --- |
| begin an article from its document | \`npx onrecord add draft.docx\` |
| log a claim | \`npx onrecord log\` |
| record what you found | \`npx onrecord evidence CLAIM …\`, \`npx onrecord set CLAIM check.status=checked …\` |
| see what is wrong and what is left to do | \`npx onrecord check\` |
| see one claim, or where it comes from | \`npx onrecord show CLAIM\`, \`npx onrecord trace CLAIM\` |
| prove that the quotes are in the text | \`npx onrecord verify\` |
| keep what an article rested on when it is published | \`npx onrecord seal ARTICLE\` |

The texts of articles stay on this computer (\`.gitignore\`); the records and the locks, which prove the quotes, are shared.
Who an unnamed source is belongs in no file here.
`;

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
