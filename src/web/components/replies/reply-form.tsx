import { longestName, longestReply, SHOWN_TO_SERVICE } from "../../../replies/index.ts";
import { pathTo } from "../../addresses.ts";
import { listed } from "../../presenters/names.ts";
import { replyWords } from "../../words/replies.ts";
import { Slot } from "../../slots.tsx";
import { Button, Field, Form, Notice, Prose, Tick } from "../form.tsx";
import { Portrait } from "./portrait.tsx";

const shownToService = listed(Object.values(SHOWN_TO_SERVICE));

/** Whom one replies as. */
export type ReplyingAs =
  /** A reader; without a name yet the form asks for one. The picture is left out where it was not looked up. */
  | { kind: "reader"; name: string; picture?: string | null }
  | { kind: "guest" }
  /** Only readers may reply, and this visitor is not signed in. */
  | { kind: "nobody" }
  /** Some signed-in reader: who, `replyingAs` puts into the slot, and the stamp with it. */
  | { kind: "slot" };

/** What was typed, and what is wrong with it. */
export interface Typed {
  values: Partial<Record<"text" | "name" | "email" | "passage" | "near", string>> & { tells?: boolean };
  problems: Partial<Record<"text" | "name" | "email" | "passage", string>>;
  /** What is wrong with the whole. */
  notice?: string;
}

export interface ReplyFormProps {
  slug: string;
  as: ReplyingAs;
  /** Made by `replies.stamp`; null where it comes with the slot. */
  stamp: string | null;
  /** Name of the spam service in use, if one is. */
  service: string | null;
  answering?: { id: string; name: string } | null;
  typed?: Typed | null;
}

/** The form for a reply. Says whom one replies as, and what happens to what is sent. */
export function ReplyForm({ slug, as, stamp, service, answering = null, typed = null }: ReplyFormProps) {
  const { values, problems, notice } = typed ?? { values: {}, problems: {} };
  const here = pathTo.replies(slug);
  if (as.kind === "nobody" && !typed) return <SignInFirst here={here} />;
  return (
    <section class="reply-writing" id="write" aria-label={replyWords.form.label}>
      {notice && <Notice kind="problem">{notice}</Notice>}
      <Form action={here} class="form reply-form" label={replyWords.form.label}>
        {answering && (
          <p class="reply-answering">
            <bdi>{replyWords.form.youAnswer(answering.name)}</bdi>{" "}
            <a href={`${here}#write`}>{replyWords.form.noAnswer}</a>
            <input type="hidden" name="answers" value={answering.id} />
          </p>
        )}
        <Signature as={as} here={here} typed={typed} />
        <Prose
          name="text"
          label={replyWords.form.text}
          hint={replyWords.form.textHint}
          error={problems.text}
          value={values.text}
          most={longestReply}
          rows={7}
          required
        />
        <details open={Boolean(values.passage ?? problems.passage)}>
          <summary>{replyWords.form.quote}</summary>
          <Prose
            name="passage"
            label={replyWords.form.passage}
            hint={replyWords.form.passageHint}
            error={problems.passage}
            value={values.passage}
            rows={3}
          />
        </details>
        <Tick name="tells" label={replyWords.form.tells} ticked={values.tells ?? false} />
        <input type="hidden" name="near" value={values.near ?? ""} />
        {stamp !== null && <Stamp stamp={stamp} />}
        <p class="beside" aria-hidden="true">
          <label for="website">{replyWords.form.trap}</label>
          <input id="website" name="website" tabindex={-1} autocomplete="off" />
        </p>
        <Button>{replyWords.form.send}</Button>
        <p class="field-hint reply-processing">
          {service === null ? replyWords.form.own : replyWords.form.service(service, shownToService)}{" "}
          {replyWords.form.kept}
        </p>
      </Form>
    </section>
  );
}

export function Stamp({ stamp }: { stamp: string }) {
  return <input type="hidden" name="stamp" value={stamp} />;
}

/** Whom one replies as, or the fields that ask for it. */
export function Signature({ as, here, typed }: { as: ReplyingAs; here: string; typed: Typed | null }) {
  if (as.kind === "slot") return <Slot name="replying-as" />;
  const { values, problems } = typed ?? { values: {}, problems: {} };
  const signIn = `/sign-in?to=${encodeURIComponent(here)}`;
  if (as.kind === "reader" && as.name !== "") {
    return (
      <p class="replying-as">
        {as.picture !== undefined && <Portrait name={as.name} picture={as.picture} />}
        <span>
          {replyWords.form.as} <bdi class="reply-name">{as.name}</bdi>
        </span>
        <a href={`/account/replies?to=${encodeURIComponent(here)}`}>{replyWords.form.change}</a>
      </p>
    );
  }
  const name = (
    <Field
      name="name"
      label={replyWords.form.name}
      hint={replyWords.form.nameHint}
      error={problems.name}
      value={values.name}
      most={longestName}
      autocomplete="name"
      dir="auto"
      required
    />
  );
  if (as.kind === "reader") return name;
  if (as.kind === "nobody") {
    return (
      <p>
        <a href={signIn} rel="nofollow">
          {replyWords.form.signIn}
        </a>
      </p>
    );
  }
  return (
    <>
      {name}
      <Field
        name="email"
        type="email"
        label={replyWords.form.email}
        hint={replyWords.form.emailHint}
        error={problems.email}
        value={values.email}
        most={254}
        autocomplete="email"
        dir="ltr"
        required
      />
      <p class="field-hint">
        <a href={signIn} rel="nofollow">
          {replyWords.form.orSignIn}
        </a>
      </p>
    </>
  );
}

function SignInFirst({ here }: { here: string }) {
  return (
    <p id="write">
      <a class="button" href={`/sign-in?to=${encodeURIComponent(here)}`} rel="nofollow">
        {replyWords.form.signIn}
      </a>
    </p>
  );
}
