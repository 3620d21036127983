import { concise } from "./concise.ts";
import { github } from "./github.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { pretty } from "./pretty.ts";
import type { Reporter } from "./reporter.ts";
import { sarif } from "./sarif.ts";

/** The formats of `onrecord check --format`, by the name that a user types. */
export const reporters = { pretty, concise, json, sarif, junit, github, markdown } satisfies Record<
  string,
  Reporter
>;

export type Format = keyof typeof reporters;
