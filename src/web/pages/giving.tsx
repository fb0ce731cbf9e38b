import type { Piece } from "../../publication/index.ts";
import type { Allowance } from "../../readers/index.ts";
import { pathTo } from "../addresses.ts";
import { Button, Field, Form, Notice } from "../components/form.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { dayInWords } from "../presenters/dates.ts";
import { giftWords as words } from "../words/gifts.ts";

export interface GivingForm {
  /** Tells this form from the next one, so that sending it twice makes one gift. */
  attempt: string;
  name: string;
  address: string;
  problems: { attempt?: string; name?: string; address?: string };
}

interface GivingProps {
  frame: Frame;
  piece: Piece;
  /** Null for who is no subscriber. */
  allowance: Allowance | null;
  made: { link: string; sent: boolean } | null;
  form: GivingForm;
}

/** Where a subscriber sends a piece to a friend. */
export function GivingPage({ frame, piece, allowance, made, form }: GivingProps) {
  const path = pathTo.piece(piece.slug);
  return (
    <PageFrame frame={frame} title={`${words.title}: ${piece.title}`} path={null} indexed={false}>
      <div class="form-page">
        <header class="list-head">
          <p class="kicker">{words.title}</p>
          <h1 class="title title-small" lang={piece.lang} dir={piece.dir}>
            <a href={path}>{piece.title}</a>
          </h1>
        </header>
        {made && <Made {...made} />}
        {piece.access === "open" ? (
          <p>{words.open}</p>
        ) : allowance === null ? (
          <NotYet />
        ) : (
          <Making frame={frame} path={path} allowance={allowance} form={form} again={made !== null} />
        )}
        <ul class="wall-ways">
          <li>
            <a href={path}>{words.back}</a>
          </li>
        </ul>
      </div>
    </PageFrame>
  );
}

function Made({ link, sent }: { link: string; sent: boolean }) {
  return (
    <section class="made" aria-labelledby="made">
      <h2 id="made">{words.made}</h2>
      <p class="made-link">
        <a href={link} rel="nofollow">
          {link}
        </a>
      </p>
      <p class="hint">
        {words.madeHint} {sent && words.sent}
      </p>
    </section>
  );
}

function NotYet() {
  return (
    <>
      <p>{words.subscribers}</p>
      <p>
        <a class="button button-strong" href="/plans">
          {words.plans}
        </a>
      </p>
    </>
  );
}

interface MakingProps {
  frame: Frame;
  path: string;
  allowance: Allowance;
  form: GivingForm;
  /** Whether one has just been made. */
  again: boolean;
}

function Making({ frame: { site }, path, allowance: { left, of, next }, form, again }: MakingProps) {
  const day = next.toISOString();
  if (left === 0) {
    return (
      <Notice>
        {words.none(of)} {words.next} <time dateTime={day}>{dayInWords(day, site.timeZone)}</time>.
      </Notice>
    );
  }
  return (
    <>
      {!again && <p>{words.lead}</p>}
      <p>{words.left(left, of)}</p>
      <Form action={`${path}/gifts`} label={words.title}>
        <input type="hidden" name="attempt" value={form.attempt} />
        <Field
          name="name"
          label={words.name}
          hint={words.nameHint}
          autocomplete="name"
          dir="auto"
          most={60}
          value={form.name}
          error={form.problems.name}
        />
        <Field
          name="address"
          label={words.address}
          hint={words.addressHint}
          type="email"
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          most={254}
          value={form.address}
          error={form.problems.address}
        />
        <Button>{again ? words.another : words.make}</Button>
      </Form>
    </>
  );
}
