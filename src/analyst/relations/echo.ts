import type { Member } from "../actors/phrase.ts";
import { topicAfter } from "./patterns/interests.ts";
import type { Finding, Scene } from "./scene.ts";

const echo =
  /^(?:much )?the same (?:holds?(?: true)?|is true|was true|applies|applied|goes|can be said|could be said) (?:for|of|to|about)\b/;

/** "The same holds for B": what was said just before, of other actors. */
export function repeatStatement(scene: Scene, latest: readonly Finding[]): Finding[] {
  const start = [0, 1, 2, 3].find((at) => echo.test(scene.words(at, at + 9)));
  if (start === undefined) return [];
  const topic = topicAfter(scene, start + 2, null);
  const others: readonly Member[] = topic?.actors ?? [];
  const statements = latest.filter(({ relation }) => relation !== "located_in" && relation !== "part_of");
  const [statement] = statements;
  if (topic === null || statement === undefined || statements.some(({ relation }) => relation !== statement.relation))
    return [];
  const states = scene.phrases
    .filter(({ from, to, role }) => from >= topic.from && to <= topic.to && role === "head")
    .flatMap(({ members }) => members);
  const place = { from: 0, to: topic.to, trigger: start + 2 };
  if (statement.aboutActors !== undefined)
    return others.length === 0 ? [] : [{ ...statement, ...place, about: topic, aboutActors: others }];
  const { about: _, ...rest } = statement;
  return states.length === 0 ? [] : [{ ...rest, ...place, sources: states }];
}
