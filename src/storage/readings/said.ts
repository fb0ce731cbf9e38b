import { sql, type Expression, type SqlBool } from "kysely";

// The record is JSON as we write it, without spaces; quotes inside its texts are escaped, so that no text can match.

/** Whether a claim's record is said at all: a question says nothing. */
export function isSaid(record: Expression<string>) {
  return sql<boolean>`${record} not like '%"speechAct":"question"%'`;
}

/** 1 where a claim's record is what its speaker denies, else 0. */
export function isDenied(record: Expression<string>) {
  return sql<number>`case when ${record} like '%"certainty":"denied"%' then 1 else 0 end`;
}

/** Whether readers see a claim. The plus hides the index that nearly all claims share: it would be read from end to end. */
export const isSeen = sql<SqlBool>`+claim.shown = 1`;
