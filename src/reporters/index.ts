import { concise } from "./concise.ts";
import { json } from "./json.ts";
import { pretty } from "./pretty.ts";
import type { Reporter } from "./reporter.ts";

/** The formats of `onrecord check --format`, by the name that a user types. */
export const reporters = { pretty, concise, json } satisfies Record<string, Reporter>;

export type Format = keyof typeof reporters;
