import type { Desk } from "../desk/desk.ts";
import { everyText } from "../model/every-text.ts";
import type { Span } from "../text/span.ts";
import { BAR } from "./bar.ts";
import { hiddenIn } from "./find-hidden.ts";
import { printedBy, secretsOf } from "./identities.ts";
import { lookoutFor, type Printed, type Secret } from "./lookout.ts";
import { type Former, hiddenOverTime } from "./over-time.ts";
import { readings } from "./reading.ts";

/**
 * What hides, in any text that is to be printed or kept, the words that may say who a confidential source is. Each
 * character but a space becomes a █, so that nothing moves; however a format has escaped the words, they are found. What
 * is not certain to be safe is not shown: where this fails, nothing is.
 */
export function concealer(desk: Desk): (text: string) => string {
  const known = concealers.get(desk) ?? ofDesk(desk);
  concealers.set(desk, known);
  return known;
}

/** Whatever prints asks, more than once for a command. */
const concealers = new WeakMap<Desk, (text: string) => string>();

function ofDesk(desk: Desk): (text: string) => string {
  if (desk.now) return concealerOverTime(desk.now, { records: desk.records });
  try {
    return hiding(secretsOf(desk), printedBy(desk));
  } catch {
    return hideAll;
  }
}

/** What hides whatever must not be shown of a desk and of what its records were before, as for one desk. */
export function concealerOverTime(desk: Desk, former: Former): (text: string) => string {
  try {
    const { secrets, printed } = hiddenOverTime(desk, former);
    return hiding(secrets, printed);
  } catch {
    return hideAll;
  }
}

/** What hides these words in any text. */
export function hiding(secrets: readonly Secret[], printed: Printed = NOTHING): (text: string) => string {
  if (secrets.length === 0) return showAll;
  const lookout = lookoutFor(secrets, printed);
  return (text) => {
    try {
      return barred(
        text,
        readings(text).flatMap((reading) => hiddenIn(reading.text, lookout).map(reading.written)),
      );
    } catch {
      return hideAll(text);
    }
  };
}

const NOTHING: Printed = { persons: [], others: [], descriptions: [] };

/** Most desks have nothing to hide. */
function showAll(text: string): string {
  return text;
}

function hideAll(text: string): string {
  return text.replace(/\S/g, BAR);
}

/** A text with bars over some of its stretches. Colours stay: one that is begun must end. */
function barred(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let shownFrom = 0;
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const from = Math.max(start, shownFrom);
    pieces.push(text.slice(shownFrom, from), bars(text.slice(from, end)));
    shownFrom = Math.max(end, shownFrom);
  }
  return [...pieces, text.slice(shownFrom)].join("");
}

function bars(text: string): string {
  return text.replace(/\u001b\[[0-9;]{0,20}m|\S/g, (part) => (part.length > 1 ? part : BAR));
}

/** Whether a desk has anything that must be hidden. */
export function hidesSomething(desk: Desk): boolean {
  return concealer(desk) !== showAll;
}

/** A plain value with every text in it concealed. */
export function concealIn<Value>(value: Value, conceal: (text: string) => string): Value {
  return conceal === showAll ? value : everyText(value, conceal);
}
