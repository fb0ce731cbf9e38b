import type { PieceSummary } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";
import type { Site } from "../site.ts";
import type { JsonLd } from "./json-ld.ts";

/** One step of the way from the front page; `path` starts with a slash. */
export interface Step {
  name: string;
  path: string;
}

/** From the front page over the series, or else the first subject, to the piece. */
export function wayTo(piece: Pick<PieceSummary, "subjects" | "title" | "slug">): Step[] {
  const over = piece.subjects.find((subject) => subject.kind === "series") ?? piece.subjects[0];
  const here = { name: piece.title, path: pathTo.piece(piece.slug) };
  return over ? [{ name: over.name, path: pathTo.subject(over) }, here] : [here];
}

/** schema.org's BreadcrumbList. The front page goes first and need not be among the steps. */
export function breadcrumbData(steps: Step[], site: Site): JsonLd {
  const all = [{ name: site.name, path: "/" }, ...steps];
  return {
    "@type": "BreadcrumbList",
    itemListElement: all.map((step, i) => ({
      "@type": "ListItem",
      position: i + 1,
      name: step.name,
      item: site.url + step.path,
    })),
  };
}
