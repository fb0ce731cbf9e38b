import type { Passkey } from "../../readers/identity/index.ts";
import { AccountFrame } from "../components/account-frame.tsx";
import { Button, Field, Form, Notice } from "../components/form.tsx";
import type { Frame } from "../components/page.tsx";
import { dayInWords } from "../presenters/dates.ts";
import { signInWords } from "../words/sign-in.ts";

const words = signInWords.ways;

interface LinkedIssuer {
  id: string;
  name: string;
  /** Null where the reader has linked no account there. */
  account: { label: string; linkedAt: string } | null;
}

interface WaysProps {
  frame: Frame;
  passkeys: Passkey[];
  /** Whether browsers make passkeys for this site. */
  possible: boolean;
  issuers: LinkedIssuer[];
  done?: string | undefined;
  problem?: string | undefined;
}

/** Passkeys, and accounts elsewhere, that one signs in with. */
export function WaysPage({ frame, passkeys, possible, issuers, done, problem }: WaysProps) {
  return (
    <AccountFrame
      frame={frame}
      at="/account/passkeys"
      title={words.title}
      lead={words.lead}
      {...(possible && { script: "passkeys.js" })}
    >
      {done && <Notice>{done}</Notice>}
      {problem && <Notice kind="problem">{problem}</Notice>}
      <section aria-labelledby="passkeys-title">
        <h2 id="passkeys-title">{words.passkeys}</h2>
        {passkeys.length === 0 ? <p>{words.none}</p> : <PasskeyList passkeys={passkeys} frame={frame} />}
        {possible ? <Addition /> : <p class="hint">{words.noHost}</p>}
      </section>
      {issuers.length > 0 && <Issuers issuers={issuers} timeZone={frame.site.timeZone} />}
    </AccountFrame>
  );
}

function PasskeyList({ passkeys, frame }: Pick<WaysProps, "passkeys" | "frame">) {
  const day = (at: string) => <time dateTime={at}>{dayInWords(at, frame.site.timeZone)}</time>;
  return (
    <ul class="account-rows">
      {passkeys.map(({ id, name, createdAt, usedAt }) => (
        <li key={id}>
          <div>
            <b>
              <bdi>{name}</bdi>
            </b>
            <p class="hint">
              {words.made} {day(createdAt)},{" "}
              {usedAt === null ? (
                words.neverUsed
              ) : (
                <>
                  {words.used} {day(usedAt)}
                </>
              )}
            </p>
          </div>
          <div class="buttons">
            <Form action={`/account/passkeys/${id}/name`} class="one-button">
              <input
                name="name"
                aria-label={words.nameOf(name)}
                maxlength={60}
                defaultValue={name}
                dir="auto"
                required
              />
              <Button weight="quiet" label={words.renameOf(name)}>
                {words.rename}
              </Button>
            </Form>
            <Form action={`/account/passkeys/${id}/removal`} class="one-button">
              <Button weight="grave" label={words.removeOf(name)}>
                {words.remove}
              </Button>
            </Form>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Addition() {
  return (
    <>
      <p class="hint" data-without-passkeys>
        {words.script}
      </p>
      <form
        class="form"
        action="/account/passkeys"
        method="post"
        hidden
        data-passkey="create"
        data-options="/account/passkeys/options"
      >
        <Field name="name" label={words.newName} hint={words.newHint} most={60} dir="auto" />
        <input type="hidden" name="response" />
        <Button>{words.add}</Button>
        <p class="field-error" role="alert" hidden>
          {words.failed}
        </p>
      </form>
    </>
  );
}

function Issuers({ issuers, timeZone }: { issuers: LinkedIssuer[]; timeZone: string }) {
  return (
    <section aria-labelledby="accounts-title">
      <h2 id="accounts-title">{words.accounts}</h2>
      <ul class="account-rows">
        {issuers.map(({ id, name, account }) => (
          <li key={id}>
            <div>
              <b>{name}</b>
              {account && (
                <p class="hint">
                  <bdi>{account.label}</bdi> {words.since}{" "}
                  <time dateTime={account.linkedAt}>{dayInWords(account.linkedAt, timeZone)}</time>
                </p>
              )}
            </div>
            <Form action={`/account/passkeys/issuers/${id}${account ? "/removal" : ""}`} class="one-button">
              <Button weight={account ? "grave" : "quiet"}>{account ? words.unlink(name) : words.link(name)}</Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
