import { readdirSync } from "node:fs";
import { resolve } from "node:path";

/** What Node is told to run: a command of the build. */
export const command = (...args) => [resolve("dist/cli.js"), ...args];

/** What Node is told to run: a script that does what the commands cannot do without, on the folder that it runs in. */
export const baseline = (name) => [resolve(`bench/baselines/${name}.mjs`), "."];

export const NOTHING = ["-e", "0"];
export const Y = baseline("parse");

const checkAs = (...args) => command("check", "--fail-on", "never", "--format", ...args);
export const CHECK = checkAs("concise");
export const CHECK_PRETTY = checkAs("pretty");
export const CHECK_PRETTY_IN_FULL = checkAs("pretty", "--notes", "--frames");

/** A check by the rules of the group record/ alone: whether the records are in order. */
export const CHECK_RECORD = checkAs(
  "concise",
  ...readdirSync("src/rules/record").flatMap((file) => ["--rule", `record/${file.replace(/\.ts$/, "")}`]),
);
