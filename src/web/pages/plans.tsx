import type { MeterRules } from "../../readers/index.ts";
import type { Plan } from "../../subscriptions/index.ts";
import { Button, Field, Form, Notice } from "../components/form.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { PlanCards } from "../components/plan-cards.tsx";
import { ReadingWays } from "../components/reading-ways.tsx";
import { planWords as words } from "../words/plans.ts";

export interface PlansPageProps {
  frame: Frame;
  plans: Plan[];
  rules: MeterRules;
  /** Whether anything can be bought here. */
  sells: boolean;
  /** Whether the reader works at the desk, and so is told how to turn it on. */
  staff: boolean;
  student: boolean;
  /** Never subscribed before. */
  trials: boolean;
  /** Has All-Access by a plan or a code. */
  has: boolean;
  /** Has a plan that goes on, beside which no other is sold. */
  subscribed: boolean;
  /** Name of the institution that the reader reads by. */
  institution: string | null;
  /** What went wrong, if something did. */
  problem?: string | undefined;
  /** What was typed as a code, and what is wrong with it. */
  code?: { typed: string; error: string } | undefined;
}

/** What All-Access is, what it costs, and who has it otherwise. */
export function PlansPage(props: PlansPageProps) {
  const { frame, plans, sells, student, trials, rules, problem } = props;
  const shown = plans.filter(({ studentsOnly }) => !studentsOnly || student);
  return (
    <PageFrame frame={frame} title={words.title} description={words.lead} path="/plans" width="wide">
      <div class="plans">
        <header class="list-head">
          <h1 class="title">{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </header>
        {problem && <Notice kind="problem">{problem}</Notice>}
        <Standing {...props} />
        <section class="plan-part" aria-label={words.plans}>
          {shown.length > 0 && <PlanCards plans={shown} sold={sells && !props.subscribed} trials={trials} />}
          {!sells && <Off staff={props.staff} />}
          {sells && <p class="plan-how">{frame.known ? words.how : `${words.signInFirst} ${words.how}`}</p>}
        </section>
        <section class="plan-part" aria-labelledby="gets">
          <h2 id="gets">{words.gets}</h2>
          <dl class="gets">
            {words.list.map(([name, text]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
        <ReadingWays rules={rules} />
        <div class="plan-others">
          <section aria-labelledby="students">
            <h2 id="students">{words.students.title}</h2>
            <p>{student ? words.students.eligible : words.students.text}</p>
          </section>
          <section aria-labelledby="institutions">
            <h2 id="institutions">{words.institutions.title}</h2>
            <p>{words.institutions.text}</p>
          </section>
          <section aria-labelledby="code-title">
            <h2 id="code-title">{words.code.title}</h2>
            <CodeForm known={frame.known} code={props.code} />
          </section>
        </div>
      </div>
    </PageFrame>
  );
}

function Standing({ has, subscribed, institution }: PlansPageProps) {
  if (institution !== null) return <Notice>{words.institutions.inside(institution)}</Notice>;
  if (!has && !subscribed) return null;
  return (
    <Notice>
      {has ? words.has.all : words.has.unpaid} <a href="/account/plan">{words.has.link}</a>
    </Notice>
  );
}

function Off({ staff }: { staff: boolean }) {
  if (!staff) return <p class="plan-how">{words.off.reader}</p>;
  return (
    <div class="form-notice">
      {words.off.staff.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function CodeForm({ known, code }: { known: boolean } & Pick<PlansPageProps, "code">) {
  if (!known) {
    return (
      <p>
        {words.code.text} <a href="/sign-in?to=%2Fplans">{words.code.signIn}</a>
      </p>
    );
  }
  return (
    <Form action="/plans/code" class="code-form" label={words.code.title}>
      <Field
        name="code"
        label={words.code.label}
        hint={words.code.hint}
        autocomplete="off"
        spellcheck={false}
        most={40}
        required
        dir="ltr"
        value={code?.typed}
        error={code?.error}
      />
      <Button weight="quiet">{words.code.go}</Button>
    </Form>
  );
}
