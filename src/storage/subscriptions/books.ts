import type { SubscriptionBooks } from "../../subscriptions/index.ts";
import type { Engine } from "../engine.ts";
import { openCheckoutBook } from "./checkouts.ts";
import { openCodeBook } from "./codes.ts";
import { openEventBook } from "./events.ts";
import { openInstitutionBook } from "./institutions.ts";
import { openLedger } from "./ledger.ts";
import { openNoticeBook } from "./notices.ts";

/** All that is kept of subscriptions, over an engine. `graceDays`: of access after a payment failed. */
export function openSubscriptionBooks(engine: Engine, graceDays: number): SubscriptionBooks {
  return {
    events: openEventBook(engine),
    ledger: openLedger(engine, graceDays),
    checkouts: openCheckoutBook(engine),
    notices: openNoticeBook(engine),
    codes: openCodeBook(engine, graceDays),
    institutions: openInstitutionBook(engine),
  };
}
