import { createHash } from "node:crypto";
import * as z from "zod";
import type { Quote } from "../model/claim.ts";
import { hasUnseen } from "./characters.ts";
import { NORMALISATION, normaliseQuote } from "./normalise.ts";
import type { Placement } from "./place-quote.ts";

/** 1 did not say in which form the quotes were compared; that was the first. */
const FORMAT = 2;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

const lockSchema = z.strictObject({
  lock: z.union([z.literal(1), z.literal(FORMAT)]),
  normalisation: z.int().min(1).default(1),
  text: z.strictObject({ sha256: hash, length: count }),
  quotes: z.record(
    z.string(),
    z
      .strictObject({ sha256: hash, start: count, end: count, match: z.enum(["exact", "normalised"]) })
      .refine(({ start, end }) => start < end),
  ),
});

/**
 * What `onrecord verify` wrote: which text the quotes were found in (SHA-256 of its bytes, length in UTF-16 code
 * units), the version of the form that quotes are hashed in, and for each claim the hash of its quote, where it stood
 * (UTF-16 offsets into the text, end excluded) and how it matched.
 */
export type Lock = z.output<typeof lockSchema>;
/** A quote as a lock has it, with the version of the form that it was hashed in. */
export type LockedQuote = Lock["quotes"][string] & Pick<Lock, "normalisation">;

/** What the program reads of a lock file, or why it cannot. */
export type LockReading = { readonly lock: Lock } | { readonly problem: string };

export function parseLock(content: string): LockReading {
  const again = "Regenerate it with `onrecord verify`.";
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ""));
  } catch {
    if (/^(?:<{7}|={7}|>{7})/m.test(content))
      return { problem: `This lock has merge-conflict markers. ${again}` };
    return { problem: `This is not a lock written by onrecord: it is not JSON. ${again}` };
  }
  const newer = z
    .looseObject({
      lock: z
        .number()
        .int()
        .min(FORMAT + 1),
    })
    .safeParse(value);
  if (newer.success)
    return { problem: "This lock was written by a newer onrecord. Install that one to read it." };
  const read = lockSchema.safeParse(value);
  if (read.success) return { lock: read.data };
  const where = read.error.issues[0]?.path.join(".") ?? "";
  return {
    problem: `This is not a lock written by onrecord${where && ` ("${where}" is wrong)`}. ${again}`,
  };
}

/** A lock file's content: JSON with a claim a line, so that a change shows as the lines that it changes. */
export function formatLock(lock: Lock): string {
  const quotes = Object.entries(lock.quotes).map(
    ([id, quote]) => `    ${JSON.stringify(id)}: ${JSON.stringify(quote)}`,
  );
  return `{
  "lock": ${FORMAT},
  "normalisation": ${lock.normalisation},
  "text": ${JSON.stringify(lock.text)},
  "quotes": {${quotes.length === 0 ? "" : `\n${quotes.join(",\n")}\n  `}}
}
`;
}

/** The lock of a text and the quotes that were found in it, in the order of the record. */
export function makeLock(
  text: { readonly sha256: string; readonly content: string },
  found: Iterable<{
    readonly id: string;
    readonly quote: Quote;
    readonly place: Extract<Placement, { kind: "found" }>;
  }>,
): Lock {
  const quotes = Object.fromEntries(
    [...found].map(({ id, quote, place }) => [
      id,
      { sha256: quoteHash(quote), start: place.span.start, end: place.span.end, match: place.match },
    ]),
  );
  return {
    lock: FORMAT,
    normalisation: NORMALISATION,
    text: { sha256: text.sha256, length: text.content.length },
    quotes,
  };
}

/**
 * The hash of a quote with its `before` and `after`, all normalised: another kind of quotation mark or line break
 * leaves it as it is, any other change does not.
 */
export function quoteHash({ exact, before = "", after = "" }: Quote): string {
  return sha256([exact, before, after].map(normaliseQuote).join("\n"));
}

export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** What a lock holds of a claim's quote. A claim may be called "constructor". */
export function lockedQuote({ quotes, normalisation }: Lock, id: string): LockedQuote | undefined {
  const quote = Object.hasOwn(quotes, id) ? quotes[id] : undefined;
  return quote && { ...quote, normalisation };
}

/**
 * What became of a quote since it was verified. A hash that was made of another form of the quote proves it as long as
 * it is the same; where it differs, the form may have changed and not the quote: it has to be verified again.
 */
export function sinceVerified(quote: Quote, locked: LockedQuote): "unchanged" | "edited" | "verify again" {
  if (locked.sha256 === quoteHash(quote)) return "unchanged";
  return isSameIn(locked.normalisation, quote) ? "edited" : "verify again";
}

/** Whether a version's form of a quote is today's; of one that is yet to come, nobody knows. */
function isSameIn(version: number, { exact, before = "", after = "" }: Quote): boolean {
  if (version === NORMALISATION) return true;
  return version === 1 && !hasUnseen(exact + before + after);
}
