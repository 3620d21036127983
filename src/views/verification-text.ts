import type { Verification } from "../check/verify.ts";
import { lockPath } from "../check/write-locks.ts";
import { besideRecord } from "../desk/record-path.ts";
import { count } from "../language/en/count.ts";
import { printable } from "./printable.ts";
import { printableName } from "./printable-name.ts";

type Verified = Extract<Verification, { outcome: "verified" | "failed" }>;

/**
 * What became of an article's quotes, in words.
 *
 * @param deed what was done about the lock where it had to change: "wrote"
 */
export function verificationText(done: Verification, deed: string): string {
  const name = printableName(done.record.name);
  const path = printableName(done.record.path);
  switch (done.outcome) {
    case "broken":
      return `${name}: not verified, because the record cannot be read.`;
    case "unreadable-text":
      return `${name}: the text next to the record cannot be used. ${printable(done.why)}`;
    case "no-text":
      return `${name}: the text is not available. Save it as ${besideRecord(path, "txt")}, or give it with --text.`;
    case "failed":
    case "verified":
      return [headline(done, deed), ...changeLines(done)].join("\n");
  }
}

function headline(done: Verified, deed: string): string {
  const { record, failed, unusable, normalised, sha256 } = done;
  const found = done.exact + normalised;
  const quotes =
    done.outcome === "failed"
      ? `${found} of ${count(found + failed.length + unusable.length, "quote")}`
      : found === 1
        ? "its one quote"
        : `all ${found} quotes`;
  const typographic = normalised === 0 ? "" : `, ${normalised} of them ignoring typographic marks and spaces`;
  return `${printableName(record.name)}: ${quotes} found in text ${sha256.slice(0, 8)}${typographic}; ${lockText(done, deed)}.`;
}

function lockText(done: Verified, deed: string): string {
  const lock = printableName(lockPath(done.record.path));
  if (done.content !== undefined) return `${deed} ${lock}`;
  return done.outcome === "verified" ? `${lock} is up to date` : "the lock stays as it was";
}

function changeLines(done: Verified): readonly string[] {
  const { previous, content, outcome } = done;
  const text = previous === undefined ? [] : [`  The text has changed (previously ${previous.slice(0, 8)}).`];
  // Of a lock that stays as it was, nothing has changed.
  if (outcome === "failed" && content === undefined) return [...text, ...unusableLines(done)];
  const changes = done.changes.map(
    ({ claim, change, from, to }) =>
      `  ${change}: ${printableName(claim)}${from === undefined ? "" : ` (offset ${from} → ${to})`}`,
  );
  return [...text, ...changes, ...unusableLines(done)];
}

function unusableLines({ unusable }: Verified): readonly string[] {
  return unusable.map((id) => `  not verified, because the claim has errors: ${printableName(id)}`);
}
