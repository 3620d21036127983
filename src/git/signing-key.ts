import { type Answer, git } from "./run.ts";

/** What git signs with, by ssh: a key's file, or a public key whose other half an agent has. */
export type SigningKey = { readonly file: string } | { readonly publicKey: string };

/**
 * The key that the user has set up for signing with ssh, in their own configuration: what a repository says of keys and
 * programs is never asked.
 */
export function signingKey(folder: string): Answer<SigningKey> {
  const format = ownSetting(folder, "gpg.format");
  if (format !== "ssh") {
    return {
      why: "git is not set up to sign with an ssh key: git config --global gpg.format ssh, and user.signingKey with the key's file.",
    };
  }
  const key = ownSetting(folder, "user.signingKey", "--type=path");
  if (key === undefined)
    return { why: "git knows no key to sign with: git config --global user.signingKey with the key's file." };
  const [, publicKey] = /^(?:key::)?((?:sk-)?(?:ssh|ecdsa)-\S+ .+)$/.exec(key) ?? [];
  return { out: publicKey === undefined ? { file: key } : { publicKey } };
}

/** The file in which the user has the keys of those whose signatures count; undefined where they have none. */
export function allowedSigners(folder: string): string | undefined {
  return ownSetting(folder, "gpg.ssh.allowedSignersFile", "--type=path");
}

function ownSetting(folder: string, name: string, ...how: readonly string[]): string | undefined {
  const answer = git(folder, ["config", "--global", ...how, "--get", name]);
  return "out" in answer ? answer.out.toString("utf8").trim() || undefined : undefined;
}
