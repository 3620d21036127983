import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeCorpus } from "../corpus.mjs";

/** Does something with a temporary folder, which is removed after it. */
export function withFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Does something with made-up desks of some sizes; it is given the folder of each, by its size. */
export function withDesks(sizes, shape, work) {
  return withFolder((folder) => {
    const deskOf = (size) => join(folder, String(size));
    for (const size of sizes) writeCorpus(deskOf(size), size, shape);
    return work(deskOf);
  });
}
