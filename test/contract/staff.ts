import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  openStaff,
  type Judgement,
  type SecondFactor,
  type Staff,
  type StaffStore,
} from "../../src/readers/staff/index.ts";
import { openSessions } from "../../src/storage/sessions/sessions.ts";
import { openStaffStore } from "../../src/storage/staff/staff.ts";
import type { Storage } from "../../src/storage/open.ts";
import { keys } from "../made-up/keys.ts";
import type { OpenFresh } from "./examples.ts";

const now = new Date("2031-03-01T10:00:00Z");
const address = (name: string) => ({
  address: `${name}@Desk.example`,
  addressKey: `${name}@desk.example`,
  meter: `meter of ${name}`,
});
const factor = (secret: string): SecondFactor => ({
  secret,
  lastStep: null,
  wrong: 0,
  pausedUntil: null,
  recovery: [`${secret} 1`, `${secret} 2`],
});

/** What every storage keeps of those who work at the desk. */
export function staffContract(open: OpenFresh): void {
  describe("staff", () => {
    let storage: Storage;
    let store: StaffStore;
    let staff: Staff;
    beforeAll(async () => {
      storage = await open();
      store = openStaffStore(storage.engine);
      staff = openStaff(store, openSessions(storage.engine, keys), keys, "The Invented Review");
    });
    afterAll(() => storage.close());
    const readerOf = (readerId: string) =>
      storage.engine.reader.selectFrom("reader").selectAll().where("id", "=", readerId).executeTakeFirstOrThrow();

    test("are readers with a role; whoever is new becomes a verified reader", async () => {
      const { readerId, before, factorUsed } = await store.appoint(address("ada"), "editor", factor("a"), now);
      expect({ before, factorUsed }).toEqual({ before: null, factorUsed: true });
      expect(await store.find(readerId)).toEqual({
        readerId,
        name: "",
        address: "ada@Desk.example",
        role: "editor",
        secondFactorSince: now.toISOString(),
        confirmed: true,
        recoveryCodesLeft: 2,
      });
      expect(await readerOf(readerId)).toMatchObject({ verified_at: now.toISOString(), meter: "meter of ada" });
      expect((await store.list()).map(({ address }) => address)).toEqual(["ada@Desk.example"]);
    });

    test("who are given another role keep their second factor and their account", async () => {
      const first = await store.appoint(address("bo"), "moderator", factor("b"), now);
      const again = await store.appoint(address("bo"), "owner", factor("other"), now);
      expect(again).toEqual({ readerId: first.readerId, before: "moderator", factorUsed: false });
      await store.judge(first.readerId, (found) => {
        expect(found.secret).toBe("b");
        return [{ kind: "wrong" }, found];
      });
    });

    test("lose role and second factor at once, and what was shown of it", async () => {
      const { readerId } = await store.appoint(address("cleo"), "editor", factor("c"), now);
      const sessions = openSessions(storage.engine, keys);
      const token = await sessions.begin(readerId, "A test", now);
      const held = await sessions.of(token, now);
      await sessions.raise(held?.session.id ?? "", now);
      expect(await store.dismiss("cleo@desk.example")).toEqual({ readerId, before: "editor" });
      expect(await store.find(readerId)).toBeNull();
      expect((await sessions.of(token, now))?.account.role).toBeNull();
      expect((await sessions.of(token, now))?.session.secondFactorAt).toBeNull();
      expect(await store.judge(readerId, (found) => [{ kind: "wrong" }, found])).toBeNull();
      expect(await store.dismiss("cleo@desk.example")).toBeNull();
      expect(await store.dismiss("nobody@desk.example")).toBeNull();
      expect(await store.renew("cleo@desk.example", factor("d"), now)).toBeNull();
    });

    test("with a new second factor have nothing left of the old one", async () => {
      const { readerId } = await store.appoint(address("dot"), "editor", factor("old"), now);
      const later = new Date(now.getTime() + 1000);
      expect(await store.renew("dot@desk.example", { ...factor("new"), recovery: ["n"] }, later)).toEqual({ readerId });
      expect(await store.find(readerId)).toMatchObject({
        secondFactorSince: later.toISOString(),
        recoveryCodesLeft: 1,
      });
    });

    test("have their codes judged one after the other, however many come at once", async () => {
      const { readerId } = await store.appoint(address("eve"), "editor", factor("e"), now);
      const once = (found: SecondFactor): [Judgement, SecondFactor] =>
        found.recovery.includes("e 1")
          ? [
              { kind: "right", by: "recovery code" },
              { ...found, recovery: ["e 2"] },
            ]
          : [{ kind: "wrong" }, { ...found, wrong: found.wrong + 1 }];
      const judged = await Promise.all(Array.from({ length: 8 }, () => store.judge(readerId, once)));
      expect(judged.filter((one) => one?.kind === "right")).toHaveLength(1);
      const left: SecondFactor[] = [];
      await store.judge(readerId, (found) => {
        left.push(found);
        return [{ kind: "wrong" }, found];
      });
      expect(left).toEqual([{ ...factor("e"), recovery: ["e 2"], wrong: 7 }]);
    });

    test("whose address changed have no standing until a code is shown", async () => {
      const { readerId } = await store.appoint(address("fay"), "editor", factor("f"), now);
      await storage.engine.writer
        .updateTable("reader")
        .set({ address: "fay@new.example", address_key: "fay@new.example" })
        .where("id", "=", readerId)
        .execute();
      expect(await store.find(readerId)).toMatchObject({ confirmed: false, address: "fay@new.example" });
      await store.judge(readerId, (found) => [{ kind: "wrong" }, found]);
      expect(await store.find(readerId)).toMatchObject({ confirmed: false });
      await store.judge(readerId, (found) => [{ kind: "right", by: "app" }, found]);
      expect(await store.find(readerId)).toMatchObject({ confirmed: true });
    });

    test("keep no secret and no recovery code that could be read", async () => {
      const { told } = await staff.appoint(address("gil"), "owner", now);
      const rows = JSON.stringify([
        await storage.engine.reader.selectFrom("staff_factor").selectAll().execute(),
        await storage.engine.reader.selectFrom("staff_recovery_code").selectAll().execute(),
      ]);
      expect(told?.recoveryCodes).toHaveLength(10);
      for (const secret of [told?.secret ?? "?", ...(told?.recoveryCodes ?? [])]) {
        expect(secret.length).toBeGreaterThan(10);
        expect(rows).not.toContain(secret);
      }
    });
  });

  describe("the desk's log", () => {
    let storage: Storage;
    let store: StaffStore;
    beforeAll(async () => {
      storage = await open();
      store = openStaffStore(storage.engine);
    });
    afterAll(() => storage.close());

    test("says who did what when, newest first, and whom of them is gone no more", async () => {
      const { readerId } = await store.appoint(address("hal"), "editor", factor("h"), now);
      const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);
      await store.record({ readerId: null, role: null, what: "staff.add editor", on: readerId }, at(0));
      await store.record({ readerId, role: "editor", what: "POST /desk/ads", on: "" }, at(1));
      const whole = { limit: 10, offset: 0 };
      expect(await store.deeds(whole)).toEqual({
        total: 2,
        items: [
          { at: at(1).toISOString(), by: "hal@Desk.example", role: "editor", what: "POST /desk/ads", on: "" },
          { at: at(0).toISOString(), by: null, role: null, what: "staff.add editor", on: readerId },
        ],
      });
      expect((await store.deeds({ limit: 1, offset: 1 })).items).toHaveLength(1);
      await storage.engine.writer.deleteFrom("reader").where("id", "=", readerId).execute();
      expect((await store.deeds(whole)).items[0]).toMatchObject({ by: null, role: "editor" });
      expect(await store.forgetDeeds(at(1))).toBe(1);
      expect((await store.deeds(whole)).items).toHaveLength(1);
    });
  });
}
