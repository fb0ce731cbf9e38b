import { entryOf } from "../../actors/dictionary.ts";
import { PART_NOUNS } from "../../actors/description-words.ts";
import { objectAt } from "../objects.ts";
import type { Finding, Scene } from "../scene.ts";
import { readVerbGroup } from "../verb-group.ts";

/** "elements of the army": a part, of doubtful size; "A is a member of B". */
export function findParts(scene: Scene): Finding[] {
  return [...named(scene), ...members(scene)];
}

function named(scene: Scene): Finding[] {
  const found: Finding[] = [];
  for (const phrase of scene.phrases) {
    for (const member of phrase.members) {
      const noun = member.actor.id.split("-").at(-1) ?? "";
      const whole = PART_NOUNS.has(noun) ? entryOf(member.actor.id.slice(0, -noun.length - 1)) : undefined;
      if (whole === undefined || member.how !== "name") continue;
      const target = { ...member, actor: { id: whole.id, name: whole.name, kind: whole.kind } };
      found.push({
        relation: "part_of",
        sources: [member],
        targets: [target],
        from: phrase.from,
        to: phrase.to,
        trigger: phrase.from,
        certainty: "hedged",
        inferred: true,
      });
    }
  }
  return found;
}

function members(scene: Scene): Finding[] {
  const found: Finding[] = [];
  scene.tokens.forEach(({ lower }, at) => {
    if (!/^(?:member|members|faction|wing|branch|affiliate|offshoot)$/.test(lower) || scene.lower(at + 1) !== "of")
      return;
    const be = [1, 2, 3, 4]
      .map((back) => at - back)
      .find((left) => /^(?:is|are|was|were|became|remains)$/.test(scene.lower(left)));
    const whole = objectAt(scene, at + 2, false);
    if (be === undefined || whole === null || scene.phraseAt(at) !== undefined) return;
    const { subject, certainty, past, future } = readVerbGroup(scene, be, "third");
    const negated = scene.words(be, at).split(" ").includes("not") || scene.words(be, at).includes("no longer");
    if (
      subject === null ||
      subject === whole ||
      !whole.members.every(({ actor }) => actor.kind !== "state" && actor.kind !== "person")
    )
      return;
    found.push({
      relation: "part_of",
      sources: subject.members,
      targets: whole.members,
      from: subject.from,
      to: whole.to,
      trigger: be,
      certainty: negated ? "denied" : certainty,
      past,
      future,
    });
  });
  return found;
}
