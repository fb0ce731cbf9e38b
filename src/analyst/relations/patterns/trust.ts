import { bothWays, eachOtherAfter, pairIn } from "../each-other.ts";
import { objectAt } from "../objects.ts";
import type { Finding, Scene } from "../scene.ts";
import { readVerbGroup } from "../verb-group.ts";

const LACK = /\b(?:no|little|lack of|absence of|scant|not much|loss of|without)$/;

/** "A does not trust B", "lack of trust between A and B", "A's problem with B is a lack of trust". */
export function findDistrust(scene: Scene): Finding[] {
  const found: Finding[] = [];
  scene.tokens.forEach(({ lower, pos }, at) => {
    if (!/^(?:trust|trusts|trusted|confidence|faith)$/.test(lower)) return;
    const finding = LACK.test(scene.words(at - 3, at).replace(/\s(?:mutual|real|basic)$/, ""))
      ? lacking(scene, at)
      : pos === "VERB" || lower !== "confidence"
        ? verb(scene, at)
        : null;
    if (finding !== null) found.push(finding);
  });
  return found;
}

function verb(scene: Scene, at: number): Finding | null {
  if (!scene.lower(at).startsWith("trust")) return null;
  const { subject, certainty, past, future } = readVerbGroup(
    scene,
    at,
    scene.lower(at).endsWith("ed") ? "past" : "base",
  );
  if (subject === null || certainty !== "denied") return null;
  const shared = { relation: "distrusts" as const, from: subject.from, trigger: at, past, future };
  const pair = pairIn(scene, subject);
  const others = eachOtherAfter(scene, at + 1, ["-"]);
  if (pair !== null && others !== null)
    return { ...shared, ...bothWays(pair, "distrusts"), to: others, certainty: "asserted" };
  const object = objectAt(scene, at + 1, true);
  if (object === null || subject === object) return null;
  return { ...shared, sources: subject.members, targets: object.members, to: object.to, certainty: "asserted" };
}

function lacking(scene: Scene, at: number): Finding | null {
  const shared = { relation: "distrusts" as const, trigger: at, certainty: "asserted" as const };
  if (scene.lower(at + 1) === "between") {
    const pair = objectAt(scene, at + 2, false);
    const [first, second, ...rest] = pair?.members ?? [];
    if (pair === null || first === undefined || second === undefined || rest.length > 0) return null;
    return { ...shared, sources: [first], targets: [second], from: Math.max(0, at - 2), to: pair.to };
  }
  const object = scene.lower(at + 1) === "in" || scene.lower(at + 1) === "of" ? objectAt(scene, at + 2, true) : null;
  if (object !== null) {
    const have = [at - 2, at - 3, at - 4].find((left) => /^(?:have|has|had|feel|feels|felt)$/.test(scene.lower(left)));
    const subject = have === undefined ? null : readVerbGroup(scene, have, "third").subject;
    return subject === null || subject === object
      ? null
      : { ...shared, sources: subject.members, targets: object.members, from: subject.from, to: object.to };
  }
  return complaintOfTrust(scene, at, shared);
}

/** "A's biggest problem with B is a lack of trust." */
function complaintOfTrust(
  scene: Scene,
  at: number,
  shared: Pick<Finding, "relation" | "trigger" | "certainty">,
): Finding | null {
  const noun = scene.tokens.findLastIndex(
    ({ lower }, index) =>
      index < at &&
      index > at - 14 &&
      /^(?:problem|issue|difficulty|concern|grievance|complaint|obstacle)$/.test(lower),
  );
  if (noun < 0 || scene.lower(noun + 1) !== "with") return null;
  const object = objectAt(scene, noun + 2, false);
  const owner = scene.phrases.findLast(({ to, role }) => to <= noun && noun - to < 5 && role === "possessor");
  if (object === null || owner === undefined || owner === object) return null;
  return { ...shared, sources: owner.members, targets: object.members, from: owner.from, to: at + 1 };
}
