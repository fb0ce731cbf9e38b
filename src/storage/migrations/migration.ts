import type { EngineDifferences } from "../engine.ts";

/** One step forward; there is no way back but the backup made before it. */
export interface Migration {
  /** Sorts after all earlier ones and never changes once released. */
  name: string;
  statements(differences: EngineDifferences): string[];
}
