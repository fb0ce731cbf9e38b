import type { openMadeUpPages } from "../made-up/pages.ts";
import { canary } from "../made-up/pieces.ts";
import { signIn } from "../made-up/signed-in.ts";
import { staffAtDesk } from "../made-up/staff.ts";
import type { Known } from "./addresses.ts";

type Pages = Awaited<ReturnType<typeof openMadeUpPages>>;

const now = new Date();

/**
 * What others than the author leave on a piece, wherever it rests on words past the cut: replies that quote them,
 * disputes over claims in them, a gift, and readers who follow the piece.
 */
export async function leaveTalk(
  pages: Pages,
  known: Pick<Known, "ids" | "slugs">,
): Promise<Omit<Known, "ids" | "slugs" | "old">> {
  const { context, storage } = pages;
  const subscriber = await signIn(storage, { accessUntil: "2999-01-01T00:00:00.000Z" });
  const staff = await staffAtDesk(context, storage);
  const staffKey = (await context.sessions.of(staff.token, now))?.account.key ?? 0;
  const found: Omit<Known, "ids" | "slugs" | "old"> = { replies: [], disputes: [], gifts: [], feeds: [] };
  for (const [at, id] of known.ids.entries()) {
    const piece = await pieceOf(pages, id);
    const passage = sentenceWithCanary(piece.document.text);
    const { stamp } = await formOf(pages, piece.slug, subscriber.cookie);
    const answer = await pages.app.inject({
      method: "POST",
      url: `/${piece.slug}/replies`,
      headers: subscriber.form,
      payload: new URLSearchParams({ text: `I was there, ${at}.`, passage, stamp }).toString(),
    });
    if (answer.statusCode !== 303) throw new Error(`the reply was not taken: ${answer.statusCode} ${answer.body}`);
    const { items } = await context.replies.threads.ofWriter(context.replies.writerOf(subscriber.id), {
      limit: 10,
      offset: 0,
    });
    const reply = items.find(({ text }) => text === `I was there, ${at}.`);
    if (!reply?.quote?.text.includes(canary)) throw new Error("the reply does not quote what is past the cut");
    await context.replies.rule([reply.id], "approval", staffKey, now);
    found.replies.push(reply.id);

    for (const claim of (await context.library.readings.ofPiece(id)).claims) {
      if (!claim.evidence.quote.includes(canary)) continue;
      const disputant = { name: "Otto Muster", address: "otto@post.example" };
      const raised = await context.disputes.raise(
        { pieceId: id, claim: claim.id, passage: "", text: "It was otherwise.", disputant, token: null },
        now,
      );
      if (!raised) throw new Error("the dispute was not taken");
      const ruling = { accepted: false, answer: "It stands as it was read.", correction: null, staff: staff.id };
      if (found.disputes.length % 2 === 0) await context.disputes.rule(raised.id, ruling, now);
      found.disputes.push(raised.id);
    }
    const meter = (await context.sessions.of(subscriber.token, now))?.account.meter ?? "";
    const attempt = `attempt ${at}`;
    await context.meter.gifts.give({ meter, pieceId: id, attempt, from: "" }, now);
    found.gifts.push(context.meter.gifts.token(meter, attempt));
  }
  return found;
}

/** Somebody who follows and has put aside whatever is walled; returns what their browser sends, and their feed. */
export async function followAll(pages: Pages, ids: string[]): Promise<{ cookie: string; feed: [string, string] }> {
  const { cookie, token } = await signIn(pages.storage);
  const { follows, readingList } = pages.context.following;
  const key = (await pages.context.sessions.of(token, now))?.account.key ?? 0;
  for (const id of ids) {
    await follows.follow(key, { kind: "piece", id, other: "" }, now);
    await readingList.save(key, id, now);
  }
  await follows.follow(key, { kind: "actor", id: "denmark", other: "" }, now);
  const id = await follows.feedOf(key, now);
  return { cookie, feed: [id, pages.context.keys.hash("feed", id)] };
}

async function pieceOf({ storage }: Pages, id: string) {
  const at = await storage.pieces.find(id);
  if (at?.kind !== "piece") throw new Error("the piece is gone");
  return at.piece;
}

function sentenceWithCanary(text: string): string {
  const [sentence = ""] = text.match(new RegExp(`[A-Z][^.\\n]*at ${canary}\\.`)) ?? [];
  return sentence;
}

async function formOf({ app }: Pages, slug: string, cookie: string): Promise<{ stamp: string }> {
  const { body } = await app.inject({ url: `/${slug}/replies`, headers: { cookie } });
  return { stamp: /name="stamp" value="([^"]+)"/.exec(body)?.[1] ?? "" };
}
