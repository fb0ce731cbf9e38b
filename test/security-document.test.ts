import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const page = readFileSync(join(root, "docs/security.md"), "utf8");
const rows = page
  .split("\n")
  .filter((line) => /^\| (?:V\d|CVE-|GHSA-)/.test(line))
  .map((line) => line.slice(2, -2).split(" | "));
const statuses = ["tested", "by design", "in part", "not met", "operator", "not here"];

/** How many requirements each chapter of the standard has on levels 1 and 2. */
const chapters = {
  1: 27,
  2: 11,
  3: 19,
  4: 10,
  5: 9,
  6: 35,
  7: 18,
  8: 7,
  9: 7,
  10: 29,
  11: 14,
  12: 9,
  13: 13,
  14: 9,
  15: 13,
  16: 16,
};

describe("docs/security.md", () => {
  test("names each requirement once, and each fault", () => {
    const ids = rows.flatMap(([names = ""]) => names.split(", "));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const found = Object.fromEntries(
      Object.keys(chapters).map((chapter) => [chapter, ids.filter((id) => id.startsWith(`V${chapter}.`)).length]),
    );
    expect(found).toEqual(Object.fromEntries(Object.entries(chapters)));
    expect(ids.filter((id) => !id.startsWith("V"))).toHaveLength(21);
  });

  test("says of each how it stands, and why", () => {
    for (const [ids = "", what = "", status = "", how = "", ...more] of rows) {
      expect(more, ids).toEqual([]);
      expect(statuses, ids).toContain(status);
      expect([what.length > 3, how.length > 4], ids).toEqual([true, true]);
      if (status === "tested") expect(how, ids).toMatch(/`[^`]+` “/);
    }
  });

  test("names only tests that there are", () => {
    const named = [...page.matchAll(/`([^`\s]+\.tsx?)` “([^”]+)”/g)].map(([, file = "", title = ""]) => ({
      file,
      title,
    }));
    expect(named.length).toBeGreaterThan(200);
    const missing = named.filter(({ file, title }) => {
      if (!existsSync(join(root, file))) return true;
      const source = readFileSync(join(root, file), "utf8");
      return !['"', "`", "'"].some((quote) => source.includes(`${quote}${title}${quote}`));
    });
    expect(missing).toEqual([]);
  });

  test("names only files that there are", () => {
    const files = [...page.matchAll(/`((?:src|test|docs)\/[^`\s]+)`|\]\(([^)#]+\.md)/g)].map(
      ([, file, page]) => file ?? `docs/${page}`,
    );
    expect(files.length).toBeGreaterThan(200);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});
