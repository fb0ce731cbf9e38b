import { formOf } from "../../language/verbs.ts";
import { eachOtherAfter, pairIn } from "../each-other.ts";
import { objectOf } from "../objects.ts";
import type { Finding, Scene } from "../scene.ts";
import { readVerbGroup } from "../verb-group.ts";

/** "A and B barely speak", "A hardly talks to B", "A is not on speaking terms with B". */
export function findSilence(scene: Scene): Finding[] {
  return scene.tokens.flatMap(({ lower }, at) => {
    const terms = lower === "speaking" && scene.lower(at + 1) === "terms";
    if (!terms && !/^(?:speaks?|spoke|spoken|talks?|talked)$/.test(lower)) return [];
    const before = scene.words(at - 3, at);
    const silent = terms
      ? /(?:^| )(?:not|\w*n't|hardly|no longer|never) on$/
      : /\b(?:barely|hardly|scarcely|no longer)$/;
    return silent.test(before) ? said(scene, at, terms) : [];
  });
}

function said(scene: Scene, at: number, terms: boolean): Finding[] {
  const verb = terms
    ? scene.tokens.findLastIndex(({ lower }, to) => to < at && /^(?:(?:is|are|was|were)(?:n't)?|been)$/.test(lower))
    : at;
  const { subject, past } = readVerbGroup(scene, verb, formOf(scene.lower(verb)));
  if (subject === null) return [];
  const after = terms ? at + 2 : at + 1;
  const shared = {
    relation: "strained_with" as const,
    from: subject.from,
    trigger: at,
    certainty: "asserted" as const,
    past,
  };
  const other = objectOf(scene, after, ["to", "with"], false);
  if (other !== null)
    return [{ ...shared, sources: subject.members, targets: other.phrase.members, to: other.phrase.to }];
  const pair = pairIn(scene, subject);
  const end = eachOtherAfter(scene, after, ["to", "with"]) ?? (scene.pos(after) === "PUNCT" ? after : null);
  if (pair === null || end === null) return [];
  return [{ ...shared, sources: [pair[0]], targets: [pair[1]], to: end }];
}
