import { type FSWatcher, watch } from "node:fs";

/** How long it is quiet before a change is reported, in milliseconds: `git checkout` writes many files. */
const QUIET = 20;
/** A change is reported after so long, however busy it is. */
const LONGEST = 500;
/** Where the system does not watch, such as on a network drive, it is looked at so often. */
const EVERY = 1000;

/** What reports that something may have changed. */
export interface Watch {
  /** Waits for the next change; undefined when it was stopped. */
  readonly next: () => Promise<"changed" | undefined>;
  /** Watches these folders and no others from now on; absolute paths. */
  readonly in: (folders: Iterable<string>) => void;
  readonly stop: () => void;
}

/** Watches folders, and not what is below them. That something was reported does not mean that anything is different. */
export function watchFolders(): Watch {
  const watchers = new Map<string, FSWatcher>();
  let isChanged = false;
  let isStopped = false;
  let first: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let poll: NodeJS.Timeout | undefined;
  let waiting: ((what: "changed" | undefined) => void) | undefined;

  const answer = () => {
    if (!waiting || !(isChanged || isStopped)) return;
    const tell = waiting;
    waiting = undefined;
    isChanged = false;
    tell(isStopped ? undefined : "changed");
  };
  const settled = () => {
    first = undefined;
    isChanged = true;
    answer();
  };
  const changed = () => {
    const now = Date.now();
    first ??= now;
    clearTimeout(timer);
    timer = setTimeout(settled, Math.max(0, Math.min(QUIET, first + LONGEST - now)));
  };
  const close = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  return {
    next: () =>
      new Promise((resolve) => {
        waiting = resolve;
        answer();
      }),
    in: (folders) => {
      const wanted = new Set(folders);
      for (const folder of watchers.keys()) if (!wanted.has(folder)) close(folder);
      for (const folder of wanted) {
        if (watchers.has(folder)) continue;
        try {
          const watcher = watch(folder, changed);
          watcher.on("error", () => {
            close(folder);
            changed();
          });
          watchers.set(folder, watcher);
        } catch {
          poll ??= setInterval(changed, EVERY);
        }
      }
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      clearInterval(poll);
      for (const folder of [...watchers.keys()]) close(folder);
      answer();
    },
  };
}
