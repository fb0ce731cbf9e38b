import { expect, test } from "vitest";
import { openMadeUpServer } from "../../../test/made-up/library.ts";
import { openArticle } from "../../../test/made-up/pieces.ts";
import { site } from "../../../test/made-up/site.ts";
import { quotationData } from "./quotations.ts";

test("each quote stands once, credited to its speaker, without our reading of it", async () => {
  const { storage, close } = await openMadeUpServer([openArticle]);
  const claims = await storage.readings.between("denmark", "sweden");
  const quotations = quotationData([...claims, ...claims], site);
  expect(quotations).toHaveLength(claims.length);
  expect(quotations).toContainEqual({
    "@type": "Quotation",
    text: "Sweden supported Denmark with ships.",
    spokenByCharacter: { "@type": "Person", name: "Ida Testesen" },
    isPartOf: expect.objectContaining({ "@type": "CreativeWork", datePublished: "1857" }),
  });
  expect(JSON.stringify(quotations)).not.toMatch(/cooperat|relation|sign/);
  await close();
});
