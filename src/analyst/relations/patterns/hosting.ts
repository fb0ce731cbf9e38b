import type { Phrase } from "../../actors/phrase.ts";
import { objectAt } from "../objects.ts";
import type { Finding, Scene } from "../scene.ts";
import { findSubject, readVerbGroup } from "../verb-group.ts";

const HOLDINGS = /^(?:bases|camps|headquarters|sanctuaries|sanctuary|havens|haven|strongholds|hideouts|safehouses)$/;

/** "A lets B operate with impunity", "B has bases in A", "B's leaders are in A". */
export function findHosting(scene: Scene): Finding[] {
  const found: Finding[] = [];
  scene.tokens.forEach(({ lower }, at) => {
    if (scene.phraseAt(at) !== undefined) return;
    if (/^(?:let|lets|letting|allow|allows|allowed|allowing|permit|permits|permitted)$/.test(lower))
      found.push(...lets(scene, at));
    else if (/^(?:tolerate|tolerates|tolerated)$/.test(lower)) found.push(...tolerates(scene, at));
    else if (/^(?:is|are|was|were|remain|remains|remained|hide|hides|hiding|based)$/.test(lower))
      found.push(...isIn(scene, at));
    else if (HOLDINGS.test(lower)) found.push(...holds(scene, at));
  });
  return found;
}

function lets(scene: Scene, at: number): Finding[] {
  const guest = objectAt(scene, at + 1, false);
  if (guest === null) return [];
  const after = scene.words(guest.to, guest.to + 8);
  if (!/^(?:to )?(?:operate|move|roam|act|live|stay|train|recruit|work|function|reside|regroup|shelter)\b/.test(after))
    return [];
  const free = /\b(?:impunity|freely|openly|unhindered|unmolested|undisturbed|unchecked)\b/.exec(after);
  const form = scene.lower(at).endsWith("ed") ? "past" : scene.lower(at).endsWith("ing") ? "ing" : "base";
  const { subject, certainty, past, future } = readVerbGroup(scene, at, form);
  if (subject === null || subject === guest) return [];
  const to =
    guest.to +
    after
      .slice(0, free === null ? after.indexOf(" ") + 1 : free.index)
      .split(" ")
      .filter(Boolean).length +
    (free === null ? 1 : 1);
  return [
    {
      relation: "harbours",
      sources: subject.members,
      targets: guest.members,
      from: certaintyFrom(subject, at),
      to: Math.min(to, scene.tokens.length),
      trigger: at,
      certainty,
      past,
      future,
      sign: "+",
      mode: free?.[0] === "impunity" ? "impunity" : "consents",
    },
  ];
}

function tolerates(scene: Scene, at: number): Finding[] {
  const guest = objectAt(scene, at + 1, false);
  const { subject, certainty, past, future } = readVerbGroup(
    scene,
    at,
    scene.lower(at).endsWith("ed") ? "past" : "base",
  );
  const armed = guest?.members.every(({ actor }) => /^(?:armed group|faction|group)$/.test(actor.kind)) ?? false;
  if (guest === null || subject === null || !armed) return [];
  return [
    {
      relation: "harbours",
      sources: subject.members,
      targets: guest.members,
      from: subject.from,
      to: guest.to,
      trigger: at,
      certainty,
      past,
      future,
      sign: "+",
      mode: "tolerates",
    },
  ];
}

/** "B has bases in A": a place, and no word about consent. */
function holds(scene: Scene, at: number): Finding[] {
  if (!/^(?:in|inside|across)$/.test(scene.lower(at + 1))) return [];
  const place = objectAt(scene, at + 2, false);
  let verb = at - 1;
  while (
    verb > 0 &&
    /^(?:ADJ|DET|NOUN|NUM)$/.test(scene.pos(verb)) &&
    scene.phraseAt(verb) === undefined &&
    !/^(?:has|have|had)$/.test(scene.lower(verb))
  )
    verb -= 1;
  if (
    place === null ||
    !/^(?:has|have|had|maintain|maintains|maintained|keep|keeps|kept|enjoy|enjoys|found|finds)$/.test(scene.lower(verb))
  )
    return [];
  const { subject, certainty, past, future } = readVerbGroup(scene, verb, "third");
  return subject === null ? [] : located(subject, place, subject.from, at, certainty, past, future);
}

/** "B's leaders are in A", "B is based in A". */
function isIn(scene: Scene, at: number): Finding[] {
  let next = at + 1;
  while (scene.pos(next) === "ADV" || /^(?:based|hiding|headquartered|located)$/.test(scene.lower(next))) next += 1;
  if (!/^(?:in|inside)$/.test(scene.lower(next))) return [];
  const place = scene.phraseAt(next + 1) ?? (scene.lower(next + 1) === "the" ? scene.phraseAt(next + 2) : undefined);
  if (place === undefined || place.role !== "head") return [];
  const { certainty, past, future } = readVerbGroup(scene, at, "third");
  const guest = ownedBefore(scene, at) ?? findSubject(scene, at - 1, false);
  return guest === null ? [] : located(guest, place, guest.from, at, certainty, past, future);
}

/** "B's headquarters and leaders" right before the verb. */
function ownedBefore(scene: Scene, at: number): Phrase | null {
  let left = at - 1;
  let owned = false;
  while (
    left > 0 &&
    scene.phraseAt(left) === undefined &&
    (/^(?:NOUN|ADJ|ADV)$/.test(scene.pos(left)) || /^(?:and|'s|')$/.test(scene.lower(left)))
  ) {
    if (/^(?:headquarters|leaders|leadership|fighters|camps|command)$/.test(scene.lower(left))) owned = true;
    left -= 1;
  }
  const owner = scene.phraseAt(left);
  return owned && owner !== undefined && owner.role === "possessor" ? owner : null;
}

function located(
  guest: Phrase,
  place: Phrase,
  from: number,
  trigger: number,
  certainty: Finding["certainty"],
  past: boolean,
  future: boolean,
): Finding[] {
  const places = place.members.filter(({ actor }) => actor.kind === "state" || actor.kind === "region");
  const guests = guest.members.filter(({ actor }) =>
    /^(?:armed group|faction|group|agency|organisation|person)$/.test(actor.kind),
  );
  if (places.length === 0 || guests.length === 0) return [];
  return [
    { relation: "located_in", sources: guests, targets: places, from, to: place.to, trigger, certainty, past, future },
  ];
}

function certaintyFrom(subject: Phrase, at: number): number {
  // A subject far to the left belongs to a verb before this one: the evidence is this verb's own clause.
  return at - subject.to > 8 ? at : subject.from;
}
