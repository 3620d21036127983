import { describe, expect, test } from "vitest";
import { afterCue } from "../../../src/rules/shared/around-cue.ts";
import { find } from "../../provenance/desk.ts";
import { exampleDesk } from "../example-desk.ts";

function behind(cue: string, quote: string, text?: string): readonly string[] {
  const claims = `it: { quote: ${JSON.stringify(quote)}, statement: It is so., attribution: ministry }\n`;
  const desk = exampleDesk({ claims, ...(text !== undefined && { text }) });
  return afterCue(find(desk, "example/it"), cue);
}

describe("what is behind a cue", () => {
  const TEXT =
    "It was said by many. The road, it is said by Ada Reed, is closed – now. It is said again. Nobody is said to know.\n";

  test.each([
    ["in its sentence", "is said", "is closed", [" by Ada Reed, is closed - now."]],
    ["in whatever letters", "Is Said", "is closed", [" by Ada Reed, is closed - now."]],
    ["in two sentences", "is said", "closed – now. It is", [" by Ada Reed, is closed - now.", " again."]],
    ["with words between", "it … said", "is closed", [" by Ada Reed, is closed - now."]],
    ["with words between, in dots", "it...said", "is closed", [" by Ada Reed, is closed - now."]],
    ["with words left out around it", "… is said …", "is closed", [" by Ada Reed, is closed - now."]],
    ["nowhere", "is heard", "is closed", []],
    ["in another sentence", "was said", "is closed", []],
    ["that has no words", "…", "is closed", []],
    ["in the wrong order", "said … it", "is closed", []],
  ])("%s", (_, cue, quote, rests) => expect(behind(cue, quote, TEXT)).toEqual(rests));

  test("is looked for in the quote where the text is not available, or has it nowhere or twice", () => {
    expect(behind("is said", "It is said – so.")).toEqual([" - so."]);
    expect(behind("is said", "It is said – so.", "It is made up.\n")).toEqual([" - so."]);
    expect(behind("is said", "It is said", "It is said by A. It is said by B.\n")).toEqual([""]);
  });

  test("is not behind a cue whose dots stand for no words that are left out", () => {
    expect(behind("No. 5 says", "it is so", "No, 5 says it is so.\n")).toEqual([]);
    expect(behind("No. 5 says", "it is so", "No. 5 says it is so.\n")).toEqual([" it is so."]);
  });

  test("is given for each of five places", () => {
    const said = "is said,";
    expect(behind("is said", Array(7).fill(said).join(" "))).toEqual(
      [6, 5, 4, 3, 2].map((more) => `,${` ${said}`.repeat(more)}`),
    );
  });
});
