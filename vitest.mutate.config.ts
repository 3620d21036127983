import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { buildSync } from "esbuild";
import { defineConfig } from "vitest/config";
import { AREAS } from "./scripts/mutation-areas.mjs";

/*
 * The tests of an area run as one bundle: importing hundreds of modules takes longer than most tests, and is done anew
 * for each change.
 */
const FOLDER = "coverage/mutation";
const area = process.env.MUTATION_AREA ?? "confidential";
const bundle = `${FOLDER}/${area}.test.mjs`;
const snapshots = `${process.cwd()}/${FOLDER}/${area}.snap`;

/** Several processes write the same at once. */
function write(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.${process.pid}`, content);
  renameSync(`${path}.${process.pid}`, path);
}

function filesBelow(path: string, ending: string): readonly string[] {
  if (path.endsWith(ending)) return [path];
  const found = readdirSync(path, { recursive: true, encoding: "utf8" });
  return found.filter((file) => file.endsWith(ending)).map((file) => `${path}/${file}`);
}

mkdirSync(FOLDER, { recursive: true });
write(
  snapshots,
  filesBelow("test", ".snap")
    .map((file) => readFileSync(file, "utf8"))
    .join("\n"),
);
const tests = AREAS[area].tests.flatMap((path) => filesBelow(path, ".test.ts"));
const { outputFiles } = buildSync({
  stdin: { contents: tests.map((file) => `import "./${file}";`).join("\n"), resolveDir: process.cwd() },
  write: false,
  bundle: true,
  format: "esm",
  platform: "node",
  external: ["vitest", "edtf"],
  banner: {
    js: 'import { createRequire as bundleRequire } from "node:module";const require = bundleRequire(import.meta.url);',
  },
});
for (const { contents } of outputFiles) write(bundle, contents);

export default defineConfig({
  test: { include: [bundle], testTimeout: 60_000, resolveSnapshotPath: () => snapshots },
});
