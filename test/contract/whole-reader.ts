import { sql, type InsertObject } from "kysely";
import { v7 as uuid } from "uuid";
import type { Storage } from "../../src/storage/open.ts";
import type { Schema } from "../../src/storage/schema.ts";
import { article } from "./examples.ts";
import { madeUpReader } from "./made-up-reader.ts";

const at = "2030-05-01T12:00:00.000Z";
const never = "2999-01-01T00:00:00.000Z";

/**
 * A reader of whom every table holds something. Each table holds a word that stands nowhere else: `canaryOf` says which.
 * Gives the reader's key, and an empty place for replies of others.
 */
export async function wholeReader({ engine, pieces }: Storage, name: string, written = at) {
  const { writer } = engine;
  const [piece] = await pieces.save([article(`whole ${name}`, { title: `A piece for ${name}`, date: "1701" })]);
  const { key: pieceKey } = await writer
    .selectFrom("piece")
    .select("key")
    .where("id", "=", piece?.id ?? "")
    .executeTakeFirstOrThrow();
  const readerKey = await madeUpReader(engine, name, written);
  const { id, address, meter } = await writer
    .selectFrom("reader")
    .selectAll()
    .where("key", "=", readerKey)
    .executeTakeFirstOrThrow();
  const canary = (table: string) => canaryOf(name, table);
  const put = <T extends keyof Schema>(table: T, row: InsertObject<Schema, T>) =>
    writer.insertInto(table).values(row).execute();
  const keyOf = async (table: string) =>
    (await sql<{ key: number }>`select max(key) as key from ${sql.table(table)}`.execute(writer)).rows[0]?.key ?? 0;
  const mine = { reader_key: readerKey };
  const address_key = address.toLowerCase();

  await put("session", {
    ...mine,
    id: canary("session id"),
    token: canary("session token"),
    token_before: null,
    rotated_at: written,
    created_at: written,
    seen_at: written,
    expires_at: never,
    browser: canary("session"),
    second_factor_at: null,
  });
  await put("sign_in", {
    id: canary("sign_in id"),
    browser: canary("sign_in browser"),
    purpose: "enter",
    address,
    address_key,
    reader_key: null,
    code: canary("sign_in code"),
    link: canary("sign_in link"),
    tries: 0,
    made_at: written,
    ends_at: never,
    place: "/",
    issuer: null,
    subject: null,
  });
  await put("ceremony", {
    ...mine,
    token: canary("ceremony"),
    kind: "passkey",
    browser: canary("ceremony browser"),
    content: "{}",
    made_at: written,
    ends_at: never,
  });
  await put("passkey", {
    ...mine,
    id: canary("passkey id"),
    credential: canary("passkey credential"),
    public_key: "",
    counter: 0,
    transports: "[]",
    name: canary("passkey"),
    created_at: written,
    used_at: null,
  });
  await put("issuer_account", {
    ...mine,
    issuer: "made-up",
    subject: canary("issuer_account"),
    label: "Made up",
    linked_at: written,
  });
  await put("letter", {
    id: canary("letter id"),
    kind: "notice",
    address,
    address_key,
    subject: canary("letter"),
    text: canary("letter text"),
    html: "",
    headers: "{}",
    state: "waiting",
    made_at: written,
    due_at: never,
    until: never,
    attempts: 0,
    reason: null,
    settled_at: null,
  });
  for (const how of ["choice", "gift"]) {
    const [other] = await pieces.save([article(`${how} ${name}`, { title: canary(`opened ${how}`), date: "1701" })]);
    const { key } = await writer
      .selectFrom("piece")
      .select("key")
      .where("id", "=", other?.id ?? "")
      .executeTakeFirstOrThrow();
    await put("opened", { holder: `m:${meter}`, piece_key: key, how, at: written });
  }
  await put("meter", { holder: `m:${meter}` });
  await put("pass", { mailbox: meter, piece_key: pieceKey, at: written });
  await put("gift", {
    token: canary("gift token"),
    giver: `m:${meter}`,
    piece_key: pieceKey,
    giver_name: canary("gift"),
    made_at: written,
    expires_at: never,
    openings_left: 1,
  });
  await put("payer", { ...mine, customer: canary("payer") });
  await put("subscription", {
    ...mine,
    id: canary("subscription"),
    customer: canary("subscription customer"),
    price: "price",
    status: "canceled",
    period_start: written,
    period_end: written,
    ends_at: null,
    suspended: 0,
    invoice: null,
    created_at: written,
    as_of: "",
    fetched_at: "",
    fetch_at: null,
    failures: 0,
    wish: null,
    wish_at: null,
    wish_failures: 0,
  });
  await put("subscription_notice", {
    subscription_key: await keyOf("subscription"),
    kind: "ended",
    about: canary("subscription_notice"),
    settled_at: null,
  });
  await put("checkout", {
    ...mine,
    id: canary("checkout"),
    plan: "year",
    url: "",
    opened_at: written,
    look_at: never,
  });
  await put("access_code", {
    hash: `hash ${name}`,
    begins: canary("access_grant"),
    days: 30,
    uses: 1,
    used: 1,
    ends_at: null,
    made_at: written,
  });
  await put("access_grant", {
    ...mine,
    code_key: await keyOf("access_code"),
    meter,
    given_at: written,
    until: written,
  });
  for (const [state, text] of [
    ["published", canary("reply")],
    ["held", canary("reply held")],
  ] as const)
    await put("reply", {
      ...mine,
      id: uuid(),
      piece_key: pieceKey,
      head_key: null,
      answers_key: null,
      writer: `r:${id}`,
      name,
      address: null,
      text,
      quote: "",
      quote_start: null,
      quote_end: null,
      state,
      reasons: "[]",
      tells: 1,
      submission: uuid(),
      token: null,
      written_at: written,
      published_at: state === "published" ? written : null,
      edited_at: null,
    });
  const replyKey = await keyOf("reply");
  const { id: reply_id } = await writer
    .selectFrom("reply")
    .select("id")
    .where("key", "=", replyKey)
    .executeTakeFirstOrThrow();
  await put("spam_lesson", { reply_id, steps: canary("spam_lesson") });
  await put("reply_like", { ...mine, reply_key: replyKey, at: written });
  await put("reply_report", { ...mine, reply_key: replyKey, at: written });
  await put("piece_like", { ...mine, piece_key: pieceKey, at: written });
  await put("reader_contributor", { ...mine, contributor: canary("reader_contributor"), at: written });
  await put("reader_picture", { ...mine, hash: canary("picture hash"), bytes: canary("reader_picture"), at: written });
  await put("reply_ruling", {
    reply_key: replyKey,
    staff_key: readerKey,
    ruling: "approved",
    before: "held",
    after: "published",
    reasons: "[]",
    reports: 0,
    at: written,
  });
  await put("dispute", {
    id: canary("dispute id"),
    piece_key: pieceKey,
    kind: "correction",
    state: "open",
    raised_by: "reader",
    anchor: null,
    claim: null,
    passage: "",
    text: canary("dispute"),
    name,
    address,
    address_key,
    token: null,
    made_at: written,
    opened_at: written,
    ruled_at: null,
    answer: "",
    staff_key: null,
  });
  await put("invitation", {
    id: canary("invitation id"),
    piece_key: pieceKey,
    contributor: "ida-exempel",
    name: canary("invitation"),
    address,
    address_key,
    token: canary("invitation token"),
    made_at: written,
    expires_at: never,
    staff_key: null,
  });
  await put("consent_act", {
    ...mine,
    id: canary("consent id"),
    purpose: "newsletter",
    act: "given",
    wording: canary("consent_act"),
    version: 1,
    at: written,
    place: "/",
  });
  await put("follow", { ...mine, kind: "actor", id: canary("follow"), other: "", since: written });
  await put("saved_piece", { ...mine, piece_key: pieceKey, at: written, read_at: null });
  await put("private_feed", { ...mine, id: canary("private_feed id"), made_at: written });
  await put("history_choice", { ...mine, since: written });
  await put("history", { ...mine, piece_key: pieceKey, at: written });
  await put("staff_factor", {
    ...mine,
    address_key,
    secret: canary("staff_factor"),
    since: written,
    last_step: null,
    wrong: 0,
    paused_until: null,
  });
  await put("staff_recovery_code", { ...mine, code: canary("staff_recovery_code") });
  await put("desk_log", { ...mine, at: written, role: "editor", what: "reply approved", on_what: "" });
  return { readerKey, id, address, meter, pieceKey };
}

/** A word that one table alone holds of one reader. */
export function canaryOf(name: string, table: string): string {
  return `zq-${name}-${table.replaceAll(/[ _]/g, "-")}-qz`;
}
