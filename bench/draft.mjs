// Measures the drafter on articles in which somebody has marked who says what, and prints the table of docs/draft.md:
// `npm run bench:draft`. With `-- --learn` it first learns the weights anew from the training articles and writes them.
// The articles are not ours to publish and are kept outside the repository: ONRECORD_ANNOTATED is the folder that they are in.
import { writeFileSync } from "node:fs";
import { articlesOf, halves } from "./draft/articles.mjs";

const train = articlesOf("polnear-train");
const dev = articlesOf("polnear-dev");
if (!train || !dev) {
  console.log("Skipped: there are no annotated articles (ONRECORD_ANNOTATED).");
  process.exit(0);
}

const [{ learn }, { scoreOf }] = await Promise.all([
  import("./draft/learn.mjs"),
  import("./draft/score.mjs"),
]);
if (process.argv.includes("--learn")) {
  const weights = learn(train);
  writeFileSync("src/draft/reading/weights.json", `${JSON.stringify(weights, null, 2)}\n`);
  console.log(`Learned ${Object.keys(weights.weights).length} weights and ${weights.cues.length} cues.`);
  console.log("Run it again without --learn to measure with them.");
  process.exit(0);
}

const { engine } = await import("./draft/engine.mjs");
const [first, second] = halves(train);
const ofHalf = engine.rankerOf(learn(first));
const withOwn = (text) => engine.draftOf(text).relations;
const withHalf = (text) => engine.draftOf(text, "en", undefined, ofHalf).relations;
const gum = articlesOf("gum-news");
const columns = {
  dev: scoreOf(dev, withOwn),
  "dev, weights of half": scoreOf(dev, withHalf),
  "other half of train": scoreOf(second, withHalf),
  ...(gum && { GUM: scoreOf(gum, withOwn) }),
};
const names = Object.keys(columns);
console.log(`| | ${names.join(" | ")} |\n| --- |${" --: |".repeat(names.length)}`);
for (const figure of Object.keys(columns.dev)) {
  const cells = names.map((name) =>
    Number.isNaN(columns[name][figure]) ? "-" : columns[name][figure].toFixed(3),
  );
  console.log(`| ${figure} | ${cells.join(" | ")} |`);
}
