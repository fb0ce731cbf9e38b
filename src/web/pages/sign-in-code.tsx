import type { WaitedLetter } from "../../readers/identity/index.ts";
import { Button, Field, Form, Notice } from "../components/form.tsx";
import { NewsletterConsent } from "../components/newsletter-consent.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { signInWords } from "../words/sign-in.ts";

const { code: words, link } = signInWords;

interface CodeProps {
  frame: Frame;
  /** What this browser waits for; null when it is nothing. */
  letter: WaitedLetter | null;
  typed?: string | undefined;
  error?: string | undefined;
  problem?: string | undefined;
  /** Whether the box for the newsletter was ticked. */
  ticked?: boolean;
}

export function CodePage({ frame, letter, typed, error, problem, ticked = false }: CodeProps) {
  return (
    <PageFrame frame={frame} title={words.title} path={null} indexed={false}>
      <div class="form-page">
        <header class="list-head">
          <h1 class="title">{words.title}</h1>
          {letter && <p class="lead">{words.lead(letter.address)}</p>}
        </header>
        {problem && <Notice kind="problem">{problem}</Notice>}
        {letter ? (
          <>
            <Form action="/sign-in/code">
              <Field
                name="code"
                label={words.code}
                hint={words.hint}
                autocomplete="one-time-code"
                spellcheck={false}
                dir="ltr"
                required
                autofocus
                size={12}
                value={typed}
                error={error}
              />
              {letter.purpose === "enter" && <NewsletterConsent publication={frame.site.name} ticked={ticked} />}
              <Button>{letter.purpose === "enter" ? words.go : words.confirm}</Button>
            </Form>
            <p class="field-hint">{words.nothing}</p>
          </>
        ) : (
          !problem && <Notice>{words.none}</Notice>
        )}
        <p>
          <a href={`/sign-in?to=${encodeURIComponent(letter?.place ?? "/")}`}>{words.again}</a>
        </p>
      </div>
    </PageFrame>
  );
}

/** What the link of a letter leads to: nothing happens before the button is pressed. */
export function LinkPage({ frame, letter, token }: { frame: Frame; letter: WaitedLetter; token: string }) {
  const enters = letter.purpose === "enter";
  return (
    <PageFrame frame={frame} title={link.title} path={null} indexed={false}>
      <div class="form-page">
        <header class="list-head">
          <h1 class="title">{link.title}</h1>
          <p class="lead">{enters ? link.enter(letter.address) : link.address(letter.address)}</p>
        </header>
        <Form action="/sign-in/link">
          <input type="hidden" name="token" value={token} />
          {enters && <NewsletterConsent publication={frame.site.name} />}
          <Button>{enters ? link.go : link.confirm}</Button>
        </Form>
      </div>
    </PageFrame>
  );
}

/** A page that says one thing about signing in, and where to go on. */
export function SaidPage(props: { frame: Frame; title: string; said: string; to?: string; on?: string }) {
  const { frame, title, said, to = "/sign-in", on = words.again } = props;
  return (
    <PageFrame frame={frame} title={title} path={null} indexed={false}>
      <div class="form-page">
        <header class="list-head">
          <h1 class="title">{title}</h1>
          <p class="lead">{said}</p>
        </header>
        <p>
          <a href={to}>{on}</a>
        </p>
      </div>
    </PageFrame>
  );
}

export function SignOutPage({ frame }: { frame: Frame }) {
  const { out } = signInWords;
  return (
    <PageFrame frame={frame} title={out.title} path={null} indexed={false}>
      <div class="form-page">
        <header class="list-head">
          <h1 class="title">{out.title}</h1>
          <p class="lead">{frame.known ? out.lead : out.nobody}</p>
        </header>
        {frame.known && (
          <Form action="/sign-out">
            <Button>{out.go}</Button>
          </Form>
        )}
      </div>
    </PageFrame>
  );
}
