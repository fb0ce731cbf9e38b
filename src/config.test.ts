import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ConfigError, readConfig, SETTINGS } from "./config.ts";

function folderWith(settings: string): string {
  const folder = mkdtempSync(join(tmpdir(), "rapport-config-"));
  writeFileSync(join(folder, "settings.json"), settings);
  return folder;
}

describe("settings", () => {
  test("come from flags before the environment, from that before settings.json, and from that before defaults", () => {
    const data = folderWith('{"name": "The File", "port": 5001, "lang": "de"}');
    const config = readConfig({ data, port: "5003" }, { PORT: "5002", PUBLICATION_NAME: "The Environment" });
    expect(config).toMatchObject({ data, port: 5003, name: "The Environment", lang: "de", timeZone: "UTC" });
  });

  test.each([
    [{ PORT: "eighty" }, 'PORT must be a number from 0 to 65535, not "eighty".'],
    [{ PORT: "70000" }, "PORT must be a number from 0 to 65535"],
    [{ TIME_ZONE: "Middle-earth" }, "TIME_ZONE must be the name of a time zone"],
    [{ PUBLIC_URL: "review.example" }, "PUBLIC_URL must be an address without a path"],
    [{ PUBLIC_URL: "https://review.example/blog" }, "PUBLIC_URL must be an address without a path"],
    [{ THREADS: "0" }, 'THREADS must be a whole number from 1, not "0".'],
    [{ READERS_THRESHOLD: "75" }, 'READERS_THRESHOLD must be a number from 0 to 1, not "75".'],
    [{ EDITORS_THRESHOLD: "" }, "EDITORS_THRESHOLD must be a number from 0 to 1"],
    [{ SECOND_READER_URL: "ftp://models.example/v1" }, "SECOND_READER_URL must be an address such as"],
    [{ SECOND_READER_URL: "https://me:pass@models.example" }, "SECOND_READER_URL must be an address such as"],
    [{ SECOND_READER_BUDGET: "-1" }, "SECOND_READER_BUDGET must be an amount from 0 on"],
    [{ SECOND_READER_PRICE_IN: "cheap" }, "SECOND_READER_PRICE_IN must be an amount from 0 on"],
    [{ MAIL_FROM: "The Review" }, "MAIL_FROM must be an address, or a name and an address"],
    [{ MAIL_FROM: "The Review <a@review.example>, b@evil.example" }, "MAIL_FROM must be an address"],
    [{ MAIL_FROM: "The Review\nBcc: b@evil.example <a@review.example>" }, "MAIL_FROM must be an address"],
    [{ DISPUTED_CLAIMS: "perhaps" }, 'DISPUTED_CLAIMS must be "show" or "hide", not "perhaps".'],
    [{ ANALYSIS: "maybe" }, 'ANALYSIS must be "on" or "off"'],
  ])("refuse %j in one sentence", (environment, sentence) => {
    expect(() => readConfig({}, { DATA: tmpdir(), ...environment })).toThrow(sentence);
  });

  test("never repeat a secret, and take it from the environment only", () => {
    const data = folderWith('{"secondReaderKey": "hush"}');
    expect(() => readConfig({ data }, {})).toThrow('unknown setting "secondReaderKey"');
    expect(() => readConfig({ data: tmpdir() }, { SECOND_READER_KEY: "hush hush" })).toThrow(
      /^SECOND_READER_KEY must be one word of ASCII characters\.$/,
    );
    expect(readConfig({ data: tmpdir() }, { SECOND_READER_KEY: "hush" }).secondReaderKey).toBe("hush");
  });

  test.each([
    "mail.example",
    "https://mail.example",
    "smtp://mail.example/box",
    "smtp://me:50%@mail.example",
    "smtp://me:%ff@mail.example",
    "smtps://",
  ])("refuse %s for a mail server, without repeating what may hold a password", (url) => {
    expect(() => readConfig({ data: tmpdir() }, { SMTP_URL: url })).toThrow(
      /^SMTP_URL must be an address such as "smtps:\/\/name:password@mail\.example:465"\.$/,
    );
  });

  test("drop the slash that ends an address", () => {
    expect(readConfig({}, { DATA: tmpdir(), PUBLIC_URL: "https://review.example/" }).publicUrl).toBe(
      "https://review.example",
    );
  });

  test.each([
    ['{"prot": 80}', 'unknown setting "prot"'],
    ["{port: 80}", "is not valid JSON"],
    ["[]", "must hold one JSON object"],
    ['{"port": "x"}', '"port" in '],
  ])("name the fault in settings.json: %s", (content, sentence) => {
    const data = folderWith(content);
    expect(() => readConfig({ data }, {})).toThrow(ConfigError);
    expect(() => readConfig({ data }, {})).toThrow(sentence);
  });

  test("are all in docs/settings.md", async () => {
    const rows = Object.entries(SETTINGS).map(([name, { env, key, meaning, ...one }]) => {
      const flag = "secret" in one ? "–" : `\`--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}\``;
      const initial =
        one.default === null || (Array.isArray(one.default) && one.default.length === 0)
          ? "–"
          : `\`${JSON.stringify(one.default).replace(/^"(.*)"$/, "$1")}\``;
      return `| ${flag} | \`${env}\` | ${key === null ? "–" : `\`${key}\``} | ${initial} | ${meaning} |`;
    });
    const page = `# Settings

A flag wins over the environment, the environment over \`settings.json\` in the data folder, that over the default. Not every command has every flag; \`bin/rapport COMMAND --help\` lists its own. An unknown key or a value that cannot be used is refused at start.

| flag | environment | settings.json | default | meaning |
|---|---|---|---|---|
${rows.join("\n")}

This page is written by \`src/config.test.ts\` (\`npx vitest run src/config.test.ts --update\`).
`;
    await expect(page).toMatchFileSnapshot("../docs/settings.md");
  });
});
