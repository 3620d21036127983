/** Why the system would not read a file, in words. */
export function whyNot(error: unknown): string {
  const code = codeOf(error);
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "There is no such file, or it is a link to nothing.",
    ENOTDIR: "There is no such file: part of its path is a file, not a folder.",
    EACCES: "You are not allowed to read this. Change its permissions.",
    EPERM: "You are not allowed to read this. Change its permissions.",
    ELOOP: "This link leads back to itself.",
    EISDIR: "This is a folder, not a file.",
  };
  return reasons[code] ?? `This cannot be read (${code || String(error)}).`;
}

/** Why the system would not write a file, in words. */
export function whyNotWritten(error: unknown): string {
  const code = codeOf(error);
  const forbidden =
    "You are not allowed to write here. Change the permissions of the file and of its folder.";
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "There is no such folder.",
    ENOTDIR: "Part of its path is a file, not a folder.",
    EACCES: forbidden,
    EPERM: forbidden,
    EROFS: "This disk is read-only.",
    ENOSPC: "The disk is full.",
    EDQUOT: "Your disk quota is full.",
    ELOOP: "This link leads back to itself.",
    EISDIR: "This is a folder, not a file.",
    ENAMETOOLONG: "The name is too long.",
  };
  return reasons[code] ?? `The system says: ${error instanceof Error ? error.message : String(error)}.`;
}

/** Whether the system said one of these: "ENOENT". */
export function isErrorCode(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
