/** A path of this site, or a place on the page; "//host" and "/\host" lead elsewhere and are neither. */
const ownPath = /^(\/(?![/\\])|#)/;

/**
 * The address as it may be stored and printed: http, https or mailto in full, or a path of this site; null for
 * everything else. `base`, where known, completes relative addresses.
 */
export function safeAddress(raw: string, base?: string): string | null {
  const address = raw.trim();
  if (address === "") return null;
  if (base === undefined && ownPath.test(address)) return address.replace(/\s/g, "%20");
  const parsed = URL.parse(address, base);
  if (!parsed || !["http:", "https:", "mailto:"].includes(parsed.protocol)) return null;
  return parsed.protocol !== "mailto:" && parsed.hostname === "" ? null : parsed.href;
}

/** As `safeAddress`, for what a page loads by itself. */
export function safeImageAddress(raw: string, base?: string): string | null {
  const address = safeAddress(raw, base);
  return address === null || /^(mailto:|#)/.test(address) ? null : address;
}

/** Whether a stored address leads away from this site. */
export function leadsOutside(address: string): boolean {
  return /^https?:/i.test(address);
}
