import { chainText } from "../convert/chain-text.ts";
import { type Attribution, linkSchema } from "../model/attribution.ts";
import { claimSchema } from "../model/claim.ts";
import { type Change, type ClaimChange, itemChanges, MEANT } from "../model/claim-changes.ts";
import { type Role, type Shape, shapeBelow, shapeOf } from "../model/field.ts";
import { wordParts } from "../views/word-diff.ts";
import { itemName, itemText, labelOf, valueText } from "./value-text.ts";

/** What changed, as an editor says it: "verdict: unproven -> accurate". How it is painted or escaped is up to what shows it. */
export interface Phrase {
  /** What it is about: "verdict", "cue of bloomberg". */
  readonly label: string;
  /** What is said of it, beginning with what parts it from the label: ": unproven -> accurate", " added: 1 (…)". */
  readonly parts: readonly Part[];
  /** Whether it is a text in which words changed, which takes a line of its own. */
  readonly isText: boolean;
}

interface Part {
  readonly text: string;
  readonly is: "same" | "old" | "new";
}

const CLAIM = shapeOf(claimSchema);
const LINK = shapeOf(linkSchema);

/** Told by others: who signed a check, and that a claim was withdrawn. */
const UNSAID = /^(?:check\.(?:by|on)|withdrawn\..*)$/;

/** What an editor asks for first; the rest is in the order of the schema. */
const FIRST = ["check.verdict", "check.status", "evidence", "check.what"];

/**
 * What changed in a claim, in words, the most important first. That it was withdrawn is left to `withdrawalIn`.
 *
 * @param change concealed
 * @param brief whether evidence that came or went is only counted
 */
export function phrasesOf({ changes, signed }: ClaimChange, brief = false): readonly Phrase[] {
  const said = changes.filter(({ field }) => !UNSAID.test(field));
  const all = new Set(said.map(({ field }) => field));
  const fields = [...new Set([...FIRST.filter((field) => all.has(field)), ...all])];
  const phrases = fields.flatMap((field) => {
    const ofOne = said.filter((change) => change.field === field);
    return ofField(field, ofOne, brief && field === "evidence");
  });
  if (!signed) return phrases;
  const by = `by ${signed.by}${signed.on === undefined ? "" : ` on ${signed.on}`}`;
  const at = phrases.findLastIndex(({ label }) => SIGNED.test(label));
  if (at === -1) return [{ label: "check", parts: [same(`: signed ${by}`)], isText: false }, ...phrases];
  return phrases.map((phrase, index) =>
    index === at ? { ...phrase, parts: [...phrase.parts, same(`, ${by}`)] } : phrase,
  );
}

/** What the name of who checked belongs to. */
const SIGNED = /^(?:verdict|status|evidence)$/;

/** "withdrawn by AB on 2024-05-04: It did not."; undefined where it was not withdrawn by this change. */
export function withdrawalIn({ changes }: ClaimChange): string | undefined {
  const now = (key: string) => changes.find(({ field }) => field === `withdrawn.${key}`);
  const [on, by, reason] = [now("on"), now("by"), now("reason")];
  if (!on && !by && !reason) return undefined;
  if (on && on.after === undefined) return "no longer withdrawn";
  const parts = [
    by && ` by ${valueText(by.after)}`,
    on && ` on ${valueText(on.after)}`,
    reason && `: ${valueText(reason.after)}`,
  ];
  return `withdrawn${parts.filter(Boolean).join("")}`;
}

function ofField(field: string, changes: readonly Change[], brief: boolean): readonly Phrase[] {
  const [change] = changes;
  if (!change) return [];
  if (field === "attribution") return ofChain(change);
  const shape = shapeAt(field);
  if (shape?.items && shape.items.keys.size > 0) return ofItems(field, shape.items, changes, brief);
  return [ofValue(labelOf(field), shape, change)];
}

/** Items of a list: how many came and went, and what of the others changed. */
function ofItems(field: string, shape: Shape, changes: readonly Change[], brief: boolean): readonly Phrase[] {
  const fresh = changes.filter(({ before }) => before === undefined);
  const gone = changes.filter(({ after }) => after === undefined);
  const number = (what: string, items: readonly unknown[]): readonly Phrase[] => {
    if (items.length === 0) return [];
    const shown = brief ? "" : ` (${items.map(itemText).join("; ")})`;
    return [{ label: field, parts: [same(` ${what}: ${items.length}${shown}`)], isText: false }];
  };
  const changed = changes.filter(({ before, after }) => before !== undefined && after !== undefined);
  return [
    ...changed.flatMap(({ before, after }) =>
      itemChanges(field, before, after).map((inner) =>
        ofValue(
          `${inner.field.replaceAll(".", " ")} of ${field} (${itemName(before)})`,
          below(shape, inner.field),
          inner,
        ),
      ),
    ),
    ...number(
      "removed",
      gone.map(({ before }) => before),
    ),
    ...number(
      "added",
      fresh.map(({ after }) => after),
    ),
  ];
}

/** The chain, and then what is said of the voices that are in it before and after. */
function ofChain({ before, after }: Change): readonly Phrase[] {
  // Both are the long form of what the schema has let pass.
  const [was, is] = [before, after].map((chain) => chainText(chain as Attribution | undefined));
  const chains = ofEnds("attribution", was || undefined, is || undefined, (chain) =>
    was && is ? `"${chain}"` : chain,
  );
  const left = [...linksIn(after)];
  const details = linksIn(before).flatMap((link) => {
    const index = left.findIndex((other) => nameOf(other) === nameOf(link));
    const [other] = index === -1 ? [] : left.splice(index, 1);
    if (!other) return [];
    return itemChanges("attribution", link, other)
      .filter((inner) => inner.field !== "source")
      .map((inner) =>
        ofValue(`${inner.field.replaceAll(".", " ")} of ${nameOf(link)}`, below(LINK, inner.field), inner),
      );
  });
  return [...(was === is ? [] : [chains]), ...details];
}

function linksIn(chain: unknown): readonly object[] {
  return Array.isArray(chain) ? chain.filter((link) => typeof link === "object" && link !== null) : [];
}

function nameOf(link: object): string {
  return "source" in link ? valueText(link.source) : "";
}

/** Texts of which words changed are compared word by word; anything else is named before and after. */
const PROSE: ReadonlySet<Role | undefined> = new Set<Role>(["words", "passage", "text", "description"]);

function ofValue(label: string, shape: Shape | undefined, { field, before, after }: Change): Phrase {
  const [was, is] = [before ?? MEANT[field], after ?? MEANT[field]];
  const isProse = PROSE.has(shape?.field?.role) && [was, is].every((side) => /\s/.test(valueText(side)));
  if (!isProse || typeof was !== "string" || typeof is !== "string") return ofEnds(label, was, is);
  const parts = wordParts(was, is).map(
    ({ added, removed, value }): Part => ({ text: value, is: added ? "new" : removed ? "old" : "same" }),
  );
  return { label, parts: [same(": "), ...parts], isText: true };
}

function ofEnds(
  label: string,
  was: unknown,
  is: unknown,
  shown: (value: string) => string = (value) => value,
): Phrase {
  const end = (value: unknown) => shown(valueText(value));
  const isText = false;
  if (was === undefined) return { label, parts: [same(` added: ${end(is)}`)], isText };
  if (is === undefined) return { label, parts: [same(` removed: ${end(was)}`)], isText };
  return {
    label,
    parts: [same(": "), { text: end(was), is: "old" }, same(" -> "), { text: end(is), is: "new" }],
    isText,
  };
}

function same(words: string): Part {
  return { text: words, is: "same" };
}

function shapeAt(field: string): Shape | undefined {
  return below(CLAIM, field);
}

function below(shape: Shape, field: string): Shape | undefined {
  return field.split(".").reduce<Shape | undefined>((at, key) => shapeBelow(at, key), shape);
}
