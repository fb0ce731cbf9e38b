export { openStaff, type Staff } from "./open-staff.ts";
export type { Judgement, SecondFactor, ToldOnce } from "./second-factor.ts";
export { daysDeedsAreKept, standingOf, type Deed, type NewDeed, type StaffPerson, type StaffStore } from "./staff.ts";
