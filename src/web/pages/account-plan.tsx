import type { ComponentChildren } from "preact";
import { goesOn, isOver, type Standing } from "../../subscriptions/index.ts";
import { AccountFrame } from "../components/account-frame.tsx";
import { Button, Form, Notice } from "../components/form.tsx";
import type { Frame } from "../components/page.tsx";
import { dayInWords } from "../presenters/dates.ts";
import { priceInWords } from "../presenters/prices.ts";
import { ownPlanWords as words, planWords } from "../words/plans.ts";

type Own = Standing["subscriptions"][number];

interface OwnPlanProps {
  frame: Frame;
  standing: Standing;
  /** Name of the institution that the reader reads by. */
  institution: string | null;
  /** What has just been done, or went wrong. */
  said?: { text: string; kind?: "note" | "problem" } | undefined;
}

/** A reader's plan: what it is, until when, how it ends. */
export function OwnPlanPage({ frame, standing, institution, said }: OwnPlanProps) {
  const now = standing.subscriptions.filter((one) => !isOver(one.facts));
  const shown = now.length > 0 ? now : standing.subscriptions.slice(0, 1);
  const { timeZone } = frame.site;
  return (
    <AccountFrame frame={frame} at="/account/plan" title={words.title}>
      {said && <Notice kind={said.kind ?? "note"}>{said.text}</Notice>}
      {shown.map((one) => (
        <OwnPlan key={one.id} own={one} timeZone={timeZone} />
      ))}
      {(institution !== null || standing.codesUntil !== null) && (
        <dl class="facts">
          {institution !== null && <Fact name={words.institution}>{planWords.institutions.inside(institution)}</Fact>}
          {standing.codesUntil !== null && (
            <Fact name={words.code}>{words.codeUntil(dayInWords(standing.codesUntil, timeZone))}</Fact>
          )}
        </dl>
      )}
      {now.length === 0 && (
        <p>
          {shown.length === 0 && words.none} <a href="/plans">{words.plans}</a>
        </p>
      )}
      {standing.customer !== null && (
        <Form action="/account/plan/card" class="own-plan-card">
          <Button weight="quiet">{words.card}</Button>
          <p class="hint">{words.cardHint}</p>
        </Form>
      )}
      <Ending now={now} />
    </AccountFrame>
  );
}

function OwnPlan({ own, timeZone }: { own: Own; timeZone: string }) {
  const { plan, createdAt } = own;
  return (
    <dl class="facts">
      <Fact name={words.plan}>
        {plan ? plan.name : words.otherPlan}
        {plan && `, ${words.price(priceInWords(plan.amount, plan.currency), planWords.per[plan.interval])}`}
      </Fact>
      <Fact name={words.state}>{stateOf(own, timeZone)}</Fact>
      <Fact name={words.since}>
        <time dateTime={createdAt}>{dayInWords(createdAt, timeZone)}</time>
      </Fact>
    </dl>
  );
}

/** Where a reader's plan stands, in a sentence or two. */
function stateOf({ facts, entitlement, wish }: Own, timeZone: string): string {
  const { why, until } = entitlement;
  const day = (at: string) => dayInWords(at, timeZone);
  if (wish === "end" && until !== null) return words.states.ending(day(facts.periodEnd));
  switch (why) {
    case "trial":
    case "paid":
      return words.states[why](day(facts.periodEnd));
    case "ending":
    case "grace":
      return words.states[why](day(until ?? facts.periodEnd));
    default:
      return words.states[why];
  }
}

function Ending({ now }: { now: Own[] }) {
  if (now.some(({ facts, wish }) => goesOn(facts) && wish === null)) {
    return (
      <p>
        <a class="button button-quiet" href="/account/plan/cancellation">
          {words.cancel}
        </a>
      </p>
    );
  }
  if (!now.some(({ facts, wish }) => wish === "end" || facts.endsAt !== null)) return null;
  return (
    <Form action="/account/plan/resumption" class="one-button">
      <Button weight="quiet">{words.resume}</Button>
    </Form>
  );
}

/** The second of two clicks. */
export function CancellationPage({ frame, until }: { frame: Frame; until: string }) {
  const { ending } = words;
  return (
    <AccountFrame frame={frame} at="/account/plan" title={ending.title}>
      <p>{ending.text(dayInWords(until, frame.site.timeZone))}</p>
      <Form action="/account/plan/cancellation" class="buttons">
        <Button weight="grave">{ending.go}</Button>
        <a class="button button-quiet" href="/account/plan">
          {ending.back}
        </a>
      </Form>
    </AccountFrame>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
