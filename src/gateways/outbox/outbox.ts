import { chmod, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import MailComposer from "nodemailer/lib/mail-composer";
import type { Carrier, OutgoingLetter } from "../../readers/index.ts";
import { messageOf, type Sender } from "../smtp/message.ts";

const suffix = /-([0-9a-f-]{36})\.eml$/;

const plainHead = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit";

/**
 * Letters laid into a folder as they would be sent, one file each, for whoever may read the folder: codes for signing in
 * stand in them.
 */
export function openOutbox(folder: string, from: Sender): Carrier {
  const ready = async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // Also where it was made by others.
    await chmod(folder, 0o700);
  };
  return {
    async carry(letter) {
      await ready();
      // As it is: whoever opens the file without a mail program finds links and codes whole.
      const text = { raw: `${plainHead}\r\n\r\n${letter.text}` };
      const bytes = await new MailComposer({ ...messageOf(letter, from), text }).compile().build();
      const file = join(folder, fileName(letter));
      const written = await open(`${file}.part`, "w", 0o600);
      try {
        await written.writeFile(bytes);
        await written.sync();
      } finally {
        await written.close();
      }
      await rename(`${file}.part`, file);
      return { kind: "kept" };
    },
    async forget(known) {
      const files = await readdir(folder).catch(() => []);
      const letters = files.flatMap((file) => {
        const [, id] = suffix.exec(file) ?? [];
        return id === undefined ? [] : { file, id };
      });
      const kept = new Set(await known(letters.map(({ id }) => id)));
      for (const { file, id } of letters) if (!kept.has(id)) await rm(join(folder, file), { force: true });
    },
    close: () => {},
  };
}

function fileName({ at, id }: Pick<OutgoingLetter, "at" | "id">): string {
  return `${at.replaceAll(/[:.]/g, "-")}-${id}.eml`;
}
