import { generateSync } from "otplib";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/rapport.ts";
import { openApp } from "../app.ts";
import { readConfig } from "../config.ts";
import { staffCommand } from "./staff.ts";

const data = temporaryFolder();

/** One command, in this process. */
async function staff(...words: string[]) {
  const out: string[] = [];
  const terminal = {
    environment: { DATA: data },
    exitCode: 0 as const,
    out: (text: string) => void out.push(text),
    err() {},
  };
  const command = staffCommand(terminal)
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  await command.parseAsync(words, { from: "user" });
  return out.join("\n");
}

const opened = () => openApp(readConfig({}, { DATA: data }), { use: "serve", create: true });

test("staff are added, listed, reset and removed beside a running server, and can show what they were told", async () => {
  const running = await opened();
  try {
    expect(await staff("list")).toContain("Nobody is on the staff yet");
    const added = await staff("add", "Ida@Desk.example", "--role", "owner");
    expect(added).toMatch(/^Ida@desk\.example is now an owner of Rapport\.\n/);
    const link = /otpauth:\S+/.exec(added)?.[0] ?? "";
    const secret = new URL(link).searchParams.get("secret") ?? "";
    expect(added.replaceAll(" ", "")).toContain(`\n${secret}\n`);
    expect(added.match(/^ {2}[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/gm)).toHaveLength(10);

    const [person] = await running.staff.list();
    expect(person).toMatchObject({ role: "owner", address: "Ida@desk.example", recoveryCodesLeft: 10 });
    const now = new Date();
    const code = (secret: string) => generateSync({ secret, epoch: Math.floor(now.getTime() / 1000) });
    const { readerId = "" } = person ?? {};
    await running.sessions.begin(readerId, "A test", now);
    const [session] = await running.sessions.list(readerId, now);
    const show = (code: string) => running.staff.show(readerId, session ?? { id: "", browser: "" }, code, now);
    expect(await show(code(secret))).toMatchObject({ kind: "right" });

    const moved = await staff("add", "ida@desk.example", "--role", "moderator");
    expect(moved).toContain("is now a moderator of Rapport, no longer an owner.");
    expect(moved).toContain("second factor stays");
    expect(moved).not.toContain("otpauth");
    expect(await staff("list")).toBe("moderator  Ida@desk.example  (10 recovery codes left)");

    const reset = JSON.parse(await staff("reset", "ida@desk.example", "--json")) as { secret: string };
    expect(reset.secret).not.toBe(secret);
    expect(await show(code(reset.secret))).toMatchObject({ kind: "right" });

    expect(await staff("remove", "ida@desk.example")).toBe("ida@desk.example is no longer a moderator.");
    expect(await show(code(reset.secret))).toBeNull();
    expect((await running.staff.deeds({ limit: 9, offset: 0 })).items.map(({ what }) => what)).toEqual([
      "staff.remove",
      "staff.reset",
      "staff.add moderator",
      "staff.add owner",
    ]);
  } finally {
    await running.close();
  }
});

test("whoever is not on the staff is neither removed nor reset, and what is no address or role is refused", async () => {
  const refused = (words: string[], like: RegExp) => expect(staff(...words)).rejects.toThrow(like);
  await refused(["remove", "nobody@desk.example"], /Nobody on the staff has the address nobody@desk\.example/);
  await refused(["reset", "nobody@desk.example"], /rapport staff list/);
  await refused(["add", "ida@desk.example\r\nBcc: x@y.example", "--role", "owner"], /no e-mail address/);
  await refused(["add", "аdmin@desk.example", "--role", "owner"], /no e-mail address/);
  await refused(["add", "ida@desk.example", "--role", "king"], /Allowed choices are owner, editor, moderator/);
  await refused(["add", "ida@desk.example"], /--role/);
  await refused(["praise"], /add, list, remove or reset/);
});
