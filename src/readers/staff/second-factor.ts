import { randomInt } from "node:crypto";
import { generateSecret, generateURI, verifySync } from "otplib";

/** What is kept of a second factor. */
export interface SecondFactor {
  /** The app's secret, sealed. */
  secret: string;
  /** Time step of the last code that was used; that one and older ones are refused. */
  lastStep: number | null;
  /** Wrong codes in a row. */
  wrong: number;
  /** UTC, ISO 8601. */
  pausedUntil: string | null;
  /** Hashes of the recovery codes that are left. */
  recovery: string[];
}

/** What came of showing a code. */
export type Judgement =
  | { kind: "right"; by: "app" | "recovery code" }
  | { kind: "wrong" }
  | { kind: "paused"; until: string };

/** What is told once, when a second factor is made, and never again. */
export interface ToldOnce {
  /** For an authenticator app: base32. */
  secret: string;
  /** The same as an otpauth:// address. */
  link: string;
  recoveryCodes: string[];
}

/** Keeps secrets unreadable at rest. */
export interface Sealing {
  seal(text: string): string;
  unseal(sealed: string): string;
  hash(code: string): string;
}

const recoveryCodes = 10;
// Without letters and digits that look alike.
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

export function newSecondFactor(
  publication: string,
  address: string,
  sealing: Sealing,
): { told: ToldOnce; factor: SecondFactor } {
  const secret = generateSecret();
  const codes = Array.from({ length: recoveryCodes }, newRecoveryCode);
  return {
    told: { secret, link: generateURI({ issuer: publication, label: address, secret }), recoveryCodes: codes },
    factor: {
      secret: sealing.seal(secret),
      lastStep: null,
      wrong: 0,
      pausedUntil: null,
      recovery: codes.map((code) => sealing.hash(withoutGaps(code))),
    },
  };
}

/** Some 59 bits in three groups of four. */
function newRecoveryCode(): string {
  const group = () => Array.from({ length: 4 }, () => letters.charAt(randomInt(letters.length))).join("");
  return [group(), group(), group()].join("-");
}

/** Wrong codes that are forgiven; from then on each is followed by a pause twice as long as the one before. */
const forgiven = 5;
const firstPause = 60_000;
const longestPause = 24 * 3_600_000;
/** Seconds by which the app's clock may be off: one step (RFC 6238, 5.2). */
const drift = 30;
const stepSeconds = 30;

/** Judges one code: of the app (RFC 6238), good once, or one of the recovery codes. Gives what is to be kept. */
export function judge(factor: SecondFactor, shown: string, sealing: Sealing, now: Date): [Judgement, SecondFactor] {
  const { pausedUntil } = factor;
  if (
    pausedUntil !== null &&
    pausedUntil > now.toISOString() &&
    Date.parse(pausedUntil) - now.getTime() <= longestPause
  )
    return [{ kind: "paused", until: pausedUntil }, factor];
  const code = withoutGaps(shown);
  const good = { ...factor, wrong: 0, pausedUntil: null };
  if (/^\d{6}$/.test(code)) {
    const step = stepOf(code, sealing.unseal(factor.secret), factor.lastStep, now);
    if (step !== null)
      return [
        { kind: "right", by: "app" },
        { ...good, lastStep: step },
      ];
  } else {
    const used = sealing.hash(code);
    if (factor.recovery.includes(used))
      return [
        { kind: "right", by: "recovery code" },
        { ...good, recovery: factor.recovery.filter((one) => one !== used) },
      ];
  }
  return [{ kind: "wrong" }, afterWrong(factor, now)];
}

function stepOf(token: string, secret: string, lastStep: number | null, now: Date): number | null {
  const epoch = Math.floor(now.getTime() / 1000);
  // A clock that was set back must not make used codes good again.
  if (lastStep !== null && lastStep >= Math.floor((epoch + drift) / stepSeconds)) return null;
  const after = lastStep === null ? {} : { afterTimeStep: lastStep };
  const result = verifySync({ secret, token, epoch, epochTolerance: drift, ...after });
  return result.valid && "timeStep" in result ? result.timeStep : null;
}

function afterWrong(factor: SecondFactor, now: Date): SecondFactor {
  const wrong = factor.wrong + 1;
  if (wrong < forgiven) return { ...factor, wrong, pausedUntil: null };
  const pause = Math.min(firstPause * 2 ** (wrong - forgiven), longestPause);
  return { ...factor, wrong, pausedUntil: new Date(now.getTime() + pause).toISOString() };
}

function withoutGaps(code: string): string {
  return code.toLowerCase().replace(/[\s-]/g, "");
}
