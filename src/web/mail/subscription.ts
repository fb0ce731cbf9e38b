import type { Letter } from "../../readers/index.ts";
import type { Notice } from "../../subscriptions/index.ts";
import { dayInWords } from "../presenters/dates.ts";
import type { Site } from "../site.ts";
import { planLetters } from "../words/plans.ts";
import { renderLetter } from "./letter.ts";
import { link, paragraph } from "./parts.ts";

/** The letter that a subscriber is owed. `graceDays`: of access after a payment failed. */
export function subscriptionLetter(site: Site, notice: Notice, graceDays: number): Letter {
  const { kind, facts, address: to } = notice;
  const day = (at: string) => dayInWords(at, site.timeZone);
  const trial = facts.status === "trialing";
  const { subject, lines } = said();
  return renderLetter(site, {
    to,
    kind: "subscription",
    subject,
    parts: [...lines.map(paragraph), link(planLetters[kind].link, `${site.url}/account/plan`)],
  });

  function said(): { subject: string; lines: readonly string[] } {
    switch (kind) {
      case "welcome": {
        const { subject: words, lines: text } = planLetters.welcome;
        return { subject: words, lines: text(day(facts.periodEnd), trial) };
      }
      case "failed": {
        const { subject: words, lines: text } = planLetters.failed;
        const until = new Date(Date.parse(facts.periodStart) + graceDays * 86_400_000).toISOString();
        return { subject: words, lines: text(day(until)) };
      }
      case "soon": {
        const { subject: words, lines: text } = planLetters.soon;
        return { subject: words(day(facts.periodEnd)), lines: text(day(facts.periodEnd), trial) };
      }
      case "cancelled": {
        const { subject: words, lines: text } = planLetters.cancelled;
        const ends = facts.status === "canceled" ? null : facts.endsAt;
        return { subject: words, lines: text(ends === null ? null : day(ends)) };
      }
      default: {
        const { subject: words, lines: text } = planLetters.undone;
        return { subject: words, lines: text };
      }
    }
  }
}
