import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ISSUER_SETTINGS } from "./issuer-settings.ts";
import { SUBSCRIPTION_SETTINGS } from "./subscription-settings.ts";
import {
  addressList,
  amount,
  budget,
  ConfigError,
  endpoint,
  headerWord,
  Invalid,
  mailServer,
  monthWeekOrDay,
  onOrOff,
  optionalText,
  port,
  probability,
  sender,
  type Setting,
  setting,
  showOrHide,
  text,
  timeZone,
  webAddress,
  wholeNumberFrom0,
  wholeNumberFrom1,
  whoReplies,
} from "./setting.ts";

/** Every setting there is. Flags win over the environment, the environment over DATA/settings.json, that over defaults. */
export const SETTINGS = {
  data: setting("DATA", null, "./rapport-data", "Folder that holds the publication.", text),
  databaseUrl: setting(
    "DATABASE_URL",
    null,
    null as string | null,
    "PostgreSQL to use instead of the file in the data folder.",
    optionalText,
  ),
  secret: {
    ...setting(
      "SECRET",
      null,
      null as string | null,
      "At least 32 random bytes in base64url, from which keys are made; without it, the file DATA/secret.",
      headerWord,
    ),
    secret: true,
  },
  host: setting("HOST", "host", "localhost", "Address to listen on; 0.0.0.0 for all.", text),
  port: setting("PORT", "port", 4180, "Port to listen on; 0 takes a free one.", port),
  publicUrl: setting(
    "PUBLIC_URL",
    "publicUrl",
    null as string | null,
    "Address that readers use; http://localhost:PORT when not set.",
    webAddress,
  ),
  name: setting("PUBLICATION_NAME", "name", "Rapport", "Name of the publication.", text),
  description: setting(
    "PUBLICATION_DESCRIPTION",
    "description",
    "A publication of expert analysis that knows what its experts said.",
    "One sentence about the publication.",
    text,
  ),
  notice: setting("PUBLICATION_NOTICE", "notice", null as string | null, "A line above every page.", optionalText),
  lang: setting("PUBLICATION_LANG", "lang", "en", "Language of pieces that do not say theirs (BCP 47).", text),
  timeZone: setting("TIME_ZONE", "timeZone", "UTC", "Time zone in which dates and times are shown.", timeZone),
  meterPieces: setting(
    "METER_PIECES",
    "meterPieces",
    3,
    "How many pieces for subscribers a registered reader may choose in each period.",
    wholeNumberFrom0,
  ),
  meterPeriod: setting(
    "METER_PERIOD",
    "meterPeriod",
    "month",
    "For how long that is, by the calendar of the time zone: month, week (from Monday) or day.",
    monthWeekOrDay,
  ),
  giftsPerMonth: setting(
    "GIFTS_PER_MONTH",
    "giftsPerMonth",
    5,
    "How many pieces a subscriber may send to friends in a calendar month.",
    wholeNumberFrom0,
  ),
  trustedProxies: setting(
    "TRUSTED_PROXIES",
    "trustedProxies",
    [] as string[],
    "Addresses or networks of proxies whose X-Forwarded-For is believed, separated by commas.",
    addressList,
  ),
  crawlers: setting(
    "CRAWLERS",
    "crawlers",
    [] as string[],
    "Search engines that may read past the wall once they have proved who they are: google, bing, apple; none when not set.",
    addressList,
  ),
  pageCache: setting(
    "PAGE_CACHE",
    "pageCache",
    true,
    "Whether finished pages are kept in memory for half a minute: on or off.",
    onOrOff,
  ),
  analysis: setting(
    "ANALYSIS",
    "analysis",
    true,
    "Whether the server reads new pieces for claims: on or off.",
    onOrOff,
  ),
  threads: setting(
    "THREADS",
    "threads",
    null as number | null,
    "How many pieces are read for claims at once, each by a process of its own; half of the cores when not set.",
    wholeNumberFrom1,
  ),
  models: setting(
    "MODELS",
    "models",
    null as string | null,
    "Folder of the analyst's trained weights; the one that is shipped when not set.",
    optionalText,
  ),
  readersThreshold: setting(
    "READERS_THRESHOLD",
    "readersThreshold",
    0.75,
    "How likely right, from 0 to 1, a claim must be before readers see it; holds as soon as the server starts.",
    probability,
  ),
  editorsThreshold: setting(
    "EDITORS_THRESHOLD",
    "editorsThreshold",
    0.4,
    "How likely right, from 0 to 1, a claim must be before it is kept for editors; holds for what is read from then on.",
    probability,
  ),
  disputedClaims: setting(
    "DISPUTED_CLAIMS",
    "disputedClaims",
    "show",
    "What readers see of a claim that somebody disputes, until the editors rule on it: show, with a mark, or hide.",
    showOrHide,
  ),
  secondReader: setting(
    "SECOND_READER",
    "secondReader",
    false,
    "Whether passages may be sent to a language model elsewhere, where the analyst is unsure: on or off.",
    onOrOff,
  ),
  secondReaderUrl: setting(
    "SECOND_READER_URL",
    "secondReaderUrl",
    null as string | null,
    "Address of an API that is compatible with OpenAI's, without /chat/completions.",
    endpoint,
  ),
  secondReaderModel: setting(
    "SECOND_READER_MODEL",
    "secondReaderModel",
    null as string | null,
    "Name of the language model, as its endpoint knows it.",
    headerWord,
  ),
  secondReaderKey: {
    ...setting(
      "SECOND_READER_KEY",
      null,
      null as string | null,
      "Key of the endpoint, if it wants one; from the environment only.",
      headerWord,
    ),
    secret: true,
  },
  secondReaderPriceIn: setting(
    "SECOND_READER_PRICE_IN",
    "secondReaderPriceIn",
    null as number | null,
    "Price of a million tokens sent; 0 for a model of your own.",
    amount,
  ),
  secondReaderPriceOut: setting(
    "SECOND_READER_PRICE_OUT",
    "secondReaderPriceOut",
    null as number | null,
    "Price of a million tokens received.",
    amount,
  ),
  secondReaderBudget: setting(
    "SECOND_READER_BUDGET",
    "secondReaderBudget",
    0,
    "What the second reader may cost in a month (UTC), in the currency of the prices.",
    budget,
  ),
  smtpUrl: {
    ...setting(
      "SMTP_URL",
      null,
      null as string | null,
      "Mail server: smtps://name:password@host:port, or smtp:// where it turns encryption on (STARTTLS); without it, letters are laid into DATA/outbox.",
      mailServer,
    ),
    secret: true,
  },
  mailFrom: setting(
    "MAIL_FROM",
    "mailFrom",
    null as string | null,
    'Whom letters come from: "The Review <letters@review.example>"; needed with SMTP_URL.',
    sender,
  ),
  replies: setting<"readers" | "guests" | "off">(
    "REPLIES",
    "replies",
    "readers",
    "Who may reply to pieces: readers (with an account), guests (whose address a letter confirms) too, or nobody (off).",
    whoReplies,
  ),
  repliesCloseDays: setting(
    "REPLIES_CLOSE_DAYS",
    "repliesCloseDays",
    null as number | null,
    "Days after which a piece takes no more replies, unless an editor opens it; never when not set.",
    wholeNumberFrom1,
  ),
  repliesTrust: setting(
    "REPLIES_TRUST",
    "repliesTrust",
    2,
    "How many replies of a reader a moderator must have published before the next ones appear at once; 0 trusts everybody.",
    wholeNumberFrom0,
  ),
  repliesLinks: setting(
    "REPLIES_LINKS",
    "repliesLinks",
    1,
    "How many links a reply may hold; one with more waits for a moderator, unless its reader is trusted.",
    wholeNumberFrom0,
  ),
  spamServiceUrl: setting(
    "SPAM_SERVICE_URL",
    "spamServiceUrl",
    null as string | null,
    "Address of a spam service that speaks Akismet's API, without /comment-check. With it and its key, replies are sent there too.",
    endpoint,
  ),
  spamServiceKey: {
    ...setting("SPAM_SERVICE_KEY", null, null as string | null, "Key for the spam service.", headerWord),
    secret: true,
  },
  ...ISSUER_SETTINGS,
  ...SUBSCRIPTION_SETTINGS,
} satisfies Record<string, Setting<unknown>>;

export type Config = { [K in keyof typeof SETTINGS]: (typeof SETTINGS)[K]["default"] };

export { ConfigError };

/**
 * Reads all settings.
 * @param flags values given on the command line, by setting name; undefined where not given
 */
export function readConfig(
  flags: Partial<Record<keyof Config, unknown>>,
  environment: Record<string, string | undefined>,
): Config {
  const early = {
    data: pick("data", [
      ["--data", flags.data],
      ["DATA", environment["DATA"]],
    ]),
  };
  const file = join(early.data, "settings.json");
  const stored = readSettingsFile(file);
  const known = new Set(Object.values(SETTINGS).map((one) => one.key));
  for (const key of Object.keys(stored)) {
    if (!known.has(key))
      throw new ConfigError(`${file} has an unknown setting "${key}"; docs/settings.md lists them all.`);
  }
  const config: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(SETTINGS)) {
    config[name] = pick(name as keyof Config, [
      [`--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`, flags[name as keyof Config]],
      [one.env, environment[one.env]],
      [`"${one.key}" in ${file}`, one.key === null ? undefined : stored[one.key]],
    ]);
  }
  return { ...(config as Config), data: resolve(early.data) };
}

function pick<K extends keyof Config>(name: K, sources: [string, unknown][]): Config[K] {
  const one: Setting<unknown> = SETTINGS[name];
  for (const [from, value] of sources) {
    if (value === undefined) continue;
    const read = one.read(value);
    if (read instanceof Invalid)
      throw new ConfigError(`${from} must be ${read.expected}${one.secret ? "" : `, not ${JSON.stringify(value)}`}.`);
    return read as Config[K];
  }
  return one.default as Config[K];
}

function readSettingsFile(file: string): Record<string, unknown> {
  let content: string;
  try {
    content = readFileSync(file, "utf8");
  } catch {
    return {};
  }
  try {
    const parsed: unknown = JSON.parse(content);
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed))
      return parsed as Record<string, unknown>;
  } catch (cause) {
    throw new ConfigError(`${file} is not valid JSON: ${(cause as Error).message}.`, { cause });
  }
  throw new ConfigError(`${file} must hold one JSON object.`);
}
