/** Why the system would not read a file, in words. */
export function whyNot(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "There is no such file, or it is a link to nothing.",
    ENOTDIR: "There is no such file: what its path has as a folder is a file.",
    EACCES: "You are not allowed to read this. Change its permissions.",
    EPERM: "You are not allowed to read this. Change its permissions.",
    ELOOP: "This link leads back to itself.",
    EISDIR: "This is a folder, not a file.",
  };
  return reasons[code] ?? `This cannot be read (${code || String(error)}).`;
}
