import type { Ruled } from "./ports.ts";
import { lessonOf, type Ruling } from "./ruling.ts";
import { suspectOf, type Means } from "./write.ts";

/** Rules on replies, all together, and lets the filter learn from it. */
export async function rule(
  means: Means,
  ids: readonly string[],
  ruling: Ruling,
  staffKey: number,
  now: Date,
): Promise<Ruled[]> {
  const ruled = await means.store.moderation.rule(ids, ruling, staffKey, now);
  await teach(means, ruled, lessonOf(ruling));
  return ruled;
}

/** Takes a moderator's last rulings back, and what was learnt from them. */
export async function undo(means: Means, staffKey: number): Promise<Ruled[]> {
  const undone = await means.store.moderation.undo(staffKey);
  await teach(means, undone, null);
  return undone;
}

// A lesson that fails must not undo a ruling that holds.
async function teach(means: Means, ruled: Ruled[], spam: boolean | null): Promise<void> {
  await Promise.allSettled(ruled.map(({ reply }) => means.filter.learn(suspectOf(means, reply), spam)));
}
