// Writes a made-up desk of a given size: `npm run bench:corpus -- 10000 FOLDER`, and of a given shape where a third word
// names one (`bench/corpus/shapes.mjs`). The same size and shape give the same desk. Everything in it is invented by this
// script; no name is that of a newsroom.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { article } from "./corpus/article.mjs";
import { chances } from "./corpus/chances.mjs";
import { SHAPES } from "./corpus/shapes.mjs";
import { sources } from "./corpus/sources.mjs";

/**
 * Writes a desk into a folder, which is emptied first.
 *
 * @param folder where to
 * @param size how many claims
 * @param name one of SHAPES
 */
export function writeCorpus(folder, size, name = "plain") {
  const shape = SHAPES[name];
  if (!shape) throw new Error(`"${name}" is not a shape: use ${Object.keys(SHAPES).join(", ")}.`);
  const plain = chances(size);
  // What a shape adds leaves the rest of the desk as it is.
  const added = chances(-size);

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "claims"), { recursive: true });
  writeFileSync(
    join(folder, "onrecord.yaml"),
    "name: A made-up desk\nstale-after: 1 year\nverdicts:\n  - { name: accurate, rating: 3, meaning: It is so. }\n  - { name: unproven, meaning: Nobody knows. }\n  - { name: inaccurate, rating: 1, meaning: It is not so. }\n",
  );
  writeFileSync(join(folder, "claims/sources.yaml"), sources(plain, shape.identity));

  for (let written = 0, file = 0; written < size; file += 1) {
    const usual = 10 + plain.number(11);
    const count = Math.min(shape.claimsOf?.(file, size) ?? usual, size - written);
    const { record, sentences } = article(plain, file, count, shape);
    const place = join(folder, "claims", `20${10 + (file % 15)}`, String(1 + (file % 12)).padStart(2, "0"));
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `article-${file}.yaml`), shape.record?.(added, record) ?? record);
    const text = shape.text?.(added, file, sentences) ?? (file % 2 === 0 ? sentences : undefined);
    if (text) writeFileSync(join(place, `article-${file}.txt`), `${text.join("\n\n")}\n`);
    written += count;
  }
  shape.after?.(folder);
}

if (process.argv[1] === import.meta.filename) {
  const [size = "10000", folder = "bench-corpus", shape = "plain"] = process.argv.slice(2);
  writeCorpus(folder, Number(size), shape);
  console.log(`${size} made-up claims in ${folder}: ${shape}`);
}
