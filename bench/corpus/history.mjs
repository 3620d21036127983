import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

const BATCHES = 5;
const CHANGED = 20;

/** Makes a written desk a git repository: its files in five commits, a sixth that changes some, and changes after it. */
export function commitInSteps(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  const records = files.filter((file) => file.endsWith(".yaml"));
  git(folder, ["init", "--quiet", "--initial-branch=main"]);
  for (let batch = 0; batch < BATCHES; batch++)
    commit(
      folder,
      `Part ${batch + 1}`,
      files.filter((_, at) => at % BATCHES === batch),
    );
  const before = records.filter((_, at) => at % CHANGED === 0);
  change(folder, before, "hearing");
  commit(folder, "What is missing", before);
  const after = records.filter((_, at) => at % CHANGED === 1);
  change(folder, after, "session");
}

function change(folder, files, word) {
  for (const file of files) {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replaceAll("The minutes of the meeting", `The minutes of the ${word}`));
  }
}

function commit(folder, message, files) {
  git(folder, ["add", "--pathspec-from-file=-"], files.join("\n"));
  git(folder, ["commit", "--quiet", "--message", message]);
}

/** Git as on no machine in particular: no settings of the user, one author, one day. */
function git(folder, args, input = "") {
  const date = "2026-03-02T09:00:00Z";
  const [name, email] = ["A Made-Up Author", "author@example.org"];
  const env = {
    PATH: process.env.PATH,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: date,
  };
  const { status, stderr, error } = spawnSync("git", args, { cwd: folder, env, input, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args[0]}: ${error?.message ?? stderr}`);
}
