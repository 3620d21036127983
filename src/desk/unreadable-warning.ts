import type { Desk } from "./desk.ts";

/** What is said where files could not be read, and what a command shows of the desk is not all of it. */
export function unreadableWarning({ records, strays, settingsFile, now }: Desk): string | undefined {
  const broken = [...records, ...strays, settingsFile].filter(({ problems }) =>
    problems.some(({ kind }) => kind === "syntax"),
  );
  const [first] = broken;
  if (!first) return undefined;
  const files = broken.length === 1 ? first.path : `${broken.length} files`;
  if (now) return `${files} could not be read as git has ${broken.length === 1 ? "it" : "them"} there.`;
  return `${files} could not be read. Run \`onrecord check\` to see why.`;
}
