import { expect, test } from "vitest";
import { safeAddress, safeImageAddress } from "./address.ts";

test.each([
  ["https://example.org/a b", "https://example.org/a%20b"],
  ["HTTP://EXAMPLE.org", "http://example.org/"],
  ["mailto:desk@example.org", "mailto:desk@example.org"],
  ["/ports/aden", "/ports/aden"],
  ["#t40", "#t40"],
  ["//example.org/x", null],
  ["/\\example.org", null],
  ["ports/aden", null],
  ["java\nscript:alert(1)", null],
  ["data:text/html,hello", null],
  ["ftp://example.org/", null],
  ["https://", null],
])("the address %j is stored as %j", (raw, wanted) => {
  expect(safeAddress(raw)).toBe(wanted);
});

test("a relative address is completed where the page's own is known", () => {
  expect(safeAddress("../map", "https://example.org/a/b")).toBe("https://example.org/map");
  expect(safeAddress("javascript:alert(1)", "https://example.org/a/b")).toBeNull();
  expect(safeAddress("", "https://example.org/a/b")).toBeNull();
});

test("a picture is neither a mail address nor a place on the page", () => {
  expect(safeImageAddress("mailto:desk@example.org")).toBeNull();
  expect(safeImageAddress("#t40")).toBeNull();
  expect(safeImageAddress("/media/map.png")).toBe("/media/map.png");
});
