import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { folderWith, onrecord } from "./run.ts";

/* Every article, outlet and person is made up. */
const BRIDGE = resolve("test/fixtures/docx/libreoffice.docx");
const TEXT = "Ferry to stop\n\nThe ferry will stop in May, the council said.\n";
const desk = () =>
  folderWith({
    "onrecord.yaml": "",
    "claims/sources.yaml": "sources: { gazette: { name: The Gazette, kind: outlet } }\n",
    "ferry.txt": TEXT,
  });
const filesOf = (folder: string) => readdirSync(join(folder, "claims")).sort();

test("an annotated Word document becomes a record with a claim for each annotated sentence", async () => {
  const folder = desk();
  const args = ["add", BRIDGE, "--publisher", "The Made-up Times", "--mode", "in-house", "--name", "bridge"];
  expect(await onrecord(args, folder)).toMatchSnapshot();
  expect(readFileSync(join(folder, "claims/bridge.yaml"), "utf8")).toMatchSnapshot();
  expect(readFileSync(join(folder, "claims/bridge.txt"), "utf8")).toMatchSnapshot();
  const { stdout } = await onrecord(["check", "--format", "concise"], folder);
  expect(stdout).toMatchSnapshot();
  const again = await onrecord(args, folder);
  expect(again).toMatchObject({
    code: 2,
    stderr: "onrecord: claims/bridge.yaml is there already. Give another name: --name bridge-2\n",
  });
});

test("what is known is not asked for, and what is not known is said", async () => {
  const folder = desk();
  expect(await onrecord(["add", "ferry.txt"], folder)).toEqual({
    code: 2,
    stdout: "",
    stderr:
      "onrecord: The document does not say who publishes it, which language it is in and when it was published. Give --publisher, --language and --published.\n",
  });
  const args = ["add", "ferry.txt", "--publisher", "the gazette", "--language", "English"];
  const dry = await onrecord([...args, "--published", "2024-05", "--dry-run"], folder);
  expect(dry.stdout).toContain("Would write claims/ferry-to-stop.yaml and claims/ferry-to-stop.txt.");
  expect(filesOf(folder)).toEqual(["sources.yaml"]);
  expect(await onrecord([...args, "--published", "May"], folder)).toMatchObject({ code: 2 });
  const { stdout } = await onrecord([...args, "--published", "2024-05-02", "--json"], folder);
  expect(JSON.parse(stdout)).toEqual({
    record: "claims/ferry-to-stop.yaml",
    text: "claims/ferry-to-stop.txt",
    title: { value: "Ferry to stop", from: "the first line" },
    leftOut: [],
    annotations: [],
    claims: [],
    unplaced: [],
  });
  expect(readFileSync(join(folder, "claims/ferry-to-stop.txt"), "utf8")).toBe(TEXT);
  expect(
    readFileSync(join(folder, "claims/ferry-to-stop.yaml"), "utf8"),
  ).toBe(`# yaml-language-server: $schema=./record.schema.json
article:
  title: Ferry to stop
  publisher: gazette
  published: 2024-05-02
  language: en
claims: {}
`);
});

test("standard input is read as the bytes that it is", async () => {
  const folder = desk();
  const args = [
    "add",
    "-",
    "--title",
    "Fähre",
    "--publisher",
    "gazette",
    "--language",
    "de",
    "--mode",
    "in-house",
  ];
  const bytes = Buffer.from("\uFEFFDie Fähre hält.\r\n", "utf16le");
  expect((await onrecord(args, folder, { input: () => bytes })).code).toBe(0);
  expect(readFileSync(join(folder, "claims/fahre.txt"), "utf8")).toBe("Die Fähre hält.\n");
  expect(await onrecord(args, folder, { input: undefined })).toMatchObject({
    code: 2,
    stderr: "onrecord: Nothing comes from standard input. Send it the article: pbpaste | onrecord add -\n",
  });
});

test("what is missing is asked for where somebody is there, and Ctrl-C writes nothing", async () => {
  const answering = async (keys: readonly string[]) => {
    const folder = desk();
    const input = new PassThrough();
    const output = new PassThrough();
    let asked = "";
    const rest = [...keys];
    output.on("data", (data: Buffer) => {
      asked += data.toString();
      // Each question is answered when it is asked.
      if (/\?/.test(data.toString()) && rest.length > 0) setImmediate(() => input.write(rest.shift() ?? ""));
    });
    const run = await onrecord(["add", "ferry.txt"], folder, { dialogue: { input, output } });
    return { folder, asked, ...run };
  };
  const answered = await answering(["gazette\r", "en\r", "2024-05~\r"]);
  expect({ code: answered.code, err: answered.stderr }).toEqual({ code: 0, err: "" });
  expect(answered.asked).toContain("Who publishes it");
  expect(filesOf(answered.folder)).toEqual(["ferry-to-stop.txt", "ferry-to-stop.yaml", "sources.yaml"]);
  const broken = await answering(["gazette\r", "\u0003"]);
  expect({ code: broken.code, err: broken.stderr }).toEqual({
    code: 2,
    err: "onrecord: Broken off: nothing was written.\n",
  });
  expect(filesOf(broken.folder)).toEqual(["sources.yaml"]);
});

test.each([
  ["a PDF", "a.pdf", "%PDF-1.7\n"],
  ["an image", "a.png", "\u0089PNG\r\n\u001a\n"],
  ["nothing", "a.txt", " \n"],
  ["no Word document", "a.docx", "PK\u0003\u0004 and no more"],
])("%s is refused with what can be read", async (_, name, content) => {
  const folder = folderWith({
    "onrecord.yaml": "",
    "claims/.keep": "",
    [name]: Buffer.from(content, "latin1"),
  });
  const { code, stdout, stderr } = await onrecord(["add", name], folder);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatchSnapshot();
  expect(existsSync(join(folder, "claims/a.yaml"))).toBe(false);
});
