import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { sessionTimes } from "../sessions.ts";
import { identityLimits } from "./limits.ts";
import { letterMinutes, mostTries } from "./sign-in.ts";

test("docs/signing-in.md says what holds", async () => {
  const page = await readFile("docs/signing-in.md", "utf8");
  for (const [what, { most, seconds }] of Object.entries(identityLimits))
    expect(page).toContain(`| \`${what}\` | ${most} | ${seconds} |`);
  expect(page.match(/^\| `/gm)).toHaveLength(Object.keys(identityLimits).length);
  expect(page).toContain(`It holds for ${letterMinutes} minutes`);
  expect(page).toContain(`${mostTries} tries of 2⁴⁰`);
  expect(page).toContain(
    `after ${sessionTimes.idle / 86_400_000} days without a visit and after ${sessionTimes.longest / 86_400_000} days`,
  );
});
