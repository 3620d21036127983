import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { github } from "../../src/reporters/github.ts";
import { printableMessage } from "../../src/views/printable.ts";
import { times } from "../depth.ts";
import { anyText } from "./any-text.ts";
import { FINDINGS, finding, result, VIEW } from "./made-up.ts";

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const KNOWN = ["error", "warning", "notice", "stop-commands", "add-mask", "set-env", "group", "debug"];

/**
 * The commands that GitHub's runner would carry out, read as it reads them (actions/runner, ActionCommand.cs and
 * ActionCommandManager.cs): `::name key=value,…::data` after white space, else `##[name key=value;…]data` anywhere.
 */
function commandsIn(log: string): readonly Command[] {
  const commands: Command[] = [];
  let token: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const command = commandIn(line, token === undefined ? KNOWN : [...KNOWN, token]);
    if (!command) continue;
    if (token !== undefined) {
      if (command.name.toLowerCase() === token.toLowerCase()) token = undefined;
    } else if (command.name === "stop-commands") token = command.data;
    else commands.push(command);
  }
  expect(token).toBeUndefined();
  return commands;
}

function commandIn(line: string, known: readonly string[]): Command | undefined {
  const [, head, data = ""] = /^\s*::(.*?)::(.*)$/s.exec(line) ?? /##\[([^\]]*)\](.*)$/s.exec(line) ?? [];
  if (head === undefined) return undefined;
  const space = head.indexOf(" ");
  const name = space < 0 ? head : head.slice(0, space);
  if (!known.some((one) => one.toLowerCase() === name.toLowerCase())) return undefined;
  const pairs = (space < 0 ? "" : head.slice(space + 1))
    .split(",")
    .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)] as const);
  const properties = Object.fromEntries(
    pairs.map(([key, value]) => [key, unescaped(value.replaceAll("%3A", ":").replaceAll("%2C", ","))]),
  );
  return { name, properties, data: unescaped(data) };
}

function unescaped(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

describe("GitHub's workflow commands", () => {
  test("a whole report, of one finding of each kind", () => {
    expect(github(result(), VIEW)).toMatchSnapshot();
  });

  test("without a finding", () => {
    expect(commandsIn(github(result([]), VIEW))).toEqual([]);
  });

  test("the most severe come first, and what does not count not at all", () => {
    const note = finding({ severity: "note", message: "note" });
    const waived = finding({ waiver: { by: "AB", on: "2026-11-24", reason: "so" } });
    const findings = [note, waived, finding({ severity: "warning", message: "warning" }), note, finding()];
    expect(commandsIn(github(result(findings), VIEW)).map(({ name }) => name)).toEqual([
      "error",
      "warning",
      "notice",
      "notice",
    ]);
  });

  test("a place of several lines has no columns, and ends with its last line", () => {
    const start = { offset: 0, line: 1, column: 1 };
    const range = { start, end: { offset: 20, line: 4, column: 1 } };
    expect(commandsIn(github(result([finding({ range })]), VIEW))[0]?.properties).toEqual({
      file: "claims/bridge.yaml",
      line: "1",
      endLine: "3",
      title: "quote/not-found",
    });
  });

  test("a record cannot give commands", () => {
    const hostile = "\n::error file=a::b\n##[add-mask]the\n::set-env name=PATH::/tmp\r::onrecord::";
    const findings = [finding({ message: hostile, file: hostile, claim: `a/${hostile}`, known: true })];
    const view = { ...VIEW, linesOf: () => hostile.split("\n") };
    expect(commandsIn(github(result(findings), view))).toEqual([]);
    expect(commandsIn(github(result([finding({ message: hostile })]), view))).toHaveLength(1);
    const notes = [finding({ severity: "note", message: hostile, file: "##[error]x", claim: "::error::/x" })];
    expect(commandsIn(github(result(notes), view))).toHaveLength(1);
  });

  test("any words survive", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (message, file, claim) => {
        const odd = finding({ message, file, claim: `a/${claim}` });
        const log = github(result([...FINDINGS, odd]), { ...VIEW, linesOf: () => [message] });
        const commands = commandsIn(log);
        expect(commands).toHaveLength(4);
        expect(commands).toContainEqual({
          name: "error",
          properties: {
            file: printableMessage(file, false),
            line: "3",
            endLine: "3",
            col: "12",
            endColumn: "32",
            title: "quote/not-found",
          },
          data: printableMessage(message, false),
        });
      }),
      { numRuns: times(200) },
    );
  });
});
