// R: reads every file of a folder.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

for (const entry of readdirSync(process.argv[2] ?? ".", { recursive: true, withFileTypes: true }))
  if (entry.isFile()) readFileSync(join(entry.parentPath, entry.name));
