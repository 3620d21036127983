import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { deep } from "./depth.ts";

/** The rooms of the source, each of which imports only from those before it. */
const ROOMS = [
  "errors.ts",
  "model",
  "language",
  "text",
  "yaml",
  "git",
  "seal",
  "desk",
  "draft",
  "revise",
  "confidential",
  "provenance",
  "rules",
  "check",
  "audit",
  "views",
  "convert",
  "history",
  "reporters",
  "page",
  "io.ts",
  "cache",
  "watch",
  "arguments",
  "commands",
  "program.ts",
  "main.ts",
  "cli.ts",
  "index.ts",
];

function roomOf(path: string): string {
  return path.split("/", 1)[0] ?? "";
}

test("imports point one way", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  expect(files.length).toBeGreaterThan(200);
  const upwards = files.flatMap((path) =>
    [...readFileSync(join("src", path), "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+\.ts)"/g)].flatMap(
      ([, target = ""]) => {
        const from = roomOf(path);
        const to = roomOf(normalize(join(dirname(path), target)));
        const isUpwards = ROOMS.indexOf(to) > ROOMS.indexOf(from) || !ROOMS.includes(to);
        const arrow = `${path} -> ${to}`;
        return isUpwards ? [arrow] : [];
      },
    ),
  );
  expect(upwards).toEqual([]);
});

deep("whatever is run by hand imports what there is", async () => {
  const entryPoints = ["bench", "scripts"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".mjs"))
      .map((path) => join(folder, path)),
  );
  expect(entryPoints.length).toBeGreaterThan(20);
  const { errors } = await build({
    entryPoints,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    outdir: "none",
    write: false,
    logLevel: "silent",
  });
  expect(errors).toEqual([]);
});
