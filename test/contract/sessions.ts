import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sessionTimes, type Sessions } from "../../src/readers/index.ts";
import type { Storage } from "../../src/storage/open.ts";
import { openLimits } from "../../src/storage/limits.ts";
import { openSessions } from "../../src/storage/sessions/sessions.ts";
import { keys } from "../made-up/keys.ts";
import { signIn } from "../made-up/signed-in.ts";

/** What every engine must do for sessions and limits. */
export function sessionsContract(open: () => Promise<Storage>): void {
  describe("sessions", () => {
    let storage: Storage;
    let sessions: Sessions;
    beforeAll(async () => {
      storage = await open();
      sessions = openSessions(storage.engine, keys);
    });
    afterAll(() => storage.close());

    const now = new Date();
    const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);

    test("tell who holds a token, and nothing to any other", async () => {
      const { id, token, address } = await signIn(storage, { name: "Ída", now });
      expect(await sessions.of(token, now)).toMatchObject({
        account: { id, address, name: "Ída", role: null },
        renewed: null,
      });
      expect(await sessions.of(`${token}x`, now)).toBeNull();
      expect(await sessions.of("", now)).toBeNull();
    });

    test("keep no token that could be used", async () => {
      const { token } = await signIn(storage, { now });
      const rows = await storage.engine.reader.selectFrom("session").selectAll().execute();
      expect(rows.length).toBeGreaterThan(0);
      expect(JSON.stringify(rows)).not.toContain(token);
    });

    test("change their token after a day; the one before holds for a minute more, for requests that cross", async () => {
      const { token } = await signIn(storage, { now });
      const day = later(sessionTimes.renewal + 1000);
      const held = await Promise.all([1, 2, 3].map(() => sessions.of(token, day)));
      const renewed = held.flatMap((one) => one?.renewed ?? []);
      expect(held.every((one) => one !== null)).toBe(true);
      expect(renewed).toHaveLength(1);
      const minute = new Date(day.getTime() + sessionTimes.overlap - 1);
      expect(await sessions.of(token, minute)).toMatchObject({ renewed: null });
      expect(await sessions.of(token, new Date(day.getTime() + sessionTimes.overlap + 1))).toBeNull();
      expect(await sessions.of(renewed[0] ?? "", minute)).not.toBeNull();
    });

    test("end after thirty days unused, and after half a year whatever happens", async () => {
      const { token } = await signIn(storage, { now });
      expect(await sessions.of(token, later(sessionTimes.idle + 60_000))).toBeNull();
      let current = token;
      for (let at = sessionTimes.idle / 2; at < sessionTimes.longest; at += sessionTimes.idle / 2) {
        const held = await sessions.of(current, later(at));
        expect(held, `after ${at}`).not.toBeNull();
        current = held?.renewed ?? current;
      }
      expect(await sessions.of(current, later(sessionTimes.longest + 60_000))).toBeNull();
    });

    test("are listed, and ended one by one or all but one, by their own reader only", async () => {
      const reader = await signIn(storage, { now });
      const other = await signIn(storage, { now });
      const second = await sessions.begin(reader.id, "Firefox on Linux", later(1000));
      const list = await sessions.list(reader.id, later(2000));
      expect(list.map(({ browser }) => browser)).toEqual(["Firefox on Linux", "A test"]);
      const [newest, oldest] = list;
      await sessions.end(other.id, newest?.id ?? "");
      expect(await sessions.of(second, later(2000))).not.toBeNull();
      await sessions.endAll(reader.id, newest?.id ?? "");
      expect(await sessions.of(reader.token, later(2000))).toBeNull();
      expect(await sessions.of(second, later(2000))).not.toBeNull();
      await sessions.end(reader.id, newest?.id ?? "");
      expect(await sessions.list(reader.id, later(2000))).toEqual([]);
      expect(await sessions.of(other.token, later(2000))).not.toBeNull();
      expect(oldest?.browser).toBe("A test");
    });

    test("remember when a second factor was shown", async () => {
      const { token } = await signIn(storage, { now });
      const before = await sessions.of(token, now);
      expect(before?.session.secondFactorAt).toBeNull();
      await sessions.raise(before?.session.id ?? "", later(5));
      expect((await sessions.of(token, now))?.session.secondFactorAt).toBe(later(5).toISOString());
    });
  });

  describe("limits", () => {
    let storage: Storage;
    beforeAll(async () => {
      storage = await open();
    });
    afterAll(() => storage.close());
    const limit = { most: 3, seconds: 60 };
    const at = (seconds: number) => new Date(Date.UTC(2031, 4, 6, 12, 0, seconds));

    test("allow so many tries in a window, counted over everybody who asks at once", async () => {
      const limits = openLimits(storage.engine, keys);
      const tries = await Promise.all(
        Array.from({ length: 10 }, () => limits.take("try", "198.51.100.7", limit, at(0))),
      );
      expect(tries.filter(Boolean)).toHaveLength(3);
      expect(await limits.take("try", "198.51.100.8", limit, at(0))).toBe(true);
      expect(await limits.take("another", "198.51.100.7", limit, at(0))).toBe(true);
      expect(await limits.take("try", "198.51.100.7", limit, at(59))).toBe(false);
      expect(await limits.take("try", "198.51.100.7", limit, at(61))).toBe(true);
    });

    test("do not shut anybody out for long when the clock was wrong", async () => {
      const limits = openLimits(storage.engine, keys);
      const ahead = new Date(Date.UTC(2039, 0, 1));
      for (let n = 0; n < 5; n++) await limits.take("clock", "someone", limit, ahead);
      expect(await limits.take("clock", "someone", limit, at(0))).toBe(true);
    });

    test("keep no address", async () => {
      const rows = await storage.engine.reader.selectFrom("limit_window").selectAll().execute();
      expect(rows.length).toBeGreaterThan(2);
      expect(JSON.stringify(rows)).not.toContain("198.51.100");
    });
  });
}
