import { Option } from "commander";

/** The option of commands that show the desk as it was; its value is for `openDeskToShow`. */
export function asOfOption(): Option {
  return new Option(
    "--as-of <date>",
    "show what the desk knew at the end of a day, month or year (UTC), as git has it on this branch",
  );
}
