import { readXml } from "./xml.ts";
import type { Parts } from "./zip.ts";

/** What a part refers to: another part of the document, or an address outside. */
interface Relationship {
  /** The last word of its type: "footnotes", "hyperlink". */
  readonly type: string;
  /** A part's name from the root of the document, or an address as written. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** By the identifier that the part calls it by. */
export type Relationships = ReadonlyMap<string, Relationship>;

/**
 * What a part refers to.
 *
 * @param part its name; "" for the document as a whole
 */
export function relationshipsOf(parts: Parts, part: string): Relationships {
  const found = new Map<string, Relationship>();
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const bytes = parts.read(`${folder}_rels/${part.slice(slash)}.rels`);
  if (!bytes) return found;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name !== "rel:Relationship") return;
      const isExternal = attributes.get("TargetMode") === "External";
      const target = attributes.get("Target") ?? "";
      found.set(attributes.get("Id") ?? "", {
        type: (attributes.get("Type") ?? "").split("/").at(-1) ?? "",
        target: isExternal ? target : resolved(folder, target),
        isExternal,
      });
    },
  });
  return found;
}

/** The parts of one type that are in the document, in the order of their relationships. */
export function partsOfType(parts: Parts, relationships: Relationships, type: string): readonly string[] {
  return [...relationships.values()]
    .filter((each) => each.type === type && !each.isExternal && parts.has(each.target))
    .map(({ target }) => target);
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
