import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  disputeTimes,
  type Disputes,
  type Invitations,
  type NewDispute,
} from "../../src/publication/disputes/index.ts";
import { openDisputes } from "../../src/storage/disputes/disputes.ts";
import { openInvitations } from "../../src/storage/disputes/invitations.ts";
import { erase, exportOf } from "../../src/storage/disputes/personal.ts";
import { sweep } from "../../src/storage/disputes/sweep.ts";
import type { Storage } from "../../src/storage/open.ts";
import { article, claim, lorraine, mantua, mention, reading, savoy, type OpenFresh } from "./examples.ts";

const quote = (words: string, start: number) => ({
  start,
  end: start + words.length,
  quote: words,
  prefix: "",
  suffix: "",
});
const supports = claim("supports", savoy, lorraine, { evidence: quote("Savoy paid the troops of Lorraine", 20) });
const fights = claim("fights", lorraine, mantua, {
  relation: "fights",
  sign: "-",
  evidence: quote("Lorraine shelled Mantua", 80),
});
const quoted = claim("quoted", savoy, mantua, {
  speaker: { name: "A duke", kind: "quoted" },
  evidence: quote("Savoy stood by Mantua", 120),
});
const held = claim("held", mantua, savoy, { hold: true, evidence: quote("Mantua robbed Savoy", 160) });

/** How every storage keeps disputes, rulings and invitations, and what they do to claims. */
export function disputesContract(open: OpenFresh): void {
  describe("disputes", () => {
    let storage: Storage;
    let disputes: Disputes;
    let invitations: Invitations;
    let id: string;
    let made = 0;
    beforeAll(async () => {
      storage = await open();
      disputes = openDisputes(storage.engine);
      invitations = openInvitations(storage.engine);
    });
    afterAll(() => storage.close());
    const now = new Date("2026-03-01T10:00:00.000Z");
    const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
    beforeEach(async () => {
      await storage.showFrom(0.5, "show");
      const [saved] = await storage.pieces.save([article(`d${++made}`, { title: `Piece ${made}` })]);
      id = saved?.id ?? "";
      await readUp([supports, fights, quoted, held]);
    });
    const readUp = async (claims = [supports]) => {
      const found = await storage.pieces.find(id);
      const version = found?.kind === "piece" ? found.piece.version : 0;
      expect(await storage.readings.keep(id, version, reading(claims, [mention(savoy), mention(lorraine)]))).toBe(true);
    };
    const dispute = (differences: Partial<NewDispute> = {}): NewDispute => ({
      pieceId: id,
      claim: "supports",
      passage: "",
      text: "The troops were paid by France.",
      disputant: { name: "Otto Muster", address: "Otto@muster.example" },
      token: null,
      ...differences,
    });
    const raised = async (differences: Partial<NewDispute> = {}) =>
      (await disputes.raise(dispute(differences), now))?.id ?? "";
    /** What readers see: the claims of the piece with what is said of them, and what is counted. */
    const seen = async () => {
      const { claims } = await storage.readings.ofPiece(id);
      return claims.map((one) => [one.id, ...(one.rulings ?? []).map(({ kind }) => kind)].join(" "));
    };
    const counted = async () => {
      const rows = await storage.engine.reader
        .selectFrom("piece_actor")
        .innerJoin("piece", "piece.key", "piece_key")
        .innerJoin("actor", "actor.key", "actor_key")
        .select(["actor.id", "piece_actor.claims"])
        .where("piece.id", "=", id)
        .orderBy("actor.id")
        .execute();
      return Object.fromEntries(rows.map((row) => [row.id, row.claims]));
    };
    /** Every actor's counts are what its ties add up to. */
    const consistent = async () => {
      const ties = await storage.engine.reader
        .selectFrom("piece_actor")
        .select((of) => ["actor_key", of.fn.countAll().as("pieces"), of.fn.sum("claims").as("claims")])
        .groupBy("actor_key")
        .execute();
      const actors = await storage.engine.reader.selectFrom("actor").select(["key", "pieces", "claims"]).execute();
      const byKey = new Map(ties.map((tie) => [tie.actor_key, [Number(tie.pieces), Number(tie.claims)]]));
      for (const { key, pieces, claims } of actors) expect([pieces, claims]).toEqual(byKey.get(key) ?? [0, 0]);
    };

    test("mark a claim until they are ruled on, and every page of the piece is new", async () => {
      const before = await storage.pieces.stampAt(`piece-${made}`);
      const raisedId = await raised();
      expect(await seen()).toEqual(["supports disputed", "fights", "quoted"]);
      expect((await storage.pieces.stampAt(`piece-${made}`))?.stamp).not.toBe(before?.stamp);
      expect(await disputes.find(raisedId)).toMatchObject({
        kind: "claim",
        state: "open",
        by: "reader",
        passage: "Savoy paid the troops of Lorraine",
        text: "The troops were paid by France.",
        disputant: { name: "Otto Muster", address: "Otto@muster.example" },
        reading: { speaker: "Ida Exempel", source: { id: "savoy" }, relation: "supports" },
        at: now.toISOString(),
        ruledAt: null,
      });
      const [outcome] = await disputes.ofPiece(id);
      expect(Object.keys(outcome ?? {}).sort()).toEqual(
        ["answer", "at", "by", "id", "kind", "passage", "piece", "ruledAt", "state"].sort(),
      );
    });

    test("hide a claim until they are ruled on, where the editors want it so, from counts too", async () => {
      expect(await counted()).toEqual({ lorraine: 2, mantua: 2, savoy: 2 });
      await storage.showFrom(0.5, "hide");
      const raisedId = await raised();
      expect(await seen()).toEqual(["fights", "quoted"]);
      expect(await counted()).toEqual({ lorraine: 1, mantua: 2, savoy: 1 });
      await consistent();
      expect((await storage.readings.between("savoy", "lorraine")).filter((one) => one.piece.id === id)).toEqual([]);
      await disputes.rule(
        raisedId,
        { accepted: false, answer: "He said so.", correction: null, staff: null },
        later(9),
      );
      expect(await seen()).toEqual(["supports stands", "fights", "quoted"]);
      expect(await counted()).toEqual({ lorraine: 2, mantua: 2, savoy: 2 });
      await consistent();
    });

    test("follow the editors' rule when it changes", async () => {
      await raised();
      await storage.showFrom(0.5, "hide");
      expect(await seen()).toEqual(["fights", "quoted"]);
      await consistent();
      await storage.showFrom(0.5, "show");
      expect(await seen()).toEqual(["supports disputed", "fights", "quoted"]);
      await consistent();
    });

    test("take a claim off for good when they are accepted, also when the piece is read anew", async () => {
      const raisedId = await raised();
      const ruling = { accepted: true, answer: "We misread it.", correction: null, staff: null };
      expect(await disputes.rule(raisedId, ruling, later(60))).toMatchObject({
        state: "accepted",
        answer: "We misread it.",
        ruledAt: later(60).toISOString(),
      });
      // Once.
      expect(await disputes.rule(raisedId, { ...ruling, accepted: false }, later(61))).toBeNull();
      expect(await seen()).toEqual(["fights", "quoted"]);
      const moved = { ...supports, id: "moved", evidence: quote("For years Savoy paid the troops of Lorraine", 44) };
      const other = { ...supports, id: "other", evidence: quote("Lorraine lived on Savoy", 200) };
      await readUp([moved, other, fights]);
      expect(await seen()).toEqual(["fights", "other"]);
      expect(await counted()).toEqual({ lorraine: 2, mantua: 1, savoy: 1 });
      await consistent();
    });

    test("are carried over while they are open", async () => {
      await raised();
      await readUp([{ ...supports, id: "again", evidence: quote("paid the troops of Lorraine", 40) }]);
      expect(await seen()).toEqual(["again disputed"]);
    });

    test("correct the piece when a correction is accepted", async () => {
      const raisedId = await raised({ claim: null, passage: "The envoys of Savoy" });
      expect(await disputes.find(raisedId)).toMatchObject({ kind: "correction", reading: null });
      expect(await seen()).toEqual(["supports", "fights", "quoted"]);
      const ruling = { accepted: true, answer: "Thank you.", correction: "They were envoys of Modena.", staff: null };
      await disputes.rule(raisedId, ruling, later(5));
      const found = await storage.pieces.find(id);
      expect(found?.kind === "piece" && found.piece.corrections.map(({ text }) => text)).toEqual([
        "They were envoys of Modena.",
      ]);
    });

    test("wait for their letter's token, which is good once and not for ever", async () => {
      const token = `token-${made}`;
      const raisedId = await raised({ token });
      expect(await seen()).toContain("supports");
      expect(await disputes.find(raisedId)).toBeNull();
      expect(await disputes.ofPiece(id)).toEqual([]);
      expect(await disputes.awaits(token, later(1))).toBe(true);
      expect(await disputes.awaits("other", later(1))).toBe(false);
      expect(await disputes.awaits(token, later(disputeTimes.unconfirmed))).toBe(false);
      expect(await disputes.confirm(token, later(disputeTimes.unconfirmed))).toBeNull();
      expect(await disputes.confirm(token, later(1))).toEqual({ id: raisedId });
      expect(await disputes.confirm(token, later(2))).toBeNull();
      expect(await seen()).toContain("supports disputed");
      const late = await raised({ token: `late-${made}`, claim: "fights" });
      await sweep(storage.engine, later(disputeTimes.unconfirmed));
      const rows = await storage.engine.reader.selectFrom("dispute").select("id").where("id", "=", late).execute();
      expect(rows).toEqual([]);
    });

    test("by one address over one claim are one, however often it is said and confirmed", async () => {
      const token = `twice-${made}`;
      await raised({ token });
      const first = await raised();
      expect(await raised({ disputant: { name: "O. M.", address: "otto@MUSTER.example" } })).toBe(first);
      expect(await disputes.confirm(token, later(1))).toEqual({ id: first });
      expect(await raised({ disputant: { name: "Eva", address: "eva@muster.example" } })).not.toBe(first);
      expect(await disputes.ofPiece(id)).toHaveLength(2);
      await disputes.rule(first, { accepted: false, answer: "No.", correction: null, staff: null }, later(2));
      expect(await seen()).toContain("supports stands disputed");
    });

    test("are not about claims or pieces that nobody sees", async () => {
      expect(await disputes.raise(dispute({ claim: "held" }), now)).toBeNull();
      expect(await disputes.raise(dispute({ claim: "nothing" }), now)).toBeNull();
      expect(await disputes.raise(dispute({ pieceId: "nothing" }), now)).toBeNull();
      const [draft] = await storage.pieces.save([article(`draft${made}`, { status: "draft" })]);
      expect(await disputes.raise(dispute({ pieceId: draft?.id ?? "", claim: null }), now)).toBeNull();
    });

    test("are opened once and ruled on once, however many try at the same time", async () => {
      const token = `race-${made}`;
      await raised({ token });
      const opened = await Promise.all(Array.from({ length: 6 }, () => disputes.confirm(token, later(1))));
      expect(opened.filter((one) => one !== null)).toHaveLength(1);
      const open = opened.find((one) => one !== null)?.id ?? "";
      const ruled = await Promise.all(
        Array.from({ length: 6 }, (_, n) =>
          disputes.rule(open, { accepted: n % 2 === 0, answer: `${n}`, correction: null, staff: null }, later(2)),
        ),
      );
      const [ruling, ...more] = ruled.filter((one) => one !== null);
      expect(more).toEqual([]);
      expect(await seen()).toEqual(
        ruling?.state === "accepted" ? ["fights", "quoted"] : ["supports stands", "fights", "quoted"],
      );
      await consistent();
    });

    test("queue up, oldest first, until they are ruled on", async () => {
      const before = (await disputes.queue({ limit: 1, offset: 0 })).total;
      const one = await disputes.raise(dispute({ claim: "fights" }), later(-900));
      const two = await disputes.raise(dispute(), later(-800));
      const { total, items } = await disputes.queue({ limit: 2, offset: 0 });
      expect(total).toBe(before + 2);
      expect(items.map((item) => item.id)).toEqual([one?.id, two?.id]);
      for (const item of [one, two])
        await disputes.rule(item?.id ?? "", { accepted: false, answer: "No.", correction: null, staff: null }, now);
      expect((await disputes.queue({ limit: 1, offset: 0 })).total).toBe(before);
    });

    test("go with a piece that is withdrawn, and with them the words", async () => {
      const raisedId = await raised();
      const letter = { pieceId: id, contributor: "ida-exempel", address: "ida@exempel.example", staff: null };
      await invitations.invite({ ...letter, token: `gone-${made}` }, now);
      await storage.pieces.withdraw(id, "At the author's wish");
      expect(await disputes.find(raisedId)).toBeNull();
      expect(await invitations.at(`gone-${made}`, later(1))).toBeNull();
      const { engine } = storage;
      for (const table of ["dispute", "claim_ruling", "invitation"] as const) {
        const left = engine.reader.selectFrom(table).innerJoin("piece", "piece.key", "piece_key");
        expect(await left.select("piece.id").where("piece.id", "=", id).execute()).toEqual([]);
      }
      await consistent();
    });

    test("forget who disputed, long after the ruling, and at the reader's wish", async () => {
      const address = `leaver${made}@muster.example`;
      const row = { id: `reader-${made}`, address, address_key: address, meter: `m${made}`, created_at: "", name: "" };
      const { key } = await storage.engine.writer
        .insertInto("reader")
        .values(row)
        .returning("key")
        .executeTakeFirstOrThrow();
      const disputant = { name: "Leaver", address };
      const ruled = await raised({ disputant });
      await disputes.rule(ruled, { accepted: true, answer: "Yes.", correction: null, staff: row.id }, later(1));
      const open = await raised({ disputant, claim: "fights" });
      expect((await exportOf(storage.engine.reader, key)).disputes).toHaveLength(2);
      await storage.engine.writer.transaction().execute((trx) => erase(trx, key));
      expect(await disputes.find(open)).toBeNull();
      expect(await disputes.find(ruled)).toMatchObject({
        state: "accepted",
        answer: "Yes.",
        text: "",
        disputant: { name: "", address: "" },
      });
      expect(await seen()).toEqual(["fights", "quoted"]);
      expect((await exportOf(storage.engine.reader, key)).disputes).toEqual([]);
      const old = await raised({ claim: "quoted" });
      await disputes.rule(old, { accepted: false, answer: "No.", correction: null, staff: null }, later(1));
      await sweep(storage.engine, later(disputeTimes.disputant + 10));
      expect(await disputes.find(old)).toMatchObject({ answer: "No.", text: "", disputant: { name: "" } });
    });

    describe("and invitations to speakers", () => {
      const invited = async (token = `spoken-${made}`) => {
        const letter = { pieceId: id, contributor: "ida-exempel", address: "ida@exempel.example", staff: null };
        return invitations.invite({ ...letter, token }, now);
      };
      const asked = async (token = `spoken-${made}`) =>
        (await invitations.at(token, later(1)))?.claims.map((one) => `${one.claim.id} ${one.word}`);

      test("ask for the claims in their own words, and no others", async () => {
        expect(await invited()).toMatchObject({ name: "Ida Exempel", answered: 0, piece: { id } });
        expect(await asked()).toEqual(["supports null", "fights null"]);
        expect(await invitations.confirm(`spoken-${made}`, "quoted", later(1))).toBe(false);
        expect(await invitations.dispute(`spoken-${made}`, "held", "No", later(1))).toBe(false);
        expect(await invitations.confirm("other", "supports", later(1))).toBe(false);
        const stranger = { pieceId: id, contributor: "nobody", address: "a@b.example", token: "t", staff: null };
        expect(await invitations.invite(stranger, now)).toBeNull();
      });

      test("show a confirmation on the claim, once, and carry it over", async () => {
        await invited();
        expect(await invitations.confirm(`spoken-${made}`, "supports", later(1))).toBe(true);
        expect(await invitations.confirm(`spoken-${made}`, "supports", later(2))).toBe(true);
        expect(await seen()).toEqual(["supports confirmed", "fights", "quoted"]);
        expect(await asked()).toEqual(["supports confirmed", "fights null"]);
        expect((await invitations.ofPiece(id, later(3)))[0]).toMatchObject({ answered: 1 });
        await readUp([supports, fights]);
        expect(await seen()).toEqual(["supports confirmed", "fights"]);
      });

      test("open a dispute in the speaker's name, which a confirmation ends, and the other way round", async () => {
        await invited();
        expect(await invitations.confirm(`spoken-${made}`, "supports", later(1))).toBe(true);
        expect(await invitations.dispute(`spoken-${made}`, "supports", "I meant France.", later(2))).toBe(true);
        expect(await seen()).toEqual(["supports disputed", "fights", "quoted"]);
        const [open] = await disputes.ofPiece(id);
        expect(await disputes.find(open?.id ?? "")).toMatchObject({ by: "speaker", text: "I meant France." });
        await storage.showFrom(0.5, "hide");
        expect(await asked()).toEqual(["supports disputed", "fights null"]);
        expect(await invitations.confirm(`spoken-${made}`, "supports", later(3))).toBe(true);
        expect(await disputes.ofPiece(id)).toEqual([]);
        expect(await seen()).toEqual(["supports confirmed", "fights", "quoted"]);
        await consistent();
      });

      test("end when another is made, when they are ended, and in time", async () => {
        await invited("first");
        const second = await invited("second");
        expect(await invitations.at("first", later(1))).toBeNull();
        expect(await invitations.at("second", later(disputeTimes.invitation))).toBeNull();
        await invitations.end(second?.id ?? "");
        expect(await invitations.at("second", later(1))).toBeNull();
      });
    });
  });
}
