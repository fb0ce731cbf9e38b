import { expect, test } from "vitest";
import { caching, finish, joined } from "./finished.ts";
import { render } from "./render.ts";
import { filled, Slot } from "./slots.tsx";

const page = finish(
  render(
    <html lang="en">
      <p>
        Hello <Slot name="who" />, you have <Slot name="left" /> left. slot-who; <Slot name="who" />
      </p>
    </html>,
  ),
  { cache: caching.reader },
);

const text = (filling: Record<string, string>) => {
  const { parts, length } = filled(page, filling);
  expect(joined(parts)).toHaveLength(length);
  return joined(parts).toString();
};

test("puts each reader's own into the same page", () => {
  expect(text({ who: "Ask", left: "2" })).toContain("<p>Hello Ask, you have 2 left. slot-who; Ask</p>");
  expect(text({ who: "Embla", left: "0" })).toContain("Hello Embla, you have 0 left.");
});

test("leaves a slot empty that nothing is given for", () => {
  expect(text({})).toContain("<p>Hello , you have  left. slot-who; </p>");
});

test("keeps letters of all scripts whole", () => {
  expect(text({ who: "Þóra 𝒳 שלום" })).toContain("Hello Þóra 𝒳 שלום,");
});
