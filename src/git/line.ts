import { type Answer, git, list } from "./run.ts";

/** A commit, without the e-mail addresses that are in it. */
export interface Commit {
  /** All of its digits. */
  readonly id: string;
  /** The day on which it was committed, in UTC: 2026-11-19. */
  readonly on: string;
  /** The same, in milliseconds since 1970. */
  readonly at: number;
  /** The name of who wrote it. */
  readonly author: string;
  /** The first line of its message: why. */
  readonly subject: string;
}

/** What a commit is printed as, to be read again by `commitIn`; a name may hold anything but a NUL. */
export const COMMIT_FORMAT = "%H%x1f%ct%x1f%aN%x1f%s";

/** The commit that git printed in that format. */
export function commitIn(printed: string): Commit {
  const [id = "", seconds = "", author = "", ...subject] = printed.split("\u001f");
  const at = Math.min(Math.max(Number(seconds) || 0, 0), LAST) * 1000;
  return { id, on: dayOf(at), at, author: withoutAddress(author), subject: subject.join(" ") };
}

/** The last second of the year 9999: a commit can be of any date that somebody makes up. */
const LAST = 253_402_300_799;

/** A moment's day, in UTC. */
function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Who has set no name is called by an address. */
function withoutAddress(author: string): string {
  return author.replace(/@.*/s, "");
}

/** A commit's id as people write it. */
export function shortId(id: string): string {
  return id.slice(0, 7);
}

/** How a log follows the branch that is checked out: what a merge brought counts as the merge's. */
export const FIRST_PARENT: readonly string[] = [
  "log",
  "-z",
  "--no-color",
  "--no-show-signature",
  "--first-parent",
];

/** The commits of the branch that is checked out, the last one first; as many as git has here. */
export function lineOf(folder: string, ...only: readonly string[]): Answer<readonly Commit[]> {
  const log = git(folder, [
    ...FIRST_PARENT,
    "--no-patch",
    `--format=tformat:${COMMIT_FORMAT}`,
    ...only,
    "HEAD",
    "--",
  ]);
  return "why" in log ? log : { out: list(log.out).map(commitIn) };
}

/** The commit with which history begins here although there was more before it, as in a shallow clone. */
export function cutOffAt(folder: string): Commit | undefined {
  const answer = git(folder, ["rev-parse", "--is-shallow-repository"]);
  if ("why" in answer || answer.out.toString("utf8").trim() !== "true") return undefined;
  const line = lineOf(folder, "--max-parents=0");
  const first = "out" in line ? line.out.at(-1) : undefined;
  if (!first) return undefined;
  // The log leaves out parents that are not here; the commit itself names them.
  const commit = git(folder, ["cat-file", "commit", first.id]);
  return "out" in commit && /^(?:.+\n)*?parent /.test(commit.out.toString("latin1")) ? first : undefined;
}

/** What is known of a commit, by its id. */
export function commitOf(folder: string, id: string): Answer<Commit> {
  const log = git(folder, [
    ...FIRST_PARENT,
    "--no-patch",
    "-1",
    `--format=tformat:${COMMIT_FORMAT}`,
    id,
    "--",
  ]);
  return "why" in log ? log : { out: commitIn(list(log.out)[0] ?? "") };
}
