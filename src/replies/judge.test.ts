import { describe, expect, test } from "vitest";
import { houseRules, takesReplies } from "./house-rules.ts";
import { judge, type Evidence } from "./judge.ts";

const evidence = (more: Partial<Evidence> = {}): Evidence => ({
  name: "Runa Falk",
  text: "I read it otherwise.",
  vouched: false,
  standing: { published: 5 },
  suspicion: { p: 0.02, why: "" },
  blocked: ["casino"],
  contributors: ["Ida Exempel"],
  trapped: false,
  pace: 40,
  repeatsWalled: false,
  ...more,
});
const verdict = (more: Partial<Evidence>) => {
  const { state, reasons } = judge(evidence(more), houseRules);
  return [state, ...reasons.map(({ kind }) => kind)];
};
const links = "https://a.example https://b.example";

describe("a reply", () => {
  test.each<[string, Partial<Evidence>, string[]]>([
    ["of a trusted reader appears", {}, ["published"]],
    ["of a new reader is held", { standing: { published: 1 } }, ["held", "new"]],
    ["of the desk or an expert appears", { vouched: true, standing: { published: 0 }, text: links }, ["published"]],
    ["with links is held for a new reader", { standing: { published: 0 }, text: links }, ["held", "links", "new"]],
    ["with links appears for a trusted one", { text: links }, ["published"]],
    ["with a blocked word is held for everybody", { text: "A c4sino!" }, ["held", "word"]],
    ["signed with a blocked word is held", { name: "Best Casino" }, ["held", "word"]],
    ["signed like a contributor is held", { name: "ida  ехеmpel" }, ["held", "name"]],
    ["that came back at once is held", { standing: { published: 0 }, pace: 1 }, ["held", "pace", "new"]],
    ["without a time is held", { standing: { published: 0 }, pace: null }, ["held", "pace", "new"]],
    ["in whose trap something sits is held", { trapped: true }, ["held", "trap"]],
    [
      "that may be spam is held",
      { standing: { published: 0 }, suspicion: { p: 0.6, why: "x" } },
      ["held", "spam", "new"],
    ],
    [
      "that is surely spam is put with it",
      { standing: { published: 0 }, suspicion: { p: 0.97, why: "x" } },
      ["spam", "spam", "new"],
    ],
    ["of a trusted reader is never put with the spam", { suspicion: { p: 0.99, why: "x" } }, ["held", "spam"]],
    ["that repeats what is walled is held for everybody", { vouched: true, repeatsWalled: true }, ["held", "passage"]],
  ])("%s", (_, more, expected) => {
    expect(verdict(more)).toEqual(expected);
  });
});

describe("a piece", () => {
  const now = new Date("2031-05-20T12:00:00Z");
  const rules = { ...houseRules, closeAfterDays: 14 };
  const piece = (publishedAt: string | null) => ({ publishedAt });
  test("takes replies until it is old, or as an editor has said", () => {
    expect(takesReplies(rules, piece("2031-05-10T00:00:00Z"), null, now)).toBe(true);
    expect(takesReplies(rules, piece("2031-05-01T00:00:00Z"), null, now)).toBe(false);
    expect(takesReplies(rules, piece("2031-05-01T00:00:00Z"), "open", now)).toBe(true);
    expect(takesReplies(rules, piece("2031-05-19T00:00:00Z"), "closed", now)).toBe(false);
    expect(takesReplies({ ...rules, from: "off" }, piece("2031-05-19T00:00:00Z"), "open", now)).toBe(false);
    expect(takesReplies(rules, piece(null), "open", now)).toBe(false);
  });
});
