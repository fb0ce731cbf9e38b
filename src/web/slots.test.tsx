import { expect, test } from "vitest";
import { caching, finish } from "./finished.ts";
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

test("puts each reader's own into the same page", () => {
  expect(filled(page, { who: "Ask", left: "2" }).toString()).toContain(
    "<p>Hello Ask, you have 2 left. slot-who; Ask</p>",
  );
  expect(filled(page, { who: "Embla", left: "0" }).toString()).toContain("Hello Embla, you have 0 left.");
});

test("leaves a slot empty that nothing is given for", () => {
  expect(filled(page, {}).toString()).toContain("<p>Hello , you have  left. slot-who; </p>");
});

test("keeps letters of all scripts whole", () => {
  expect(filled(page, { who: "Þóra 𝒳 שלום" }).toString()).toContain("Hello Þóra 𝒳 שלום,");
});
