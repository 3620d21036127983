// Bundles the program into dist/: one start-up file, the library, and a chunk for what only some commands need.
import { execFileSync } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import { build } from "esbuild";

rmSync("dist", { recursive: true, force: true });
await build({
  entryPoints: { cli: "src/cli.ts", index: "src/index.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  chunkNames: "chunks/[name]-[hash]",
  // Loaded from node_modules by the few runs that need them.
  external: ["edtf"],
  // Bundled packages in CommonJS still ask for Node's own modules by require.
  banner: {
    js: 'import { createRequire as onrecordRequire } from "node:module";const require = onrecordRequire(import.meta.url);',
  },
});
chmodSync("dist/cli.js", 0o755);
execFileSync("node_modules/.bin/tsc", ["-p", "tsconfig.types.json"], { stdio: "inherit" });
