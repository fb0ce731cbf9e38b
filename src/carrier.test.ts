import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openMailServer } from "../test/made-up/mail-server.ts";
import { openCarrier, SenderMissing } from "./carrier.ts";
import { sealedLetter } from "./readers/index.ts";

const data = mkdtempSync(join(tmpdir(), "rapport-test-"));
afterAll(() => rmSync(data, { recursive: true }));
const letter = {
  ...sealedLetter({ to: "ida@lagoon.example", subject: "News", text: "News.", html: "<p>News.", kind: "notice" }),
  id: "01890a5d-ac96-774b-bcce-b302099a8057",
  at: "2026-02-03T04:05:06.000Z",
  attempt: 1,
};
const settings = { smtpUrl: null, mailFrom: null, name: "The Invented Review", data };

describe("what carries letters", () => {
  test("is the folder outbox where no mail server is set up", async () => {
    expect(await openCarrier(settings).carry(letter)).toEqual({ kind: "kept" });
    expect(readdirSync(join(data, "outbox"))).toHaveLength(1);
  });

  test.each([
    ["letters@review.example", "The Invented Review <letters@review.example>"],
    ["The Desk <letters@review.example>", "The Desk <letters@review.example>"],
  ])("is the mail server that is set up, and %s sends", async (mailFrom, shown) => {
    const server = await openMailServer();
    const carrier = openCarrier({ ...settings, smtpUrl: server.url, mailFrom });
    expect(await carrier.carry(letter)).toEqual({ kind: "sent" });
    expect(server.received[0]).toMatchObject({ from: "letters@review.example" });
    expect(server.received[0]?.raw).toContain(`From: ${shown}\r\n`);
    carrier.close();
    await server.close();
  });

  test("says so when nobody is named that letters come from", () => {
    expect(() => openCarrier({ ...settings, smtpUrl: "smtps://mail.example" })).toThrow(SenderMissing);
  });
});
