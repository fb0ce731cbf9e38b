import { Button, Field, Form, Notice } from "../components/form.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { signInWords } from "../words/sign-in.ts";

const words = signInWords.enter;

interface SignInProps {
  frame: Frame;
  /** Path to go back to. */
  to: string;
  typed?: string | undefined;
  error?: string | undefined;
  /** What is wrong with the whole. */
  problem?: string | undefined;
  /** Whether somebody who is signed in shows once more who they are. */
  again: boolean;
  passkeys: boolean;
  issuers: { id: string; name: string }[];
}

/** All ways in, the one that everybody has first. */
export function SignInPage({ frame, to, typed, error, problem, again, passkeys, issuers }: SignInProps) {
  const { title, lead } = again ? words.again : words;
  const script = passkeys ? { script: "passkeys.js" } : {};
  return (
    <PageFrame frame={frame} title={title} path={null} indexed={false} {...script}>
      <div class="form-page">
        <header class="list-head">
          <h1 class="title">{title}</h1>
          <p class="lead">{lead}</p>
        </header>
        {problem && <Notice kind="problem">{problem}</Notice>}
        <Form action="/sign-in">
          <input type="hidden" name="to" value={to} />
          <Field
            name="address"
            label={words.address}
            type="email"
            autocomplete="username"
            spellcheck={false}
            dir="ltr"
            required
            value={typed}
            error={error}
          />
          <Button>{words.go}</Button>
        </Form>
        {(passkeys || issuers.length > 0) && <OtherWays to={to} passkeys={passkeys} issuers={issuers} />}
      </div>
    </PageFrame>
  );
}

function OtherWays({ to, passkeys, issuers }: Pick<SignInProps, "to" | "passkeys" | "issuers">) {
  return (
    <section class="other-ways" aria-label={words.or}>
      {passkeys && (
        // Shown by its script where the browser knows passkeys.
        <form action="/sign-in/passkey" method="post" hidden data-passkey="get" data-options="/sign-in/passkey/options">
          <input type="hidden" name="to" value={to} />
          <input type="hidden" name="response" />
          <Button weight="quiet">{words.passkey}</Button>
          <p class="field-error" role="alert" hidden>
            {words.passkeyFailed}
          </p>
        </form>
      )}
      {issuers.map(({ id, name }) => (
        <Form key={id} action={`/sign-in/with/${id}`} class="one-button">
          <input type="hidden" name="to" value={to} />
          <Button weight="quiet">{words.issuer(name)}</Button>
        </Form>
      ))}
    </section>
  );
}
