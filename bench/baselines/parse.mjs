// Y: reads every YAML file of a folder with the `yaml` package, and does nothing else.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

for (const entry of readdirSync(process.argv[2] ?? ".", { recursive: true, withFileTypes: true }))
  if (entry.isFile() && /\.ya?ml$/.test(entry.name))
    parse(readFileSync(join(entry.parentPath, entry.name), "utf8"));
