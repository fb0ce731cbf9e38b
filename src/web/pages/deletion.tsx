import { REPLY_CHOICES } from "../../readers/rights/index.ts";
import { AccountFrame } from "../components/account-frame.tsx";
import { Button, Choice, Field, Form, Notice } from "../components/form.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { accountWords } from "../words/account.ts";

const { deletion, data, privacy } = accountWords;

interface DeletionProps {
  frame: Frame;
  /** Whether the reader works at the desk, and cannot leave yet. */
  staff: boolean;
  problems?: { address?: string; replies?: string };
  typed?: { address?: string; replies?: string };
}

/** What goes when an account is deleted, and the form that deletes it. */
export function DeletionPage({ frame, staff, problems = {}, typed = {} }: DeletionProps) {
  return (
    <AccountFrame frame={frame} at="/account/deletion" title={deletion.title} lead={deletion.lead}>
      <ul class="what-goes">
        {deletion.goes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="ways-on">
        <a href="/account/data">{deletion.first}</a>
        <a href="/privacy">{data.privacy}</a>
      </p>
      {staff ? (
        <Notice kind="problem">{deletion.staff}</Notice>
      ) : (
        <Form action="/account/deletion">
          <Choice
            name="replies"
            label={deletion.replies}
            options={REPLY_CHOICES.map((one) => [one, deletion.choices[one]] as const)}
            value={typed.replies}
            error={problems.replies}
          />
          <Field
            name="address"
            label={deletion.confirm}
            type="email"
            autocomplete="off"
            required
            most={254}
            value={typed.address}
            error={problems.address}
          />
          <Button weight="grave">{deletion.go}</Button>
        </Form>
      )}
    </AccountFrame>
  );
}

/** For anybody: says nothing of who was there. */
export function DeletedPage({ frame }: { frame: Frame }) {
  return (
    <PageFrame frame={frame} title={deletion.done.title} path={null} indexed={false}>
      <div class="plain-page">
        <h1 class="title">{deletion.done.title}</h1>
        <p class="lead">{deletion.done.lead}</p>
        <p>
          <a href="/privacy">{privacy.title}</a>
        </p>
      </div>
    </PageFrame>
  );
}
