import { resolve } from "node:path";
import { Option } from "commander";
import { usageError } from "../errors.ts";
import { FORMAT_NAMES, type Format } from "../reporters/index.ts";
import { oneOf } from "./one-of.ts";

/** An option as it was given: `--format` or `--output`. */
type Given = { readonly format: Format } | { readonly output: string };

/** A report that is asked for: for a file, or for standard output. */
export interface Output {
  readonly format: Format;
  /** As the user wrote it, from the current folder. */
  readonly file?: string;
}

/** The options `--format` and `--output`, each of which may be given again, and where they keep what was given. */
export function outputOptions(): {
  readonly format: Option;
  readonly output: Option;
  readonly given: readonly Given[];
} {
  const given: Given[] = [];
  const parse = oneOf(FORMAT_NAMES);
  return {
    format: new Option(
      "--format <format>",
      `how to print findings: ${FORMAT_NAMES.join(", ")} (repeatable, default: pretty)`,
    ).argParser((written) => {
      given.push({ format: parse(written) });
    }),
    output: new Option(
      "--output <file>",
      "write the report of the --format before it, or else of the next one, to a file",
    ).argParser((written: string) => {
      given.push({ output: written });
    }),
    given,
  };
}

/**
 * Which report goes where. An output belongs to the format before it that has none yet, else to the next format; a
 * format that has none goes to standard output. Without any format, the report for people is meant.
 *
 * @param given the options, in the order in which they were given
 * @param cwd the folder that files are relative to
 * @throws {UsageError} where two reports would go to one place, or an output has no format
 */
export function pairOutputs(given: readonly Given[], cwd: string): readonly Output[] {
  const formats: { readonly format: Format; file?: string }[] = [];
  const waiting: string[] = [];
  for (const one of given) {
    if ("format" in one) {
      const file = waiting.shift();
      formats.push({ format: one.format, ...(file !== undefined && { file }) });
      continue;
    }
    refuseNoName(one.output);
    const before = formats.findLast(({ file }) => file === undefined);
    if (before) before.file = one.output;
    else waiting.push(one.output);
  }
  if (formats.length === 0) {
    const file = waiting.shift();
    formats.push({ format: "pretty", ...(file !== undefined && { file }) });
  }
  refuseOutputWithoutFormat(waiting);
  refuseTwoInOnePlace(formats, cwd);
  return formats;
}

function refuseNoName(output: string): void {
  if (output !== "" && output !== "-") return;
  throw usageError`--output needs a file name, not "${output}". A --format without an --output goes to standard output.`;
}

function refuseOutputWithoutFormat([output]: readonly string[]): void {
  if (output === undefined) return;
  throw usageError`There is no format for --output ${output}. Say which, for example: --format json --output ${output}.`;
}

function refuseTwoInOnePlace(outputs: readonly Output[], cwd: string): void {
  const [one, other] = outputs.filter(({ file }) => file === undefined);
  if (one && other) {
    throw usageError`Two formats would go to standard output: ${one.format} and ${other.format}. Give a file for one of them: --format ${other.format} --output FILE.`;
  }
  const taken = new Map<string, Output>();
  for (const output of outputs) {
    if (output.file === undefined) continue;
    const path = resolve(cwd, output.file);
    const earlier = taken.get(path);
    if (earlier) {
      throw usageError`Two formats would go to ${output.file}: ${earlier.format} and ${output.format}. Give each its own file.`;
    }
    taken.set(path, output);
  }
}
