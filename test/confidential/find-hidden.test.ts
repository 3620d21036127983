import { expect, test } from "vitest";
import { hiding } from "../../src/confidential/conceal.ts";

/* All names are made up. */
const shown = (name: string, text: string) => hiding([{ kind: "name", text: name }])(text);

test.each<[why: string, name: string, text: string, hidden: string]>([
  ["what is between the words of a name", "Greta Ohm", `Greta${"-".repeat(16)}Ohm`, "█".repeat(24)],
  ["not what is wider", "Greta Ohm", `Greta${"-".repeat(17)}Ohm`, `█████${"-".repeat(17)}███`],
  ["not what a format needs", "Greta Ohm", "Greta|Ohm, Greta", "█████|███, █████"],
  ["a name of five letters with an ending", "Adler", "Adlers adleris adlerian", "██████ ███████ ████████"],
  ["not with what is longer than an ending", "Adler", "adlerhorst Seeadler", "adlerhorst Seeadler"],
  ["not a shorter name with an ending", "Greta Ohm", "ohms ohmen", "ohms ohmen"],
  [
    "a longer name in any word, to its end",
    "Zweisam",
    "exzweisam zweisamex exzweisamex",
    "█████████ █████████ ███████████",
  ],
  ["not a part of it", "Zweisam", "zweisa weisam", "zweisa weisam"],
  ["a name that was cut off", "Zweisam", "Zwe… Zweisa… Zweis... zweisa…", "███… ██████… █████... ██████…"],
  ["not less than that of it", "Zweisam", "Z… Zw… zw...", "Z… Zw… zw..."],
  ["not another word that was cut off", "Zweisam", "Zwo… Zweit... said…", "Zwo… Zweit... said…"],
  ["not what is not cut off", "Zweisam", "Zwei. Zwei", "Zwei. Zwei"],
  [
    "a very long name that was cut off",
    "Zweisamkeitsverein",
    "zweisamkeit… zweisamkeits… zweisamkeitsv…",
    "███████████… ████████████… █████████████…",
  ],
  ["a name that a digit follows", "Mann", "mann7 MANN7 mann2024x", "█████ █████ █████████"],
  ["a name that follows a digit", "Mann", "7mann 7MANN 7Mann", "█████ █████ █████"],
  ["a name that a change of case follows", "Mann", "MannLi liMann mannLi", "██████ ██████ ██████"],
  ["a number that follows a letter", "Agent 70412", "x70412 70412x", "██████ ██████"],
  ["not a part that only an unseen hyphen divides", "Greta Sam", "Ge\u00ADsam\u00ADt", "Ge\u00ADsam\u00ADt"],
  ["where it is found in a joined script", "王芳", "是王芳 王芳说 王芳", "是██ ██说 ██"],
  ["its marks written apart, in a joined script", "ガガ", "はカ\u3099カ\u3099は", "は████は"],
  [
    "its syllables written apart, in a joined script",
    "김철수",
    `왜${"김철수".normalize("NFD")}는`,
    "왜████████는",
  ],
  [
    "what a joined script has of it only written apart",
    "カカ",
    "はカ\u3099カ\u3099は",
    "はカ\u3099カ\u3099は",
  ],
  ["after marks that no letter takes in", "ใจดี", "ชื่นใจดีนะ", "ชื่น████นะ"],
  ["what is not seen in a joined script with it", "王芳", "是王\u200B芳说", "是███说"],
  ["beside a joined script", "Greta Ohm", "是王芳 Ohm", "是王芳 ███"],
  ["not half of it in a joined script", "王芳", "是王说芳", "是王说芳"],
])("%s", (_, name, text, hidden) => expect(shown(name, text)).toBe(hidden));
