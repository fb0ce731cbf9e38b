import { generateSync } from "otplib";
import { describe, expect, test } from "vitest";
import { keys } from "../../../test/made-up/keys.ts";
import { keysFrom } from "../../keys.ts";
import { judge, newSecondFactor, type SecondFactor } from "./second-factor.ts";
import { sealingWith } from "./sealing.ts";

const sealing = sealingWith(keys);
const now = new Date("2031-03-01T10:00:10Z");
const made = () => newSecondFactor("Review & Sons: a test", "ida+desk@example.org", sealing);
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const code = (secret: string, seconds = 0) => generateSync({ secret, epoch: now.getTime() / 1000 + seconds });

describe("a second factor", () => {
  test("is told in a form that authenticator apps read, and kept in one that nobody does", () => {
    const { told, factor } = made();
    const link = new URL(told.link);
    expect([link.protocol, link.host]).toEqual(["otpauth:", "totp"]);
    expect(link.searchParams.get("secret")).toBe(told.secret);
    expect(link.searchParams.get("issuer")).toBe("Review & Sons: a test");
    expect(Buffer.from(factor.secret, "base64url").toString("latin1")).not.toContain(told.secret);
    expect(sealing.unseal(factor.secret)).toBe(told.secret);
    expect(new Set(told.recoveryCodes).size).toBe(10);
    for (const one of told.recoveryCodes) expect(one).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){2}$/);
  });

  test("sealed with another secret, or changed by a bit, is not read as something else", () => {
    const { secret } = made().factor;
    const unreadable = expect.objectContaining({ code: "second_factor_unreadable" });
    const other = sealingWith(keysFrom(Buffer.alloc(32, "another")));
    expect(() => other.unseal(secret)).toThrow(unreadable);
    const bytes = Buffer.from(secret, "base64url");
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    for (const bad of [bytes.toString("base64url"), "", "AAAA", secret.slice(0, 20)])
      expect(() => sealing.unseal(bad)).toThrow(unreadable);
  });

  test.each([
    [-90, false],
    [-30, true],
    [0, true],
    [30, true],
    [60, false],
  ])("takes a code from a clock that is %i s off: %s", (seconds, taken) => {
    const { told, factor } = made();
    const [judgement] = judge(factor, code(told.secret, seconds), sealing, now);
    expect(judgement.kind).toBe(taken ? "right" : "wrong");
  });

  test("takes each code once, and none from before it", () => {
    const { told, factor } = made();
    const [, kept] = judge(factor, code(told.secret), sealing, now);
    for (const seconds of [0, -30]) expect(judge(kept, code(told.secret, seconds), sealing, now)[0].kind).toBe("wrong");
    expect(judge(kept, code(told.secret, 30), sealing, after(30))[0].kind).toBe("right");
  });

  test("takes no used code again when the clock is set back", () => {
    const { told, factor } = made();
    const [, kept] = judge(factor, code(told.secret), sealing, now);
    expect(judge(kept, code(told.secret, -3600), sealing, after(-3600))[0].kind).toBe("wrong");
  });

  test("is written with gaps and in capitals too", () => {
    const { told, factor } = made();
    const spaced = code(told.secret).replace(/(...)/, "$1 ");
    expect(judge(factor, ` ${spaced} `, sealing, now)[0]).toEqual({ kind: "right", by: "app" });
    const [recovery = ""] = told.recoveryCodes;
    expect(judge(factor, recovery.toUpperCase(), sealing, now)[0]).toEqual({ kind: "right", by: "recovery code" });
  });

  test("loses each recovery code with its use", () => {
    const { told, factor } = made();
    let kept = factor;
    for (const one of told.recoveryCodes) {
      const [judgement, next] = judge(kept, one, sealing, now);
      expect(judgement.kind).toBe("right");
      expect(judge(next, one, sealing, now)[0].kind).toBe("wrong");
      kept = next;
    }
    expect(kept.recovery).toEqual([]);
  });
});

describe("wrong codes", () => {
  const wrongFor = (factor: SecondFactor, times: number, at = now) => {
    let kept = factor;
    let time = at;
    const pauses: number[] = [];
    for (let n = 0; n < times; n++) {
      [, kept] = judge(kept, "000-wrong", sealing, time);
      const pause = kept.pausedUntil === null ? 0 : Date.parse(kept.pausedUntil) - time.getTime();
      pauses.push(pause / 60_000);
      time = new Date(time.getTime() + pause);
    }
    return { kept, time, pauses };
  };

  test("are forgiven four times, then followed by pauses that double up to a day", () => {
    expect(wrongFor(made().factor, 10).pauses).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32]);
    expect(wrongFor(made().factor, 40).pauses.at(-1)).toBe(24 * 60);
  });

  test("are not judged during a pause, nor is the right one, and the pause does not grow", () => {
    const { told, factor } = made();
    const { kept } = wrongFor(factor, 5);
    for (const shown of ["0", code(told.secret), told.recoveryCodes[0] ?? ""]) {
      const [judgement, next] = judge(kept, shown, sealing, after(59));
      expect(judgement).toEqual({ kind: "paused", until: after(60).toISOString() });
      expect(next).toBe(kept);
    }
  });

  test("are forgotten after a right one", () => {
    const { told, factor } = made();
    const { kept, time } = wrongFor(factor, 7);
    const right = generateSync({ secret: told.secret, epoch: Math.floor(time.getTime() / 1000) });
    expect(judge(kept, right, sealing, time)[1]).toMatchObject({ wrong: 0, pausedUntil: null });
  });

  test("do not lock somebody out for ever because a clock was set back", () => {
    const { told, factor } = made();
    const { kept } = wrongFor(factor, 5, after(40 * 86_400));
    expect(judge(kept, code(told.secret), sealing, now)[0].kind).toBe("right");
  });

  test("guessed ten thousand times in a day are judged a few times only", () => {
    let kept = made().factor;
    let judged = 0;
    for (let n = 0; n < 10_000; n++) {
      const [{ kind }, next] = judge(kept, String(n).padStart(6, "0"), sealing, after(n * 8));
      if (kind !== "paused") judged += 1;
      kept = next;
    }
    expect(judged).toBeLessThan(20);
  });
});
