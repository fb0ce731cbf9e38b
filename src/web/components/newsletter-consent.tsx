import { wordingOf } from "../../readers/rights/index.ts";
import { Tick } from "./form.tsx";

/**
 * The box for the newsletter, at the places where readers sign up: by itself, and not ticked before. Its field is called
 * `newsletter`; what is ticked goes into the ledger once the address has been shown to be the reader's.
 */
export function NewsletterConsent({ publication, ticked = false }: { publication: string; ticked?: boolean }) {
  return <Tick name="newsletter" label={wordingOf("newsletter", publication).text} ticked={ticked} />;
}
