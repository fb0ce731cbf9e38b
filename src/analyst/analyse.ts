import type { Layout } from "./document/layout.ts";
import { Drafting } from "./draft.ts";
import { spokenText } from "./passages.ts";
import type { Reading, SpokenText } from "./reading.ts";
import { ANALYST } from "./version.ts";

/** Reads a text by the rules alone. Pure and deterministic; time grows linearly with the text. Never throws for any string. */
export function analyse(spoken: SpokenText): Reading {
  const drafting = new Drafting(spoken);
  drafting.read(drafting.readable(), new Map());
  const { drafts, mentions, abstentions } = drafting;
  return { analyst: { ...ANALYST }, claims: drafts.flatMap(({ claims }) => claims), mentions, abstentions };
}

/** The same for a plain text, from its layout on. */
export function analyseText(text: string, known: { date?: string | null } = {}): Reading & { layout: Layout } {
  const { spoken, layout } = spokenText(text, known);
  return { ...analyse(spoken), layout };
}
