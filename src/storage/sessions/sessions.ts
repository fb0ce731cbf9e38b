import { randomBytes } from "node:crypto";
import { v7 as uuid } from "uuid";
import {
  sessionTimes,
  type Account,
  type Keys,
  type Session,
  type Sessions,
  type StaffRole,
} from "../../readers/index.ts";
import type { Engine } from "../engine.ts";
import { remembered } from "../precompiled.ts";

/** Tokens whose hashes are remembered. */
const mostHashes = 5000;

/** The port `Sessions` over an engine. */
export function openSessions(engine: Engine, keys: Keys): Sessions {
  const { reader, writer } = engine;
  // A reader asks for many pages with one token.
  const hashes = new Map<string, string>();
  const hashed = (token: string) => {
    let hash = hashes.get(token);
    if (hash === undefined) {
      if (hashes.size >= mostHashes) hashes.clear();
      hashes.set(token, (hash = keys.hash("session", token)));
    }
    return hash;
  };
  const newToken = () => randomBytes(32).toString("base64url");
  const after = (now: Date, milliseconds: number) => new Date(now.getTime() + milliseconds).toISOString();

  const byToken = remembered(engine, (db, token: string) =>
    db
      .selectFrom("session")
      .innerJoin("reader", "reader.key", "session.reader_key")
      .where((where) => where.or([where("session.token", "=", token), where("session.token_before", "=", token)]))
      .select([
        ...sessionColumns,
        "session.key as session_key",
        "session.token",
        "session.rotated_at",
        "session.expires_at",
      ])
      .select(accountColumns),
  );

  /** Replaces a token that has grown old; of several requests at once, one does. */
  const renew = async (key: number, token: string, now: Date): Promise<string | null> => {
    const next = newToken();
    const done = await writer
      .updateTable("session")
      .set({ token: hashed(next), token_before: token, rotated_at: now.toISOString(), seen_at: now.toISOString() })
      .where("key", "=", key)
      .where("token", "=", token)
      .executeTakeFirst();
    return done.numUpdatedRows > 0n ? next : null;
  };

  return {
    async begin(readerId, browser, now) {
      const token = newToken();
      const at = now.toISOString();
      await writer
        .insertInto("session")
        .columns(["id", "reader_key", "token", "rotated_at", "created_at", "seen_at", "expires_at", "browser"])
        .expression((from) =>
          from
            .selectFrom("reader")
            .where("id", "=", readerId)
            .select((row) => [
              row.val(uuid()).as("id"),
              "key",
              row.val(hashed(token)).as("token"),
              row.val(at).as("rotated_at"),
              row.val(at).as("created_at"),
              row.val(at).as("seen_at"),
              row.val(after(now, sessionTimes.longest)).as("expires_at"),
              row.val(browser.slice(0, 80)).as("browser"),
            ]),
        )
        .executeTakeFirstOrThrow();
      return token;
    },

    async of(token, now) {
      const hash = hashed(token);
      const [row] = (await byToken(hash)) as readonly SessionRow[];
      if (!row || !holds(row, now)) return null;
      const current = row.token === hash;
      if (!current && row.rotated_at < after(now, -sessionTimes.overlap)) return null;
      let renewed: string | null = null;
      if (current && row.rotated_at < after(now, -sessionTimes.renewal))
        renewed = await renew(row.session_key, hash, now);
      else if (row.seen_at < after(now, -sessionTimes.seen))
        await writer
          .updateTable("session")
          .set({ seen_at: now.toISOString() })
          .where("key", "=", row.session_key)
          .execute();
      return { session: sessionOf(row), account: accountOf(row), renewed };
    },

    async list(readerId, now) {
      const rows = await reader
        .selectFrom("session")
        .innerJoin("reader", "reader.key", "session.reader_key")
        .where("reader.id", "=", readerId)
        .select([...sessionColumns, "session.expires_at"])
        .orderBy("session.seen_at", "desc")
        .orderBy("session.key", "desc")
        .execute();
      return rows.filter((row) => holds(row, now)).map(sessionOf);
    },

    async end(readerId, sessionId) {
      await writer
        .deleteFrom("session")
        .where("id", "=", sessionId)
        .where("reader_key", "in", (from) => from.selectFrom("reader").select("key").where("id", "=", readerId))
        .execute();
    },

    async endAll(readerId, except) {
      await writer
        .deleteFrom("session")
        .where("reader_key", "in", (from) => from.selectFrom("reader").select("key").where("id", "=", readerId))
        .where("id", "!=", except ?? "")
        .execute();
    },

    async raise(sessionId, now) {
      await writer
        .updateTable("session")
        .set({ second_factor_at: now.toISOString() })
        .where("id", "=", sessionId)
        .execute();
    },
  };

  function holds({ seen_at, expires_at }: { seen_at: string; expires_at: string }, now: Date): boolean {
    return expires_at > now.toISOString() && seen_at > after(now, -sessionTimes.idle);
  }
}

const sessionColumns = [
  "session.id as session_id",
  "session.created_at as began_at",
  "session.seen_at",
  "session.browser",
  "session.second_factor_at",
] as const;

/** What `accountOf` needs of the table `reader`. */
const accountColumns = [
  "reader.key",
  "reader.id",
  "reader.address",
  "reader.name",
  "reader.meter",
  "reader.access_until",
  "reader.role",
  "reader.created_at",
  "reader.verified_at",
] as const;

interface AccountRow {
  key: number;
  id: string;
  address: string;
  name: string;
  meter: string;
  access_until: string | null;
  role: string | null;
  created_at: string;
  verified_at: string | null;
}

interface ListedRow {
  session_id: string;
  began_at: string;
  seen_at: string;
  browser: string;
  second_factor_at: string | null;
}

interface SessionRow extends AccountRow, ListedRow {
  session_key: number;
  token: string;
  rotated_at: string;
  expires_at: string;
}

function accountOf(row: AccountRow): Account {
  return {
    key: row.key,
    id: row.id,
    address: row.address,
    name: row.name,
    meter: row.meter,
    accessUntil: row.access_until,
    role: row.role as StaffRole | null,
    createdAt: row.created_at,
    verifiedAt: row.verified_at,
  };
}

function sessionOf(row: ListedRow): Session {
  return {
    id: row.session_id,
    createdAt: row.began_at,
    seenAt: row.seen_at,
    browser: row.browser,
    secondFactorAt: row.second_factor_at,
  };
}
