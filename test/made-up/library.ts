import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify from "fastify";
import type { Claim, Reading } from "../../src/analyst/index.ts";
import type { Document, Piece, PieceInput } from "../../src/publication/index.ts";
import { openAds } from "../../src/ads/index.ts";
import { openStaff } from "../../src/readers/staff/index.ts";
import { openReaderStores } from "../../src/storage/open-readers.ts";
import { openStorage, type Storage } from "../../src/storage/open.ts";
import { apiRoutes } from "../../src/web/api/routes.ts";
import { feedRoutes } from "../../src/web/feeds/routes.ts";
import { PageCache } from "../../src/web/page-cache.ts";
import { openMeter } from "../../src/readers/index.ts";
import { Subscriptions } from "../../src/subscriptions/index.ts";
import { keys } from "./keys.ts";
import { openArticle, walledRoundtable } from "./pieces.ts";
import { madeUpReplies } from "./replies.ts";
import { site } from "./site.ts";

const denmark = { id: "denmark", name: "Denmark", kind: "state" } as const;
const sweden = { id: "sweden", name: "Sweden", kind: "state" } as const;
const analyst = { name: "made up", version: "1" };

/** What machines read, over a real library in a folder of its own. */
export async function openMadeUpServer(inputs: PieceInput[] = [openArticle, walledRoundtable]) {
  const folder = mkdtempSync(join(tmpdir(), "rapport-test-"));
  const storage = await openStorage({ dataFolder: folder }, { use: "write", create: true });
  const saved = await storage.pieces.save(inputs);
  for (const { id } of saved) await readUp(storage, id);
  const stores = openReaderStores(storage.engine, keys, 7);
  const { replies, taught } = madeUpReplies(stores.replyStore);
  const context = {
    library: storage,
    searching: storage.searching,
    site,
    ...stores,
    keys,
    meter: openMeter(stores.holdings, keys, { pieces: 3, period: "month", gifts: 5, timeZone: site.timeZone }),
    issuers: [],
    staff: openStaff(stores.staffStore, stores.sessions, keys, site.name),
    ads: openAds(stores.adStore, site.timeZone),
    replies,
    subscriptions: new Subscriptions({
      books: stores.subscriptionBooks,
      payments: null,
      terms: { plans: [], studentDomains: [], graceDays: 7 },
      hash: (code) => keys.hash("access code", code),
    }),
    crawlers: { isVerified: async () => false },
    now: () => new Date(),
  };
  const pages = new PageCache(true);
  const app = Fastify();
  const routes: string[] = [];
  app.addHook("onRoute", ({ method, url }) => void (method === "GET" && routes.push(url)));
  await app.register(apiRoutes(context));
  await app.register(feedRoutes({ ...context, pages }));
  const close = async () => {
    await app.close();
    await storage.close();
    rmSync(folder, { recursive: true });
  };
  return { app, routes, storage, context, saved, taught, close };
}

/** Keeps a reading that ties Denmark to Sweden in every sentence that names both, and one claim that is on hold. */
async function readUp(storage: Storage, id: string): Promise<void> {
  const found = await storage.pieces.find(id);
  if (found?.kind !== "piece" || found.piece.status !== "published") return;
  await storage.readings.keep(id, found.piece.version, readingOf(found.piece));
}

function readingOf({ document, credits }: Piece): Reading {
  const sentences = [...document.text.matchAll(/[^.\n]*(?:Denmark[^.\n]*Sweden|Sweden[^.\n]*Denmark)[^.\n]*\./g)];
  const claims = sentences.map((found) => claimOn(document, found.index, found[0], credits[0]?.name ?? ""));
  const [first] = claims;
  const held = first ? [{ ...first, id: "held", because: heldWords, hold: true }] : [];
  const mentions = sentences.flatMap(({ index, 0: words }) =>
    [denmark, sweden].map((actor) => {
      const start = index + words.indexOf(actor.name);
      return { start, end: start + actor.name.length, actor, how: "name" as const };
    }),
  );
  return { analyst, claims: [...claims, ...held], mentions, abstentions: [] };
}

/** Stands only in a claim that waits for an editor. */
export const heldWords = "the Skagerrak whisper";

function claimOn({ text }: Document, at: number, found: string, speaker: string): Claim {
  const quote = found.trimStart();
  const start = at + found.length - quote.length;
  const end = start + quote.length;
  const spanOf = (name: string): [number, number] => [
    text.indexOf(name, start),
    text.indexOf(name, start) + name.length,
  ];
  return {
    id: `${start}`,
    speaker: { name: speaker, kind: "contributor" },
    holder: null,
    sourceActor: denmark,
    targetActor: sweden,
    sourceSpan: spanOf(denmark.name),
    targetSpan: spanOf(sweden.name),
    relation: "cooperates_with",
    mutual: true,
    sign: "+",
    mode: ["money"],
    about: { text: "the toll" },
    because: null,
    condition: null,
    certainty: "asserted",
    speechAct: "statement",
    likelihood: { low: 55, high: 80 },
    tense: "past",
    time: { text: "1857", start: "1857", grain: "year", basis: "text" },
    evidence: {
      start,
      end,
      quote,
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    },
    questions: [1],
    group: null,
    basis: "explicit",
    score: 0.75,
    analyst,
    hold: false,
  };
}
