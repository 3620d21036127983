import { createHash } from "node:crypto";
import { concealer } from "../confidential/conceal.ts";
import type { Desk, DeskFile, RecordFile } from "../desk/desk.ts";
import { parse } from "../yaml/parse.ts";
import type { Path } from "../yaml/problem.ts";
import type { Finding } from "./finding.ts";

/**
 * Gives findings their fingerprints: rule, claim (or record), field, and a hash of the value found fault with. Lines,
 * the order of claims and of lists, the folder that a record lies in and the way a value is quoted or folded leave a
 * fingerprint as it is. Of what may say who a confidential source is, nothing is kept, not even a hash.
 */
export function withFingerprints(desk: Desk, findings: readonly Finding[]): readonly Finding[] {
  const files = new Map<string, DeskFile>(
    [
      desk.settingsFile,
      ...desk.strays,
      ...desk.records.flatMap((record) => [record, record.text, record.lock]),
    ].flatMap((file) => (file ? [[file.path, file] as const] : [])),
  );
  const valueIn = valueFinder();
  // A number that is known to be a telephone's can be found from its hash by trying them all.
  const conceal = concealer(desk);
  return findings.map((finding) => {
    const file = files.get(finding.file);
    const value = finding.conceals || !file ? undefined : valueIn(file, finding);
    const subject = finding.claim ?? nameOf(finding.file);
    return {
      ...finding,
      fingerprint: [
        finding.rule,
        subject,
        fieldOf(finding),
        value === undefined ? "-" : hash(conceal(value)),
      ].join(" "),
    };
  });
}

/** A record is addressed by its name, wherever it lies. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\s/g, "_");
}

/** The field below the claim, without the places in lists: an item that moves is the same item. */
function fieldOf({ path, claim }: Finding): string {
  if (path === undefined) return "-";
  const below = claim === undefined ? path : path.slice(2);
  const field = below.filter((step) => typeof step === "string").join(".");
  return field === "" ? "-" : field.replace(/\s/g, "_");
}

function valueFinder(): (file: DeskFile, finding: Finding) => string | undefined {
  // Only for fields that the model does not have: misspelled ones, values of the wrong kind.
  const raw = new Map<DeskFile, unknown>();
  return (file, { path, range }) => {
    if (path === undefined) return squeezed(file.content.slice(range.start.offset, range.end.offset));
    let value = isRecord(file) ? inModel(file, path) : undefined;
    if (value === undefined) {
      if (!raw.has(file)) raw.set(file, parse(file.content).value);
      value = valueAt(raw.get(file), path);
    }
    // What is said of a map or list as a whole is said of its name; a list's item has none and stands for itself.
    const isNamed = typeof path.at(-1) !== "number";
    return isNamed && typeof value === "object" ? undefined : canonical(value);
  };
}

function inModel(record: RecordFile, path: Path): unknown {
  const [collection, id, ...below] = path;
  if (collection === "claims" && typeof id === "string")
    return valueAt(record.claimsById.get(id)?.claim, below);
  return undefined;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null
        ? (inner as Readonly<Record<string, unknown>>)[step]
        : undefined,
    value,
  );
}

/** A value as text, whatever the order of its keys. */
function canonical(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== "object" || value === null) return squeezed(String(value));
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function hash(value: string): string {
  return createHash("sha256").update(value).digest("hex").slice(0, 16);
}

function isRecord(file: DeskFile): file is RecordFile {
  return "claims" in file;
}
