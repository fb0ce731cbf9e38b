import { afterEach, describe, expect, test } from "vitest";
import { openMailServer, type Mood } from "../../../test/made-up/mail-server.ts";
import { sealedLetter, type OutgoingLetter } from "../../readers/index.ts";
import { openSmtp } from "./smtp.ts";

const from = { name: "The Invented Review", address: "letters@review.example" };
const id = "01890a5d-ac96-774b-bcce-b302099a8057";

function letter(differences: Partial<OutgoingLetter> = {}): OutgoingLetter {
  return {
    ...sealedLetter({
      to: "ida@lagoon.example",
      subject: "Your code",
      text: "The code is 123456.",
      html: "<p>The code is 123456.</p>",
      kind: "sign-in",
      ...differences,
    }),
    id,
    at: "2026-02-03T04:05:06.000Z",
    attempt: 1,
  };
}

describe("letters by SMTP", () => {
  const open: { close(): unknown }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });
  const over = async (
    mood?: (offered: number) => Mood,
    patience = { silence: 2000, whole: 3000 },
    options: Parameters<typeof openMailServer>[1] = {},
  ) => {
    const server = await openMailServer(mood, options);
    const smtp = openSmtp({ url: server.url, from, patience });
    open.push(smtp, server);
    return { server, smtp };
  };

  test("arrive with both texts, the same Message-ID at every try, and a word to machines not to answer", async () => {
    const { server, smtp } = await over();
    expect(await smtp.carry(letter({ headers: { "List-Unsubscribe": "<https://review.example/off>" } }))).toEqual({
      kind: "sent",
    });
    const [got] = server.received;
    expect(got).toMatchObject({ from: from.address, to: ["ida@lagoon.example"] });
    expect(got?.raw).toMatch(new RegExp(`^Message-ID: <${id}@review\\.example>\\r$`, "m"));
    expect(got?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(got?.raw).toMatch(/^Date: Tue, 03 Feb 2026 04:05:06 \+0000\r$/m);
    expect(got?.raw).toMatch(/^List-Unsubscribe: <https:\/\/review\.example\/off>\r$/m);
    expect(got?.raw).toContain("text/plain");
    expect(got?.raw).toContain("text/html");
  });

  test("never carry a header or a second reader that somebody wrote into subject, name or address", async () => {
    const { server, smtp } = await over();
    const evil = "Hello\r\nBcc: eve@evil.example\r\n\r\n<script>";
    const hostile = letter({
      subject: evil,
      text: `A reply by ${evil}`,
      headers: { "X-Note": evil, Bcc: "eve@evil.example", "X-Bad\r\nBcc": "eve@evil.example" },
    });
    expect((await smtp.carry(hostile)).kind).toBe("sent");
    const odd = openSmtp({ url: server.url, from: { ...from, name: "Review\r\nBcc: eve@evil.example" } });
    open.push(odd);
    expect((await odd.carry(letter())).kind).toBe("sent");
    for (const { to, raw } of server.received) {
      expect(to).toEqual(["ida@lagoon.example"]);
      const head = raw.slice(0, raw.indexOf("\r\n\r\n"));
      expect(head).not.toMatch(/^(?:bcc|cc|x-bad)/im);
    }
    expect(server.received).toHaveLength(2);
  });

  test.each([
    ["busy", "delayed"],
    ["refuses words", "refused"],
    ["refuses reader", "refused"],
    ["drops", "delayed"],
    ["stalls", "delayed"],
  ] as const)("tell a server that %s: %s, without naming the reader", async (mood, kind) => {
    const { smtp } = await over(() => mood, { silence: 300, whole: 2000 });
    const carried = await smtp.carry(letter());
    expect(carried).toMatchObject({ kind, reason: expect.not.stringContaining("lagoon") as string });
  });

  test("are tried once: a server that takes one and drops the line is not given it again by itself", async () => {
    const { server, smtp } = await over((offered) => (offered === 0 ? "takes, then drops" : "takes"));
    expect((await smtp.carry(letter())).kind).toBe("delayed");
    expect(server.received).toHaveLength(1);
    expect((await smtp.carry(letter())).kind).toBe("sent");
  });

  test("wait for a server that is not there, or does not know our password", async () => {
    const { server } = await over();
    const nobody = openSmtp({ url: "smtp://127.0.0.1:1", from });
    const stranger = openSmtp({ url: server.url.replace("//", "//eve:wrong@"), from });
    open.push(nobody, stranger);
    expect((await nobody.carry(letter())).kind).toBe("delayed");
    expect((await stranger.carry(letter())).kind).toBe("delayed");
    expect(server.received).toHaveLength(0);
  });

  test("go encrypted from the first byte where the address says so", async () => {
    const { server } = await over(undefined, undefined, { secure: true });
    const smtp = openSmtp({ url: `smtps://127.0.0.1:${server.port}`, from });
    open.push(smtp);
    expect(await smtp.carry(letter())).toEqual({ kind: "sent" });
  });

  test.each([
    ["in the clear", {}],
    ["to one whose certificate nobody vouches for", { disabledCommands: [] }],
    ["to such a one encrypted from the first byte", { secure: true }],
  ])("are not sent to another machine %s", async (_, options) => {
    const { server } = await over(undefined, undefined, options);
    const scheme = "secure" in options ? "smtps" : "smtp";
    // A name of this machine that we cannot know for one.
    const elsewhere = openSmtp({
      url: `${scheme}://0.0.0.0:${server.port}`,
      from,
      patience: { silence: 2000, whole: 3000 },
    });
    open.push(elsewhere);
    expect((await elsewhere.carry(letter())).kind).toBe("delayed");
    expect(server.received).toHaveLength(0);
  });
});
