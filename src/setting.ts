/** One setting: where it may come from, what it means, how it is read. */
export interface Setting<T> {
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

export class Invalid {
  readonly expected: string;
  constructor(expected: string) {
    this.expected = expected;
  }
}

export const text = (value: unknown) => (typeof value === "string" ? value : new Invalid("a text"));
export const optionalText = (value: unknown) => (value === null || value === "" ? null : text(value));
export const port = (value: unknown) => {
  const n = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof n === "number" && Number.isInteger(n) && n >= 0 && n <= 65_535
    ? n
    : new Invalid("a number from 0 to 65535");
};
const numberIn = (value: unknown) =>
  typeof value === "string" && value.trim() !== "" ? Number(value) : typeof value === "number" ? value : Number.NaN;
export const wholeNumberFrom1 = (value: unknown) => {
  if (value === null || value === "") return null;
  const n = numberIn(value);
  return Number.isSafeInteger(n) && n >= 1 ? n : new Invalid("a whole number from 1");
};
export const probability = (value: unknown) => {
  const n = numberIn(value);
  return n >= 0 && n <= 1 ? n : new Invalid("a number from 0 to 1");
};
export const amount = (value: unknown) => {
  if (value === null || value === "") return null;
  const n = numberIn(value);
  return n >= 0 && n <= 1e9 ? n : new Invalid("an amount from 0 on");
};
export const budget = (value: unknown) => amount(value) ?? new Invalid("an amount from 0 on");
export const endpoint = (value: unknown) => {
  if (value === null || value === "") return null;
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : null;
  const plain = url?.username === "" && url.password === "" && url.search === "" && url.hash === "";
  return url && plain && /^https?:$/.test(url.protocol)
    ? url.href
    : new Invalid('an address such as "https://models.example/v1"');
};
export const headerWord = (value: unknown) => {
  if (value === null || value === "") return null;
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value)
    ? value
    : new Invalid("one word of ASCII characters");
};
const isDecodable = (text: string) => {
  try {
    return decodeURIComponent(text) !== null;
  } catch {
    return false;
  }
};
export const mailServer = (value: unknown) => {
  if (value === null || value === "") return null;
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : null;
  const plain = url && url.hostname !== "" && /^\/?$/.test(url.pathname) && url.search === "" && url.hash === "";
  return plain && isDecodable(url.username + url.password) && /^smtps?:$/.test(url.protocol)
    ? url.href
    : new Invalid('an address such as "smtps://name:password@mail.example:465"');
};
export const sender = (value: unknown) => {
  if (value === null || value === "") return null;
  return typeof value === "string" && /^(?:[^\p{Cc}<>"@]{1,100}<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/u.test(value)
    ? value
    : new Invalid('an address, or a name and an address such as "The Review <letters@review.example>"');
};
export const wholeNumberFrom0 = (value: unknown) => {
  const n = numberIn(value);
  return Number.isSafeInteger(n) && n >= 0 && n <= 1_000_000 ? n : new Invalid("a whole number from 0");
};
export const monthWeekOrDay = (value: unknown) =>
  value === "month" || value === "week" || value === "day" ? value : new Invalid('"month", "week" or "day"');
export const onOrOff = (value: unknown) => {
  if (value === true || value === "on") return true;
  return value === false || value === "off" ? false : new Invalid('"on" or "off"');
};
export const whoReplies = (value: unknown) =>
  value === "readers" || value === "guests" || value === "off" ? value : new Invalid('"readers", "guests" or "off"');
export const showOrHide = (value: unknown) =>
  value === "show" || value === "hide" ? value : new Invalid('"show" or "hide"');
export const timeZone = (value: unknown) => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: String(value) }).resolvedOptions().timeZone;
  } catch {
    return new Invalid('the name of a time zone, such as "Europe/Vienna"');
  }
};
export const webAddress = (value: unknown) => {
  if (value === null || value === "") return null;
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : null;
  return url && /^https?:$/.test(url.protocol) && url.pathname === "/"
    ? url.origin
    : new Invalid('an address without a path, such as "https://review.example"');
};
export const addressList = (value: unknown) => {
  const list =
    typeof value === "string"
      ? value
          .split(",")
          .map((s) => s.trim())
          .filter(Boolean)
      : value;
  return Array.isArray(list) && list.every((s) => typeof s === "string") ? list : new Invalid("a list of addresses");
};

/** A setting that cannot be used; the message names it and says what would do. */
export class ConfigError extends Error {
  readonly code = "setting_invalid";
}

/** A setting that is never on the command line, in a file or in a message. */
export function secretSetting<T>(env: string, initial: T, meaning: string, read: (value: unknown) => T | Invalid) {
  return { ...setting(env, null, initial, meaning, read), secret: true };
}

export function setting<T>(
  env: string,
  key: string | null,
  initial: T,
  meaning: string,
  read: (value: unknown) => T | Invalid,
): Setting<T> {
  return { env, key, default: initial, meaning, read };
}
