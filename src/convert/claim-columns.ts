import type * as z from "zod";
import { type Attribution, linkSchema } from "../model/attribution.ts";
import { checkedOf } from "../model/checked.ts";
import { type Claim, claimSchema, loggedClaimSchema } from "../model/claim.ts";
import type { Evidence } from "../model/evidence.ts";
import { rangeOf } from "../model/figure.ts";
import { writtenNumber } from "../model/written-number.ts";
import { chainText, chainWith, firstLink, type LinkFields, readChain, withFirstLink } from "./chain-text.ts";

/** A claim of which not everything is known yet. */
export type PartOfClaim = { readonly [Field in keyof Claim]?: Claim[Field] | undefined };
/** Why a cell cannot be used, as the end of a sentence that begins with the column. */
interface Problem {
  readonly problem: string;
}

/** What a cell shows of a claim; and what becomes of the claim when the cell says something else. */
interface Shown {
  readonly get: (claim: PartOfClaim) => string;
  /** Undefined for what follows from other cells and is not read back. */
  readonly set?: (claim: PartOfClaim, cell: string) => PartOfClaim | Problem;
}

/** The columns that show a claim, in their order, by what stands above them. */
const CLAIM_COLUMNS = {
  quote: {
    get: ({ quote = "" }) => (typeof quote === "string" ? quote : quote.exact),
    set: (claim, exact) => {
      const { quote } = claim;
      return { ...claim, quote: typeof quote === "object" ? { ...quote, exact } : exact };
    },
  },
  statement: { get: ({ statement = "" }) => statement, set: (claim, statement) => ({ ...claim, statement }) },
  kind: {
    get: ({ kind = "fact" }) => kind,
    set: oneOfThem(claimSchema.shape.kind, (claim, kind) => ({
      ...claim,
      kind: kind === "fact" ? undefined : kind,
    })),
  },
  form: {
    get: ({ form = "" }) => form,
    set: oneOfThem(claimSchema.shape.form, (claim, form) => ({ ...claim, form })),
  },
  central: {
    get: ({ central }) => (central ? "yes" : ""),
    set: (claim, cell) => {
      if (/^(?:yes|true|x|1|✓)$/i.test(cell)) return { ...claim, central: true };
      if (/^(?:no|false|0|)$/i.test(cell)) return { ...claim, central: undefined };
      return { problem: "is neither yes nor no" };
    },
  },
  "source ids": {
    get: ({ attribution }) => chainText(attribution),
    set: (claim, cell) => ({ ...claim, attribution: chainWith(readChain(cell), claim.attribution) }),
  },
  role: ofFirstLink(
    ({ role }) => role,
    (role) => ({ role }),
  ),
  cue: ofFirstLink(
    ({ cue }) => cue,
    (cue) => ({ cue }),
  ),
  terms: ofFirstLink(
    ({ terms }) => terms,
    (cell) => {
      const terms = wordOf(linkSchema.shape.terms, cell ?? "");
      return "problem" in terms ? terms : { terms: terms.word };
    },
  ),
  said: ofFirstLink(
    ({ said }) => said,
    (said) => ({ said }),
  ),
  figures: {
    get: ({ figures = [] }) =>
      figures
        .map((figure) => {
          const { from, to } = rangeOf(figure);
          const value = [...new Set([from, to])].map(writtenNumber).join(" to ");
          return `${figure.printed} (${value}${figure.unit === undefined ? "" : ` ${figure.unit}`})`;
        })
        .join("; "),
  },
  denies: {
    get: ({ denies = [] }) => denies.map(({ claim }) => claim).join("; "),
    set: (claim, cell) => {
      const denied = cell.split(/[\s;,]+/).filter(Boolean);
      const known = new Map((claim.denies ?? []).map((relation) => [relation.claim, relation]));
      return { ...claim, denies: orNothing(denied.map((one) => known.get(one) ?? { claim: one })) };
    },
  },
  evidence: {
    get: ({ evidence = [] }) => evidence.flatMap(({ url = [] }) => url).join("\n"),
    set: (claim, cell) => ({ ...claim, evidence: withAddresses(claim.evidence ?? [], cell) }),
  },
  "attribution checked": { get: (claim) => (checkedOf(claim).attribution ? "yes" : "") },
  "statement checked": { get: (claim) => (checkedOf(claim).statement ? "yes" : "") },
  status: {
    get: ({ withdrawn, check }) => (withdrawn ? "withdrawn" : (check?.status ?? "unchecked")),
    set: (claim, cell) => {
      const status = wordOf(loggedClaimSchema.shape.check.unwrap().shape.status, cell || "unchecked");
      if ("problem" in status) return status;
      return withCheck(claim, { status: status.word ?? "unchecked" });
    },
  },
  verdict: ofCheck(
    ({ verdict }) => verdict,
    (verdict) => ({ verdict }),
  ),
  explanation: ofCheck(
    ({ explanation }) => explanation,
    (explanation) => ({ explanation }),
  ),
  missing: ofCheck(
    ({ missing }) => missing,
    (missing) => ({ missing }),
  ),
  "checked by": ofCheck(
    ({ by }) => by,
    (by) => ({ by }),
  ),
  "checked on": ofCheck(
    ({ on }) => on,
    (on) => ({ on }),
  ),
} as const satisfies Readonly<Record<string, Shown>>;

export type ClaimColumn = keyof typeof CLAIM_COLUMNS;

/** The columns that show a claim, in their order. Of a table of constants, the keys are those of its type. */
export const CLAIM_HEADS = Object.keys(CLAIM_COLUMNS) as readonly ClaimColumn[];

/** What a column is, without what is special about each. */
export function columnOf(head: ClaimColumn): Shown {
  return CLAIM_COLUMNS[head];
}

/** A cell that holds one of a few words, or nothing. */
function oneOfThem<Word>(
  schema: z.ZodType<Word>,
  set: (claim: PartOfClaim, word: Word | undefined) => PartOfClaim,
): NonNullable<Shown["set"]> {
  return (claim, cell) => {
    const read = wordOf(schema, cell);
    return "problem" in read ? read : set(claim, read.word);
  };
}

function wordOf<Word>(
  schema: z.ZodType<Word>,
  cell: string,
): { readonly word: Word | undefined } | { readonly problem: string } {
  if (cell === "") return { word: undefined };
  const { data, error } = schema.safeParse(cell.toLowerCase());
  return error ? { problem: `is "${cell}", which a record does not know` } : { word: data };
}

/** Of a chain, the link nearest to the article is the one in the cells. */
function ofFirstLink(
  get: (link: LinkFields) => string | undefined,
  change: (cell: string | undefined) => LinkFields | Problem,
): Shown {
  return {
    get: ({ attribution }) => get(firstLink(attribution) ?? {}) ?? "",
    set: (claim, cell) => {
      const { attribution } = claim;
      const changed = change(cell === "" ? undefined : cell);
      if ("problem" in changed) return changed;
      if (!isCredited(attribution)) return { problem: "belongs to a source, and none is given" };
      return { ...claim, attribution: withFirstLink(attribution, changed) };
    },
  };
}

function isCredited(attribution: Attribution | undefined): attribution is Attribution {
  return firstLink(attribution) !== undefined;
}

type Check = NonNullable<Claim["check"]>;

function ofCheck(
  get: (check: Check) => string | undefined,
  change: (cell: string | undefined) => Partial<Check>,
): Shown {
  return {
    get: ({ check }) => (check && get(check)) ?? "",
    set: (claim, cell) => withCheck(claim, change(cell === "" ? undefined : cell)),
  };
}

/** A check of which nothing is said but that it has not begun need not be written. */
function withCheck(claim: PartOfClaim, change: Partial<Check>): PartOfClaim {
  const check: Check = { ...(claim.check ?? { status: "unchecked" }), ...change };
  const { status, ...said } = check;
  const isNothing = status === "unchecked" && Object.values(said).every((one) => one === undefined);
  return { ...claim, check: isNothing ? undefined : check };
}

/** Evidence with other addresses: what has none stays, and a new address is evidence that nobody has looked at yet. */
function withAddresses(before: readonly Evidence[], cell: string): readonly Evidence[] | undefined {
  const urls = cell.split(/\s+/).filter(Boolean);
  const kept = before.filter(({ url }) => url === undefined || urls.includes(url));
  const known = new Set(kept.map(({ url }) => url));
  const fresh = urls
    .filter((url) => !known.has(url))
    .map((url): Evidence => ({ kind: "document", url, shows: "context" }));
  return orNothing([...kept, ...fresh]);
}

/** A record has no empty lists. */
function orNothing<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
