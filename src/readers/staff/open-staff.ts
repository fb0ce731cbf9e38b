import type { Keys } from "../keys.ts";
import type { StaffRole } from "../reader.ts";
import type { Session, Sessions } from "../sessions.ts";
import { sealingWith } from "./sealing.ts";
import type { Judgement, ToldOnce } from "./second-factor.ts";
import type { NewDeed, StaffPerson, StaffStore } from "./staff.ts";

/** An address in the forms that the storage wants. */
interface StaffAddress {
  address: string;
  addressKey: string;
  meter: string;
}

/** Who works at the desk, and how they show that it is they. */
export interface Staff {
  find(readerId: string): Promise<StaffPerson | null>;
  list(): Promise<StaffPerson[]>;
  /** Gives a role. `told` is null for whoever has a second factor already: it stays as it is. */
  appoint(
    to: StaffAddress,
    role: StaffRole,
    now: Date,
  ): Promise<{ readerId: string; before: StaffRole | null; told: ToldOnce | null }>;
  /** Takes the role away, at once; null if there was none. */
  dismiss(addressKey: string, now: Date): Promise<StaffRole | null>;
  /** Makes a new second factor, and what was shown of the old one stops counting; null for somebody without a role. */
  renew(to: Omit<StaffAddress, "meter">, now: Date): Promise<ToldOnce | null>;
  /**
   * Judges a code. A right one replaces the session by another, which the second factor has been shown in, so that a
   * token from before opens nothing; `token` is the new one's. Null for somebody who is not on the staff.
   */
  show(
    readerId: string,
    session: Pick<Session, "id" | "browser">,
    code: string,
    now: Date,
  ): Promise<Exclude<Judgement, { kind: "right" }> | { kind: "right"; token: string } | null>;
  /** Writes down what somebody did at the desk. */
  record(deed: NewDeed, now: Date): Promise<void>;
  deeds: StaffStore["deeds"];
}

/** @param publication name that authenticator apps show */
export function openStaff(
  store: StaffStore,
  sessions: Pick<Sessions, "begin" | "of" | "raise" | "end">,
  keys: Keys,
  publication: string,
): Staff {
  const sealing = sealingWith(keys);
  // Loaded when somebody shows or gets one: most commands and servers of readers do not need it.
  const secondFactors = () => import("./second-factor.ts");
  const byOperator = (what: string, on: string, now: Date) =>
    store.record({ readerId: null, role: null, what, on }, now);
  return {
    find: (readerId) => store.find(readerId),
    list: () => store.list(),
    async appoint(to, role, now) {
      const { newSecondFactor } = await secondFactors();
      const { told, factor } = newSecondFactor(publication, to.address, sealing);
      const { readerId, before, factorUsed } = await store.appoint(to, role, factor, now);
      await byOperator(`staff.add ${role}`, readerId, now);
      return { readerId, before, told: factorUsed ? told : null };
    },
    async dismiss(addressKey, now) {
      const gone = await store.dismiss(addressKey);
      if (gone) await byOperator("staff.remove", gone.readerId, now);
      return gone?.before ?? null;
    },
    async renew({ address, addressKey }, now) {
      const { newSecondFactor } = await secondFactors();
      const { told, factor } = newSecondFactor(publication, address, sealing);
      const renewed = await store.renew(addressKey, factor, now);
      if (renewed) await byOperator("staff.reset", renewed.readerId, now);
      return renewed ? told : null;
    },
    async show(readerId, session, code, now) {
      const { judge } = await secondFactors();
      const judgement = await store.judge(readerId, (factor) => judge(factor, code, sealing, now));
      if (judgement?.kind !== "right") return judgement;
      const token = await sessions.begin(readerId, session.browser, now);
      const held = await sessions.of(token, now);
      if (!held) return null;
      await sessions.raise(held.session.id, now);
      await sessions.end(readerId, session.id);
      return { kind: "right", token };
    },
    record: (deed, now) => store.record(deed, now),
    deeds: (range) => store.deeds(range),
  };
}
