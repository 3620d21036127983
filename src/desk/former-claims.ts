import { blobs } from "../git/blobs.ts";
import { headOf, repositoryRoot } from "../git/repository.ts";
import { type Answer, git, list } from "../git/run.ts";
import { type Address, addressOf } from "../model/address.ts";
import { type Claim, isLogged, quoteOf } from "../model/claim.ts";
import { quoteHash } from "../text/lock.ts";
import { decode } from "../text/read/decode.ts";
import { parse } from "../yaml/parse.ts";
import type { Desk } from "./desk.ts";
import type { FormerClaim, History } from "./history.ts";
import { readFields } from "./record-fields.ts";
import { isRecordPath, recordName } from "./record-path.ts";

/** Records only, wherever below the desk's claims they lie or lay. */
const RECORDS = [":(glob)claims/**/*.yaml", ":(glob)claims/**/*.yml"];

/** One line of history, as a reader of the branch sees it: what a merge brought counts as the merge's. */
const LINE = [
  "log",
  "--no-color",
  "--no-show-signature",
  "--first-parent",
  "-m",
  "--no-renames",
  "--no-ext-diff",
  "--no-textconv",
];

/** A key at the depth of a claim that a commit took out of a record, or the mark that a claim was withdrawn. */
const TAKEN_OUT = /^[-+] *withdrawn *:|^-(?: {1,8}|\t)(?:([a-z0-9]+(?:-[a-z0-9]+)*)|"([a-z0-9-]+)") *:/;

/**
 * The claims that git last had under ids which are in use again, after they were withdrawn or deleted. An id that came
 * back with the quote that it had is no other claim. In a shallow clone git knows only what it has.
 */
export function formerClaims(root: string, desk: Desk): History {
  const former = new Map<Address, FormerClaim>();
  if (repositoryRoot(root) === undefined) return { former, trouble: undefined };
  const names = namesWithLosses(root, desk);
  if ("why" in names) {
    // Where nothing was committed, there is no log, and nothing was lost.
    const head = headOf(root);
    const isEmpty = "out" in head && head.out === undefined;
    return { former, trouble: isEmpty ? undefined : names.why };
  }
  const versions = versionsOf(root, names.out);
  if ("why" in versions) return { former, trouble: versions.why };
  for (const [name, all] of versions.out) follow(name, all, former);
  return { former, trouble: undefined };
}

/** The records (by name) of which a commit took out what may have been a claim whose id is in use now. */
function namesWithLosses(root: string, desk: Desk): Answer<ReadonlySet<string>> {
  const names = new Set<string>();
  const log = git(root, [...LINE, "-p", "-U0", "--format=", "--no-prefix", "--relative", "--", ...RECORDS]);
  if ("why" in log) return log;
  let name = "";
  for (const line of log.out.toString("utf8").split("\n")) {
    // Of a file that is not there on one side, the other one is named.
    const [, path] = /^(?:---|\+\+\+) (.+?)\s*$/.exec(line) ?? [];
    if (path !== undefined && isRecordPath(path)) name = recordName(path);
    const [taken, id = "", quoted = ""] = TAKEN_OUT.exec(line) ?? [];
    if (taken === undefined || names.has(name)) continue;
    const isInUse = id + quoted === "" || desk.claims.has(addressOf(name, id + quoted));
    if (isInUse) names.add(name);
  }
  return { out: names };
}

/** A commit's changes of the files of one name: their new content by path, undefined for one that it deleted. */
interface Version {
  readonly commit: string;
  readonly on: string;
  readonly changes: ReadonlyMap<string, Uint8Array | undefined>;
}

/** The versions of records, from the first commit to the last. */
function versionsOf(
  root: string,
  names: ReadonlySet<string>,
): Answer<ReadonlyMap<string, readonly Version[]>> {
  const versions = new Map<string, Version[]>();
  if (names.size === 0) return { out: versions };
  const log = git(root, [
    ...LINE,
    "--reverse",
    "--raw",
    "-z",
    "--no-abbrev",
    "--format=commit %H %as",
    "--relative",
    "--",
    ...RECORDS,
  ]);
  if ("why" in log) return log;
  const fields = list(log.out);
  const raw: { commit: string; on: string; path: string; oid: string }[] = [];
  let [commit, on] = ["", ""];
  for (let at = 0; at < fields.length; at += 1) {
    // git puts a line end between a commit's heading and its changes.
    const field = (fields[at] ?? "").trim();
    if (field.startsWith("commit ")) [, commit = "", on = ""] = field.split(" ");
    else if (field.startsWith(":")) {
      const path = fields[at + 1] ?? "";
      at += 1;
      if (names.has(recordName(path))) raw.push({ commit, on, path, oid: field.split(" ")[3] ?? "" });
    }
  }
  const contents = blobs(
    root,
    raw.map(({ oid }) => oid).filter((oid) => !/^0+$/.test(oid)),
  );
  if ("why" in contents) return contents;
  for (const { path, oid, ...change } of raw) {
    const name = recordName(path);
    const known = versions.get(name) ?? [];
    versions.set(name, known);
    const last = known.at(-1);
    if (last?.commit === change.commit)
      known[known.length - 1] = { ...last, changes: new Map(last.changes).set(path, contents.out.get(oid)) };
    else known.push({ ...change, changes: new Map([[path, contents.out.get(oid)]]) });
  }
  return { out: versions };
}

/** Goes through the versions of one record and notes which claims were lost, and with which quote. */
function follow(name: string, versions: readonly Version[], former: Map<Address, FormerClaim>): void {
  const files = new Map<string, ReadonlyMap<string, Claim> | undefined>();
  const last = new Map<string, { readonly quote: string; readonly sha256: string }>();
  for (const { commit, on, changes } of versions) {
    for (const [path, bytes] of changes) files.set(path, bytes && claimsIn(bytes));
    // Of a version that cannot be read nothing is known: neither that a claim is there nor that it is not.
    const readable = [...files.values()].every((claims) => claims === undefined || claims.size > 0);
    const claims = new Map([...files.values()].flatMap((one) => [...(one ?? [])]));
    for (const [id, claim] of claims) {
      const quote = quoteOf(claim);
      const sha256 = quoteHash(quote);
      const address = addressOf(name, id);
      const lost = former.get(address);
      if (lost?.sha256 === sha256 && !claim.withdrawn) former.delete(address);
      if (claim.withdrawn) {
        if (lost?.sha256 !== sha256 || lost.fate !== "withdrawn")
          former.set(address, { quote: quote.exact, sha256, fate: "withdrawn", commit, on });
        last.delete(id);
      } else last.set(id, { quote: quote.exact, sha256 });
    }
    if (!readable) continue;
    for (const [id, was] of last) {
      if (claims.has(id)) continue;
      former.set(addressOf(name, id), { ...was, fate: "deleted", commit, on });
      last.delete(id);
    }
  }
}

/** The claims of a version; none where it cannot be read. */
function claimsIn(bytes: Uint8Array): ReadonlyMap<string, Claim> {
  const read = decode(bytes);
  if ("problem" in read) return new Map();
  const { value, whole } = parse(read.text);
  if (!whole) return new Map();
  // A draft that was dropped was never a claim.
  return new Map(readFields(value).claims.flatMap(([id, claim]) => (isLogged(claim) ? [[id, claim]] : [])));
}
