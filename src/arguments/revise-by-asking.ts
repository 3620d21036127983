import type { Io } from "../io.ts";
import { isGone } from "../revise/is-gone.ts";
import { losesCheck } from "../revise/loses-check.ts";
import type { RevisedClaim, Revision } from "../revise/revised-claims.ts";
import { ask, chooseByKey } from "./ask.ts";

const CHANGED = [
  { value: "follow", label: "follow the text: the new words, and a check to do again" },
  { value: "leave", label: "leave it as it is" },
  { value: "quit", label: "quit; nothing is written" },
] as const;

const GONE = [
  { value: "withdraw", label: "withdraw it" },
  { value: "keep", label: "keep it on file, as not in the article" },
  { value: "leave", label: "leave it as it is" },
  { value: "quit", label: "quit; nothing is written" },
] as const;

/** What somebody wants to become of the claims. */
export interface Decided {
  /** Those that follow the text. */
  readonly claims: readonly RevisedClaim[];
  /** The ids of those that are gone and kept on file. */
  readonly onFile: ReadonlySet<string>;
  /** Who withdraws the others that are gone. */
  readonly by: string | undefined;
}

/**
 * Asks, claim by claim, what is to become of those that changed or are gone. What is as it was follows the text by itself.
 *
 * @param by who withdraws what is gone, if that was said
 * @returns undefined where nothing is to be written
 * @throws {BrokenOff}
 */
export async function reviseByAsking(
  io: Io,
  { claims }: Revision,
  by: string | undefined,
): Promise<Decided | undefined> {
  const following: RevisedClaim[] = [];
  const onFile = new Set<string>();
  let signer = by;
  for (const one of claims) {
    const { entry, revision } = one;
    if (!losesCheck(revision)) {
      following.push(one);
      continue;
    }
    const answer = isGone(revision)
      ? await chooseByKey(io, `${entry.id} is gone. What is to become of it?`, GONE)
      : await chooseByKey(io, `${entry.id} has changed. What is to become of it?`, CHANGED);
    if (answer === "quit") return undefined;
    if (answer === "leave") continue;
    if (answer === "keep") onFile.add(entry.id);
    if (answer === "withdraw") signer ??= await signature(io);
    following.push(one);
  }
  const isSure = await chooseByKey(io, "Write this?", [
    { value: "yes", label: "yes: the record, the text and the lock follow" },
    { value: "no", label: "no" },
  ]);
  return isSure === "yes" ? { claims: following, onFile, by: signer } : undefined;
}

function signature(io: Io): Promise<string | undefined> {
  return ask(io, {
    question: "Who withdraws it? Initials or a name",
    problemWith: (answer) => (answer === "" ? "A withdrawal is signed." : undefined),
  });
}
