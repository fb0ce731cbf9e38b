import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** One setting: where it may come from, what it means, how it is read. */
interface Setting<T> {
  /** Environment variable. */
  env: string;
  /** Key in DATA/settings.json; null for what must be known before the folder is. */
  key: string | null;
  default: T;
  meaning: string;
  read(value: unknown): T | Invalid;
  /** Never on the command line, where others could see it, nor in a message. */
  secret?: boolean;
}

class Invalid {
  readonly expected: string;
  constructor(expected: string) {
    this.expected = expected;
  }
}

const text = (value: unknown) => (typeof value === "string" ? value : new Invalid("a text"));
const optionalText = (value: unknown) => (value === null || value === "" ? null : text(value));
const port = (value: unknown) => {
  const n = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof n === "number" && Number.isInteger(n) && n >= 0 && n <= 65_535
    ? n
    : new Invalid("a number from 0 to 65535");
};
const numberIn = (value: unknown) =>
  typeof value === "string" && value.trim() !== "" ? Number(value) : typeof value === "number" ? value : Number.NaN;
const wholeNumberFrom1 = (value: unknown) => {
  if (value === null || value === "") return null;
  const n = numberIn(value);
  return Number.isSafeInteger(n) && n >= 1 ? n : new Invalid("a whole number from 1");
};
const probability = (value: unknown) => {
  const n = numberIn(value);
  return n >= 0 && n <= 1 ? n : new Invalid("a number from 0 to 1");
};
const amount = (value: unknown) => {
  if (value === null || value === "") return null;
  const n = numberIn(value);
  return n >= 0 && n <= 1e9 ? n : new Invalid("an amount from 0 on");
};
const budget = (value: unknown) => amount(value) ?? new Invalid("an amount from 0 on");
const endpoint = (value: unknown) => {
  if (value === null || value === "") return null;
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : null;
  const plain = url?.username === "" && url.password === "" && url.search === "" && url.hash === "";
  return url && plain && /^https?:$/.test(url.protocol)
    ? url.href
    : new Invalid('an address such as "https://models.example/v1"');
};
const headerWord = (value: unknown) => {
  if (value === null || value === "") return null;
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value)
    ? value
    : new Invalid("one word of ASCII characters");
};
const mailServer = (value: unknown) => {
  if (value === null || value === "") return null;
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : null;
  const plain = url && url.hostname !== "" && /^\/?$/.test(url.pathname) && url.search === "" && url.hash === "";
  return plain && /^smtps?:$/.test(url.protocol)
    ? url.href
    : new Invalid('an address such as "smtps://name:password@mail.example:465"');
};
const sender = (value: unknown) => {
  if (value === null || value === "") return null;
  return typeof value === "string" && /^(?:[^\p{Cc}<>"@]{1,100}<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/u.test(value)
    ? value
    : new Invalid('an address, or a name and an address such as "The Review <letters@review.example>"');
};
const wholeNumberFrom0 = (value: unknown) => {
  const n = numberIn(value);
  return Number.isSafeInteger(n) && n >= 0 && n <= 1_000_000 ? n : new Invalid("a whole number from 0");
};
const monthWeekOrDay = (value: unknown) =>
  value === "month" || value === "week" || value === "day" ? value : new Invalid('"month", "week" or "day"');
const onOrOff = (value: unknown) => {
  if (value === true || value === "on") return true;
  return value === false || value === "off" ? false : new Invalid('"on" or "off"');
};
const whoReplies = (value: unknown) =>
  value === "readers" || value === "guests" || value === "off" ? value : new Invalid('"readers", "guests" or "off"');
const timeZone = (value: unknown) => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: String(value) }).resolvedOptions().timeZone;
  } catch {
    return new Invalid('the name of a time zone, such as "Europe/Vienna"');
  }
};
const webAddress = (value: unknown) => {
  if (value === null || value === "") return null;
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : null;
  return url && /^https?:$/.test(url.protocol) && url.pathname === "/"
    ? url.origin
    : new Invalid('an address without a path, such as "https://review.example"');
};
const addressList = (value: unknown) => {
  const list =
    typeof value === "string"
      ? value
          .split(",")
          .map((s) => s.trim())
          .filter(Boolean)
      : value;
  return Array.isArray(list) && list.every((s) => typeof s === "string") ? list : new Invalid("a list of addresses");
};

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
    "month" as "month" | "week" | "day",
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
  replies: setting(
    "REPLIES",
    "replies",
    "readers" as "readers" | "guests" | "off",
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
} satisfies Record<string, Setting<unknown>>;

export type Config = { [K in keyof typeof SETTINGS]: (typeof SETTINGS)[K]["default"] };

/** A setting that cannot be used; the message names it and says what would do. */
export class ConfigError extends Error {
  readonly code = "setting_invalid";
}

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

function setting<T>(
  env: string,
  key: string | null,
  initial: T,
  meaning: string,
  read: (value: unknown) => T | Invalid,
): Setting<T> {
  return { env, key, default: initial, meaning, read };
}
