import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const CLI = resolve("dist/cli.js");

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command as a user would, in a folder, without colours and without a terminal. */
export function onrecord(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Run {
  const { FORCE_COLOR: _, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...inherited, NO_COLOR: "1", ...env },
    timeout: 50_000,
  });
  return { code: status, stdout: withoutTime(stdout), stderr };
}

/** How long a check took is the one thing in its output that changes from run to run. */
function withoutTime(output: string): string {
  return output.replace(/ · \d+\.\d\d s$/m, " · … s").replace(/"milliseconds": [\d.]+/, '"milliseconds": 0');
}

/** A new folder with these files in it; it is left to the system to clear away. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-test-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A copy of a folder of the repository, to be changed at will. */
export function copyOf(...paths: readonly string[]): string {
  const folder = folderWith({});
  for (const path of paths) cpSync(path, join(folder, path), { recursive: true });
  return folder;
}
