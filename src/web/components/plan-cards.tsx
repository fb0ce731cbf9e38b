import type { Plan } from "../../subscriptions/index.ts";
import { priceInWords, savingOf } from "../presenters/prices.ts";
import { planWords as words } from "../words/plans.ts";
import { Button, Form } from "./form.tsx";

interface PlanCardsProps {
  plans: Plan[];
  /** Whether they can be bought, and by this reader. */
  sold: boolean;
  /** Free days are for who has never subscribed. */
  trials: boolean;
}

/** Plans side by side, each with its button. */
export function PlanCards({ plans, sold, trials }: PlanCardsProps) {
  return (
    <ul class="plan-cards">
      {plans.map((plan) => (
        <li key={plan.id} class={isFirst(plan) ? "plan-card plan-card-first" : "plan-card"}>
          <h2 class="plan-name">{plan.name}</h2>
          <p class="plan-price">
            <span class="plan-amount">{priceInWords(plan.amount, plan.currency)}</span> {words.per[plan.interval]}
          </p>
          <p class="plan-terms">
            {plan.studentsOnly && <span class="plan-saving">{words.student}</span>}
            {plan.trialDays > 0 && trials ? words.trial(plan.trialDays) : words.noTrial}
            <Saving plan={plan} plans={plans} />
          </p>
          {sold && plan.stripePrice !== "" && (
            <Form action={`/plans/${plan.id}/checkout`} class="plan-form" label={plan.name}>
              <Button weight={isFirst(plan) ? "strong" : "quiet"}>
                {plan.trialDays > 0 && trials ? words.tryIt : words.take}
                <span class="unseen">: {plan.name}</span>
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The one that most readers are best served by. */
const isFirst = ({ interval, studentsOnly }: Plan) => interval === "year" && !studentsOnly;

function Saving({ plan, plans }: { plan: Plan; plans: Plan[] }) {
  const saving = savingOf(plan, plans);
  return saving === null ? null : <span class="plan-saving">{words.saves(priceInWords(saving, plan.currency))}</span>;
}
