import type { Ranked } from "../search/text-index.ts";
import type { Term } from "../search/terms.ts";

/** Where a stem stands in one piece, and in which field ("A" title, "B" standfirst, "C" credits, "D" body). */
export interface Places {
  stem: string;
  positions: number[];
  weights: string[];
}

export interface Candidate {
  key: number;
  /** In words. */
  length: number;
  places: Places[];
}

export interface Statistics {
  pieces: number;
  averageLength: number;
  /** How many pieces hold each term. */
  piecesWith: number[];
}

// As the twin weighs its columns.
const fieldWeights: Record<string, number> = { A: 5, B: 2, C: 1, D: 1 };
const k1 = 1.2;
const b = 0.75;

/**
 * Scores candidates by BM25 with the constants, field weights and inverse document frequency of FTS5's `bm25()`
 * (sqlite.org/fts5.html, "The bm25() function"), so that both engines rank alike.
 */
export function rank(candidates: Candidate[], terms: Term[], statistics: Statistics): Ranked[] {
  const { pieces, averageLength } = statistics;
  const worth = statistics.piecesWith.map((n) => inverseFrequency(n, pieces));
  const ranked = candidates.map(({ key, length, places }) => {
    const damping = k1 * (1 - b + (b * length) / averageLength);
    const score = terms.reduce((sum, term, n) => {
      const frequency = frequencyOf(term, places);
      return sum + ((worth[n] ?? 0) * frequency * (k1 + 1)) / (frequency + damping);
    }, 0);
    return { key, score };
  });
  return ranked.sort((a, b) => b.score - a.score || a.key - b.key);
}

/** What a term is worth that `n` of all pieces hold. */
export function inverseFrequency(n: number, pieces: number): number {
  return Math.max(1e-6, Math.log((pieces - n + 0.5) / (n + 0.5)));
}

/** How often a term stands in a piece, each time weighed by its field. */
function frequencyOf({ stems, prefix }: Term, places: Places[]): number {
  const steps = stems.map((stem, n) => {
    const open = prefix && n === stems.length - 1;
    return places.filter((place) => (open ? place.stem.startsWith(stem) : place.stem === stem));
  });
  const followers = steps.slice(1).map((step) => new Set(step.flatMap(({ positions }) => positions)));
  let frequency = 0;
  for (const { positions, weights } of steps[0] ?? []) {
    positions.forEach((position, n) => {
      if (followers.every((follower, step) => follower.has(position + step + 1))) {
        frequency += fieldWeights[weights[n] ?? "D"] ?? 1;
      }
    });
  }
  return frequency;
}
