import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer } from "./run.ts";
import { allowedSigners, signingKey } from "./signing-key.ts";

/**
 * What a signature is for, so that none can be taken for one on something else: the namespace of SSHSIG,
 * https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.sshsig
 */
const NAMESPACE = "onrecord";

/**
 * Signs a message with the user's own key, as `ssh-keygen -Y sign` does. For a key with a passphrase that program asks.
 *
 * @param folder where git is asked which key that is
 * @returns the signature, armoured
 */
export function signatureOf(message: string, folder: string): Answer<string> {
  const key = signingKey(folder);
  if ("why" in key) return key;
  return inFolder((own) => {
    if ("file" in key.out) return keygen(["-Y", "sign", "-n", NAMESPACE, "-f", key.out.file], message);
    const file = join(own, "key.pub");
    writeFileSync(file, `${key.out.publicKey}\n`);
    return keygen(["-Y", "sign", "-n", NAMESPACE, "-U", "-f", file], message);
  });
}

/** What is known of a signature. */
export type Signature =
  | { readonly is: "wrong" | "unchecked"; readonly why: string }
  | {
      readonly is: "good";
      /** Its kind and fingerprint: "ED25519 key SHA256:…". */
      readonly key: string;
      /** Whose key it is, by the user's own list of signers; undefined where there is no such list. */
      readonly signer: string | undefined;
    };

/**
 * Checks that a message was signed with a key, and where the user has a list of signers (`gpg.ssh.allowedSignersFile`), that it
 * is the key of one of them. A good signature by a key that is not on the list is wrong.
 *
 * @param folder where git is asked for the list
 */
export function checkSignature(message: string, signature: string, folder: string): Signature {
  return inFolder((own) => {
    const file = join(own, "signature");
    writeFileSync(file, signature);
    const read = keygen(["-Y", "check-novalidate", "-n", NAMESPACE, "-s", file], message);
    if ("why" in read) return { is: read.status === undefined ? "unchecked" : "wrong", why: read.why };
    const [, key = "a key"] = / with (\S+ key \S+)/.exec(read.out) ?? [];
    const signers = allowedSigners(folder);
    if (signers === undefined) return { is: "good", key, signer: undefined };
    const found = keygen(["-Y", "find-principals", "-s", file, "-f", signers], message);
    if ("why" in found) return { is: "wrong", why: `It is by ${key}, which is not in ${signers}.` };
    const signer = found.out.split("\n", 1)[0] ?? "";
    const asked = keygen(["-Y", "verify", "-n", NAMESPACE, "-s", file, "-f", signers, "-I", signer], message);
    return "why" in asked
      ? { is: "wrong", why: `It is by ${key}, which ${signers} does not allow to sign this. ${asked.why}` }
      : { is: "good", key, signer };
  });
}

/** For what has to be in a file; gone afterwards. */
function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function keygen(args: readonly string[], input: string): Answer<string> {
  const { status, stdout, stderr, error } = spawnSync("ssh-keygen", args, { input, encoding: "utf8" });
  if (error && "code" in error && error.code === "ENOENT") return { why: "ssh-keygen is not installed." };
  // It ends before it has read everything where the key is not there.
  if (error && !("code" in error && error.code === "EPIPE")) return { why: `ssh-keygen: ${error.message}` };
  if (status === 0) return { out: stdout };
  const words = stderr.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("Signing data"));
  return { why: `ssh-keygen: ${words.join(" ") || `it failed with exit code ${status}.`}`, status };
}
