import type { Reporter } from "./reporter.ts";

/** What `onrecord check --format` knows of a format before it is asked for it. */
interface FormatEntry {
  /** A run loads only what it prints. */
  readonly load: () => Promise<Reporter>;
  /** Whether it tells programs which finding is which. */
  readonly fingerprints?: true;
}

/** The formats of `onrecord check --format`, by the name that a user types, in the order of the help. */
export const reporters = {
  pretty: { load: async () => (await import("./pretty.ts")).pretty },
  concise: { load: async () => (await import("./concise.ts")).concise },
  json: { load: async () => (await import("./json.ts")).json, fingerprints: true },
  sarif: { load: async () => (await import("./sarif.ts")).sarif, fingerprints: true },
  junit: { load: async () => (await import("./junit.ts")).junit },
  github: { load: async () => (await import("./github.ts")).github },
  markdown: { load: async () => (await import("./markdown.ts")).markdown },
} as const satisfies Readonly<Record<string, FormatEntry>>;

export type Format = keyof typeof reporters;

/** The names, in that order; the table has no others. */
export const FORMAT_NAMES: readonly Format[] = Object.keys(reporters) as Format[];

/** Whether a format tells programs which finding is which, so that findings need their fingerprints. */
export function hasFingerprints(format: Format): boolean {
  const entry: FormatEntry = reporters[format];
  return entry.fingerprints ?? false;
}
