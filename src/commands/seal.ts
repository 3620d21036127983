import { type Command, Option } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { UsageError } from "../errors.ts";
import type { ReplayedClaim } from "../history/replay-seal.ts";
import type { Io } from "../io.ts";

interface Options {
  readonly sign?: true;
  readonly verify?: string;
  readonly json?: true;
}

export function sealCommand(program: Command, io: Io): void {
  program
    .command("seal")
    .description(
      "Seals an article at publication: keeps, beside the record, what it rested on that day. The claims with evidence, checks, replies and waivers, the SHA-256 of the record, the lock, the text and the evidence files, and the commit, in one canonical JSON (RFC 8785) with its SHA-256. Sealing again adds a seal that names the one before; none is ever lost. From then on `check` reports a sealed claim that changed without a correction. An article with errors is not sealed. With --verify, holds a seal against the desk as it is and says what still holds.",
    )
    .argument("[article]", "the article's name or path (default: the only one)")
    .addOption(
      new Option(
        "--sign",
        "sign the seal with the ssh key that you have set up in git (gpg.format=ssh, user.signingKey)",
      ).conflicts("verify"),
    )
    .option("--verify <file>", "hold the last seal of a file, or of an article, against the desk")
    .option("--json", "print the result as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord seal express-e-summons
  onrecord seal express-e-summons --sign
  onrecord seal --verify claims/express-e-summons.seal

Exit codes: 0 sealed, or everything is as it was sealed; 1 something changed since, or the signature is not good; 2 not
sealed, or the file is no seal, was altered or cannot be read.`,
    )
    .action((article: string | undefined, options: Options) =>
      options.verify === undefined
        ? seal(io, article, options)
        : verify(io, article, options.verify, options),
    );
}

async function seal(io: Io, name: string | undefined, { sign, json }: Options): Promise<void> {
  const [
    { openDeskToShow },
    { articleAt },
    { articleMeant },
    { sealArticle },
    { signatureOf },
    { sealedText },
  ] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../arguments/article-at.ts"),
    import("../arguments/article-meant.ts"),
    import("../check/seal-article.ts"),
    import("../git/signature.ts"),
    import("../views/sealed-text.ts"),
  ]);
  const opened = openDeskToShow(io, name === undefined ? [] : [name]);
  const record = name === undefined ? articleMeant(opened.desk, name) : articleAt(opened, name, io.cwd);
  const sealed = sealArticle(opened, record, {
    tool: `onrecord ${manifest.version}`,
    today: io.today,
    sign: sign && ((message) => signatureOf(message, opened.root)),
  });
  if (json) {
    const { jsonText } = await import("../views/json-text.ts");
    const { path, seal: made, unchecked, notices } = sealed;
    const { sha256, signature, contents } = made;
    const about = { article: record.name, file: path, sha256, signed: signature !== undefined };
    io.print(jsonText({ version: 1, ...about, seal: contents, unchecked, notices }));
  } else io.print(sealedText(sealed));
  for (const notice of sealed.notices) io.tell(notice);
}

async function verify(io: Io, article: string | undefined, file: string, { json }: Options): Promise<void> {
  if (article !== undefined) throw new UsageError("Name either an article to seal or a seal to --verify.");
  const [
    { openDeskToShow },
    { sealAt },
    { replaySeal },
    { replayText },
    { sealedRecord },
    { concealerOverTime, concealIn },
    { painter },
  ] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../arguments/seal-at.ts"),
    import("../history/replay-seal.ts"),
    import("../history/replay-text.ts"),
    import("../desk/sealed-record.ts"),
    import("../confidential/conceal.ts"),
    import("../views/paint.ts"),
  ]);
  const opened = openDeskToShow(io, [file]);
  const { seals, record } = sealAt(opened, file, io.cwd);
  // Who has no name today may have had one when it was sealed.
  const conceal = concealerOverTime(opened.desk, {
    records: seals.map((seal) => sealedRecord(seal, opened.desk.settings)),
  });
  io.conceal(conceal);
  const replay = concealIn(replaySeal(opened, record, seals), conceal);
  if (json) {
    const { jsonText } = await import("../views/json-text.ts");
    io.print(jsonText({ version: 1, ...replay, changed: replay.changed.map(toJson) }));
  } else io.print(replayText(replay, painter(io.colour), io));
  if (!replay.holds) io.exit(1);
}

function toJson({ change, claim, ...one }: ReplayedClaim): object {
  const changes = change.changes.map(({ field, before = null, after = null }) => ({ field, before, after }));
  return { ...one, changes, claim };
}
