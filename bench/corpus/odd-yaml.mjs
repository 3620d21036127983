import { parseDocument, visit } from "yaml";

const QUOTED = ["QUOTE_SINGLE", "QUOTE_DOUBLE"];
const BLOCKS = ["BLOCK_LITERAL", "BLOCK_FOLDED"];
const LONG = 40;

/** The same record as a hand might lay it out. What it says stays, but for aliases in a few, which no record may contain. */
export function inOddYaml(chances, record) {
  const { pick, chance, number } = chances;
  const document = parseDocument(record);
  visit(document, {
    Collection: (key, node) => {
      if (key !== null) node.flow = chance(0.2);
      if (key !== null && chance(0.05)) node.commentBefore = " see the notes";
      if (chance(0.05)) node.comment = " that is all of it";
    },
    Scalar: (key, node) => {
      if (key === "value" && chance(0.05)) node.comment = ` as printed, line ${number(90)}`;
      if (typeof node.value !== "string") return;
      const isLong = key === "value" && node.value.length > LONG && node.value.includes(" ");
      if (chance(0.3)) node.type = pick(isLong ? [...QUOTED, ...BLOCKS] : QUOTED);
    },
  });
  if (chance(0.05)) shareTheDate(document);
  const text = document.toString({
    indent: 1 + number(6),
    indentSeq: chance(0.5),
    lineWidth: pick([0, 80, 110]),
    flowCollectionPadding: chance(0.5),
  });
  return chance(0.1) ? text.replaceAll("\n", "\r\n") : text;
}

/** An anchor on the day of publication, and aliases where something was said on it. */
function shareTheDate(document) {
  const published = document.getIn(["article", "published"], true);
  const alias = document.createAlias(published, "day");
  visit(document, {
    Pair: (_, pair) => {
      if (pair.key?.value === "said") pair.value = alias;
    },
  });
}
