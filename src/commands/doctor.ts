import { statfs } from "node:fs/promises";
import { Command } from "commander";
import { openApp } from "../app.ts";
import type { Config } from "../config.ts";
import type { Finding } from "../publication/index.ts";
import type { Post } from "../readers/index.ts";
import { configOf, withSettings, type SettingFlags, type Terminal } from "./terminal.ts";

export function doctorCommand(terminal: Terminal): Command {
  const command = new Command("doctor").description("look at the publication's health: storage, index, readings, disk");
  return withSettings(command, "data", "databaseUrl").action(async (flags: SettingFlags & { json?: boolean }) => {
    const config = configOf(terminal, flags);
    const app = await openApp(config, { use: "read" });
    const findings: Finding[] = [{ what: "Node", ok: true, detail: process.version }];
    try {
      findings.push(...(await app.examine()));
      const { pieces, contributors, claims, pending } = await app.library.catalogue.counts();
      findings.push({
        what: "Library",
        ok: true,
        detail: `${pieces} pieces by ${contributors} contributors, ${claims} claims`,
      });
      findings.push({
        what: "Analyst",
        ok: true,
        detail: pending === 0 ? "has read every piece" : `${pending} pieces wait to be read`,
      });
      findings.push(await mail(app.post, config));
    } finally {
      await app.close();
    }
    if (config.databaseUrl === null) findings.push(await disk(config.data));
    if (findings.some(({ ok }) => !ok)) terminal.exitCode = 1;
    if (flags.json) return terminal.out(JSON.stringify({ ok: terminal.exitCode === 0, findings }));
    for (const { what, ok, detail } of findings) terminal.out(`${ok ? "ok  " : "BAD "} ${what}: ${detail}`);
  });
}

async function mail(post: Pick<Post, "counts">, { smtpUrl, mailFrom }: Config): Promise<Finding> {
  const { waiting, failed } = await post.counts();
  const ways =
    smtpUrl === null
      ? "no mail server is set up (SMTP_URL); letters are laid into the folder outbox"
      : mailFrom === null
        ? "a mail server is set up, but nobody to send from; set MAIL_FROM"
        : `letters go through ${new URL(smtpUrl).hostname}`;
  return {
    what: "Mail",
    ok: smtpUrl === null || mailFrom !== null,
    detail: `${ways}; ${waiting} waiting, ${failed} given up`,
  };
}

const leastFree = 200e6;

async function disk(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const detail = `${Math.round(free / 1e6)} MB free`;
  return {
    what: "Disk",
    ok: free > leastFree,
    detail: free > leastFree ? detail : `${detail}; make room before the next import`,
  };
}
