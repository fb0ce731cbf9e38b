import { describe, expect, test } from "vitest";
import { choice, prose, readForm, safePath, several, text, tick } from "./forms.ts";

describe("a form", () => {
  const fields = {
    name: text({ most: 10 }),
    words: prose({ most: 20, least: 0 }),
    box: tick(),
    way: choice(["a", "b"]),
  };

  test("gives its values, tidied", () => {
    const read = readForm({ name: "  Þóra\t  Á ", words: "one\r\ntwo", box: "yes", way: "b", more: "!" }, fields);
    expect(read).toEqual({ ok: true, values: { name: "Þóra Á", words: "one\ntwo", box: true, way: "b" } });
  });

  test("says of each field what is wrong, and keeps what was typed", () => {
    const read = readForm({ name: "far too long a name", way: "c", words: "kept" }, fields);
    expect(read).toMatchObject({
      ok: false,
      problems: { name: "This is too long by 9 characters.", way: "Choose one of the options." },
      typed: { name: "far too long a name", words: "kept" },
    });
  });

  test.each([
    ["a line break", "a\nb", "a b"],
    ["a carriage return", "a\r\nBcc: x", "a Bcc: x"],
    ["a null", "a\u0000b", "ab"],
    ["an override of direction", "a\u202eb\u2066c", "abc"],
    ["a lone surrogate", "a\ud800b", "a\ufffdb"],
    ["a letter in two parts", "e\u0301", "é"],
  ])("lets no %s into one line", (_, sent, value) => {
    expect(readForm({ name: sent }, { name: text({ most: 20 }) })).toEqual({ ok: true, values: { name: value } });
  });

  test.each([[undefined], [null], ["text"], [7], [["a"]], [{ name: { first: "a" } }], [{ name: 5 }], [{}]])(
    "takes %j for a form in which nothing was filled in",
    (body) => {
      expect(readForm(body, { name: text({ most: 5 }) })).toMatchObject({ problems: { name: "Please fill this in." } });
    },
  );

  test("is not led astray by names that objects have from birth", () => {
    expect(readForm({}, { constructor: text({ most: 5, least: 0 }) })).toEqual({
      ok: true,
      values: { constructor: "" },
    });
  });

  test("takes several boxes of one name, up to a number", () => {
    const boxes = { id: several({ most: 3, count: 2 }) };
    expect(readForm({ id: ["a", "b"] }, boxes)).toEqual({ ok: true, values: { id: ["a", "b"] } });
    expect(readForm({ id: "a" }, boxes)).toEqual({ ok: true, values: { id: ["a"] } });
    expect(readForm({ id: ["a", "b", "c"] }, boxes)).toMatchObject({ ok: false });
  });
});

describe("where one goes back to", () => {
  test.each(["/", "/tolls", "/tolls#rest", "/search?q=a%20b&page=2", "/r/%C3%A5"])(
    "is a path of this site: %s",
    (path) => {
      expect(safePath(path)).toBe(path);
    },
  );

  test.each([
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "/\t/elsewhere.example",
    "\\\\elsewhere.example",
    "javascript:alert(1)",
    "/a\nSet-Cookie: b",
    "tolls",
    "",
    `/${"a".repeat(2000)}`,
    null,
    ["/a"],
  ])("is never elsewhere: %j", (path) => {
    expect(safePath(path, "/home")).toBe("/home");
  });
});
