import type { Config } from "./config.ts";
import { issuersIn } from "./issuer-settings.ts";
import type { Finding, Library, Searching } from "./publication/index.ts";
import { openAds, type Ads } from "./ads/index.ts";
import { isAllowed, openAkismet, openCrawlers, openChat, openIssuers, openStripe } from "./gateways/index.ts";
import type { LanguageModel, SecondReadings } from "./publication/second-reading/index.ts";
import type { Issuer } from "./readers/identity/index.ts";
import { openReaderStores, type ReaderStores } from "./storage/open-readers.ts";
import { openStorage } from "./storage/open.ts";
import { keysFrom } from "./keys.ts";
import { openMeter, type Crawlers, type Keys, type Meter, type MeterRules } from "./readers/index.ts";
import { openStaff, type Staff } from "./readers/staff/index.ts";
import {
  houseRules,
  openFilter,
  openReplies,
  readSpamWeights,
  withService,
  type Replies,
  type SpamService,
} from "./replies/index.ts";
import { secretOf } from "./secret.ts";
import { Subscriptions, type SubscriptionBooks } from "./subscriptions/index.ts";
import type { Site } from "./web/index.ts";

/** The assembled product, without a way in: commands and the server are the ways in. */
export interface App extends ReaderStores {
  library: Library;
  searching: Searching;
  secondReadings: SecondReadings;
  site: Site;
  keys: Keys;
  meter: Meter;
  issuers: Issuer[];
  staff: Staff;
  ads: Ads;
  replies: Replies;
  subscriptions: Subscriptions;
  crawlers: Crawlers;
  now(): Date;
  /** Looks at the health of the storage. */
  examine(): Promise<Finding[]>;
  close(): Promise<void>;
}

/**
 * What the app is opened for. `read` and `write` work beside a running server; `serve` is refused if another
 * server has the data folder. Only with `create` may a new publication come into being.
 */
export interface Opening {
  use: "read" | "write" | "serve";
  create?: boolean;
}

/**
 * Opens the storage that the settings name. What readers see is the server's to say: other commands, which may be called
 * with other settings, leave the readers' threshold as it is.
 * Throws `StorageError` with a sentence that says what to do.
 */
export async function openApp(config: Config, opening: Opening): Promise<App> {
  const where = config.databaseUrl === null ? { dataFolder: config.data } : { databaseUrl: config.databaseUrl };
  const storage = await openStorage(where, opening);
  const keys = keysOf(config);
  // A server that could sign nobody in must not start.
  if (opening.use === "serve") keys.key("start");
  if (opening.use === "serve") await storage.showFrom(config.readersThreshold, config.disputedClaims);
  const { pieces, catalogue, readings, searching } = storage;
  const stores = openReaderStores(storage.engine, keys, config.graceDays);
  return {
    library: { pieces, catalogue, readings },
    searching,
    secondReadings: storage.secondReadings,
    site: siteOf(config),
    ...stores,
    keys,
    meter: openMeter(stores.holdings, keys, meterRulesOf(config)),
    issuers: openIssuers(issuersIn(config)),
    staff: openStaff(stores.staffStore, stores.sessions, keys, config.name),
    ads: openAds(stores.adStore, config.timeZone),
    replies: repliesOf(config, stores, keys),
    subscriptions: subscriptionsOf(config, stores.subscriptionBooks, keys),
    crawlers: openCrawlers(config.crawlers),
    now: () => new Date(),
    examine: () => storage.examine(),
    close: () => storage.close(),
  };
}

/** Keys from the publication's secret, which is looked for, or made, when one is first needed. */
function keysOf({ secret, databaseUrl, data }: Config): Keys {
  let keys: Keys | null = null;
  const found = () => (keys ??= keysFrom(secretOf(secret, databaseUrl === null ? data : null)));
  return { key: (purpose) => found().key(purpose), hash: (purpose, text) => found().hash(purpose, text) };
}

function repliesOf(config: Config, { replyStore: store, spamLessons }: ReaderStores, keys: Keys): Replies {
  const { replies: from, repliesCloseDays: closeAfterDays, repliesTrust: trustAfter, repliesLinks: mostLinks } = config;
  const rules = { ...houseRules, from, closeAfterDays, trustAfter, mostLinks };
  const service = spamServiceOf(config);
  const own = openFilter(readSpamWeights, spamLessons);
  const filter = service ? withService(own, service) : own;
  return openReplies({ store, filter, rules, keys, siteUrl: siteOf(config).url, service: service?.name ?? null });
}

/** The spam service is named only in part, or where nothing may be sent. */
class SpamServiceMisnamed extends Error {
  readonly code = "spam_service_misnamed";
}

/** The spam service that the settings name; null, and nothing is ever sent, where they name none. */
function spamServiceOf(config: Config): SpamService | null {
  const { spamServiceUrl: url, spamServiceKey: key } = config;
  if (url === null && key === null) return null;
  if (url === null) throw new SpamServiceMisnamed("The spam service has a key but no address; set SPAM_SERVICE_URL.");
  if (!isAllowed(url))
    throw new SpamServiceMisnamed("SPAM_SERVICE_URL must begin with https://; http:// is for this machine only.");
  if (key === null) throw new SpamServiceMisnamed("The spam service has no key; set SPAM_SERVICE_KEY.");
  return openAkismet({ url, key, publication: siteOf(config).url });
}

/** All-Access; sold where there are keys of a Stripe account. */
function subscriptionsOf(config: Config, books: SubscriptionBooks, keys: Keys): Subscriptions {
  const { plans, studentDomains, graceDays, stripeKey: key, stripeWebhookSecret, stripeApi: api } = config;
  const account = { webhookSecret: stripeWebhookSecret ?? "", publication: siteOf(config).url, api };
  return new Subscriptions({
    books,
    payments: key === null ? null : openStripe({ key, ...account }),
    terms: { plans, studentDomains, graceDays },
    hash: (code) => keys.hash("access code", code),
  });
}

/** What the publication gives readers to choose, and subscribers to give. */
function meterRulesOf({ meterPieces, meterPeriod, giftsPerMonth, timeZone }: Config): MeterRules {
  return { pieces: meterPieces, period: meterPeriod, gifts: giftsPerMonth, timeZone };
}

/** What the publication says of itself, from its settings. */
export function siteOf({ name, description, notice, publicUrl, port, timeZone, lang }: Config): Site {
  return { name, description, notice, url: publicUrl ?? `http://localhost:${port}`, timeZone, lang };
}

/** The second reader is not turned on, or lacks a setting; the message names it. */
export class SecondReaderOff extends Error {
  readonly code = "second_reader_off";
}

/**
 * The language model that the settings name. This is the only way to one: while the second reader is off there is none,
 * and nothing is ever sent. Throws `SecondReaderOff`.
 */
export function openLanguageModel(config: Config): LanguageModel {
  const { secondReader, secondReaderUrl: url, secondReaderModel: model, secondReaderKey: key } = config;
  if (!secondReader)
    throw new SecondReaderOff("The second reader is off, and nothing is sent; SECOND_READER=on turns it on.");
  if (url === null) throw new SecondReaderOff("The second reader has no address; set SECOND_READER_URL.");
  if (!isAllowed(url))
    throw new SecondReaderOff("SECOND_READER_URL must begin with https://; http:// is for this machine only.");
  if (model === null) throw new SecondReaderOff("The second reader has no model; set SECOND_READER_MODEL.");
  return openChat({ url, model, key: key ?? "" });
}
