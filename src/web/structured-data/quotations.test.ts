import { expect, test } from "vitest";
import { openMadeUpServer } from "../../../test/made-up/library.ts";
import { openArticle } from "../../../test/made-up/pieces.ts";
import { site } from "../../../test/made-up/site.ts";
import { quotationData } from "./quotations.ts";

test("each quote stands once, credited to its speaker, without our reading of it", async () => {
  const { storage, close } = await openMadeUpServer([openArticle]);
  const claims = await storage.readings.between("denmark", "sweden");
  const quotations = quotationData([...claims, ...claims], site);
  expect(quotations).toHaveLength(claims.length + 1);
  expect(quotations).toContainEqual({
    "@type": "Quotation",
    text: "Sweden supported Denmark with ships.",
    spokenByCharacter: { "@type": "Person", name: "Ida Testesen" },
    isPartOf: { "@id": expect.stringMatching(/#piece$/) },
  });
  expect(quotations.at(-1)).toMatchObject({ "@type": "CreativeWork", datePublished: "1857" });
  expect(JSON.stringify(quotations)).not.toMatch(/cooperat|relation|sign/);
  await close();
});

test("of very many quotes the first fifty are told", async () => {
  const { storage, close } = await openMadeUpServer([openArticle]);
  const [claim] = await storage.readings.between("denmark", "sweden");
  if (!claim) throw new Error("The made-up library has no claim.");
  const many = Array.from({ length: 60 }, (_, n) => ({ ...claim, evidence: { ...claim.evidence, start: n } }));
  expect(quotationData(many, site).filter((node) => node["@type"] === "Quotation")).toHaveLength(50);
  await close();
});
