export { codeIn, newCode } from "./codes.ts";
export { domainOf } from "./domains.ts";
export { entitlement, goesOn, isOver, later, latest } from "./entitlement.ts";
export {
  isNewer,
  orderOf,
  paymentIn,
  STATUSES,
  type Facts,
  type Mark,
  type News,
  type Snapshot,
  type Source,
  type Status,
} from "./facts.ts";
export { networkFrom } from "./institutions.ts";
export { nextFetch, nextTry } from "./looks.ts";
export { owed } from "./owed.ts";
export { PlanError, plansFrom, type Plan } from "./plans.ts";
export * from "./ports.ts";
export { Subscriptions, type Begun, type Standing } from "./subscriptions.ts";
