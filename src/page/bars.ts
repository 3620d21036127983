import { printedNumber } from "../language/en/count.ts";
import { percent } from "../views/bar-of.ts";
import { type Html, html } from "./html.ts";

/** A row of a bar chart. */
export interface Bar {
  readonly label: string | Html;
  readonly number: number;
  /** The class that gives the bar its colour. */
  readonly tone?: string;
}

/** Bars of the parts of a whole, with their numbers and shares; what there is none of is left out. */
export function bars(rows: readonly Bar[], caption: string): Html {
  const some = rows.filter(({ number }) => number > 0);
  const whole = some.reduce((sum, { number }) => sum + number, 0);
  return html`<table class="bars"><caption>${caption}</caption><thead class="unseen"><tr><th scope="col">what</th><th scope="col">number</th><th scope="col">share</th></tr></thead><tbody>${some.map(
    ({ label, number, tone = "plain" }) =>
      html`<tr><th scope="row">${label}</th><td class="number">${printedNumber(number)}</td><td class="bar"><svg class="tone-${tone}" viewBox="0 0 100 10" preserveAspectRatio="none" width="100%" height="10" aria-hidden="true"><rect class="track" width="100" height="10"/><rect class="fill" width="${round((100 * number) / whole)}" height="10"/></svg></td><td class="share">${percent(number / whole)}</td></tr>`,
  )}</tbody></table>`;
}

/** To a tenth: as fine as anyone sees. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
