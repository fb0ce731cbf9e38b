import { ANALYST, analyse, analyseText, type Layout, type Reading, type SpokenText } from "../analyst/index.ts";
import type { Analyst } from "../publication/index.ts";

export interface AnalystOptions {
  /** Claims that are less likely right than this are left out, and said to be. */
  editorsThreshold: number;
}

/** An analyst ready to read, with all that it loads in this thread's memory until it is closed. */
export interface OpenAnalyst extends Analyst {
  readText(text: string): Promise<Reading & { layout: Layout }>;
  close(): Promise<void>;
}

/** Opens the analyst as the settings ask for it. */
export async function openAnalyst({ editorsThreshold }: AnalystOptions): Promise<OpenAnalyst> {
  return {
    ...ANALYST,
    read: async (spoken: SpokenText) => keptFrom(editorsThreshold, analyse(spoken)),
    readText: async (text) => {
      const read = analyseText(text);
      return { ...read, ...keptFrom(editorsThreshold, read) };
    },
    close: async () => {},
  };
}

function keptFrom(threshold: number, { analyst, claims, mentions, abstentions }: Reading): Reading {
  const reason = "this may state a relation, but the reading of it is too unsure";
  const unsure = claims.filter(({ score }) => score < threshold);
  const leftOut = new Map(unsure.map(({ evidence: { start, end } }) => [`${start} ${end}`, { start, end, reason }]));
  return {
    analyst,
    claims: claims.filter(({ score }) => score >= threshold),
    mentions,
    abstentions: [...abstentions, ...leftOut.values()].sort((a, b) => a.start - b.start),
  };
}
