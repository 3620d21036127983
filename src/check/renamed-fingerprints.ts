import { namesOf, type Renaming } from "../desk/renaming.ts";
import type { Fingerprinted } from "./finding.ts";
import { tallyOf } from "./tally.ts";

/** The findings of a desk before and after something in it is called by another name, held against each other. */
export interface Matched {
  /** What a fingerprint from before is afterwards. */
  readonly fingerprintNow: (fingerprint: string) => string;
  /** Findings that were not there before. */
  readonly fresh: readonly Fingerprinted[];
}

/**
 * A fingerprint names the claim, source or file that it is about, and has a hash of words in which the name may be. So
 * the findings of one rule about one field of one subject are taken for the same, one by one, whatever their hashes.
 */
export function matchFindings(
  before: readonly Fingerprinted[],
  after: readonly Fingerprinted[],
  renaming: Renaming,
): Matched {
  const renamed = (fingerprint: string) => withNewName(fingerprint, renaming);
  const unchanged = tallyOf(after.map(({ fingerprint }) => fingerprint));
  const changed = before.filter(({ fingerprint }) => !unchanged.take(renamed(fingerprint)));
  const others = new Map<string, string[]>();
  for (const { fingerprint } of changed) {
    const place = placeIn(renamed(fingerprint));
    others.set(place, [...(others.get(place) ?? []), fingerprint]);
  }
  const now = new Map<string, string>();
  const fresh: Fingerprinted[] = [];
  const left = tallyOf(unchanged.left());
  for (const finding of after) {
    const { fingerprint } = finding;
    if (!left.take(fingerprint)) continue;
    const was = others.get(placeIn(fingerprint))?.shift();
    if (was === undefined) fresh.push(finding);
    else now.set(was, fingerprint);
  }
  return { fingerprintNow: (fingerprint) => now.get(fingerprint) ?? renamed(fingerprint), fresh };
}

/** A fingerprint without its hash. */
function placeIn(fingerprint: string): string {
  return fingerprint.split(" ").slice(0, 3).join(" ");
}

function withNewName(fingerprint: string, renaming: Renaming): string {
  // It always has these; see `fingerprint.ts`.
  const [rule, subject, field, ...rest] = fingerprint.split(" ") as [string, string, string, ...string[]];
  const { kind, from, to, record } = renaming;
  const { old, now } = namesOf(renaming);
  if (kind === "article") {
    const more = subject.slice(old.length);
    const isOfIt = subject.startsWith(old) && OF_ARTICLE.test(more);
    return isOfIt ? [rule, now + more, field, ...rest].join(" ") : fingerprint;
  }
  const [subjectThen, subjectNow] = kind === "source" ? [`sources/${from}`, `sources/${to}`] : [old, now];
  if (subject === subjectThen) return [rule, subjectNow, field, ...rest].join(" ");
  // What is said of the file has the whole way in it.
  const steps = field.split(".");
  const isHere = subject === record.path.slice(record.path.lastIndexOf("/") + 1);
  if (!isHere || steps[0] !== `${kind}s` || steps[1] !== from) return fingerprint;
  return [rule, subject, steps.with(1, to).join("."), ...rest].join(" ");
}

/** What follows an article's name in the address of a claim, or in the name of a file. */
const OF_ARTICLE = /^(?:\/|\.(?:ya?ml|txt|lock)$)/i;
