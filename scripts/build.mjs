// Bundles the program into dist/: one start-up file, the library, and a chunk for what only some commands need.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

/** What is printed may be other words with other sources, or with another version of a package. */
const sources = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name))
  .sort();
const digest = createHash("sha256");
for (const file of [...sources, "package.json", "package-lock.json"]) digest.update(readFileSync(file));

rmSync("dist", { recursive: true, force: true });
const { outputFiles } = await build({
  entryPoints: { cli: "src/cli.ts", index: "src/index.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  define: { BUILD: JSON.stringify(digest.digest("hex")) },
  chunkNames: "chunks/[name]-[hash]",
  // Loaded from node_modules by the few runs that need them.
  external: ["edtf"],
  write: false,
});
// Bundled packages in CommonJS still ask for Node's own modules by require; what calls it is in one of the chunks.
const REQUIRE =
  'import { createRequire as onrecordRequire } from "node:module";const require = onrecordRequire(import.meta.url);';
for (const { path, contents, text } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  const start = text.startsWith("#!") ? text.indexOf("\n") + 1 : 0;
  const asks = text.includes("typeof require");
  writeFileSync(path, asks ? text.slice(0, start) + REQUIRE + text.slice(start) : contents);
}
chmodSync("dist/cli.js", 0o755);
execFileSync("node_modules/.bin/tsc", ["-p", "tsconfig.types.json"], { stdio: "inherit" });
