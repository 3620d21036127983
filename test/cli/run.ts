import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Surroundings } from "../../src/io.ts";
import { main } from "../../src/main.ts";

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in this process as a user would, in a folder, without colours and without a terminal. */
export async function onrecord(
  args: readonly string[],
  cwd: string,
  around: Partial<Surroundings> = {},
): Promise<Run> {
  let stdout = "";
  let stderr = "";
  const code = await main(args, {
    out: (text) => {
      stdout += text;
    },
    err: (text) => {
      stderr += text;
    },
    input: () => "",
    cwd,
    env: {},
    terminal: undefined,
    now: () => new Date(),
    ...around,
  });
  return { code, stdout: withoutTime(stdout), stderr };
}

const CLI = resolve("dist/cli.js");

/** Spawns the built command: for what only a process has. */
export function spawned(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Run {
  const { FORCE_COLOR: _, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...inherited, NO_COLOR: "1", ONRECORD_NO_CACHE: "1", ...env },
    timeout: 50_000,
  });
  return { code: status, stdout: withoutTime(stdout), stderr };
}

/** How long a check took is the one thing in a report for programs that changes from run to run. */
function withoutTime(output: string): string {
  return output.replace(/"milliseconds": [\d.]+/, '"milliseconds": 0');
}

/** A new folder with these files in it; it is gone after the tests. */
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
