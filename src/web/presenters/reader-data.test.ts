import { expect, test } from "vitest";
import { dataPart } from "./reader-data.ts";

const part = (data: Parameters<typeof dataPart>[0]) =>
  dataPart(data, { yes: "yes", no: "no", timeZone: "Europe/Vienna" });

test("single values become facts, lists of rows become tables, and what is empty is left out", () => {
  expect(part({ account: { name: "Runa", verifiedAt: null, role: "" }, likesGiven: 3, sessions: [] })).toEqual({
    facts: [
      ["name", "Runa"],
      ["likes given", "3"],
    ],
    tables: [],
  });
  expect(part({ sessions: [{ browser: "Lynx" }, { browser: "Netscape", seenAt: "2030", lively: false }] })).toEqual({
    facts: [],
    tables: [
      {
        name: "sessions",
        columns: ["browser", "seen at", "lively"],
        rows: [
          ["Lynx", "", ""],
          ["Netscape", "2030", "no"],
        ],
      },
    ],
  });
});

test("a part that is a list by itself has one table", () => {
  expect(part([{ purpose: "newsletter" }]).tables).toEqual([
    { name: "", columns: ["purpose"], rows: [["newsletter"]] },
  ]);
});

test("what is long is cut", () => {
  expect(part({ picture: { base64: "A".repeat(5000) } }).facts[0]?.[1]).toHaveLength(302);
});

test("moments are told in the publication's zone", () => {
  expect(part({ seenAt: "2030-07-01T22:30:00.000Z" }).facts).toEqual([["seen at", "2 Jul 2030, 00:30"]]);
});
