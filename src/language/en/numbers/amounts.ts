import { readCardinal, readScales } from "./cardinals.ts";
import { readFraction, readRemainder } from "./fractions.ts";
import { isStroke, isVulgar, readNumeral } from "./numerals.ts";
import type { Token } from "./tokens.ts";
import { afterHyphen, remembered } from "./tokens.ts";
import { currencyBefore, unitAfter } from "./units.ts";
import { LETTER_SCALES, MONEY_SCALES, SHORT_SCALES, scaled } from "./words.ts";

/** One stated value with its sign, scale and unit, before its surroundings say what it is. */
export interface Amount {
  readonly value: number;
  readonly step: number;
  /** The scale that its words end in, which a range carries back to its first number; otherwise 1. */
  readonly scale: number;
  readonly unit: string | undefined;
  /** Whether its unit is a currency that stands before it: "£5". */
  readonly money: boolean;
  readonly kind: "number" | "fraction" | "ordinal";
  /** Indices of its first token, and of the first after it. */
  readonly at: number;
  readonly next: number;
}

type Core = Omit<Amount, "at" | "unit" | "money">;

/** Words by which "5m" is five metres. */
const AFTER_METRES = /^(?:high|tall|deep|long|wide|thick|away|apart|above|below)$/u;

/** The amount that begins at a token: "£1.2 million", "-5 percent", "two and a half million", "one in five". */
export const readAmount: (tokens: readonly Token[], at: number) => Amount | undefined = remembered(amountAt);

function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const signed = isMinus(tokens, at);
  const from = signed ? at + 1 : at;
  const currency = currencyBefore(tokens, from);
  const core = readCore(tokens, currency?.next ?? from, currency !== undefined);
  if (core === undefined || !Number.isFinite(core.value)) return undefined;
  const money = currency !== undefined;
  const { value, step, scale, kind } = core;
  if (kind === "ordinal") {
    if (signed || money) return undefined;
    return { value, step, scale, unit: undefined, money, kind, at, next: core.next };
  }
  const unit = currency ?? unitAfter(tokens, core.next);
  const next = money ? core.next : (unit?.next ?? core.next);
  return { value: signed ? 0 - value : value, step, scale, unit: unit?.unit, money, kind, at, next };
}

function readCore(tokens: readonly Token[], at: number, money: boolean): Core | undefined {
  const fraction = money ? undefined : readFraction(tokens, at);
  if (fraction !== undefined) return fraction;
  const plain = tokens[at]?.kind === "numeral" ? readDigits(tokens, at) : readWords(tokens, at);
  if (plain === undefined || plain.kind === "ordinal") return plain;
  const mixed = plain.kind === "fraction" ? plain : withRemainder(tokens, plain);
  const { factor, next } = scaleAt(tokens, mixed.next, money);
  if (factor === 1 || plain.scale > 1) return mixed;
  const [value, step] = [scaled(mixed.value, factor), scaled(mixed.step, factor)];
  return { value, step, scale: factor, kind: "number", next };
}

function readWords(tokens: readonly Token[], at: number): Core | undefined {
  const cardinal = readCardinal(tokens, at);
  if (cardinal === undefined) return undefined;
  const { value, step, scale, ordinal, next } = cardinal;
  return { value, step, scale, kind: ordinal ? "ordinal" : "number", next };
}

function readDigits(tokens: readonly Token[], at: number): Core | undefined {
  const text = tokens[at]?.text ?? "";
  const numeral = readNumeral(text);
  if (numeral === undefined) return undefined;
  const { value, step } = numeral;
  const after = tokens[at + 1];
  if (after?.glued && /^(?:st|nd|rd|th)$/u.test(after.lower)) {
    return { value, step, scale: 1, kind: "ordinal", next: at + 2 };
  }
  const part = isVulgar(text) || step < 1 ? undefined : fractionAfter(tokens, at + 1);
  if (part !== undefined) {
    return { value: value + part.value, step: part.step, scale: 1, kind: "number", next: part.next };
  }
  if (isStroke(text) && !dividesSomething(tokens, at)) return undefined;
  return { value, step, scale: 1, kind: isVulgar(text) ? "fraction" : "number", next: at + 1 };
}

/** The fraction of a mixed number: of "2½", "3 1/2", "3-1/2". */
function fractionAfter(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly step: number; readonly next: number } | undefined {
  const index = afterHyphen(tokens, at);
  const token = tokens[index];
  const part = token?.kind === "numeral" && isVulgar(token.text) ? readNumeral(token.text) : undefined;
  return part && { ...part, next: index + 1 };
}

/** Denominators of fractions that are commonly printed with a stroke, whatever they are of. */
const COMMON = /[/⁄][23458]$/u;
/** Words after which "1/3" is a day, or a number of a law. */
const BEFORE_DAY = /^(?:on|since|until|till|by|before|after|dated|section|rule|no)$/u;

/** Whether "1/3" at a token is a share: a day is printed so, too. */
function dividesSomething(tokens: readonly Token[], at: number): boolean {
  if (/^(?:of|inch|inches|mile|miles|cup|cups)$/u.test(tokens[afterHyphen(tokens, at + 1)]?.lower ?? ""))
    return true;
  return COMMON.test(tokens[at]?.text ?? "") && !BEFORE_DAY.test(tokens[at - 1]?.lower ?? "");
}

/** "two and a half"; and "a million and a half", where the half is of a million. */
function withRemainder(tokens: readonly Token[], plain: Core): Core {
  const rest = readRemainder(tokens, plain.next);
  if (rest === undefined || plain.step < 1 || (plain.scale > 1 && plain.scale < 1000)) return plain;
  const value = plain.value + rest.value * plain.scale;
  return { ...plain, value, step: rest.step * plain.scale, next: rest.next };
}

function scaleAt(
  tokens: readonly Token[],
  at: number,
  money: boolean,
): { readonly factor: number; readonly next: number } {
  const token = tokens[at];
  const text = token?.text ?? "";
  const letter = token?.glued || money ? LETTER_SCALES.get(text) : undefined;
  const short = SHORT_SCALES.get(text) ?? letter ?? (money ? MONEY_SCALES.get(text) : undefined);
  const metres =
    text === "m" && !money && AFTER_METRES.test(tokens[afterHyphen(tokens, at + 1)]?.lower ?? "");
  if (short !== undefined && !metres) return { factor: short, next: at + 1 };
  const index = afterHyphen(tokens, at);
  if (tokens[index]?.lower === "hundred") return { factor: 100, next: index + 1 };
  const scales = readScales(tokens, at);
  return scales.ordinal ? { factor: 1, next: at } : scales;
}

/** A minus sign, not a hyphen or a dash: it stands apart from what is before it, and that is no number. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.kind === "numeral") return false;
  if (token?.lower === "minus") return after?.glued === false;
  if (token?.text !== "-" && token?.text !== "−") return false;
  const apart = !token.glued || /^[([{"'“‘]$/u.test(before?.text ?? "");
  return (
    apart &&
    after?.glued === true &&
    (after.kind === "numeral" || currencyBefore(tokens, at + 1) !== undefined)
  );
}
