import { expect, test } from "vitest";
import { keys } from "../../test/made-up/keys.ts";
import { paceOf, stampForm } from "./pace.ts";

const made = new Date("2031-05-01T12:00:00Z");
const after = (seconds: number) => new Date(made.getTime() + seconds * 1000);
const stamp = stampForm(keys, made);

test("a form tells how long it was out", () => {
  expect(paceOf(keys, stamp, after(42))).toBe(42);
});

test("a form that was made up, changed, comes from the future or is too old tells nothing", () => {
  const [, hash = ""] = stamp.split(".");
  for (const wrong of ["", ".", "x", stamp.slice(1), `0.${hash}`, `${stamp}x`, "9".repeat(5000), `-1.${hash}`])
    expect(paceOf(keys, wrong, after(42)), wrong).toBeNull();
  expect(paceOf(keys, stamp, after(-5))).toBeNull();
  expect(paceOf(keys, stamp, after(15 * 86_400))).toBeNull();
});
