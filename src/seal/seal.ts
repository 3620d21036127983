import * as z from "zod";
import { mode } from "../model/article.ts";
import { canonicalJson } from "../model/canonical-json.ts";
import { isDate } from "../model/date.ts";
import type { Immutable } from "../model/immutable.ts";
import { sha256 } from "../text/lock.ts";

const FORMAT = 1;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** By id, as the record has them; what they hold is read as a record is. */
const entries = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
);

const contentsSchema = z.strictObject({
  format: z.literal(FORMAT),
  tool: z.string(),
  name: z.string(),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine(isDate),
  previous: hash.optional(),
  mode,
  record: z.strictObject({
    path: z.string().regex(/\.ya?ml$/i),
    sha256: hash,
    article: entries,
    sources: entries,
    claims: entries,
  }),
  text: z.strictObject({ sha256: hash, length: z.int().min(0) }).optional(),
  lock: z.strictObject({ sha256: hash }).optional(),
  evidence: z.record(z.string(), hash.nullable()),
  git: z.strictObject({ commit: z.string().regex(/^[0-9a-f]{40,64}$/), clean: z.boolean() }).optional(),
});

/**
 * What an article rested on when it was sealed, as the canonical JSON has it:
 *
 * - `tool`: which onrecord made it; `name`: what the article was called; `date`: the day; `previous`: the SHA-256 of the
 *   seal before it
 * - `record`: where it was, the SHA-256 of its bytes, the article, the sources that it names (those of other files too), the
 *   claims with their evidence, checks, replies and waivers; drafts are none
 * - `text`, `lock`: the SHA-256 of their bytes; the text's length in UTF-16 code units. A text that is not available is the one
 *   that the lock was made of
 * - `evidence`: the SHA-256 of each file that evidence names, null where it was not there
 * - `git`: the commit, and whether the desk's files were as it has them
 */
export type SealContents = Immutable<z.output<typeof contentsSchema>>;

const envelopeSchema = z.strictObject({
  seal: contentsSchema,
  sha256: hash,
  signature: z
    .string()
    .max(20_000)
    .regex(/^-----BEGIN SSH SIGNATURE-----\n[\w+/=\n]+\n-----END SSH SIGNATURE-----\n$/)
    .optional(),
});

/** A seal with what proves it. */
export interface Seal {
  readonly contents: SealContents;
  /** Of the contents' canonical JSON in UTF-8. */
  readonly sha256: string;
  /** Over that JSON, by `ssh-keygen -Y sign -n onrecord`. */
  readonly signature: string | undefined;
}

/** The seal of contents. */
export function makeSeal(contents: SealContents, signature?: string): Seal {
  return { contents, sha256: sha256(canonicalJson(contents)), signature };
}

/** A line of a seal file: canonical JSON, with a line end. */
export function formatSeal({ contents, sha256, signature }: Seal): string {
  return `${canonicalJson({ seal: contents, sha256, signature })}\n`;
}

/** The seals of a file, from the first to the last, or why there are none that can be relied on. */
export type SealReading = { readonly seals: readonly [Seal, ...Seal[]] } | { readonly problem: string };

const RESTORE = "Restore the file from git, or from another copy.";

/**
 * Reads a seal file: a line for each time that the article was sealed, each of which names the one before. One byte that is
 * not as onrecord wrote it, and none of it is believed.
 */
export function parseSeals(content: string): SealReading {
  if (/^(?:<{7}|={7}|>{7})/m.test(content))
    return {
      problem: `This seal has merge-conflict markers. Keep one side as it is, and run \`onrecord seal\` again.`,
    };
  const lines = content.split(/\r?\n/);
  if (lines.pop() !== "") return { problem: `This seal was altered: its end is missing. ${RESTORE}` };
  const seals: Seal[] = [];
  for (const [index, line] of lines.entries()) {
    const read = readLine(line);
    const where = lines.length === 1 ? "" : `Line ${index + 1}: `;
    if ("problem" in read) return { problem: `${where}${read.problem} ${read.advice ?? RESTORE}` };
    if (read.seal.contents.previous !== seals.at(-1)?.sha256)
      return {
        problem: `This seal was altered: a seal before line ${index + 1} is not the one that it names. ${RESTORE}`,
      };
    seals.push(read.seal);
  }
  const [first, ...others] = seals;
  return first ? { seals: [first, ...others] } : { problem: `This seal is empty. ${RESTORE}` };
}

function readLine(
  line: string,
): { readonly seal: Seal } | { readonly problem: string; readonly advice?: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: "This is not a seal written by onrecord, or it was altered: it is not JSON." };
  }
  const newer = z.looseObject({ seal: z.looseObject({ format: z.int().min(FORMAT + 1) }) }).safeParse(value);
  if (newer.success)
    return { problem: "This seal was written by a newer onrecord.", advice: "Install that one to read it." };
  const read = envelopeSchema.safeParse(value);
  if (!read.success) {
    const where = read.error.issues[0]?.path.join(".") ?? "";
    return {
      problem: `This is not a seal written by onrecord, or it was altered${where && `: "${where}" is wrong`}.`,
    };
  }
  const { seal: contents, sha256: given, signature } = read.data;
  const seal = { contents, sha256: given, signature };
  if (!isCanonical(line, value))
    return { problem: "This seal was altered: it is not laid out as onrecord writes it." };
  const is = sha256(canonicalJson(contents));
  if (is !== given)
    return {
      problem: `This seal was altered: its SHA-256 should be ${given} and is ${is}. Nothing in it can be relied on.`,
    };
  return { seal };
}

/** A key that is there twice, or another order, is not what anybody sealed. */
function isCanonical(line: string, value: unknown): boolean {
  try {
    return canonicalJson(value) === line;
  } catch {
    return false;
  }
}
