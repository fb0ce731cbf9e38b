import type { Span } from "../span.ts";

/** A name that stands in a text, whoever found it; offsets are into the whole text. */
export interface NamedSpan extends Span {
  kind: "person" | "organisation" | "place" | "armed group" | "nationality";
  /** How sure the finder is, 0–1. */
  score: number;
}
