import { spawnSync } from "node:child_process";

/** More than any desk's list of files or changes, and less than the longest string there can be. */
const LARGEST_ANSWER = 2 ** 28;

/** What git said, or why it said nothing. */
export type Answer<Out = Buffer> =
  | { readonly out: Out }
  | {
      readonly why: string;
      /** What it ended with, where it was started. */
      readonly status?: number | null;
    };

/**
 * What a repository's own configuration must not decide: that another program is started (a signature checked, a file
 * system watched, an object fetched from elsewhere), and how an answer is written.
 */
const PINNED = [
  "color.ui=false",
  "color.diff=false",
  "core.alternateRefsCommand=",
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.quotePath=false",
  "core.sshCommand=false",
  "credential.helper=",
  "diff.external=",
  "diff.orderFile=/dev/null",
  "gpg.program=false",
  "i18n.logOutputEncoding=UTF-8",
  "log.follow=false",
  "log.showRoot=true",
  "log.showSignature=false",
  "protocol.allow=never",
  ...["ext", "file", "ftp", "ftps", "git", "http", "https", "ssh"].map(
    (protocol) => `protocol.${protocol}.allow=never`,
  ),
].flatMap((setting) => ["-c", setting]);

/**
 * Asks git, in a folder. Whatever it cannot answer is no failure of the program: the answer says why.
 *
 * @param input what it reads from standard input
 */
export function git(folder: string, args: readonly string[], input = ""): Answer {
  const { status, stdout, stderr, error } = spawnSync(
    "git",
    [...PINNED, "--no-optional-locks", "--no-pager", ...args],
    { cwd: folder, input, maxBuffer: LARGEST_ANSWER },
  );
  if (error && "code" in error && error.code === "ENOENT") return { why: "git is not installed." };
  if (error && "code" in error && error.code === "ENOBUFS")
    return { why: `git ${args[0] ?? ""}: the answer is too long.` };
  if (error) return { why: `git ${args[0] ?? ""}: ${error.message}` };
  if (status === 0) return { out: stdout };
  return {
    why: firstLine(stderr.toString()) || `git ${args[0] ?? ""} failed with exit code ${status}.`,
    status,
  };
}

/** git's own words, without what only a person at a terminal could do about it. */
function firstLine(words: string): string {
  // What is not here would be fetched, which is never done.
  if (/^fatal: transport '.*' not allowed$/m.test(words))
    return "git does not have all of it here: this is a partial clone. Clone it without --filter.";
  return (words.trim().split("\n", 1)[0] ?? "").replace(/^(?:fatal|error): /, "git: ");
}

/** Lists that git ends with NUL, because a name may hold anything else. */
export function list(answer: Buffer): readonly string[] {
  return answer.toString("utf8").split("\0").slice(0, -1);
}
