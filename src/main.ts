import manifest from "../package.json" with { type: "json" };
import { UsageError } from "./errors.ts";
import { openIo, type Surroundings } from "./io.ts";

/**
 * The program: a function of its arguments and of what is around it. It touches nothing of the process.
 *
 * @param args what stands behind the program's name on the command line
 * @returns the exit code: 0 clean, 1 findings, 2 wrong usage, settings or an internal error
 */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const io = openIo(surroundings);
  try {
    if (VERSION.test(args.join(" "))) {
      io.print(manifest.version);
      return 0;
    }
    const { runProgram } = await import("./program.ts");
    return await runProgram(io, args);
  } catch (error) {
    if (error instanceof UsageError) io.tell(error.message);
    else
      io.tell(`Internal error, please report it.\n${error instanceof Error ? error.stack : String(error)}`);
    return 2;
  } finally {
    io.explainBars();
  }
}

/** Asked for by scripts, many times: nothing else is loaded for it. */
const VERSION = /^(?:-V|--version)$/;
