// `npm run mutate [-- AREA...]` changes the code in small ways, one at a time, and looks whether a test fails; by hand, as
// it takes long. It prints the changes that no test noticed and, for each area that has been looked at, how many were.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { AREAS } from "./mutation/areas.mjs";

const wanted = process.argv.slice(2);
const unknown = wanted.filter((area) => !(area in AREAS));
if (unknown.length > 0) {
  console.error(`There is no area ${unknown.join(", ")}; there are ${Object.keys(AREAS).join(", ")}.`);
  process.exit(2);
}

for (const area of wanted.length > 0 ? wanted : Object.keys(AREAS)) {
  const { status } = spawnSync("npx", ["stryker", "run"], {
    stdio: "inherit",
    env: { DEPTH: "1", ...process.env, MUTATION_AREA: area },
  });
  if (status !== 0) process.exit(status ?? 1);
}

console.log("| Area | Changes | Noticed | Not noticed | Noticed, in % |\n| --- | --: | --: | --: | --: |");
for (const area of Object.keys(AREAS)) {
  const file = `coverage/mutation/${area}.json`;
  if (existsSync(file)) console.log(row(area, JSON.parse(readFileSync(file, "utf8"))));
}

function row(area, { files }) {
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted) => statuses.filter((status) => wanted.includes(status)).length;
  const [noticed, not] = [count("Killed", "Timeout"), count("Survived", "NoCoverage")];
  const share = (100 * noticed) / (noticed + not);
  return `| ${area} | ${noticed + not} | ${noticed} | ${not} | ${share.toFixed(1)} |`;
}
