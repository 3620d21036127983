// `npm run bench:kills [-- --count 2000]` kills the program at some moment of a write, again and again, and looks after each
// time whether the record is what it was or what it was to be. Then a hundred processes log a claim at once. By hand: it
// takes minutes. The seed is printed; the moments are the machine's own.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { random as randomFrom } from "./random.mjs";

const { values } = parseArgs({
  options: { count: { type: "string", default: "2000" }, seed: { type: "string", default: "1" } },
});
const count = Number(values.count);
const random = randomFrom(Number(values.seed));
const CLI = resolve("dist/cli.js");
const PATH = "claims/bridge.yaml";

/** A made-up desk: the first claim is the one that is changed. */
function makeDesk() {
  const desk = mkdtempSync(join(tmpdir(), "onrecord-kills-"));
  mkdirSync(join(desk, "claims"));
  writeFileSync(join(desk, "onrecord.yaml"), "");
  const claims = Array.from(
    { length: 200 },
    (_, index) =>
      `  claim-${index}: { quote: It is ${index}, statement: It is ${index}., attribution: none }\n`,
  );
  writeFileSync(
    join(desk, PATH),
    `article: { title: Made up, publisher: gazette, published: 2024-05-02, language: en, mode: external }\nsources:\n  gazette: { name: The Gazette (made up), kind: outlet }\nclaims:\n${claims.join("")}`,
  );
  return desk;
}

/** Runs the program; kills it after some milliseconds, if it is not done. */
function run(args, desk, killAfter) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [CLI, ...args], { cwd: desk, stdio: "ignore" });
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      done({ code, signal });
    });
  });
}

const desk = makeDesk();
const record = () => readFileSync(join(desk, PATH), "utf8");
const set = (text) => ["set", "claim-0", `statement=${text}`];
const started = performance.now();
await run(set("x0"), desk);
const usual = performance.now() - started;

const seen = { "killed, and as it was": 0, "killed, and changed": 0, "done before": 0, broken: 0 };
for (let index = 1; index <= count; index += 1) {
  const before = record();
  const text = `x${index}`;
  const meant = before.replace(/statement: x\d+/, `statement: ${text}`);
  // A write is near the end of a run.
  const { signal, code } = await run(set(text), desk, usual * (0.5 + 0.6 * random()));
  const now = record();
  if (now !== before && now !== meant) {
    seen.broken += 1;
    console.error(`Broken after ${index}: ${JSON.stringify(now.slice(0, 500))}`);
  } else if (signal) seen[now === meant ? "killed, and changed" : "killed, and as it was"] += 1;
  else if (code === 0 && now === meant) seen["done before"] += 1;
  else {
    seen.broken += 1;
    console.error(`Ended with ${code} after ${index}, and the record is as it was.`);
  }
  if (process.stderr.isTTY) process.stderr.write(`\r${index} of ${count}`);
}
console.log(`seed ${values.seed}, ${count} runs, of which the first took ${Math.round(usual)} ms`);
for (const [what, times] of Object.entries(seen)) console.log(`  ${what}: ${times}`);
const left = readdirSync(join(desk, "claims")).filter((name) => name.startsWith("."));
console.log(`  files left over by the last: ${left.length}`);

const crowd = makeDesk();
const writers = Array.from({ length: 100 }, (_, index) =>
  run(["log", "bridge", "--quote", "It is 1", "--id", `new-${index}`], crowd),
);
const codes = (await Promise.all(writers)).map(({ code }) => code);
const logged = readFileSync(join(crowd, PATH), "utf8").match(/^ {2}new-\d+:/gm)?.length ?? 0;
console.log(
  `100 that log at once: ${codes.filter((code) => code === 0).length} ended with 0, ${logged} claims are there`,
);
process.exitCode = seen.broken === 0 && logged === 100 ? 0 : 1;
