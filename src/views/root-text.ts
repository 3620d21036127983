import type { RootShare } from "../audit/root-shares.ts";

/** A root in words: "Courier, which does not name its source". */
export function rootText({ kind, name = "the article" }: Pick<RootShare, "kind" | "name">): string {
  switch (kind) {
    case "own-voice":
      return `${name}, in its own voice`;
    case "unrecorded":
      return "no source recorded";
    case "undisclosed":
      return `${name}, which does not name its source`;
    case "circular":
      return `${name}, which cite each other`;
    case "unnamed":
      return `${name} (unnamed)`;
    case "named":
      return name;
  }
}
