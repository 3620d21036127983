import { statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Readable, Writable } from "node:stream";
import { BAR, WHY_BARS } from "./confidential/bar.ts";
import { writeWhole } from "./desk/change-file.ts";
import { printableMessage } from "./views/printable.ts";

/** Whatever a run of the program finds around it. A process gives its own (`cli.ts`), a test or an editor what it likes. */
export interface Surroundings {
  /** Writes to standard output, which is for results. */
  readonly out: (text: string) => void;
  /** Writes to standard error, which is for everything else. */
  readonly err: (text: string) => void;
  /** All of standard input; undefined where it is a terminal, which has no end. */
  readonly input: (() => string | Uint8Array) | undefined;
  /** The terminal that somebody can be asked on; undefined where nobody is there to answer. */
  readonly dialogue?: { readonly input: Readable; readonly output: Writable } | undefined;
  /** The current folder, absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The terminal that standard output is; undefined where it is none. */
  readonly terminal: { readonly columns: number; readonly hasColours: boolean } | undefined;
  readonly now: () => Date;
  /** Has it told when the user wants the program to stop (Ctrl-C); left out where nobody can. */
  readonly onStop?: ((stop: () => void) => void) | undefined;
  /** Where what was printed may be kept, to be printed again; undefined where nothing is. */
  readonly cache?: Cache | undefined;
}

/** Where what can be made again is kept. */
interface Cache {
  /** Absolute. */
  readonly folder: string;
  /** Which program this is, and on what it runs: another one may print something else. */
  readonly program: string;
}

/** What a run of the program wrote, as it left: what may say who a confidential source is is hidden in it. */
export interface Written {
  readonly parts: readonly { readonly to: "out" | "err"; readonly text: string }[];
  readonly hasBars: boolean;
  readonly exitCode: number;
}

/** What commands write to and read from. */
export interface Io extends Pick<Surroundings, "cwd" | "dialogue" | "cache" | "onStop" | "now"> {
  /** All of standard input, as bytes; undefined where it is a terminal, which has no end. */
  readonly input: (() => Uint8Array) | undefined;
  /** How wide a result may be; undefined where there is no terminal and lines are not broken. */
  readonly columns: number | undefined;
  readonly colour: boolean;
  readonly today: Date;
  /** Prints a result, with a line end behind it unless it has one of its format (CRLF). */
  readonly print: (text: string) => void;
  /** Words as a question or an answer to choose from may show them: what asks writes to the terminal by itself. */
  readonly shown: (words: string) => string;
  /** Tells the user something that is no result: progress, a warning, what was done. */
  readonly tell: (message: string) => void;
  /**
   * Writes a result to a file; a pipe or a device (`/dev/stderr`, `>(gzip)`) is written to, a file is replaced whole.
   *
   * @param path from the current folder
   */
  readonly save: (path: string, content: string) => void;
  /**
   * Shows how far long work has got, on standard error and only on a terminal: in one line, which is gone when it is done.
   *
   * @param all how many steps it has
   * @param what they are, in the plural: "pages"
   */
  readonly progress: (all: number, what: string) => { readonly step: () => void; readonly done: () => void };
  /**
   * Writes a result that is no text, such as a Word document, to a file, as `save` does. In bytes nothing can be concealed:
   * whoever makes them has concealed every word that is in them.
   *
   * @param path from the current folder
   * @param hasBars whether any of those words were hidden, which is then explained
   */
  readonly saveBytes: (path: string, content: Uint8Array, hasBars: boolean) => void;
  /** Empties the terminal, for something that takes the place of what was printed; does nothing where there is none. */
  readonly clear: () => void;
  /**
   * Has what leaves from now on concealed by this, too: every desk that is opened is asked for its own.
   *
   * @returns ends that, for a desk of which nothing will leave any more
   */
  readonly conceal: (by: (text: string) => string) => () => void;
  /**
   * Notes what is printed and told from now on, as it leaves.
   *
   * @returns ends that, and gives it; undefined where something else was done that printing again would not do
   */
  readonly record: () => () => Written | undefined;
  /** Prints and tells once more what a run did, and ends with what it ended with. */
  readonly replay: (written: Written) => void;
  /** Says why there are bars in what was printed since it was last said, where there are. */
  readonly explainBars: () => void;
  /** Sets what the program ends with: 0, unless a command says otherwise. */
  readonly exit: (code: number) => void;
  /** What the program ends with. */
  readonly exitCode: () => number;
  /** Prints what commander has made of help or of a usage error. */
  readonly help: { readonly out: (text: string) => void; readonly err: (text: string) => void };
}

/**
 * Whatever leaves the program leaves through here, and here it is concealed what may say who a confidential source is,
 * and written out what would act on a terminal.
 */
export function openIo(surroundings: Surroundings): Io {
  const { input, dialogue, cwd, env, terminal, now, cache, onStop } = surroundings;
  let recorded: { to: "out" | "err"; text: string }[] | undefined;
  const writing = (to: "out" | "err") => (text: string) => {
    recorded?.push({ to, text });
    surroundings[to](text);
  };
  const out = writing("out");
  const err = writing("err");
  const concealers = new Set<(text: string) => string>();
  let hasBars = false;
  const concealed = (text: string) => {
    const shown = [...concealers].reduce((before, conceal) => conceal(before), text);
    hasBars ||= concealers.size > 0 && shown.includes(BAR);
    return shown;
  };
  const colour = wantsColour(terminal, env);
  const leaving = (text: string, isPainted: boolean) => printableMessage(concealed(text), isPainted);
  let exitCode = 0;
  return {
    cwd,
    dialogue,
    cache,
    onStop,
    now,
    input:
      input &&
      (() => {
        const content = input();
        return typeof content === "string" ? Buffer.from(content) : content;
      }),
    // Whoever waits at a terminal may make it wider.
    get columns() {
      return terminal?.columns;
    },
    colour,
    today: now(),
    print: (text) => out(`${leaving(text, colour)}${text.endsWith("\r\n") ? "" : "\n"}`),
    shown: (words) => leaving(words, false).replace(/\s+/g, " "),
    tell: (message) => err(`onrecord: ${leaving(message, false)}\n`),
    save: (path, content) => {
      recorded = undefined;
      write(resolve(cwd, path), leaving(content, false));
    },
    progress: (all, what) => {
      let steps = 0;
      let shown = 0;
      const isShown = dialogue !== undefined && all > 1;
      return {
        step: () => {
          steps += 1;
          const now = Math.floor((100 * steps) / all);
          // A line is written a hundred times, however long the work is.
          if (isShown && now > shown) err(`\ronrecord: ${steps} of ${all} ${what}`);
          shown = now;
        },
        done: () => {
          if (isShown && shown > 0) err("\r\u001b[K");
        },
      };
    },
    saveBytes: (path, content, withBars) => {
      recorded = undefined;
      write(resolve(cwd, path), content);
      hasBars ||= withBars;
    },
    clear: () => {
      if (terminal) out("\u001b[2J\u001b[3J\u001b[H");
    },
    conceal: (by) => {
      concealers.add(by);
      return () => void concealers.delete(by);
    },
    record: () => {
      recorded = [];
      return () => {
        const parts = recorded;
        recorded = undefined;
        return parts && { parts, hasBars, exitCode };
      };
    },
    replay: (written) => {
      for (const { to, text } of written.parts) surroundings[to](text);
      hasBars ||= written.hasBars;
      exitCode = written.exitCode;
    },
    explainBars: () => {
      if (hasBars) err(`onrecord: ${WHY_BARS}\n`);
      hasBars = false;
    },
    exit: (code) => {
      exitCode = code;
    },
    exitCode: () => exitCode,
    help: { out: (text) => out(leaving(text, false)), err: (text) => err(leaving(text, false)) },
  };
}

/**
 * Whether to paint: FORCE_COLOR decides, then NO_COLOR (https://no-color.org), then whether there is a terminal that
 * shows colours.
 */
function wantsColour(
  terminal: Surroundings["terminal"],
  { FORCE_COLOR: force, NO_COLOR: no }: Surroundings["env"],
): boolean {
  if (force !== undefined) return force !== "0" && force !== "false";
  if (no !== undefined && no !== "") return false;
  return terminal?.hasColours ?? false;
}

/** Whether a path is one by which a shell hands over what is open: `/dev/stderr`, or `/dev/fd/63` for `<(git diff)`. */
export function isOfShell(path: string): boolean {
  return /^\/(?:dev\/(?:fd\/|std(?:in|out|err)$)|proc\/[^/]+\/fd\/)/.test(path);
}

/** Pipes and devices are written to as they are, also where a shell has put a file in their place. */
function write(path: string, content: string | Uint8Array): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if ((there && !there.isFile()) || isOfShell(path)) writeFileSync(path, content);
  else writeWhole(path, content);
}
