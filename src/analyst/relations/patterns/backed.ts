import { aliasesFrom } from "../../actors/dictionary.ts";
import type { Member } from "../../actors/phrase.ts";
import { objectAt } from "../objects.ts";
import type { Finding, Scene } from "../scene.ts";
import type { Relation } from "../vocabulary.ts";

const PARTICIPLES: ReadonlyMap<string, readonly [Relation, string]> = new Map([
  ["backed", ["supports", ""]],
  ["supported", ["supports", ""]],
  ["funded", ["supports", "funding"]],
  ["financed", ["supports", "funding"]],
  ["armed", ["supports", "weapons"]],
  ["equipped", ["supports", "weapons"]],
  ["trained", ["supports", "training"]],
  ["sponsored", ["directs", ""]],
  ["controlled", ["directs", ""]],
  ["run", ["directs", ""]],
]);

/** "Kenya-backed militants": the participle says what the first does for the second. */
export function findBacked(scene: Scene): Finding[] {
  const found: Finding[] = [];
  scene.tokens.forEach((_, at) => {
    const read = participleAt(scene, at);
    if (read === null) return;
    const target = objectAt(scene, read.to, false);
    if (target === null || target.members.some(({ actor }) => actor.id === read.source.actor.id)) return;
    const [relation, mode] = read.says;
    found.push({
      relation,
      sources: [read.source],
      targets: target.members,
      from: at,
      to: target.to,
      trigger: at,
      certainty: "asserted",
      ...(mode === "" ? {} : { mode }),
    });
  });
  return found;
}

function participleAt(
  scene: Scene,
  at: number,
): { source: Member; says: readonly [Relation, string]; to: number } | null {
  const token = scene.tokens[at];
  if (token === undefined) return null;
  const joined = /^(.{2,30})[-‐‑–](\p{Ll}+)$/u.exec(token.text);
  if (joined !== null) {
    const says = PARTICIPLES.get(joined[2] ?? "");
    const source = says === undefined ? null : memberNamed(joined[1] ?? "", token.start);
    return says === undefined || source === null ? null : { source, says, to: at + 1 };
  }
  // "U.S.-backed" comes in three tokens.
  const before = scene.phraseBefore(at);
  const says = PARTICIPLES.get(scene.lower(at + 1));
  const [source] = before?.members ?? [];
  if (
    !/^[-‐‑–]$/.test(token.text) ||
    says === undefined ||
    source === undefined ||
    token.start !== scene.tokens[at - 1]?.end
  )
    return null;
  return { source, says, to: at + 2 };
}

function memberNamed(name: string, start: number): Member | null {
  const alias = aliasesFrom(name.toLowerCase()).find(
    ({ words, exact }) => words.length === 1 && /^\p{Lu}/u.test(name) && (exact === null || exact === name),
  );
  if (alias === undefined) return null;
  const { id, name: known, kind } = alias.entry;
  return { actor: { id, name: known, kind }, span: { start, end: start + name.length }, how: "name" };
}
