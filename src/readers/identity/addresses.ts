import { domainToASCII } from "node:url";
import { isMixed, looksLatin } from "./scripts.ts";

/** Why an address cannot be used. */
export type AddressProblem =
  | "empty"
  | "too_long"
  /** More than one line, or characters that cannot be seen. */
  | "unseen"
  /** No "@", or more than one. */
  | "not_an_address"
  | "bad_mailbox"
  | "bad_domain"
  /** Letters of several scripts in one word, or of one script that pass for another. */
  | "look_alike";

type AddressRead = { ok: true; address: string } | { ok: false; problem: AddressProblem };

/** RFC 5321, 4.5.3.1: octets of the part before "@", and of a whole path without its brackets. */
const longestMailbox = 64;
const longestAddress = 254;

// RFC 5322 atoms, and letters of other scripts (RFC 6531); quoted words are left out, for nobody reads mail there.
const mailboxWords = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const domainWords = /^[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+$/u;
const asciiDomain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?=[a-z0-9-]*[a-z])[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/;

/**
 * Reads an e-mail address as somebody typed it. Letters that only look different (full width, ligatures) become the
 * plain ones, and the domain its ASCII form, so that a look-alike of a known name shows for what it is.
 */
export function readAddress(typed: string): AddressRead {
  const refuse = (problem: AddressProblem): AddressRead => ({ ok: false, problem });
  const trimmed = typed.trim();
  if (trimmed === "") return refuse("empty");
  if (trimmed.length > longestAddress) return refuse("too_long");
  if (!trimmed.isWellFormed() || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(trimmed)) return refuse("unseen");
  const [mailbox = "", domain = "", ...more] = trimmed.normalize("NFKC").split("@");
  if (mailbox === "" || domain === "" || more.length > 0) return refuse("not_an_address");
  if (!mailboxWords.test(mailbox)) return refuse("bad_mailbox");
  if (Buffer.byteLength(mailbox) > longestMailbox) return refuse("too_long");
  if (isMixed(mailbox) || looksLatin(mailbox)) return refuse("look_alike");
  if (!domainWords.test(domain)) return refuse("bad_domain");
  if (domain.split(".").some(isMixed)) return refuse("look_alike");
  const ascii = domainToASCII(domain);
  if (!asciiDomain.test(ascii)) return refuse("bad_domain");
  const address = `${mailbox}@${ascii}`;
  return Buffer.byteLength(address) > longestAddress ? refuse("too_long") : { ok: true, address };
}

/** The one form that tells addresses apart: two spellings of it reach the same mailbox everywhere in practice. */
export function addressKey(address: string): string {
  return address.normalize("NFKC").toLowerCase();
}
