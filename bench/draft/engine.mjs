// What of the drafter the bench needs, built from its sources.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const PARTS = {
  candidatesIn: "draft/reading/candidates.ts",
  draftOf: "draft/draft-of.ts",
  featuresOf: "draft/reading/features.ts",
  paragraphs: "text/paragraphs.ts",
  quotations: "text/quotations.ts",
  rankerOf: "draft/reading/ranker.ts",
  sentencesOf: "draft/reading/tokens.ts",
};

const folder = mkdtempSync(join(tmpdir(), "onrecord-draft-"));
const outfile = join(folder, "engine.mjs");
await build({
  stdin: {
    contents: Object.entries(PARTS)
      .map(([name, path]) => `export { ${name} } from "./src/${path}";`)
      .join("\n"),
    resolveDir: resolve(import.meta.dirname, "../.."),
  },
  bundle: true,
  format: "esm",
  platform: "node",
  outfile,
  logLevel: "error",
});
export const engine = await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true });
