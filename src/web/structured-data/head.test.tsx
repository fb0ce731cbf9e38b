import { parseHTML } from "linkedom";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { asPiece, openArticle } from "../../../test/made-up/pieces.ts";
import { site } from "../../../test/made-up/site.ts";
import { visitor } from "../../readers/index.ts";
import { MachineHead } from "./head.tsx";
import { pieceMeta } from "./meta.ts";
import { pieceData } from "./piece.ts";

test("a hostile title ends neither the head nor its script", () => {
  const piece = asPiece(openArticle);
  const head = <MachineHead meta={pieceMeta(piece, visitor, site)} data={pieceData(piece, visitor, site)} />;
  const page = renderToString(
    <html lang="en">
      <head>{head}</head>
      <body>the page</body>
    </html>,
  );
  const { document } = parseHTML(`<!doctype html>${page}`);
  expect(document.body.textContent?.trim()).toBe("the page");
  expect(document.querySelector('meta[property="og:title"]')?.getAttribute("content")).toBe(piece.title);
  const written = JSON.parse(document.querySelector("script")?.textContent ?? "null");
  expect(written["@graph"][0].headline).toBe(piece.title);
});
