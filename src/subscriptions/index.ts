export { codeIn, newCode } from "./codes.ts";
export { domainOf, isWithin } from "./domains.ts";
export { entitlement, goesOn, isOver, later, latest, type Entitlement, type Why } from "./entitlement.ts";
export {
  isNewer,
  orderOf,
  paymentIn,
  STATUSES,
  type Facts,
  type Mark,
  type News,
  type Payment,
  type Snapshot,
  type Source,
  type Status,
} from "./facts.ts";
export { Institutions, networkFrom, type Institution } from "./institutions.ts";
export { nextFetch, nextTry } from "./looks.ts";
export { owed } from "./owed.ts";
export { PlanError, plansFrom, type Plan } from "./plans.ts";
export * from "./ports.ts";
export { Subscriptions, type Asker, type Begun, type Entered, type Standing, type Terms } from "./subscriptions.ts";
