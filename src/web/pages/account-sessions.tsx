import type { Session } from "../../readers/index.ts";
import { AccountFrame } from "../components/account-frame.tsx";
import { Button, Form, Notice } from "../components/form.tsx";
import type { Frame } from "../components/page.tsx";
import { momentInWords } from "../presenters/dates.ts";
import { signInWords } from "../words/sign-in.ts";

const words = signInWords.sessions;

interface SessionsProps {
  frame: Frame;
  sessions: Session[];
  /** The one that asks. */
  own: string;
  done: string | undefined;
}

export function SessionsPage({ frame, sessions, own, done }: SessionsProps) {
  const { timeZone } = frame.site;
  return (
    <AccountFrame frame={frame} at="/account/sessions" title={words.title} lead={words.lead}>
      {done && <Notice>{done}</Notice>}
      <ul class="account-rows">
        {sessions.map(({ id, browser, seenAt, createdAt }) => (
          <li key={id}>
            <div>
              <b>{browser}</b> {id === own && <span class="hint">({words.this})</span>}
              <p class="hint">
                {words.seen} <time dateTime={seenAt}>{momentInWords(seenAt, timeZone)}</time>, {words.since}{" "}
                <time dateTime={createdAt}>{momentInWords(createdAt, timeZone)}</time>
              </p>
            </div>
            <Form action={id === own ? "/sign-out" : `/account/sessions/${id}/end`} class="one-button">
              <Button weight="quiet" label={words.endOf(browser)}>
                {words.end}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Form action="/account/sessions/end" class="one-button">
          <Button>{words.endAll}</Button>
        </Form>
      )}
      <p class="hint">{words.hint}</p>
    </AccountFrame>
  );
}
