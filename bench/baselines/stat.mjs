// S: finds every file of a folder and asks the system about each.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

for (const entry of readdirSync(process.argv[2] ?? ".", { recursive: true, withFileTypes: true }))
  if (entry.isFile()) statSync(join(entry.parentPath, entry.name));
