import fc from "fast-check";

/** What a made-up file says. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value };

const word = fc.constantFrom(
  "quote",
  "said: so",
  "a #1 b",
  "- x",
  "it's",
  'a "b"',
  "400,000",
  "true",
  "ä b",
  "two words",
);
const key = fc.constantFrom("one", "two", "three", "four", "a b", "quote", "7");

const { value } = fc.letrec<{ value: Value; inner: Value }>((tie) => ({
  inner: fc.oneof(
    { weight: 3, arbitrary: word },
    { weight: 1, arbitrary: fc.array(tie("inner"), { minLength: 1, maxLength: 3 }) },
    {
      weight: 1,
      arbitrary: fc.dictionary(key, tie("inner"), { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
    },
  ),
  value: fc.dictionary(key, tie("inner"), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
}));

/** The choices that a hand makes while it writes, in their order. */
type Choices = () => number;

/** A YAML file as somebody may have typed it: any mix of styles, with comments, blank lines and line ends. */
export const hands: fc.Arbitrary<{ readonly content: string; readonly value: Value }> = fc
  .tuple(value, fc.array(fc.nat(99), { minLength: 40, maxLength: 40 }), fc.boolean(), fc.boolean())
  .map(([made, choices, isWindows, isMarked]) => {
    let at = 0;
    const choose = () => choices[at++ % choices.length] ?? 0;
    const lines = block(made, "", choose);
    const text = `${lines.join("\n")}\n`;
    return {
      content: `${isMarked ? "\uFEFF" : ""}${isWindows ? text.replaceAll("\n", "\r\n") : text}`,
      value: made,
    };
  });

/** The lines of a map or list, each from the margin on. */
function block(value: Value, indent: string, choose: Choices): readonly string[] {
  const step = choose() % 3 === 0 ? "    " : "  ";
  if (Array.isArray(value))
    return value.flatMap((item: Value) => under(`${indent}-`, " ", item, `${indent}${step}`, choose));
  return Object.entries(value).flatMap(([name, inner]) => [
    ...aside(indent, choose),
    ...under(`${indent}${name}:`, " ", inner, `${indent}${step}`, choose),
  ]);
}

/** A value behind its key or dash. */
function under(head: string, gap: string, value: Value, indent: string, choose: Choices): readonly string[] {
  if (typeof value === "string") return scalar(`${head}${gap}`, value, indent, choose);
  if (choose() % 3 === 0) return [`${head}${gap}${flow(value, choose)}${behind(choose)}`];
  if (!head.endsWith("-")) return [`${head}${behind(choose)}`, ...block(value, indent, choose)];
  // A map in a list begins behind the dash.
  const [first = "", ...rest] = block(value, `${head.replace(/-$/, " ")} `, () => 1);
  return [`${head} ${first.trimStart()}`, ...rest];
}

function scalar(head: string, text: string, indent: string, choose: Choices): readonly string[] {
  const style = choose() % 6;
  if (style === 0) return [`${head}|-`, `${indent}${text}`];
  if (style === 1) return [`${head}>-`, ...text.split(" ").map((part) => `${indent}${part}`)];
  if (style === 2) return [`${head}'${text.replaceAll("'", "''")}'${behind(choose)}`];
  if (style < 5 && /^[\p{L}\d][\p{L}\d, ]*$/u.test(text)) return [`${head}${text}${behind(choose)}`];
  return [`${head}${JSON.stringify(text)}${behind(choose)}`];
}

function flow(value: Value, choose: Choices): string {
  if (typeof value === "string") return JSON.stringify(value);
  const comma = choose() % 5 === 0 ? "," : "";
  const space = choose() % 2 === 0 ? " " : "";
  const [open, close, items] = Array.isArray(value)
    ? ["[", "]", value.map((item: Value) => flow(item, choose))]
    : ["{", "}", Object.entries(value).map(([name, inner]) => `${name}: ${flow(inner, choose)}`)];
  return `${open}${space}${items.join(", ")}${comma}${space}${close}`;
}

/** A comment or a blank line before an entry, now and then. */
function aside(indent: string, choose: Choices): readonly string[] {
  const chosen = choose() % 12;
  if (chosen === 0) return [`${indent}# an aside`];
  return chosen === 1 ? [""] : [];
}

function behind(choose: Choices): string {
  return choose() % 12 === 0 ? " # why" : "";
}
