import { PassThrough } from "node:stream";
import type { Surroundings } from "../../src/io.ts";

/** Somebody at a terminal, who answers each question when it is asked, key by key, and presses Ctrl-C when no answer is left. */
export interface Answerer {
  readonly dialogue: NonNullable<Surroundings["dialogue"]>;
  /** What was asked so far. */
  readonly asked: () => string;
  /** How many answers were not needed yet. */
  readonly left: () => number;
}

/** @param answers the keys for each question, in their order */
export function answerer(answers: readonly string[]): Answerer {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const rest = [...answers];
  let asked = "";
  output.on("data", (data: Buffer) => {
    asked += data.toString();
    if (!/◆/.test(data.toString())) return;
    const next = rest.shift() ?? "\u0003";
    setImmediate(() => {
      // An arrow is one key.
      for (const key of next.match(/\u001b\[.|./gsu) ?? []) input.write(key);
    });
  });
  return { dialogue: { input, output }, asked: () => asked, left: () => rest.length };
}
