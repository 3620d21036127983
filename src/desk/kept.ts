import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { isAbsolute, join, posix } from "node:path";
import { type NormalisedText, normalise } from "../text/normalise.ts";
import { decode } from "./decode.ts";
import type { KeptFile } from "./desk.ts";
import { textOfHtml } from "./html.ts";
import { leadsOut, OUT_OF_DESK } from "./walk.ts";
import { whyNot } from "./why-not.ts";

/** A recording may be long; anything larger is not kept in git. */
const LARGEST_KEPT = 2 ** 30;
/** Of a longer file only the hash is compared. */
const LONGEST_READ = 16 * 2 ** 20;

/**
 * A reader of the files that evidence names as kept. Each is read once, when it is first asked for.
 *
 * @param root the desk's folder, absolute
 */
export function keptReader(root: string): (path: string) => KeptFile {
  const read = new Map<string, KeptFile>();
  return (path) => {
    const known = read.get(path) ?? readKept(root, path);
    read.set(path, known);
    return known;
  };
}

function readKept(root: string, path: string): KeptFile {
  const inside = posix.normalize(path);
  if (isAbsolute(path) || inside === ".." || inside.startsWith("../")) {
    return {
      missing:
        "It does not lie in the desk's folder: write the path from there, such as evidence/decree.txt.",
    };
  }
  try {
    if (leadsOut(root, inside)) return { missing: OUT_OF_DESK };
    const stats = statSync(join(root, inside));
    if (!stats.isFile()) return { missing: "This is not an ordinary file." };
    if (stats.size > LARGEST_KEPT) return { missing: "The file is too large to be compared." };
    const bytes = readFileSync(join(root, inside));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { sha256, text: bytes.length > LONGEST_READ ? undefined : textOf(inside, bytes) };
  } catch (error) {
    return { missing: whyNot(error) };
  }
}

/** What a file says, where it is text or a web page; of other kinds (PDF, images, recordings) only the bytes are known. */
function textOf(path: string, bytes: Uint8Array): NormalisedText | undefined {
  const decoded = decode(bytes);
  if ("problem" in decoded) return undefined;
  return normalise(/\.x?html?$/i.test(path) ? textOfHtml(decoded.text) : decoded.text);
}
