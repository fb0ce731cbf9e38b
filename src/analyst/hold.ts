import { entryOf } from "./actors/dictionary.ts";
import type { ActorReference } from "./claim.ts";
import type { Relation, Sign } from "./relations/vocabulary.ts";

/** A promise: what is said against a living person, or ties one to an armed group, waits for an editor. */
export function mustHold(
  relation: Relation,
  sign: Sign | null,
  source: ActorReference,
  target: ActorReference,
): boolean {
  return [source, target].some((actor, index) => {
    if (actor.kind !== "person" || entryOf(actor.id)?.dead === true) return false;
    const other = index === 0 ? target : source;
    return (
      sign === "-" || sign === "mixed" || relation === "harbours" || /^(?:armed group|faction|group)$/.test(other.kind)
    );
  });
}
