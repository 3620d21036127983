import { appendFileSync, readdirSync, utimesSync } from "node:fs";
import { join, resolve } from "node:path";
import { baseline, CHECK, NOTHING } from "./commands.mjs";
import { withDesks, withFolder } from "./folder.mjs";
import { run, time } from "./run.mjs";
import { count, over, table } from "./table.mjs";

const filesOf = (desk) =>
  readdirSync(join(desk, "claims"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

/** A comment at the end of a record: nothing that it says is different. */
const change = (desk) =>
  appendFileSync(
    filesOf(desk).find((file) => file.endsWith(".yaml")),
    "# Again.\n",
  );

/** As in a fresh clone: the same words in files that are not the same. */
const touch = (desk) => {
  const now = new Date();
  for (const file of filesOf(desk)) utimesSync(file, now, now);
};

/** Files that are newer than two seconds are not told from later ones by their times: waits, and checks once more. */
const settle = (check) => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2100);
  run(check);
};

/** Checks of a desk that was checked before: in which nothing changed, one file did, or every file was written anew. */
export function again({ byTurns }, sizes) {
  return withFolder((cache) =>
    withDesks(sizes, "plain", (deskOf) => {
      const env = { ONRECORD_NO_CACHE: "", ONRECORD_CACHE_DIR: cache };
      const took = byTurns(
        {
          N: { args: NOTHING, cwd: "." },
          ...Object.fromEntries(
            sizes.flatMap((size) => {
              const cwd = deskOf(size);
              return [
                [`S ${size}`, { args: baseline("stat"), cwd }],
                [
                  `nothing ${size}`,
                  { args: CHECK, cwd, env, before: () => settle({ args: CHECK, cwd, env }) },
                ],
                // What is kept is of the desk as it is now.
                [`clone ${size}`, { args: CHECK, cwd, env, before: () => touch(cwd) }],
                [`one ${size}`, { args: CHECK, cwd, env, before: () => change(cwd) }],
                [`watch ${size}`, { args: [resolve("bench/speed/watched.mjs")], cwd, isWatch: true }],
              ];
            }),
          ),
        },
        (one) => {
          one.before?.();
          return one.isWatch ? Number(run(one, ["pipe"])[3]) : time(one);
        },
      );
      const rows = sizes.map((size) => {
        const inS = (name) => over(took[`${name} ${size}`], took[`S ${size}`]);
        return [
          count(size),
          inS("nothing"),
          over(took[`nothing ${size}`], took["N"]),
          inS("clone"),
          inS("one"),
          took[`watch ${size}`].median.toFixed(0),
        ];
      });
      return `## Again

A check of a desk that was checked before, with what it kept, in S: the time in which a script finds every file of the desk and
asks the system about each; where nothing changed, in N, too. "Fresh clone" is the same desk in files that are all written
anew, "one file" one record with another comment, which is a whole check. The last column has the milliseconds from a
change of one record to the end of the next report of \`check --watch\`, which waits 20 ms for more changes.

${table(["claims", "nothing changed", "in N", "fresh clone", "one file", "`--watch`, ms"], rows)}`;
    }),
  );
}
