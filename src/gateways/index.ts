export { openAkismet } from "./akismet/akismet.ts";
export { openCrawlers } from "./crawlers/crawlers.ts";
export { isAllowed } from "./egress.ts";
export { openIssuers } from "./oauth/issuers.ts";
export { openChat } from "./language-model/chat.ts";
export { openOutbox } from "./outbox/outbox.ts";
export type { Sender } from "./smtp/message.ts";
export { openSmtp } from "./smtp/smtp.ts";
export { openStripe } from "./stripe/stripe.ts";
