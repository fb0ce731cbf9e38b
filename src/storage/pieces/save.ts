import { v7 as uuidv7 } from "uuid";
import { slugify, type PieceInput, type Saved } from "../../publication/index.ts";
import { change, type Change } from "../change.ts";
import type { Engine } from "../engine.ts";
import { forgetReadings } from "../readings/forget.ts";
import { inRuns, insertAll } from "../rows.ts";
import { freeSlugs } from "./addresses.ts";
import { link, unlink } from "./links.ts";
import { bodyOf, particularsRow, prepare, type Prepared, type Written } from "./prepare.ts";
import { update, type Known } from "./update.ts";

/** Saves pieces in one transaction; see `Pieces.save`. */
export async function save(engine: Engine, inputs: PieceInput[]): Promise<Saved[]> {
  if (inputs.length === 0) return [];
  const rounds = inRounds(inputs.map(prepare));
  return change(engine, async (under) => {
    const saved: Saved[] = [];
    for (const round of rounds) saved.push(...(await saveRound(under, round)));
    return saved;
  });
}

/** Cuts a batch so that no round holds a source id twice: the second is an update of the first. */
function inRounds(batch: Prepared[]): Prepared[][] {
  const rounds: Prepared[][] = [[]];
  const seen = new Set<string>();
  for (const prepared of batch) {
    const { sourceId } = prepared.input;
    if (sourceId !== null && seen.has(sourceId)) {
      rounds.push([]);
      seen.clear();
    }
    if (sourceId !== null) seen.add(sourceId);
    rounds.at(-1)?.push(prepared);
  }
  return rounds;
}

async function saveRound(under: Change, round: Prepared[]): Promise<Saved[]> {
  const known = await knownPieces(under, round);
  const knownAs = ({ input, hash }: Prepared) => {
    const before = input.sourceId === null ? undefined : known.get(input.sourceId);
    if (!before) return { outcome: "new" } as const;
    if (before.status === "withdrawn") return { outcome: "withdrawn", before } as const;
    return { outcome: before.hash === hash ? "unchanged" : "updated", before } as const;
  };
  const plans = round.map((prepared) => ({ prepared, ...knownAs(prepared) }));
  const fresh = plans.filter((plan) => plan.outcome === "new").map(({ prepared }) => prepared);
  const changed = plans.flatMap((plan) => (plan.outcome === "updated" ? [plan] : []));

  const created = await create(under, fresh);
  const updated = await update(under, changed);
  const written = [...created.values(), ...updated.values()];
  if (written.length > 0) under.touch();
  await takeApart(under, changed, updated);
  await addVersions(under, written);
  await link(
    under.trx,
    written.map(({ key, prepared: { input } }) => ({ key, input })),
  );
  await index(under, written);

  return plans.map(({ prepared, outcome, before }) => {
    const { id, slug } = created.get(prepared) ?? updated.get(prepared) ?? (before as Known);
    return { id, slug, outcome };
  });
}

async function knownPieces({ trx }: Change, round: Prepared[]): Promise<Map<string | null, Known>> {
  const sourceIds = round.flatMap(({ input }) => (input.sourceId === null ? [] : [input.sourceId]));
  if (sourceIds.length === 0) return new Map();
  const rows = await trx
    .selectFrom("piece")
    .select(["key", "id", "source_id", "slug", "status", "version", "hash", "published_at"])
    .where("source_id", "in", sourceIds)
    .execute();
  return new Map(rows.map((row) => [row.source_id, row]));
}

type Made = Written & { id: string; slug: string };

async function create({ trx, stamp, now }: Change, fresh: Prepared[]): Promise<Map<Prepared, Made>> {
  const wishes = fresh.map(({ input, title }) => slugify(input.slug ?? title) || input.kind);
  const slugs = await freeSlugs(trx, wishes);
  const made = new Map<Prepared, Made>();
  for (const run of inRuns(fresh.map((prepared, i) => ({ prepared, id: uuidv7(), slug: slugs[i] as string })))) {
    const rows = run.map(({ prepared, id, slug }) => ({
      ...particularsRow(prepared),
      id,
      source_id: prepared.input.sourceId,
      slug,
      version: 1,
      read_by: "",
      stamp,
      published_at: prepared.input.status === "published" ? now : null,
      updated_at: now,
    }));
    const keys = await trx.insertInto("piece").values(rows).returning(["key", "id"]).execute();
    const keyOf = new Map(keys.map(({ key, id }) => [id, key]));
    for (const { prepared, id, slug } of run)
      made.set(prepared, { key: keyOf.get(id) as number, id, slug, prepared, newVersion: 1 });
  }
  return made;
}

/** Clears what hung on updated pieces and is about to be written anew. */
async function takeApart(
  { trx, differences }: Change,
  changed: { prepared: Prepared; before: Known }[],
  updated: Map<Prepared, Written>,
): Promise<void> {
  if (changed.length === 0) return;
  const keys = changed.map(({ before }) => before.key);
  const published = changed.filter(({ before }) => before.status === "published").map(({ before }) => before.key);
  await unlink(trx, keys, published);
  await differences.unindexPieces(trx, published);
  // Other words are to be read again, and a draft has no reading.
  const outdated = changed.filter(
    ({ prepared }) => updated.get(prepared)?.newVersion !== null || prepared.input.status !== "published",
  );
  await forgetReadings(
    trx,
    outdated.map(({ before }) => before.key),
  );
}

async function addVersions({ trx, now }: Change, written: Written[]): Promise<void> {
  const rows = written.flatMap(({ key, newVersion, prepared: { text, tree } }) =>
    newVersion === null ? [] : [{ piece_key: key, n: newVersion, text, tree, made_at: now }],
  );
  await insertAll(trx, "piece_version", rows);
}

async function index({ trx, differences }: Change, written: Written[]): Promise<void> {
  const rows = written
    .filter(({ prepared }) => prepared.input.status === "published")
    .map(({ key, prepared }) => ({
      key,
      title: prepared.title,
      standfirst: prepared.standfirst,
      credits: prepared.input.credits
        .map(({ name, title, affiliation }) => `${name}\n${title}\n${affiliation}`)
        .join("\n"),
      body: bodyOf(prepared),
      open: prepared.input.access === "open",
    }));
  if (rows.length > 0) await differences.indexPieces(trx, rows);
}
