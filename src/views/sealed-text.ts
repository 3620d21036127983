import type { Sealed } from "../check/seal-article.ts";
import { shortId } from "../git/line.ts";
import { count } from "../language/en/count.ts";
import { printableName } from "./printable-name.ts";

/** What was sealed, in words. */
export function sealedText({ path, seal, unchecked }: Sealed): string {
  const { name, record, text, lock, evidence, git, previous } = seal.contents;
  const files = Object.values(evidence);
  const missing = files.filter((sha256) => sha256 === null).length;
  const parts = [
    `${count(Object.keys(record.claims).length, "claim")}${unchecked === 0 ? "" : ` (${unchecked} unchecked)`}`,
    text && `text ${text.sha256.slice(0, 8)}`,
    lock && "the lock",
    files.length > 0 &&
      `${count(files.length, "evidence file")}${missing === 0 ? "" : ` (${missing} missing)`}`,
    git && `commit ${shortId(git.commit)}${git.clean ? "" : " and what is not committed"}`,
  ].filter(Boolean);
  return [
    `${printableName(name)} is sealed in ${printableName(path)}: ${parts.join(", ")}.`,
    `  SHA-256 ${seal.sha256}`,
    ...(previous === undefined ? [] : [`  after the seal ${previous}`]),
    ...(seal.signature === undefined ? [] : ["  signed with your ssh key"]),
  ].join("\n");
}
