import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { wordingOf } from "../../src/readers/rights/index.ts";
import type { Storage } from "../../src/storage/open.ts";
import { openConsents } from "../../src/storage/rights/consents.ts";
import type { OpenFresh } from "./examples.ts";
import { madeUpReader } from "./made-up-reader.ts";

const at = (minute: number) => new Date(Date.UTC(2030, 4, 1, 12, minute));
const newsletter = wordingOf("newsletter", "The Invented Review");

/** What every storage does with what readers agree to. */
export function consentsContract(open: OpenFresh): void {
  describe("consents", () => {
    let storage: Storage;
    beforeAll(async () => void (storage = await open()));
    afterAll(() => storage.close());
    const opened = () => openConsents(storage.engine);

    test("nobody has agreed to anything to begin with", async () => {
      const key = await madeUpReader(storage.engine, "agnes");
      expect(await opened().holds(key, "newsletter")).toBe(false);
      await opened().withdraw(key, "newsletter", "/account/consents", at(0));
      expect(await opened().of(key)).toEqual([]);
    });

    test("each consent is kept with its words, time and place, and its withdrawal beside it", async () => {
      const key = await madeUpReader(storage.engine, "berta");
      const consents = opened();
      await consents.give(key, newsletter, "/sign-in", at(1));
      expect(await consents.holds(key, "newsletter")).toBe(true);
      expect(await consents.holds(key, "history")).toBe(false);
      await consents.withdraw(key, "newsletter", "/account/consents", at(2));
      await consents.withdraw(key, "newsletter", "/account/consents", at(3));
      expect(await consents.holds(key, "newsletter")).toBe(false);
      await consents.give(key, newsletter, "/account/consents", at(4));
      expect(await consents.of(key)).toMatchObject([
        { act: "given", at: at(4).toISOString(), place: "/account/consents" },
        { act: "withdrawn", at: at(2).toISOString(), place: "/account/consents" },
        { act: "given", at: at(1).toISOString(), place: "/sign-in", wording: newsletter.text, version: 1 },
      ]);
    });

    test("the same words add one line however often they are agreed to, other words another", async () => {
      const key = await madeUpReader(storage.engine, "clara");
      const consents = opened();
      await Promise.all([1, 2, 3].map((minute) => consents.give(key, newsletter, "/sign-in", at(minute))));
      expect(await consents.of(key)).toHaveLength(1);
      await consents.give(key, { ...newsletter, version: 2, text: "Send me two newsletters." }, "/plans", at(9));
      expect((await consents.of(key)).map(({ version, wording }) => [version, wording])).toEqual([
        [2, "Send me two newsletters."],
        [1, newsletter.text],
      ]);
    });
  });
}
