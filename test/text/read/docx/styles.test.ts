import { expect, test } from "vitest";
import { docx, p, part, r, read } from "./document.ts";

const style = (id: string, inside: string, type = "paragraph") =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${inside}</w:style>`;
const vanish = (value?: string) => `<w:vanish${value === undefined ? "" : ` w:val="${value}"`}/>`;

test.each([
  ["that says so", r("gone", vanish())],
  ["that says so with a value", r("gone", vanish("1"))],
  ["in a hidden style of characters", r("gone", '<w:rStyle w:val="Secret"/>')],
  [
    "of a formula",
    `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><w:rPr>${vanish()}</w:rPr><m:t>gone</m:t></m:r></m:oMath>`,
  ],
  ["that says so twice", r("gone", `<w:rStyle w:val="Secret"/>${vanish("true")}`)],
])("a run is hidden %s, and what follows it is not", (_, run) => {
  const styles = part("styles", style("Secret", vanish(), "character"));
  const { text, leftOut } = read(docx(p(run + r("seen")), { styles }));
  expect(text).toBe("seen\n");
  expect(leftOut).toEqual([{ what: "hidden text", begins: "gone", words: 1 }]);
});

test.each([
  ["switched off", r("seen", vanish("0"))],
  ["off", r("seen", vanish("off"))],
  ["switched off in a hidden style", r("seen", `<w:rStyle w:val="Secret"/>${vanish("false")}`)],
  ["only the end of the paragraph", `<w:pPr><w:rPr>${vanish()}</w:rPr></w:pPr>${r("seen")}`],
  [
    "only before a tracked change of its format",
    r("seen", `<w:rPrChange w:id="1"><w:rPr>${vanish()}</w:rPr></w:rPrChange>`),
  ],
  ["in a style that is not there", r("seen", '<w:rStyle w:val="Emphasis"/>')],
  ["in another style's name", r("seen", '<w:lang w:val="Secret"/>')],
])("a run is not hidden: %s", (_, run) => {
  const styles = part("styles", style("Secret", vanish(), "character"));
  const { text, leftOut } = read(docx(p(run), { styles }));
  expect({ text, leftOut }).toEqual({ text: "seen\n", leftOut: [] });
});

test("a paragraph is hidden by its style or by what the style is based on, wherever that is defined", () => {
  const based = (on: string) => `<w:basedOn w:val="${on}"/>`;
  const styles = part(
    "styles",
    `<w:docDefaults>${vanish()}</w:docDefaults>` +
      style("Early", based("Hidden")) +
      style("Hidden", vanish()) +
      style("Note", based("Early")) +
      style("Shown", based("Hidden") + vanish("0")) +
      style("OfShown", based("Shown")) +
      style("Linked", '<w:link w:val="Hidden"/>') +
      style("Round", based("About")) +
      style("About", based("Round")),
  );
  const names = ["Hidden", "Early", "Note", "Shown", "OfShown", "Linked", "Round", "Unknown"];
  const { text, leftOut } = read(docx(names.map((name) => p(r(name), name)).join(""), { styles }));
  expect(text).toBe("Shown\n\nOfShown\n\nLinked\n\nRound\n\nUnknown\n");
  expect(leftOut).toEqual([{ what: "hidden text", begins: "Hidden Early Note", words: 3 }]);
});

const lang = (value: string) => `<w:rPr><w:lang w:val="${value}"/></w:rPr>`;
const defaults = (inside: string) => `<w:docDefaults>${inside}</w:docDefaults>`;
const byDefault = (type: string, inside: string, value = "1") =>
  `<w:style w:type="${type}" w:default="${value}" w:styleId="Standard">${inside}</w:style>`;

test.each([
  [
    "the default style's before the document's",
    defaults(lang("en-GB")) + byDefault("paragraph", lang("fr-FR")),
    { value: "fr-FR", from: "the default style" },
  ],
  [
    "not that of a style that a writer chose",
    defaults(lang("de")) + style("Quote", lang("fr-FR")) + byDefault("paragraph", lang("nl-NL"), "0"),
    { value: "de", from: "the document's defaults" },
  ],
  [
    "not that of characters",
    defaults(`<w:jc w:val="end"/>${lang("en-GB")}`) + byDefault("character", lang("fr-FR")),
    { value: "en-GB", from: "the document's defaults" },
  ],
  ["not none", defaults(lang("x-none")) + byDefault("paragraph", lang("zxx")), undefined],
])("the language: %s", (_, styles, language) => {
  expect(read(docx(p(r("Words")), { styles: part("styles", styles) })).language).toEqual(language);
});
