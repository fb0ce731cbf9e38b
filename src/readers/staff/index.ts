export { openStaff, type Staff, type StaffAddress } from "./open-staff.ts";
export type { Judgement, SecondFactor, ToldOnce } from "./second-factor.ts";
export { Unsealable } from "./sealing.ts";
export {
  daysDeedsAreKept,
  secondFactorHolds,
  standingOf,
  type Deed,
  type NewDeed,
  type StaffPerson,
  type StaffStore,
} from "./staff.ts";
