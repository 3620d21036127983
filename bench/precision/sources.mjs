/*
 * Who the annotated articles credit, as sources of a desk: names are people or organisations, descriptions unnamed
 * sources, and a pronoun is whoever was named last.
 */
const PRONOUN = /^(?:he|she|they|it|we|i|you|who|his|her|their)$/i;
const ARTICLE = /^(?:the|a|an|some|several|many|other|another|one|two|three|its|his|her|their)\s+/i;
const TITLE =
  /^(?:(?:former|then-|U\.S\.|US|Republican|Democratic|Vice|Deputy)\s+)*(?:President|Sen\.|Senator|Rep\.|Gov\.|Governor|Secretary|Mayor|Judge|Justice|Speaker|Attorney General|Director|Chairman|Dr\.|Mr\.|Mrs\.|Ms\.|Prof\.|Professor)\s+/;
const BODY =
  /\b(?:Department|Ministry|Committee|Party|Court|Council|University|Institute|Agency|Bureau|Commission|Association|House|Senate|Police|Post|Times|Journal|News|Group|Union|Bank|Campaign|Administration|Office|Foundation|Center|Press|CNN|FBI|NBC|ABC|CBS|AP)\b|^[A-Z]{2,5}$/;

/**
 * @param text the article
 * @param relations its attributions
 * @param prefix what the ids of its sources begin with
 */
export function sourcesOf(text, relations, prefix) {
  const sources = {};
  const ids = new Map();
  let last;
  const credits = new Map();
  for (const relation of relations)
    credits.set(relation, credit(relation.source.map((span) => text.slice(...span)).join(" ")));
  return { sources, creditOf: (relation) => credits.get(relation) };

  function credit(mention) {
    const words = mention.replace(/\s+/g, " ").trim();
    if (words === "") return { source: "undisclosed" };
    if (PRONOUN.test(words)) return { source: last ?? add("unnamed", words) };
    const [name = "", ...rest] = words.split(", ");
    const title = TITLE.exec(name)?.[0].trim();
    const bare = name.replace(TITLE, "").replace(/[’']s$/, "");
    if (!/^[A-Z]/.test(bare.replace(ARTICLE, ""))) return { source: add("unnamed", words) };
    const named = bare.replace(ARTICLE, "");
    const isBody = BODY.test(named) || !/^[\p{Lu}][\p{L}.'’-]*(?: [\p{Lu}][\p{L}.'’-]*){0,3}$/u.test(named);
    const source = add(isBody ? "organisation" : "person", named);
    if (!isBody) last = source;
    const role = rest.length > 0 ? rest.join(", ") : title;
    return { source, role };
  }

  function add(kind, words) {
    const key = kind === "person" ? words.split(" ").at(-1).toLowerCase() : words.toLowerCase();
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = `${prefix}-${words
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, 40)}`.replace(/-+$/, "");
    const unique = id in sources ? `${id}-${ids.size}` : id;
    ids.set(key, unique);
    sources[unique] =
      kind === "unnamed"
        ? { kind, "described-as": words.slice(0, 200) }
        : { name: words.slice(0, 200), kind };
    return unique;
  }
}
