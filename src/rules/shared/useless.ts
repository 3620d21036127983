import type { Path } from "../../yaml/problem.ts";

/** A setting that does nothing. */
export interface Useless {
  /** The way to it in the settings file. */
  readonly path: Path;
  readonly part?: "key";
  readonly message: string;
}
