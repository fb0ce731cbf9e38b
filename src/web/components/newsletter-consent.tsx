import type { Wording } from "../../readers/rights/index.ts";
import { Tick } from "./form.tsx";

/**
 * The box for the newsletter, at the places where readers sign up: by itself, and not ticked before. The field is
 * called `newsletter`; where it comes ticked, `rights.consents.give` is called with the same wording once the address
 * has been shown to be the reader's.
 */
export function NewsletterConsent({ wording, ticked = false }: { wording: Wording; ticked?: boolean }) {
  return <Tick name="newsletter" label={wording.text} ticked={ticked} />;
}
