import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { CHECK, CHECK_RECORD, command } from "./commands.mjs";
import { withDesks } from "./folder.mjs";
import { count, over, table } from "./table.mjs";

const VERSIONS = { "ajv-cli": "5.0.0", "@stoplight/spectral-cli": "6.16.3" };
const RECORDS = "claims/**/*.yaml";

/** What the page says of the peers where they were not asked for. */
export const NO_PEERS = `## Peers

Not measured in this run: \`npm run bench -- --all --peers\`.`;

/** Installs the peers into a folder, from the registry that npm is set to. */
export function installPeers(folder) {
  const packages = Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`);
  const args = ["install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", ...packages];
  const { status, stderr, error } = spawnSync("npm", args, { encoding: "utf8" });
  if (status !== 0)
    throw new Error(`npm cannot install ${packages.join(" and ")}: ${error?.message ?? stderr}`);
}

/** A check beside what other tools take for the same records. */
export function peers({ byTurns }, folder, size) {
  const runs = {
    "`onrecord check`, all rules": CHECK,
    "`onrecord check`, the rules of `record/`": CHECK_RECORD,
    [`ajv-cli ${VERSIONS["ajv-cli"]}, the JSON Schema of a record`]: ajv(folder),
    [`spectral-cli ${VERSIONS["@stoplight/spectral-cli"]}, four rules (\`bench/baselines/spectral.yaml\`)`]:
      spectral(folder),
  };
  const took = withDesks([size], "plain", (deskOf) => {
    const cwd = deskOf(size);
    for (const args of [ajv(folder), spectral(folder)]) mustNotice(args, cwd);
    return byTurns(Object.fromEntries(Object.entries(runs).map(([name, args]) => [name, { args, cwd }])));
  });
  const [ours] = Object.values(took);
  return `## Peers

The same ${count(size)} claims by tools that check any YAML, in the time of our check. ajv-cli looks at each file alone and at its
shape only; Spectral also knows where each value stands.

${table(
  ["what", "in `check`"],
  Object.entries(took).map(([name, one]) => [name, over(one, ours)]),
)}`;
}

function ajv(folder) {
  const schema = join(folder, "record.schema.json");
  const { stdout } = spawnSync(process.execPath, command("schema", "record"), { encoding: "utf8" });
  writeFileSync(schema, stdout);
  const args = ["validate", "--spec=draft7", "--strict=false", "-s", schema, "-d", RECORDS];
  return [programOf(folder, "ajv-cli", "ajv"), ...args];
}

function spectral(folder) {
  const args = ["lint", RECORDS, "--ruleset", resolve("bench/baselines/spectral.yaml"), "--quiet"];
  return [programOf(folder, "@stoplight/spectral-cli", "spectral"), ...args];
}

function programOf(folder, name, program) {
  const at = join(folder, "node_modules", name);
  return join(at, JSON.parse(readFileSync(join(at, "package.json"), "utf8")).bin[program]);
}

/** A tool that does not find what is wrong with a record does not read it, and its time says nothing. */
function mustNotice(args, cwd) {
  const wrong = join(cwd, "claims/wrong.yaml");
  writeFileSync(wrong, "claims: { it-is-so: { statement: It is so., kind: rumour } }\n");
  const { status } = spawnSync(process.execPath, args, { cwd, stdio: "ignore" });
  rmSync(wrong);
  if (status !== 1) throw new Error(`${args.join(" ")} ended with ${status} where a record is wrong.`);
}
