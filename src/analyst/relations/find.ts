import { findBacked } from "./patterns/backed.ts";
import { findBeing } from "./patterns/being.ts";
import { findBonds } from "./patterns/bonds.ts";
import { findDependence } from "./patterns/dependence.ts";
import { findHosting } from "./patterns/hosting.ts";
import { findInterests } from "./patterns/interests.ts";
import { findNouns } from "./patterns/nouns.ts";
import { findParts } from "./patterns/parts.ts";
import { findRegard } from "./patterns/regard.ts";
import { findSilence } from "./patterns/speaking.ts";
import { findDistrust } from "./patterns/trust.ts";
import { findVerbs } from "./patterns/verbs.ts";
import type { Finding, Scene } from "./scene.ts";

/** Narrow patterns stand first: where two say the same of the same actors, the first is kept. */
const patterns = [
  findInterests,
  findDistrust,
  findDependence,
  findHosting,
  findBeing,
  findBonds,
  findRegard,
  findSilence,
  findVerbs,
  findNouns,
  findBacked,
  findParts,
];

/** All that the patterns find in one sentence. */
export function findRelations(scene: Scene): Finding[] {
  return patterns.flatMap((find) => find(scene));
}
