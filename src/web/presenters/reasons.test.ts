import { expect, test } from "vitest";
import type { Reason } from "../../readers/following/index.ts";
import { followPath, pageOf, reasonsInWords, reasonsTold } from "./reasons.ts";

const actor = (name: string): Reason => ({
  kind: "follows",
  what: { kind: "actor", id: name.toLowerCase(), other: "", names: [name], slug: "" },
});
const pair = { kind: "dyad" as const, id: "savoy", other: "the/lorraine", names: ["Savoy", "Lorraine"], slug: "" };
const said = (...reasons: Reason[]) => reasonsInWords(reasonsTold(reasons, "UTC"));

test("one reason, two, and more than are told", () => {
  expect(said(actor("Savoy"))).toBe("Because you follow Savoy.");
  expect(said({ kind: "follows", what: pair }, actor("Mantua"))).toBe("Because you follow Savoy–Lorraine and Mantua.");
  expect(said(actor("Savoy"), actor("Mantua"), actor("Parma"), actor("Modena"))).toBe(
    "Because you follow Savoy and Mantua, and 2 more.",
  );
});

test("news of a followed piece", () => {
  const corrected: Reason = { kind: "corrected", at: "2030-05-03T10:00:00.000Z" };
  expect(said(corrected)).toBe("Corrected on 3 May 2030, and you follow it.");
  expect(said(corrected, actor("Savoy"))).toBe("Corrected on 3 May 2030, and you follow it. Because you follow Savoy.");
  expect(said({ kind: "replies", at: "2030-05-03T10:00:00.000Z", count: 2 })).toBe("2 new replies, and you follow it.");
});

test("ids of any kind stay one part of an address", () => {
  expect(pageOf(pair)).toBe("/relations/savoy/the%2Florraine");
  expect(followPath(pair)).toBe("/following/dyad/savoy/the%2Florraine");
  expect(followPath({ kind: "topic", id: "peace?a=b#c", other: "" })).toBe("/following/topic/peace%3Fa%3Db%23c");
});
