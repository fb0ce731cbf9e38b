import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { v7 as uuid } from "uuid";
import {
  askForLetter,
  meterOf,
  followLink,
  letterMinutes,
  lookAtLink,
  mostPasskeys,
  mostTries,
  printedCode,
  tryCode,
  type Identity,
} from "../../src/readers/identity/index.ts";
import { openIdentity } from "../../src/storage/identity/identity.ts";
import { erase, exportOf } from "../../src/storage/identity/personal.ts";
import { openLimits } from "../../src/storage/limits.ts";
import type { Storage } from "../../src/storage/open.ts";
import { keys } from "../made-up/keys.ts";
import { signIn } from "../made-up/signed-in.ts";

const start = new Date("2031-03-01T09:00:00.000Z");
const minutes = (n: number) => new Date(start.getTime() + n * 60_000);
let made = 0;

/** What every engine must do for signing in. */
export function identityContract(open: () => Promise<Storage>): void {
  describe("identity", () => {
    let storage: Storage;
    let identity: Identity;
    let ports: Identity & { keys: typeof keys; limits: ReturnType<typeof openLimits> };
    beforeAll(async () => {
      storage = await open();
      identity = openIdentity(storage.engine);
      ports = { ...identity, keys, limits: openLimits(storage.engine, keys) };
    });
    afterAll(() => storage.close());

    /** A letter for an address that a browser of its own has asked for. */
    const ask = async (given: Partial<Parameters<typeof askForLetter>[1]> = {}, now = start) => {
      made += 1;
      const asked = {
        browser: `browser ${made}`,
        network: `198.51.100.${made}`,
        purpose: "enter" as const,
        address: `asker${made}@letters.example`,
        readerId: null,
        place: "/a-piece#p3",
        account: null,
        ...given,
      };
      const letter = await askForLetter(ports, asked, now);
      if (letter.kind !== "asked") throw new Error(letter.kind);
      const type = (typed: string, at = now, browser = asked.browser) =>
        tryCode(ports, { browser, typed, network: asked.network }, at);
      return { ...asked, ...letter, type };
    };
    const rows = (table: "sign_in" | "reader" | "ceremony" | "passkey" | "issuer_account") =>
      storage.engine.reader.selectFrom(table).selectAll().execute();
    const readerAt = async (address: string) =>
      (await rows("reader")).filter((row) => "address" in row && row.address === address);

    describe("a letter with a code", () => {
      test("lets in whoever types the code, however it is spelt, and makes a verified reader", async () => {
        const letter = await ask();
        const typed = printedCode(letter.code).toLowerCase().replaceAll("0", "o").replaceAll("1", "l");
        const entered = await letter.type(` ${typed} `, minutes(1));
        expect(entered).toMatchObject({ kind: "entered", isNew: true, place: "/a-piece#p3", unlinked: null });
        expect(await readerAt(letter.address)).toMatchObject([
          { verified_at: minutes(1).toISOString(), role: null, name: "", access_until: null },
        ]);
      });

      test("lets the same reader in again, whatever the case of the address", async () => {
        const first = await ask();
        const one = await first.type(first.code);
        const second = await ask({ address: first.address.toUpperCase() });
        expect(await second.type(second.code)).toMatchObject({
          kind: "entered",
          isNew: false,
          readerId: one.kind === "entered" ? one.readerId : "",
        });
      });

      test("works once, also when it is sent twice at the same moment", async () => {
        const letter = await ask();
        const outcomes = await Promise.all([1, 2, 3, 4].map(() => letter.type(letter.code)));
        expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["ended", "ended", "ended", "entered"]);
        expect(await letter.type(letter.code)).toEqual({ kind: "ended" });
        expect(await followLink(ports, { browser: letter.browser, token: letter.link }, start)).toEqual({
          kind: "ended",
        });
      });

      test("is kept as hashes only", async () => {
        const letter = await ask();
        const kept = JSON.stringify(await rows("sign_in"));
        expect(kept).toContain(letter.address);
        expect(kept).not.toContain(letter.code);
        expect(kept).not.toContain(printedCode(letter.code));
        expect(kept).not.toContain(letter.link);
      });

      test("ends with the fifth wrong code, and the right one comes too late", async () => {
        const letter = await ask();
        const wrong = letter.code.startsWith("A") ? "BBBBBBBB" : "AAAAAAAA";
        const said = [];
        for (let n = 0; n < mostTries; n++) said.push(await letter.type(wrong));
        expect(said).toEqual([...[4, 3, 2, 1].map((left) => ({ kind: "wrong", left })), { kind: "ended" }]);
        expect(await letter.type(letter.code)).toEqual({ kind: "ended" });
        expect(await followLink(ports, { browser: letter.browser, token: letter.link }, start)).toEqual({
          kind: "ended",
        });
      });

      test("what cannot be a code is not counted as a try", async () => {
        const letter = await ask();
        for (const typed of ["", "ABC", "ABCDEFGHJ", "UUUUUUUU", "A".repeat(1_000_000)])
          expect(await letter.type(typed)).toEqual({ kind: "unreadable" });
        expect(await letter.type(letter.code)).toMatchObject({ kind: "entered" });
      });

      test("of ten thousand tries, many at once and from many networks, five are looked at", async () => {
        const letter = await ask();
        const wrong = letter.code.startsWith("A") ? "BBBBBBBB" : "AAAAAAAA";
        const counts: Record<string, number> = {};
        for (let round = 0; round < 100; round++) {
          const outcomes = await Promise.all(
            Array.from({ length: 100 }, () =>
              tryCode(ports, { browser: letter.browser, typed: wrong, network: `round ${round}` }, start),
            ),
          );
          for (const { kind } of outcomes) counts[kind] = (counts[kind] ?? 0) + 1;
        }
        expect(counts).toEqual({ wrong: mostTries - 1, ended: 10_000 - mostTries + 1 });
        expect(await letter.type(letter.code)).toEqual({ kind: "ended" });
      }, 120_000);

      test("a network that goes on trying has to wait", async () => {
        const letter = await ask();
        const kinds = new Set<string>();
        for (let n = 0; n < 101; n++)
          kinds.add((await tryCode(ports, { browser: "none", typed: "AAAAAAAA", network: "guesser" }, start)).kind);
        expect([...kinds]).toEqual(["ended", "too_many"]);
        expect(await letter.type(letter.code)).toMatchObject({ kind: "entered" });
      });

      test("works in the browser that asked, by code and by link, and in no other", async () => {
        const letter = await ask();
        expect(await letter.type(letter.code, start, "another browser")).toEqual({ kind: "ended" });
        for (const browser of ["another browser", null])
          expect(await followLink(ports, { browser, token: letter.link }, start)).toEqual({ kind: "elsewhere" });
        expect(await followLink(ports, { browser: letter.browser, token: letter.link }, start)).toMatchObject({
          kind: "entered",
        });
      });

      test("is not used up by looking at its link, however often", async () => {
        const letter = await ask();
        const looked = { browser: letter.browser, token: letter.link };
        for (let n = 0; n < 10; n++) expect(await lookAtLink(ports, looked, start)).toMatchObject({ kind: "ready" });
        expect(await lookAtLink(ports, { ...looked, browser: null }, start)).toEqual({ kind: "elsewhere" });
        expect(await lookAtLink(ports, { ...looked, token: "x" }, start)).toEqual({ kind: "ended" });
        expect(await followLink(ports, looked, start)).toMatchObject({ kind: "entered" });
      });

      test("gives way to a later letter of the same browser", async () => {
        const first = await ask();
        const second = await ask({ browser: first.browser, address: "second@letters.example" });
        expect(await followLink(ports, { browser: first.browser, token: first.link }, start)).toEqual({
          kind: "ended",
        });
        expect(await first.type(first.code)).toMatchObject({ kind: "wrong" });
        expect(await second.type(second.code)).toMatchObject({ kind: "entered" });
        expect(await readerAt(first.address)).toEqual([]);
      });

      test("holds for ten minutes", async () => {
        expect(letterMinutes).toBe(10);
        const [early, late] = [await ask(), await ask()];
        const before = new Date(minutes(letterMinutes).getTime() - 1);
        expect(await early.type(early.code, before)).toMatchObject({ kind: "entered" });
        const looked = { browser: late.browser, token: late.link };
        expect(await followLink(ports, looked, minutes(letterMinutes))).toEqual({ kind: "ended" });
        expect(await late.type(late.code, minutes(letterMinutes))).toEqual({ kind: "ended" });
      });

      test("lives no longer when the clock is set back", async () => {
        const ahead = await ask({}, minutes(60));
        expect(await ahead.type(ahead.code, start)).toEqual({ kind: "ended" });
        const seen = await ask();
        expect(await seen.type(seen.code, minutes(11))).toEqual({ kind: "ended" });
        expect(await seen.type(seen.code, minutes(1))).toEqual({ kind: "ended" });
        const swept = await ask();
        await identity.signIns.sweep(minutes(11));
        expect(await swept.type(swept.code, minutes(1))).toEqual({ kind: "ended" });
      });
    });

    describe("letters", () => {
      test("are limited to one address from one network, and the owner still gets one elsewhere", async () => {
        const address = "flooded@letters.example";
        const asked = (network: string) =>
          askForLetter(
            ports,
            { browser: uuid(), network, purpose: "enter", address, readerId: null, place: "/", account: null },
            start,
          );
        for (let n = 0; n < 5; n++) expect((await asked("192.0.2.7")).kind).toBe("asked");
        expect(await asked("192.0.2.7")).toMatchObject({ kind: "too_many" });
        expect((await asked("192.0.2.8")).kind).toBe("asked");
      });

      test("are limited to one network, whomever they are for", async () => {
        const kinds: string[] = [];
        for (let n = 0; n < 61; n++) {
          const address = `mass${n}@letters.example`;
          const asked = { browser: uuid(), network: "203.0.113.9", address, readerId: null, place: "/", account: null };
          kinds.push((await askForLetter(ports, { ...asked, purpose: "enter" }, start)).kind);
        }
        expect(kinds.filter((kind) => kind === "asked")).toHaveLength(60);
        expect(kinds.at(-1)).toBe("too_many");
      });

      test("make no reader before they are answered", async () => {
        const letter = await ask();
        expect(await readerAt(letter.address)).toEqual([]);
      });
    });

    describe("a change of address", () => {
      const changeOf = (readerId: string, address: string) => ask({ purpose: "address", readerId, address });

      test("is made by the new address, and the meter counts by it from then on", async () => {
        const { id, address } = await signIn(storage);
        const letter = await changeOf(id, "moved@letters.example");
        expect(await letter.type(letter.code)).toMatchObject({
          kind: "moved",
          readerId: id,
          from: address,
          to: "moved@letters.example",
        });
        expect(await readerAt("moved@letters.example")).toMatchObject([
          { id, meter: meterOf(keys, "moved@letters.example") },
        ]);
        expect(await readerAt(address)).toEqual([]);
      });

      test("never takes another reader's address", async () => {
        const [one, other] = [await signIn(storage), await signIn(storage)];
        const letter = await changeOf(one.id, other.address);
        expect(await letter.type(letter.code)).toEqual({ kind: "taken" });
        expect(await readerAt(other.address)).toMatchObject([{ id: other.id }]);
        expect(await readerAt(one.address)).toMatchObject([{ id: one.id }]);
      });
    });

    describe("passkeys", () => {
      const key = (credential: string, counter = 0) => ({ credential, publicKey: "pk", counter, transports: ["usb"] });

      test("belong to one reader, who alone renames and removes them", async () => {
        const [one, other] = [await signIn(storage), await signIn(storage)];
        expect(await identity.passkeys.add(one.id, "Key ring", key("credential-1"), start)).toBe("added");
        expect(await identity.passkeys.add(other.id, "Stolen", key("credential-1"), start)).toBe("taken");
        const [kept] = await identity.passkeys.list(one.id);
        const id = kept?.id ?? "";
        await identity.passkeys.rename(other.id, id, "Mine");
        expect(await identity.passkeys.remove(other.id, id)).toBe(false);
        await identity.passkeys.rename(one.id, id, "Desk drawer");
        expect(await identity.passkeys.list(one.id)).toMatchObject([{ name: "Desk drawer", usedAt: null }]);
        expect(await identity.passkeys.byCredential("credential-1")).toMatchObject({ readerId: one.id });
        expect(await identity.passkeys.remove(one.id, id)).toBe(true);
        expect(await identity.passkeys.byCredential("credential-1")).toBeNull();
      });

      test("count up, to 32 bits; of two uses at one count, one is noted", async () => {
        const { id } = await signIn(storage);
        await identity.passkeys.add(id, "", key("credential-2", 4_294_967_290), start);
        const [kept] = await identity.passkeys.list(id);
        const counter = { before: 4_294_967_290, after: 4_294_967_291 };
        const used = await Promise.all([1, 2].map(() => identity.passkeys.used(kept?.id ?? "", counter, minutes(1))));
        expect(used.filter(Boolean)).toHaveLength(1);
        expect(await identity.passkeys.list(id)).toMatchObject([
          { counter: 4_294_967_291, usedAt: minutes(1).toISOString() },
        ]);
      });

      test("are no more than anybody can tell apart, also when added at once", async () => {
        const { id } = await signIn(storage);
        const added = await Promise.all(
          Array.from({ length: mostPasskeys + 5 }, (_, n) => identity.passkeys.add(id, "", key(`many-${n}`), start)),
        );
        expect(added.filter((one) => one === "added")).toHaveLength(mostPasskeys);
        expect(await identity.passkeys.list(id)).toHaveLength(mostPasskeys);
      });
    });

    describe("a ceremony", () => {
      const ceremony = (token: string) => ({
        token,
        kind: "issuer" as const,
        browser: "b",
        readerId: null,
        content: { place: "/" },
        lasts: 60,
      });

      test("is ended once, by its own browser, as what it was begun, in time", async () => {
        const { ceremonies } = identity;
        for (const token of ["t1", "t2", "t3", "t4"]) await ceremonies.begin(ceremony(token), start);
        expect(await ceremonies.take("t1", "issuer", "other", start)).toBeNull();
        expect(await ceremonies.take("t1", "passkey-sign-in", "b", start)).toBeNull();
        expect(await ceremonies.find("t1", "issuer", "b", start)).toEqual({ readerId: null, content: { place: "/" } });
        const taken = await Promise.all([1, 2, 3].map(() => ceremonies.take("t1", "issuer", "b", start)));
        expect(taken.filter((one) => one !== null)).toHaveLength(1);
        expect(await ceremonies.take("t2", "issuer", "b", minutes(1))).toBeNull();
        expect(await ceremonies.take("t3", "issuer", "b", minutes(-1))).toBeNull();
        await identity.signIns.sweep(minutes(2));
        expect(await ceremonies.find("t4", "issuer", "b", start)).toBeNull();
      });
    });

    describe("an account at an issuer", () => {
      const account = (subject: string) => ({ issuer: "https://issuer.example", subject });

      test("opens one reader, and a reader has one at each issuer", async () => {
        const [one, other] = [await signIn(storage), await signIn(storage)];
        const { known } = identity;
        expect(await known.link(one.id, account("s1"), "a@b.example", start)).toBe("linked");
        expect(await known.link(one.id, account("s1"), "a@b.example", start)).toBe("linked");
        expect(await known.link(one.id, account("s2"), "", start)).toBe("taken");
        expect(await known.link(other.id, account("s1"), "", start)).toBe("taken");
        expect(await known.at(account("s1"))).toBe(one.id);
        expect(await known.at({ issuer: "https://other.example", subject: "s1" })).toBeNull();
        await known.unlink(one.id, "https://issuer.example");
        expect(await known.at(account("s1"))).toBeNull();
      });

      test("that comes with a letter is linked to a new reader only, never to one who was there", async () => {
        const fresh = await ask({ account: account("s3") });
        const entered = await fresh.type(fresh.code);
        expect(entered).toMatchObject({ kind: "entered", isNew: true, unlinked: null });
        expect(await identity.known.at(account("s3"))).toBe(entered.kind === "entered" && entered.readerId);
        const { address } = await signIn(storage);
        const old = await ask({ address, account: account("s4") });
        expect(await old.type(old.code)).toMatchObject({ kind: "entered", isNew: false, unlinked: account("s4") });
        expect(await identity.known.at(account("s4"))).toBeNull();
      });
    });

    test("what identity knows of a reader is exported, and erased to the last row", async () => {
      const { id, address } = await signIn(storage);
      const [reader] = await readerAt(address);
      const key = reader && "key" in reader ? reader.key : 0;
      await identity.passkeys.add(
        id,
        "Key ring",
        { credential: "c-erased", publicKey: "pk", counter: 0, transports: [] },
        start,
      );
      await identity.known.link(id, { issuer: "https://issuer.example", subject: "erased" }, address, start);
      await ask({ address });
      await ask({ purpose: "address", readerId: id, address: "next@letters.example" });
      const ceremony = { token: "erased", kind: "issuer" as const, browser: "b", readerId: id, content: {}, lasts: 60 };
      await identity.ceremonies.begin(ceremony, start);
      const exported = await exportOf(storage.engine.reader, key);
      expect(exported).toMatchObject({
        passkeys: [{ name: "Key ring" }],
        issuers: [{ issuer: "https://issuer.example", subject: "erased" }],
        lettersUnderWay: [
          { purpose: "enter", address },
          { purpose: "address", address: "next@letters.example" },
        ],
      });
      expect(JSON.stringify(exported)).not.toContain("pk");
      await storage.engine.writer.transaction().execute((trx) => erase(trx, key));
      const left = JSON.stringify(
        await Promise.all([rows("sign_in"), rows("passkey"), rows("issuer_account"), rows("ceremony")]),
      );
      for (const word of [address, "next@letters.example", "c-erased", '"erased"']) expect(left).not.toContain(word);
    });
  });
}
