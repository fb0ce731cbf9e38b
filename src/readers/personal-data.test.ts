import { expect, test } from "vitest";
import { PERSONAL_DATA } from "./personal-data.ts";
import { WITHOUT_READERS } from "./without-readers.ts";

test("docs/privacy.md says what the register says", async () => {
  const cell = (text: string) => text.replaceAll("|", "\\|");
  const rows = PERSONAL_DATA.map(({ tables, what, why, until, copied, leaving }) =>
    [tables.map((table) => `\`${table}\``).join(", "), what, why, until, copied === true ? "Yes." : copied, leaving]
      .map(cell)
      .join(" | "),
  );
  const others = Object.entries(WITHOUT_READERS).map(([table, why]) => `| \`${table}\` | ${cell(why)} |`);
  const page = `# What is kept about readers

Readers find the same at \`/privacy\`, everything about themselves at \`/account/data\`, what they agreed to at \`/account/consents\`, and the end of it at \`/account/deletion\`. "You" is the reader.

A job deletes every hour what has been kept as long as this page says. A contract test on both engines holds the register against the tables that a database really has, the copy against the register, the deletion against every cell of every table, and the times against the job; so a new table cannot be forgotten.

| tables | what | what for | how long | in the reader's copy | when the reader leaves |
|---|---|---|---|---|---|
${rows.map((row) => `| ${row} |`).join("\n")}

## Tables that hold nothing about readers

| table | why |
|---|---|
${others.join("\n")}

## Outside the database

- Letters wait as files in \`outbox/\` of the data folder only where no mail server is set; they follow the deletion of their row within a minute, and go after seven days.
- Backups before a migration lie beside the database and hold what it held then. Delete them when the new version has proved itself; they are not changed when a reader leaves.
- Log lines name routes, never addresses, names or tokens.

## After an erasure

SQLite overwrites deleted rows (\`secure_delete\`) and its write-ahead log is emptied at once. PostgreSQL makes the space of deleted rows free at once (\`VACUUM\`); when the pages on disk and in its own log and backups are overwritten is up to that server.

This page is written by \`src/readers/personal-data.test.ts\` (\`npx vitest run src/readers/personal-data.test.ts --update\`).
`;
  await expect(page).toMatchFileSnapshot("../../docs/privacy.md");
});
