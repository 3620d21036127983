import { describe, expect, test } from "vitest";
import { folderWith, onrecord } from "./run.ts";

const TEXT = "The bridge is closed (made up).\n";

describe("a text that no record belongs to", () => {
  test.each(["check", "verify"])("is told of by %s, and how to begin one", async (command) => {
    const { stderr } = await onrecord([command], folderWith({ "onrecord.yaml": "", "claims/a.txt": TEXT }));
    expect(stderr).toContain(
      "onrecord: No record belongs to claims/a.txt, so nothing in it is checked. Start a record in claims/a.yaml: article (title, publisher, published, language, mode), sources and claims. `onrecord schema record` prints every field.\n",
    );
  });

  test("several are told of once", async () => {
    const desk = folderWith({
      "onrecord.yaml": "",
      "claims/b.txt": TEXT,
      "claims/a.txt": TEXT,
      "claims/c.txt": TEXT,
    });
    expect((await onrecord(["check"], desk)).stderr).toContain(
      "No record belongs to claims/a.txt and 2 more, ",
    );
  });

  test("the command whose name is given prints every field", async () => {
    expect((await onrecord(["schema", "record"], folderWith({}))).stdout).toContain('"article"');
  });

  test("a text with its record, whatever is wrong with that, is not told of", async () => {
    const desk = folderWith({ "onrecord.yaml": "", "claims/a.txt": TEXT, "claims/a.yaml": "[" });
    expect((await onrecord(["check"], desk)).stderr).not.toContain("No record belongs");
  });
});
