import { count } from "../language/en/count.ts";
import type { Trace } from "../provenance/trace.ts";
import type { VoiceAgainst } from "../provenance/voices-against.ts";
import { printable } from "./printable.ts";

/** How many voices speak against the claim, and which of them are the claimant's own. */
export function voicesLines(
  { voices, mayBeFewer, unrecorded }: Trace["voicesAgainst"],
  items: number,
): readonly string[] {
  const named = voices.map(({ name, count: times, speakers }) => {
    const shown = speakers.slice(0, SPEAKERS_SHOWN).map(printable).join(", ");
    const more = speakers.length > SPEAKERS_SHOWN ? ` and ${speakers.length - SPEAKERS_SHOWN} more` : "";
    const details = [times > 1 && `${times}`, shown !== "" && `with ${shown}${more}`].filter(Boolean);
    return `${printable(name)}${details.length === 0 ? "" : ` (${details.join(", ")})`}`;
  });
  const counted = `${mayBeFewer ? "at most " : ""}${count(voices.length, "voice")}`;
  const nobody = unrecorded === 0 ? [] : [`${unrecorded} with no source on record`];
  const summary =
    items < 2 && voices.length < 2
      ? []
      : voices.length === 0
        ? [`${count(items, "item")}, none with a source on record.`]
        : [`${count(items, "item")} from ${counted}: ${[...named, ...nobody].join("; ")}.`];
  return [...summary, ...voices.flatMap(relationship)];
}

const SPEAKERS_SHOWN = 3;

function relationship({ name, relationship, body }: VoiceAgainst): readonly string[] {
  const who = printable(name);
  const whole = printable(body ?? "");
  switch (relationship) {
    case "source":
      return [`${who}: the source of the claim itself.`];
    case "same-organisation":
      return [
        name === body
          ? `${who}: the claimant's own organisation.`
          : `${who}: belongs to ${whole}, the claimant's own organisation.`,
      ];
    case "same-body":
      return [`${who}: belongs to ${whole}, like the claimant.`];
    case "passed-on":
      return [`${who}: has passed the claim on.`];
    case undefined:
      return [];
  }
}
