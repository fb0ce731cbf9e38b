export { subscriptionLetter } from "./mail/subscription.ts";
export { buildServer, type ServerOptions } from "./server.ts";
export type { Site } from "./site.ts";
