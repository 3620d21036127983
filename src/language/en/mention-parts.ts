/** How an article speaks of somebody, taken apart. */
export interface MentionParts {
  /** The name; of somebody without one, the description. Without "the". */
  readonly name: string;
  /** What the article says that they are: "head of the general staff". */
  readonly role: string | undefined;
}

/** A name of two words or more, with capitals. */
const NAME = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}\p{Lu}[\p{L}.'’-]+$/u;
/** Says what somebody does there and then, and not what they are. */
const CLAUSE =
  /^(?:who|which|that|whose|citing|quoting|speaking|writing|referring|adding|and|or|as|in|on|at|with|from|according|when|while|after|before)\b/i;
/** "mayor Bo Lind": what is before the name has no word that leads on to another one. */
const ROLE_BEFORE = /^((?:\p{Ll}[\p{L}-]*\s+){1,4})(\p{Lu}.*)$/u;
const LEADING_ON = /\b(?:of|for|at|in|to|from|with|by|and|or|the|a|an)\b/;

/**
 * Takes apart how an English text speaks of somebody: "Bo Lind, the mayor", "the mayor, Bo Lind", "mayor Bo Lind".
 *
 * @param mention as the text has it
 */
export function mentionParts(mention: string): MentionParts {
  const whole = withoutArticle(mention.replace(/\s+/g, " ").replace(/^[\s,:]+|[\s,:]+$/g, ""));
  const [head = "", ...more] = whole.split(/,\s+/);
  const rest = more.join(", ");
  const [second = ""] = more;
  if (rest !== "" && !/\p{Lu}/u.test(head) && NAME.test(second)) return { name: second, role: head };
  if (rest !== "" && /\p{Lu}/u.test(head)) {
    const isRole = /^(?:(?:the|an?) )?\p{Ll}/u.test(rest) && !CLAUSE.test(rest);
    return { name: head, role: isRole ? withoutArticle(rest) : undefined };
  }
  const [, before = "", name = ""] = ROLE_BEFORE.exec(whole) ?? [];
  if (NAME.test(name) && !LEADING_ON.test(before)) return { name, role: before.trim() };
  return { name: whole, role: undefined };
}

function withoutArticle(words: string): string {
  return words.replace(/^the\s+/i, "");
}
