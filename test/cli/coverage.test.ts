import { describe, expect, test } from "vitest";
import { copyOf, folderWith, onrecord } from "./run.ts";

const RECORD = `article: { title: A made-up road, publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources: { gazette: { name: Gazette, kind: outlet } }
claims: { a: { quote: the road is closed, statement: The road is closed., attribution: none } }
`;
const TEXT =
  "Ada Reed said that the road is closed. Reed said that it will open in May. “It was never safe,” said Ben Cole, the mayor.\n";
const desk = folderWith({ "onrecord.yaml": "", "claims/road.yaml": RECORD, "claims/road.txt": TEXT });

describe("onrecord draft --coverage", () => {
  test("how much is logged, and what is not", async () => {
    expect(
      (await onrecord(["draft", "road", "--coverage"], desk)).stdout,
    ).toBe(`road: 1 of 3 attributed statements is logged
  Ada Reed: that it will open in May
  Ben Cole: “It was never safe,”
`);
    const { stdout } = await onrecord(["draft", "--coverage", "--json"], desk);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, articles: [{ article: "road", statements: 3 }] });
  });

  test("of a desk whose texts are not available, nothing is said", async () => {
    const folder = folderWith({ "onrecord.yaml": "", "claims/road.yaml": RECORD });
    expect(await onrecord(["draft", "road", "--coverage"], folder)).toEqual({
      code: 2,
      stdout: "",
      stderr: "onrecord: Nothing can be said of road: there is no English text beside its records.\n",
    });
  });

  test("of the sample brief everything is logged", async () => {
    const { stdout } = await onrecord(["draft", "--coverage"], copyOf("claims", "onrecord.yaml"));
    expect(stdout).toBe("sample-brief: 4 of 4 attributed statements are logged\n");
  });
});
