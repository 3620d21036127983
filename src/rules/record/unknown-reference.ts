import type { Desk, DeskFile, RecordFile } from "../../desk/desk.ts";
import { type Reference, referencesOf } from "../../desk/references.ts";
import { OWN_VOICE, UNDISCLOSED } from "../../model/address.ts";
import { nearestTo } from "../../model/did-you-mean.ts";
import type { Span } from "../../text/span.ts";
import { type Context, defineRule } from "../define.ts";

export default defineRule({
  id: "record/unknown-reference",
  severity: "error",
  dangles: true,
  summary: "A source, claim or publisher id that is not defined, or a claim that is left only in the lock.",
  why: `Ids say who said something, who denies it and where a number comes from. An id that leads nowhere breaks the chain, and
what depends on it (roots, answers, sums) cannot be worked out. It is usually a slip, and the message suggests the nearest id.
Otherwise define the source or log the claim. Sources named in the desk's settings (\`independent-parts\`) are checked in the
same way.

A claim with \`check.status: draft\` was proposed by \`onrecord draft\` and is no claim yet: a reference to it is reported until
somebody has reviewed the draft.

The rule also reports a claim that is in the lock but no longer in the record. Claims are withdrawn, not deleted, because
others may point to them.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
road-open:
  quote: The road is open
  statement: The road is open.
  attribution: reed
  denies: [{ claim: road-closed, scope: that it is closed to cars }]
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: minstry
road-open:
  quote: The road is open
  statement: The road is open.
  attribution: reed
  denies: [{ claim: road-close, scope: that it is closed to cars }]
`,
    },
  },
  desk: (desk, context) => {
    const guess = guesser(desk);
    const lost = hasLostSources(desk);
    for (const record of desk.records) {
      for (const reference of referencesOf(record)) {
        if (isKnown(reference, desk) || (lost && reference.to === "source")) continue;
        if (reference.to === "claim" && desk.drafts.has(reference.target))
          reportDraft(record, reference, context);
        else reportUnknown(record, reference, guess(reference), context);
      }
      reportLostClaims(record, context);
    }
    for (const reference of namedInSettings(desk)) {
      if (isKnown(reference, desk) || lost) continue;
      reportUnknown(desk.settingsFile, reference, guess(reference), context);
    }
  },
});

function reportUnknown(
  file: DeskFile,
  reference: Reference,
  meant: string | undefined,
  { report }: Context,
): void {
  const place = { path: reference.path };
  if (reference.written === OWN_VOICE && reference.path.includes("attribution")) {
    report(
      { file, place },
      `"${OWN_VOICE}" (the article's own voice) must be the whole attribution, not one link: name who the article credits.`,
    );
    return;
  }
  // A reference inside a sum is part of a longer value.
  const isWhole = reference.path.at(-1) !== "derived";
  report({ file, place }, `${missing(reference)} ${advice(reference, meant)}`, {
    suggestions:
      meant !== undefined && isWhole
        ? [{ message: `Change to "${meant}"`, safe: false, edits: [{ place, text: meant }] }]
        : [],
  });
}

/** What nobody has reviewed can be neither denied nor relied on. */
function reportDraft(file: DeskFile, { written, target, path }: Reference, { report }: Context): void {
  report(
    { file, place: { path } },
    `"${written}" is a draft that nobody has reviewed. Review it first: onrecord draft --review ${target.slice(0, target.lastIndexOf("/"))}`,
  );
}

/** The sources that the desk's settings name. */
function namedInSettings({ settings }: Desk): readonly Reference[] {
  return (settings["independent-parts"] ?? []).map((id, index) => ({
    to: "source",
    target: id,
    written: id,
    path: ["independent-parts", index],
    start: 0,
  }));
}

function isKnown({ to, target }: Reference, { sources, claims, unreadable }: Desk): boolean {
  if (to === "claim") return claims.has(target) || unreadable.claims.has(target);
  return target === UNDISCLOSED || sources.has(target) || unreadable.sources.has(target);
}

/** Sources that are no map have been reported; which there were meant to be cannot be told. */
function hasLostSources({ records }: Desk): boolean {
  return records.some(({ unread }) => unread.some(({ path }) => path.length === 1 && path[0] === "sources"));
}

function missing({ to, written }: Reference): string {
  return to === "claim" ? `No claim has the address "${written}".` : `No source has the id "${written}".`;
}

function advice({ to, path }: Reference, meant: string | undefined): string {
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  if (path[0] === "independent-parts") return "Define it under sources: in a record, or remove it.";
  return to === "source"
    ? "Define it under sources:, here or in another file of the desk."
    : "Log that claim, or correct the address.";
}

/** What was meant takes a look at every id of the desk: worth it for slips, not where nothing can be resolved. */
const GUESSES = 200;

function guesser({ sources, claims }: Desk): (reference: Reference) => string | undefined {
  const guesses = new Map<string, string | undefined>();
  return ({ to, target, written }) => {
    // What is meant is written as the slip is: "road" in its own file, "article/road" in any other.
    const slip = JSON.stringify([target, written]);
    if (guesses.has(slip) || guesses.size >= GUESSES) return guesses.get(slip);
    const guess =
      to === "source" ? nearestTo(written, sources.keys()) : nearestClaim(written, target, claims.keys());
    guesses.set(slip, guess);
    return guess;
  };
}

/** The claim that was meant: one of the same file where only an id is written. */
function nearestClaim(written: string, target: string, addresses: Iterable<string>): string | undefined {
  if (written.includes("/")) return nearestTo(written, addresses);
  const article = target.slice(0, target.indexOf("/") + 1);
  const ids = [...addresses]
    .filter((address) => address.startsWith(article))
    .map((address) => address.slice(article.length));
  return nearestTo(written, ids);
}

/** A claim whose quote was verified and that is not in the record any more: ids are kept, claims withdrawn. */
function reportLostClaims(record: RecordFile, { report }: Context): void {
  const { lock } = record;
  if (!lock?.lock) return;
  const ids = new Set(record.claimIds);
  const parsed = record.problems.every(({ kind }) => kind !== "syntax");
  let places: ReadonlyMap<string, Span> | undefined;
  for (const id of Object.keys(lock.lock.quotes)) {
    if (ids.has(id) || !parsed) continue;
    places ??= placesIn(lock.content);
    report(
      { file: lock, place: { span: places.get(id) ?? { start: 0, end: 0 } } },
      `The quote of "${id}" was verified, but ${record.path} no longer has this claim. ` +
        "Claims are withdrawn (withdrawn: { on, by, reason }), not deleted. If you renamed it, run `onrecord verify`.",
    );
  }
}

/** Where the claims stand in a lock, each in quotation marks; its text is read once, however many are lost. */
function placesIn(content: string): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>();
  for (const { index, 1: key = "" } of content.matchAll(/("(?:[^"\\\u0000-\u001f]|\\.)*")\s*:\s*\{/g)) {
    // A claim may be called as the lock's own keys are, which come before it: the last one counts.
    places.set(String(JSON.parse(key)), { start: index, end: index + key.length });
  }
  return places;
}
