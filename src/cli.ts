#!/usr/bin/env node
import { readFileSync } from "node:fs";
import * as nodeModule from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { cacheFolder } from "./cache/folder.ts";

const { stdin, stdout, stderr } = process;

// A reader that has seen enough (`onrecord list | head`) is no error.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  stderr.write(`onrecord: Cannot write the result: ${error.message}\n`);
  process.exit(2);
});

/** A digest of the sources, put in by the build. */
declare const BUILD: string;

const folder = cacheFolder({ env: process.env, platform: process.platform, home: homeFolder() });
const program = JSON.stringify([BUILD, process.version, process.versions["icu"], process.getuid?.()]);

// From Node 22 on, what was compiled once need not be compiled again. What is imported from here on is meant.
if (folder !== undefined && "enableCompileCache" in nodeModule)
  (nodeModule.enableCompileCache as (folder: string) => void)(join(folder, "compiled"));
const { main } = await import("./main.ts");

/** A user whom the system does not know has none. */
function homeFolder(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  input: stdin.isTTY ? undefined : () => readFileSync(0),
  dialogue: stdin.isTTY && stderr.isTTY ? { input: stdin, output: stderr } : undefined,
  cwd: process.cwd(),
  env: process.env,
  terminal: stdout.isTTY
    ? {
        get columns() {
          return stdout.columns;
        },
        hasColours: stdout.hasColors(),
      }
    : undefined,
  now: () => new Date(),
  onStop: (stop) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  },
  cache: folder === undefined ? undefined : { folder, program },
});
