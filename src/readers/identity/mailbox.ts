import { addressKey } from "./addresses.ts";

/** How a provider lets one mailbox have many addresses. */
interface Provider {
  /** All of them lead to the same mailboxes; the first stands for the others. */
  domains: string[];
  /** Characters of the part before "@" that it does not look at. */
  ignored?: RegExp;
  /** What begins a tag, if not "+". */
  tag?: string;
  /** Whether "anything@name.domain" is "name@domain". */
  subdomains?: boolean;
}

const providers: Provider[] = [
  { domains: ["gmail.com", "googlemail.com"], ignored: /\./g },
  { domains: ["proton.me", "protonmail.com", "pm.me", "protonmail.ch"], ignored: /[._-]/g },
  { domains: ["icloud.com", "me.com", "mac.com"] },
  { domains: ["yandex.ru", "yandex.com", "ya.ru", "yandex.by", "yandex.kz", "narod.ru"], ignored: /[.-]/g },
  ...["fastmail.com", "fastmail.fm", "messagingengine.com"].map((domain) => ({ domains: [domain], subdomains: true })),
  ...["yahoo.com", "yahoo.co.uk", "yahoo.fr", "yahoo.de", "yahoo.it", "yahoo.es", "yahoo.in", "yahoo.co.in"].map(minus),
  ...["yahoo.co.jp", "yahoo.com.br", "yahoo.ca", "yahoo.com.au", "ymail.com", "rocketmail.com", "myyahoo.com"].map(
    minus,
  ),
];

function minus(domain: string): Provider {
  return { domains: [domain], tag: "-" };
}

/**
 * The mailbox behind an address, the same for all the addresses that one mailbox has by itself: tags dropped
 * (RFC 5233), dots where the provider does not look at them. Whom the meter counts, and never an address to write to.
 */
export function mailboxOf(address: string): string {
  const [name = "", domain = ""] = addressKey(address).split("@");
  const provider = providers.find(({ domains, subdomains }) =>
    domains.some((one) => one === domain || (subdomains === true && domain.endsWith(`.${one}`))),
  );
  if (!provider) return `${withoutTag(name, "+")}@${domain}`;
  const home = provider.domains[0] ?? domain;
  if (domain.endsWith(`.${home}`))
    return `${domain
      .slice(0, -home.length - 1)
      .split(".")
      .at(-1)}@${home}`;
  const bare = withoutTag(withoutTag(name, "+"), provider.tag ?? "+");
  return `${provider.ignored ? bare.replace(provider.ignored, "") : bare}@${home}`;
}

/** A name that is all tag stays as it is. */
function withoutTag(name: string, tag: string): string {
  const at = name.indexOf(tag);
  return at > 0 ? name.slice(0, at) : name;
}
