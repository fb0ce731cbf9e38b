import { BlockedWords } from "./blocked.ts";
import type { HouseRules } from "./house-rules.ts";
import { countLinks } from "./paragraphs.ts";
import type { Suspicion } from "./ports.ts";
import type { Reason, Standing, Verdict } from "./reply.ts";

/** All that bears on whether a reply is published at once. */
export interface Evidence {
  name: string;
  text: string;
  /** Somebody of the desk, or a contributor who answers under the own piece. */
  vouched: boolean;
  standing: Standing;
  suspicion: Suspicion;
  blocked: readonly string[];
  /** Names of those whose words stand in the piece. */
  contributors: readonly string[];
  /** A field that people do not see was filled in. */
  trapped: boolean;
  /** Seconds between form and reply; null when the form does not tell. */
  pace: number | null;
  /** Whether it repeats words from behind the wall. */
  repeatsWalled: boolean;
}

/**
 * Whether a reply is published at once, held, or put with the spam, and why. Nothing is thrown away: moderators see
 * all of it. Links, pace and doubts about spam do not hold up a trusted reader; blocked words do.
 */
export function judge(evidence: Evidence, rules: HouseRules): Verdict {
  const { standing, suspicion, vouched } = evidence;
  const trusted = vouched || standing.published >= rules.trustAfter;
  const reasons: Reason[] = [];
  if (!vouched) {
    for (const word of new BlockedWords(evidence.blocked).in(`${evidence.name}\n${evidence.text}`))
      reasons.push({ kind: "word", word });
    for (const contributor of new BlockedWords(evidence.contributors).in(evidence.name))
      reasons.push({ kind: "name", contributor });
  }
  // Whoever wrote it: published, it would show to everybody what not everybody may read.
  if (evidence.repeatsWalled) reasons.push({ kind: "passage" });
  if (evidence.trapped) reasons.push({ kind: "trap" });
  if (suspicion.p >= (trusted ? rules.spamFrom : rules.spamHeldFrom))
    reasons.push({ kind: "spam", p: suspicion.p, why: suspicion.why });
  if (!trusted) {
    const n = countLinks(evidence.text);
    if (n > rules.mostLinks) reasons.push({ kind: "links", n });
    if (evidence.pace === null || evidence.pace < rules.fastestSeconds)
      reasons.push({ kind: "pace", seconds: evidence.pace });
    reasons.push({ kind: "new", published: standing.published });
  }
  if (reasons.length === 0) return { state: "published", reasons };
  return { state: !trusted && suspicion.p >= rules.spamFrom ? "spam" : "held", reasons };
}

/** What becomes of a reply that its writer has changed: no change takes away reports, or what a moderator is to look at. */
export function judgedAgain(before: { held: boolean; reasons: Reason[] }, verdict: Verdict): Verdict {
  const again = new Set(verdict.reasons.map(({ kind }) => kind));
  const still = before.reasons.filter(({ kind }) => kind === "reported" || (before.held && !again.has(kind)));
  const state = before.held && verdict.state === "published" ? "held" : verdict.state;
  return { state, reasons: [...still, ...verdict.reasons] };
}
