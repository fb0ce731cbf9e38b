import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { sealedLetter } from "../../readers/index.ts";
import { openOutbox } from "./outbox.ts";

const link = `https://review.example/sign-in/link?token=${"a".repeat(120)}`;
const letter = (id: string) => ({
  ...sealedLetter({
    to: "ida@lagoon.example",
    subject: "Your code\r\nBcc: eve@evil.example",
    text: `The code is “123456”. ${link}\n`,
    html: "<p>The code is 123456.</p>",
    kind: "sign-in",
  }),
  id,
  at: "2026-02-03T04:05:06.000Z",
  attempt: 1,
});
const [one, two] = ["01890a5d-ac96-774b-bcce-b302099a8057", "01890a5d-ac96-774b-bcce-b302099a8058"];

describe("the outbox folder", () => {
  const above = mkdtempSync(join(tmpdir(), "rapport-test-"));
  const folder = join(above, "outbox");
  afterAll(() => rmSync(above, { recursive: true }));
  const outbox = openOutbox(folder, { name: "The Invented Review", address: "no-reply@localhost" });

  test("holds each letter as it would be sent, for nobody but its owner to read", async () => {
    expect(await outbox.carry(letter(one))).toEqual({ kind: "kept" });
    // A second try writes the same file.
    expect(await outbox.carry(letter(one))).toEqual({ kind: "kept" });
    const files = readdirSync(folder);
    expect(files).toEqual([`2026-02-03T04-05-06-000Z-${one}.eml`]);
    const file = join(folder, files[0] ?? "");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const raw = readFileSync(file, "utf8");
    expect(raw).toContain(`The code is “123456”. ${link}`);
    expect(raw).toMatch(/^To: ida@lagoon\.example\r?$/m);
    expect(raw).not.toMatch(/^Bcc/m);
  });

  test("loses what is no longer known, and leaves other files alone", async () => {
    await outbox.carry(letter(two));
    writeFileSync(join(folder, "notes.txt"), "mine");
    await outbox.forget((ids) => Promise.resolve(ids.filter((id) => id === two)));
    expect(readdirSync(folder).sort()).toEqual([`2026-02-03T04-05-06-000Z-${two}.eml`, "notes.txt"]);
  });

  test("has nothing to forget before there is a folder", async () => {
    const none = openOutbox(join(above, "never"), { name: "", address: "no-reply@localhost" });
    await expect(none.forget(() => Promise.resolve([]))).resolves.toBeUndefined();
  });
});
