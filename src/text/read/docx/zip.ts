import { createRequire } from "node:module";
import { NotReadable } from "./not-readable.ts";

/** Bytes. The text of a long book takes less than a tenth. */
const LARGEST_PART = 50_000_000;
const LARGEST_TOTAL = 100_000_000;

/** Begins an OLE file: what Word wrote before 2007, and the envelope of a document with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** Never unpacked, so what they would take does no harm. */
const PICTURES = /(^|\/)media\//;
const OPEN_DOCUMENT = /^content\.xml$/m;
const OTHER_OFFICE = /^(?:xl\/workbook|ppt\/presentation)\.xml$/m;

const AGAIN = "Save it again in Word, or ask for another copy.";

let fflate: typeof import("fflate") | undefined;

/** The parts of a Word document's zip. Names are compared without regard to case, as Office does. */
export interface Parts {
  readonly has: (name: string) => boolean;
  /** Unpacks a part; absent where there is none of this name. Throws `NotReadable` for a damaged one. */
  readonly read: (name: string) => Uint8Array | undefined;
}

/**
 * Looks at the directory of a zip and unpacks nothing yet.
 *
 * @throws NotReadable for what is no zip, is cut short, or would unpack to too much
 */
export function openZip(bytes: Uint8Array): Parts {
  refuseOther(bytes);
  const names = new Map<string, string>();
  let total = 0;
  unzip(bytes, ({ name, size, originalSize }) => {
    if (PICTURES.test(name)) return false;
    const largest = Math.max(size, originalSize);
    total += largest;
    if (largest > LARGEST_PART || total > LARGEST_TOTAL)
      throw new NotReadable(
        'The file would unpack to far more than a document\'s text takes (a "zip bomb"), so it was not unpacked. Copy the text into a new document and save that.',
      );
    names.set(keyOf(name), name);
    return false;
  });
  refuseOtherOffice([...names.keys()].join("\n"));
  return {
    has: (name) => names.has(keyOf(name)),
    read: (name) => {
      const stored = names.get(keyOf(name));
      return stored === undefined ? undefined : unzip(bytes, (file) => file.name === stored)[stored];
    },
  };
}

/** Some programs write the paths of Windows. */
function keyOf(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

function unzip(
  bytes: Uint8Array,
  filter: (file: import("fflate").UnzipFileInfo) => boolean,
): Readonly<Record<string, Uint8Array>> {
  // Loaded when the first document is read.
  fflate ??= createRequire(import.meta.url)("fflate") as typeof import("fflate");
  try {
    return fflate.unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof NotReadable) throw error;
    throw new NotReadable(`The file is damaged or cut short: its zip cannot be unpacked. ${AGAIN}`);
  }
}

function refuseOther(bytes: Uint8Array): void {
  const begins = (magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte);
  if (bytes.length === 0) throw new NotReadable("The file is empty.");
  if (begins(OLE))
    throw new NotReadable(
      "The document is protected with a password, or it is an old Word document (.doc). Open it in Word and save it as .docx without a password.",
    );
  if (!begins(ZIP))
    throw new NotReadable("This is not a Word document (.docx). Open it in Word and save it as .docx.");
}

function refuseOtherOffice(names: string): void {
  if (OPEN_DOCUMENT.test(names))
    throw new NotReadable("This is an OpenDocument file, not a Word document. Save it as .docx.");
  if (OTHER_OFFICE.test(names))
    throw new NotReadable("This is an Excel or PowerPoint file, not a Word document (.docx).");
}
