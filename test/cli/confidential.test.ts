import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { reporters } from "../../src/reporters/index.ts";
import { folderWith, onrecord } from "./run.ts";

/*
 * A made-up desk that holds, in every place that there is, who its confidential sources are. Nothing that onrecord
 * prints or writes may say it.
 */
const NAME = "Ottoline Vandersloot & Sons";
const EMAIL = "o.vandersloot@mail.example";
const PHONE = "+44 20 7946 0958";
const BACKGROUND = "Casimir Fenwick-Obuya";

const RECORD = `article: { title: The bridge (made up), publisher: gazette, published: 2024-05-02, language: en, mode: in-house }
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
  engineer: { kind: unnamed, name: "${NAME}", described-as: "an engineer, ${EMAIL}", langauge: en } # call ${PHONE}
  quiet:
    kind: person
    name: ${BACKGROUND}
claims:
  closed: # ${EMAIL}
    quote: The bridge is closed
    statment: The bridge is closed, and ${BACKGROUND} knows it.
    form: direct
    attribution:
      - source: engineer
        cue: admitted
        role: "reached at ${EMAIL}"
        venue: "Signal ${PHONE.replace("+44 ", "0")}"
        url: mailto:${EMAIL}
        anonymity: { reason: "afraid; ${PHONE}", basis: "saw it, ${EMAIL}" }
    evidence:
      - { kind: interview, source: engineer, locator: "${PHONE}", quote: "ask ${EMAIL}", shows: supports }
    check: { status: checked, verdict: "true" }
  open:
    quote: The bridge will open in May
    statement: The bridge will open in May.
    attribution: { source: quiet, cue: said, terms: background }
    repeats: [{ claim: closed, scope: all }]
  waived:
    quote: It costs 400 pounds
    statement: It costs 400 pounds.
    attribution: engineer
    waivers: [{ rule: figure/unrecorded, by: AB, on: 2024-05-03, reason: "asked ${EMAIL} and ${NAME}" }]
`;

/** The words, and pieces of them that would be enough. */
const SECRETS = ["Vandersloot", "vandersloot", "Ottoline", "7946", "Fenwick", "Casimir", "mail.example"];

const DESK = {
  "onrecord.yaml": "",
  "claims/bridge.yaml": RECORD,
  "claims/bridge.txt": "The bridge is shut. The bridge will open in May. It costs 400 pounds.\n",
};
const BROKEN = { ...DESK, "claims/bridge.yaml": RECORD.replace('role: "', 'role: ""') };

const COMMANDS: readonly (readonly string[])[] = [
  ...Object.keys(reporters).map((format) => ["check", "--format", format, "--waived"]),
  ["check", "--rule", "attribution/loaded-cue"],
  ["check", "--rule", "record/unknown-key"],
  ["check", "--quiet"],
  ["check", "--fix-dry-run"],
  ["check", "--since", "HEAD"],
  ["check", "--write-baseline"],
  ["check", "--prune-baseline"],
  ["verify"],
  ["verify", "--json"],
  ["list"],
  ["list", "--json"],
  ...["closed", "open", "waived"].flatMap((id) => [
    ["show", id],
    ["show", id, "--json"],
    ["trace", id],
    ["trace", id, "--json"],
  ]),
  ["waive", "closed", "attribution/loaded-cue", "--by", "AB", "--reason", "x"],
  ["settings"],
  ["rules"],
];

describe.each([
  ["a desk", DESK],
  ["a desk with a record that does not parse", BROKEN],
])("%s", (_, files) => {
  test.each(COMMANDS.map((args) => [args.join(" "), args] as const))("%s", async (_command, args) => {
    const desk = folderWith(files);
    const { stdout: printed, stderr } = await onrecord(args, desk);
    // The token for GitHub's log is a hash of the whole report, and may have any digits in it.
    const stdout = printed.replace(/onrecord-[0-9a-f]{64}/g, "");
    for (const secret of SECRETS) {
      expect(stdout).not.toContain(secret);
      expect(stderr).not.toContain(secret);
    }
    const written = readdirSync(desk, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/bridge\.(?:yaml|txt)$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
    for (const secret of SECRETS) expect(written.join("\n")).not.toContain(secret);
  });
});

test("each of them is reported where it stands", async () => {
  const { code, stdout } = await onrecord(
    ["check", "--rule", "anonymity/identity-in-record", "--format", "concise"],
    folderWith(DESK),
  );
  expect(code).toBe(1);
  expect(stdout).toMatchSnapshot();
});

test("no identity is taken into a baseline, and none can be waived", async () => {
  const desk = folderWith(DESK);
  await onrecord(["check", "--write-baseline"], desk);
  expect(readFileSync(join(desk, "onrecord-baseline.json"), "utf8")).not.toContain("identity-in-record");
  expect((await onrecord(["check", "--rule", "anonymity/identity-in-record"], desk)).code).toBe(1);
  const { stderr } = await onrecord(
    ["waive", "open", "anonymity/identity-in-record", "--by", "AB", "--reason", "x"],
    desk,
  );
  expect(stderr).toContain("cannot be waived");
});

describe("however a record is written", () => {
  const record = (engineer: string, link = "") =>
    `article: { title: The bridge (made up), publisher: gazette, published: 2024-05-02, language: en, mode: in-house }
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
  engineer: ${engineer}
claims:
  closed:
    quote: The bridge is closed
    statement: The bridge is planned to be closed.
    attribution: { source: engineer, cue: said, role: expert${link} }
`;

  test.each<[why: string, record: string, secrets: readonly string[]]>([
    [
      "a name of two letters",
      record("{ kind: unnamed, name: Wu, described-as: an engineer, langauge: en }"),
      ["Wu"],
    ],
    [
      "a name of two characters",
      record("{ kind: unnamed, name: 王芳, described-as: an engineer, langauge: en }"),
      ["王芳"],
    ],
    ["a name within a word", record("{ kind: unnamed, name: Ann, described-as: an engineer }"), ["pl███ed"]],
    [
      "a doubled apostrophe",
      record("{ kind: unnamed, name: 'Ottoline O''Sloot', described-as: an engineer, langauge: en }"),
      ["Ottoline", "Sloot"],
    ],
    [
      "an escaped character",
      record(
        String.raw`{ kind: unnamed, name: "Otto\u006cine Sloot", described-as: an engineer, langauge: en }`,
      ),
      ["ine Sloot"],
    ],
    [
      "a misspelt kind",
      record("{ kind: unamed, name: Ottoline Sloot, described-as: an engineer }"),
      ["Sloot"],
    ],
    [
      "a key that there is not",
      record("{ kind: unnamed, described-as: an engineer, fullname: Ottoline Sloot, phone: 020 7946 0958 }"),
      ["Sloot", "7946"],
    ],
    [
      "a name far from its kind",
      record(
        "\n    name: Ottoline Sloot\n    of: x\n    count: 3\n    a: 1\n    b: 2\n    kind: unnamed\n    surname: Sloot-Ottoline",
      ),
      ["Sloot"],
    ],
    [
      "a claim that cannot be used",
      record("{ kind: person, name: Ottoline Sloot, langauge: en }", ", terms: background").replace(
        /statement: .*/,
        "form: direct",
      ),
      ["Sloot"],
    ],
  ])("%s", async (_, written, secrets) => {
    const desk = folderWith({ ...DESK, "claims/bridge.yaml": written });
    const commands = [
      ...Object.keys(reporters).map((format) => ["check", "--format", format]),
      ["show", "closed"],
      ["trace", "closed", "--json"],
      ["verify"],
    ];
    for (const args of commands) {
      const { stdout, stderr } = await onrecord(args, desk);
      for (const secret of secrets) expect(stdout + stderr).not.toContain(secret);
    }
  });
});

test("a diff whose marks stand between the words of a name", async () => {
  const record = RECORD.replace(
    "evidence:",
    'evidence:\n      - { kind: document, url: " https://example.org/a ", shows: supports, quote: "told by Ottoline\n          Vandersloot & Sons" }',
  );
  const { stdout } = await onrecord(
    ["check", "--fix-dry-run"],
    folderWith({ ...DESK, "claims/bridge.yaml": record }),
  );
  expect(stdout).toContain('+      - { kind: document, url: "https://example.org/a"');
  for (const secret of SECRETS) expect(stdout).not.toContain(secret);
});

test("a fingerprint is none of what is hidden: a number can be found by trying them all", async () => {
  const fingerprints = async (phone: string) => {
    const engineer = `{ kind: unnamed, described-as: an engineer, phone: "${phone}" }`;
    const record = RECORD.replace(/engineer: \{.*/, `engineer: ${engineer}`);
    const { stdout } = await onrecord(
      ["check", "--format", "json"],
      folderWith({ ...DESK, "claims/bridge.yaml": record }),
    );
    return stdout.match(/"fingerprint": ".*unknown-key.*"/g);
  };
  expect(await fingerprints("020 7946 0958")).not.toBeNull();
  expect(await fingerprints("020 7946 0958")).toEqual(await fingerprints("020 7946 0123"));
});

test("a name is hidden that stands behind more mistakes than are read", async () => {
  const record = `claims:
  a:
    quote: {} Greta Zweisam says so ${"{}".repeat(1500)}
sources:
  insider: { name: Greta Zweisam, kind: unnamed, described-as: an engineer }
`;
  const desk = folderWith({ "onrecord.yaml": "", "claims/a.yaml": record });
  const { stdout } = await onrecord(["check", "--frames"], desk);
  expect(stdout).toContain("record/syntax");
  expect(stdout).toMatch(/quote: \{\} █+ █+ says so/);
  expect(stdout).not.toMatch(/greta|zweisam/i);
});
