import { openAnalyst as open, type Analyst } from "../analyst/index.ts";

export interface AnalystOptions {
  /** Claims that are less likely right than this are left out, and said to be. */
  editorsThreshold: number;
  /** Folder of the trained weights; null or nothing for those that are shipped. */
  models?: string | null;
}

/** Opens the analyst as the settings ask for it. Rejects with a ModelError when its weights cannot be used. */
export async function openAnalyst({ editorsThreshold, models = null }: AnalystOptions): Promise<Analyst> {
  return open({ offered: editorsThreshold, ...(models === null ? {} : { models }) });
}
