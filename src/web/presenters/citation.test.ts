import { expect, test } from "vitest";
import { openArticle } from "../../../test/made-up/pieces.ts";
import { site } from "../../../test/made-up/site.ts";
import type { Piece } from "../../publication/index.ts";
import { citation } from "./citation.ts";

const titled = (title: string) => citation({ ...openArticle, credits: [], title } as unknown as Piece, site)[0];

test("a title that quotes is cited with its own marks inside", () => {
  expect(titled("“We Paid the Toll”")).toBe("“‘We Paid the Toll’”");
  expect(titled('The "Free" Strait')).toBe("“The ‘Free’ Strait”");
  expect(titled("The Free Strait")).toBe("“The Free Strait”");
});
