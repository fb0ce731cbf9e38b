import { expect, test } from "vitest";
import { asPiece, openArticle, walledRoundtable } from "../../../test/made-up/pieces.ts";
import { site } from "../../../test/made-up/site.ts";
import { breadcrumbData, wayTo } from "./breadcrumbs.ts";

test("the way to a piece leads over its series, or else its first subject", () => {
  expect(wayTo(asPiece(walledRoundtable)).map((step) => step.path)).toEqual([
    "/series/straits",
    "/the-toll-of-the-strait",
  ]);
  expect(wayTo(asPiece(openArticle))[0]?.path).toBe("/topics/tolls");
  expect(wayTo(asPiece({ ...openArticle, topics: [], regions: [] }))).toHaveLength(1);
});

test("it starts at the front page and counts from one", () => {
  expect(breadcrumbData([{ name: "Tolls", path: "/topics/tolls" }], site)).toEqual({
    "@type": "BreadcrumbList",
    itemListElement: [
      { "@type": "ListItem", position: 1, name: site.name, item: "https://review.example/" },
      { "@type": "ListItem", position: 2, name: "Tolls", item: "https://review.example/topics/tolls" },
    ],
  });
});
