import type { Transaction } from "kysely";
import type { PieceInput } from "../../publication/index.ts";
import { addPieces, tally } from "../counts.ts";
import { insertAll } from "../rows.ts";
import type { Schema } from "../schema.ts";
import { contributorSlug, keysOfContributors, keysOfSubjects, subjectsOf } from "./names.ts";

/** A piece and what it is to be tied to. */
export interface Linked {
  key: number;
  input: PieceInput;
}

/** Writes credits and subjects of pieces, makes the contributors and subjects that are new, and counts. */
export async function link(trx: Transaction<Schema>, pieces: Linked[]): Promise<void> {
  const credits = pieces.flatMap(({ key, input }) =>
    input.credits.map((credit, position) => ({ key, position, credit })),
  );
  const contributors = await keysOfContributors(
    trx,
    credits.map(({ credit }) => [contributorSlug(credit), credit.name]),
  );
  const contributorKey = (credit: PieceInput["credits"][number]) => contributors.get(contributorSlug(credit)) as number;
  await insertAll(
    trx,
    "credit",
    credits.map(({ key, position, credit }) => {
      const { name, title, affiliation, disclosure } = credit;
      return {
        piece_key: key,
        position,
        contributor_key: contributorKey(credit),
        name,
        title,
        affiliation,
        disclosure,
      };
    }),
  );
  const subjects = pieces.map(({ key, input }) => ({ key, wanted: subjectsOf(input) }));
  const subjectKeys = await keysOfSubjects(
    trx,
    subjects.flatMap(({ wanted }) => [...wanted.values()]),
  );
  const ties = subjects.flatMap(({ key, wanted }) =>
    [...wanted.keys()].map((id, position) => ({
      piece_key: key,
      subject_key: subjectKeys.get(id) as number,
      position,
    })),
  );
  await insertAll(trx, "piece_subject", ties);

  const published = pieces.filter(({ input }) => input.status === "published");
  const publishedKeys = new Set(published.map(({ key }) => key));
  const credited = published.flatMap(({ input }) => Array.from(new Set(input.credits.map(contributorKey))));
  const filed = ties.filter((tie) => publishedKeys.has(tie.piece_key)).map((tie) => tie.subject_key);
  await addPieces(trx, "contributor", tally(credited, 1));
  await addPieces(trx, "subject", tally(filed, 1));
}

/** Takes credits and subjects off pieces; contributors and subjects that are left with nothing go too. */
export async function unlink(trx: Transaction<Schema>, keys: number[], publishedKeys: number[]): Promise<void> {
  if (keys.length === 0) return;
  const credits = await trx
    .selectFrom("credit")
    .select(["piece_key", "contributor_key"])
    .distinct()
    .where("piece_key", "in", keys)
    .execute();
  const ties = await trx
    .selectFrom("piece_subject")
    .select(["piece_key", "subject_key"])
    .where("piece_key", "in", keys)
    .execute();
  await trx.deleteFrom("credit").where("piece_key", "in", keys).execute();
  await trx.deleteFrom("piece_subject").where("piece_key", "in", keys).execute();
  const published = new Set(publishedKeys);
  const counted = <T extends { piece_key: number }>(rows: T[]) => rows.filter((row) => published.has(row.piece_key));
  await addPieces(
    trx,
    "contributor",
    tally(
      counted(credits).map((row) => row.contributor_key),
      -1,
    ),
  );
  await addPieces(
    trx,
    "subject",
    tally(
      counted(ties).map((row) => row.subject_key),
      -1,
    ),
  );
}

/** Forgets contributors and subjects that no piece names any more. */
export async function sweep(trx: Transaction<Schema>): Promise<void> {
  await trx
    .deleteFrom("contributor")
    .where("pieces", "=", 0)
    .where((is) =>
      is.not(
        is.exists(is.selectFrom("credit").select("piece_key").whereRef("contributor_key", "=", "contributor.key")),
      ),
    )
    .execute();
  await trx
    .deleteFrom("subject")
    .where("pieces", "=", 0)
    .where((is) =>
      is.not(is.exists(is.selectFrom("piece_subject").select("piece_key").whereRef("subject_key", "=", "subject.key"))),
    )
    .execute();
}
