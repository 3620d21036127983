import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { whyNot } from "./why-not.ts";

/** Why such a link is not read: what a desk says must be in the desk. */
export const OUT_OF_DESK = "This link leads out of the desk and is not followed. Put the file itself here.";

/** Whether a link leads to a place that is not below the desk's root; one that leads nowhere does not. */
export function leadsOut(root: string, path: string): boolean {
  try {
    const way = relative(realpathSync(root), realpathSync(join(root, path)));
    return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
  } catch {
    return false;
  }
}

interface Found {
  /** Paths from the root, with "/" between folders. */
  readonly files: string[];
  /** The folders that they are in, the first of all among them. */
  readonly folders: string[];
  /** Those of them that are symbolic links. */
  readonly links: Set<string>;
  readonly strays: { readonly path: string; readonly unreadable: string }[];
}

/** Everything that lies in a folder of the desk and below it, but what is hidden. Links to folders are not followed. */
export function walk(root: string, folder: string): Found {
  const found: Found = { files: [], folders: [], links: new Set(), strays: [] };
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    let entries: Dirent[];
    if (leadsOut(root, next)) {
      found.strays.push({ path: next, unreadable: OUT_OF_DESK });
      continue;
    }
    try {
      entries = readdirSync(join(root, next), { withFileTypes: true });
    } catch (error) {
      if (next !== folder || !isMissing(error)) found.strays.push({ path: next, unreadable: whyNot(error) });
      continue;
    }
    found.folders.push(next);
    for (const entry of entries) {
      const path = `${next}/${entry.name}`;
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) folders.push(path);
      if (entry.isDirectory() && /\.(?:ya?ml|lock|seal|txt)$/i.test(path)) {
        const ending = path.slice(path.lastIndexOf("."));
        found.strays.push({
          path,
          unreadable: `This is a folder with a file's name. Rename it without ${ending}.`,
        });
      } else if (entry.isSymbolicLink() && isFolder(join(root, path))) {
        found.strays.push({
          path,
          unreadable: "This link to a folder is not followed. Put the folder itself here.",
        });
      } else if (!entry.isDirectory()) {
        found.files.push(path);
        if (entry.isSymbolicLink()) found.links.add(path);
      }
    }
  }
  return found;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
