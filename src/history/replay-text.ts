import { count } from "../language/en/count.ts";
import { broken } from "../views/broken.ts";
import type { Paint } from "../views/paint.ts";
import { printable } from "../views/printable.ts";
import { printableName } from "../views/printable-name.ts";
import type { ClaimDifference } from "./desk-changes.ts";
import { linesOf } from "./diff-text.ts";
import type { Replay, ReplayedClaim } from "./replay-seal.ts";
import { plain, type ToldLine, terminalLines } from "./told-line.ts";

type View = { readonly colour: boolean; readonly columns: number | undefined };

/**
 * What of a seal still holds, in words.
 *
 * @param replay concealed
 */
export function replayText(replay: Replay, paint: Paint, view: View): string {
  const { article, sealed, tool, changed } = replay;
  const heading = `${paint(["bold", "underline"], printableName(article))} was sealed on ${sealed} with ${printable(tool)}.`;
  const facts = [...factsOf(replay)].flatMap(([label, words]) =>
    broken(`${`${label}:`.padEnd(WIDEST)} ${printable(words)}`, view.columns, {
      indent: "  ",
      hang: " ".repeat(WIDEST + 1),
    }),
  );
  const lines = changed.flatMap(toldOf).flatMap((line) => terminalLines(line, paint, view));
  return [
    [heading, ...facts].join("\n"),
    ...(lines.length > 0 ? [["Changed since then:", ...lines].join("\n")] : []),
    endingOf(replay).join(" "),
  ].join("\n\n");
}

function endingOf({ signature, asSealed, parts, changed }: Replay): readonly string[] {
  const isKnown = parts.every(({ is }) => is !== "unknown");
  const isSilent = changed.some(({ unexplained }) => unexplained);
  return [
    ...(signature && signature.is !== "good" ? ["The signature proves nothing."] : []),
    asSealed
      ? `Everything is as it was sealed${isKnown ? "" : ", as far as that is known here"}.`
      : `Not everything is as it was sealed${isSilent ? ", and no correction says so" : ""}.`,
  ];
}

const WIDEST = "signature:".length;

function* factsOf(replay: Replay): Generator<readonly [label: string, words: string]> {
  const { sha256, seals, parts, claims, changed, added, unreadable } = replay;
  const before = seals === 1 ? "" : `, with ${count(seals - 1, "seal")} before it`;
  yield ["seal", `intact${before}: SHA-256 ${sha256}`];
  yield ["signature", signatureWords(replay)];
  for (const { part, is, words } of parts) {
    // What is not known says why.
    const said = is === "unknown" ? [words] : part === "commit" ? [words] : [is, words];
    yield [part, said.filter((one) => one !== undefined).join(", ")];
  }
  const other = changed.filter(({ is }) => is !== "renamed").length;
  const same = claims - other - unreadable.length;
  const others = [
    other > 0 && `${other} not`,
    unreadable.length > 0 &&
      `${unreadable.length} cannot be read by this onrecord (${unreadable.join(", ")})`,
    added > 0 && `${added} more since then`,
  ];
  yield ["claims", [`${same} of ${claims} as sealed`, ...others].filter(Boolean).join(", ")];
}

function signatureWords({ signature }: Replay): string {
  if (!signature) return "none: whoever can write to the file can have made it";
  switch (signature.is) {
    case "wrong":
      return `WRONG. ${signature.why}`;
    case "unchecked":
      return `not checked. ${signature.why}`;
    case "good":
      return signature.signer === undefined
        ? `good, by ${signature.key}; whose key that is was not checked (gpg.ssh.allowedSignersFile is not set)`
        : `good, by ${signature.key}, which is ${signature.signer}'s in your list of signers`;
  }
}

function toldOf(one: ReplayedClaim): readonly ToldLine[] {
  const { address, is, corrected } = one;
  if (is === "unreadable") {
    const id = printableName(address.slice(address.indexOf("/") + 1));
    return [{ depth: 0, stretches: [{ text: id, is: "name" }, plain(" cannot be read now")] }];
  }
  const lines = linesOf(differenceOf(one));
  if (!corrected) return lines;
  const words = `corrected by ${printableName(corrected.by)} on ${corrected.on}: ${corrected.reason}`;
  return [...lines, { depth: 1, stretches: [plain(words)] }];
}

function differenceOf({ address, is, claim, change, renamedFrom }: ReplayedClaim): ClaimDifference {
  if (is === "gone" || is === "unreadable") return { address, is: "removed", claim };
  return { address, is, change, renamedFrom };
}
