import { createHash } from "node:crypto";
import { concealer } from "../confidential/conceal.ts";
import { type ClaimEntry, type Desk, type DeskFile, isRecord, type RecordFile } from "../desk/desk.ts";
import { valueAt } from "../desk/issues.ts";
import { isMap } from "../desk/record-fields.ts";
import { parse } from "../yaml/parse.ts";
import type { Path } from "../yaml/problem.ts";
import type { Finding, Fingerprinted } from "./finding.ts";

/**
 * Gives findings their fingerprints: rule, claim (or source, or record), field, and a hash of the value found fault
 * with, or of the words that the finding is about. Lines, the order of claims and of lists, the file that a source is
 * in, the folder that a record is in, short and long forms and the way a value is quoted or folded leave a fingerprint
 * as it is. Of what may say who a confidential source is, nothing is kept, not even a hash.
 */
export function withFingerprints(desk: Desk, findings: readonly Finding[]): readonly Fingerprinted[] {
  const valueIn = valueFinder();
  // A number that is known to be a telephone's can be found from its hash by trying them all.
  const conceal = concealer(desk);
  return findings.map((finding) => {
    const file = desk.files.get(finding.file);
    const value = finding.conceals || !file ? undefined : (finding.about ?? valueIn(file, finding));
    return {
      ...finding,
      fingerprint: [
        finding.rule,
        conceal(subjectOf(finding)),
        conceal(fieldOf(finding)),
        value === undefined ? "-" : hash(conceal(value)),
      ].join(" "),
    };
  });
}

/** A source is the desk's, whichever file it is in; a record is addressed by its name, wherever it is. */
function subjectOf({ claim, file, path }: Finding): string {
  const subject = claim ?? (path && isInSource(path) ? `sources/${path[1]}` : nameOf(file));
  return subject.replace(/\s/g, "_");
}

function isInSource(path: Path): boolean {
  return path[0] === "sources" && path.length > 1;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** What of a fingerprint says where the finding was: a claim's or a source's address, or a file's name. */
export function subjectIn(fingerprint: string): string | undefined {
  return fingerprint.split(" ")[1];
}

/** The field below the claim or source, without the places in lists: an item that moves is the same item. */
function fieldOf({ path, claim }: Finding): string {
  if (path === undefined) return "-";
  const isBelow = claim !== undefined || isInSource(path);
  const steps = (isBelow ? path.slice(2) : path).filter((step) => typeof step === "string");
  const field = (LONG_FORMS.get(steps[0]) === steps[1] ? steps.toSpliced(1, 1) : steps).join(".");
  return field === "" ? "-" : field.replace(/\s/g, "_");
}

/** Fields that may be written in short, with the key that holds the same in the long form. */
const LONG_FORMS: ReadonlyMap<unknown, string> = new Map([
  ["attribution", "source"],
  ["quote", "exact"],
]);

/** What a value says in short, where it may be written so. */
function inShort(value: unknown, [, , field]: Path): unknown {
  const key = LONG_FORMS.get(field);
  if (key === undefined) return value;
  const only = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return isMap(only) && key in only ? only[key] : only;
}

function valueFinder(): (file: DeskFile, finding: Finding) => string | undefined {
  // Only for fields that the model does not have: misspelled ones, values of the wrong kind.
  const raw = new Map<DeskFile, unknown>();
  return (file, { path, range }) => {
    if (path === undefined) return squeezed(file.content.slice(range.start.offset, range.end.offset));
    let value = isRecord(file) ? inModel(file, path) : undefined;
    if (value === undefined) {
      // Stryker disable next-line ConditionalExpression: read once, because a file may have many findings.
      if (!raw.has(file))
        raw.set(file, (isRecord(file) ? file.written : undefined) ?? parse(file.content).value);
      value = valueAt(raw.get(file), path);
    }
    const short = inShort(value, path);
    // What is said of a map or list as a whole is said of its name; a list's item has none and stands for itself.
    const isNamed = typeof path.at(-1) !== "number";
    return isNamed && typeof short === "object" ? undefined : canonical(short);
  };
}

function inModel(record: RecordFile, path: Path): unknown {
  const [collection, id, ...below] = path;
  const claims: ReadonlyMap<unknown, ClaimEntry> = record.claimsById;
  return collection === "claims" ? valueAt(claims.get(id)?.claim, below) : undefined;
}

/** A value as text, whatever the order of its keys. */
function canonical(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isMap(value)) return squeezed(String(value));
  const fields = Object.keys(value).sort();
  return `{${fields.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function hash(value: string): string {
  return createHash("sha256").update(value).digest("hex").slice(0, 16);
}
