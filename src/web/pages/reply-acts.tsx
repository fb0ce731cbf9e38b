import type { ComponentChildren } from "preact";
import { editMinutes, longestReply, type Reply } from "../../replies/index.ts";
import { pathTo } from "../addresses.ts";
import { Button, Form, Notice, Prose } from "../components/form.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { ReplyText } from "../components/replies/reply-text.tsx";
import { replyWords } from "../words/replies.ts";

interface ActPageProps {
  frame: Frame;
  title: string;
  lead?: string | undefined;
  children: ComponentChildren;
}

/** A small page that asks one thing. */
function ActPage({ frame, title, lead, children }: ActPageProps) {
  return (
    <PageFrame frame={frame} title={title} path={null} indexed={false}>
      <div class="form-page">
        <header class="list-head">
          <h1 class="title">{title}</h1>
          {lead && <p class="lead">{lead}</p>}
        </header>
        {children}
      </div>
    </PageFrame>
  );
}

/** A reply as it stands, for who is to decide on it. */
function Quoted({ reply }: { reply: Reply }) {
  return (
    <blockquote class="reply-shown">
      <ReplyText text={reply.text} />
    </blockquote>
  );
}

export function ChangePage(props: { frame: Frame; reply: Reply; text: string; problem?: string; late: boolean }) {
  const { frame, reply, text, problem, late } = props;
  const { title, lead, go, late: over, back } = replyWords.changing;
  return (
    <ActPage frame={frame} title={title} lead={lead(editMinutes)}>
      {late && <Notice kind="problem">{over}</Notice>}
      <Form action={`${pathTo.reply(reply.id)}/change`}>
        <Prose
          name="text"
          label={replyWords.form.text}
          hint={replyWords.form.textHint}
          error={problem}
          value={text}
          most={longestReply}
          rows={9}
          required
        />
        {!late && <Button>{go}</Button>}
      </Form>
      <p>
        <a href={pathTo.replies(reply.piece.slug)}>{back}</a>
      </p>
    </ActPage>
  );
}

export function WithdrawalPage({ frame, reply, action }: { frame: Frame; reply: Reply; action: string }) {
  const { title, lead, go } = replyWords.takingBack;
  return (
    <ActPage frame={frame} title={title} lead={lead}>
      <Quoted reply={reply} />
      <Form action={action}>
        <div class="buttons">
          <Button weight="grave">{go}</Button>
          <a href={pathTo.replies(reply.piece.slug)}>{replyWords.changing.back}</a>
        </div>
      </Form>
    </ActPage>
  );
}

export function ReportPage({ frame, reply, done }: { frame: Frame; reply: Reply; done: boolean }) {
  const { title, lead, go, done: thanks } = replyWords.reporting;
  return (
    <ActPage frame={frame} title={title} lead={done ? undefined : lead}>
      {done ? <Notice>{thanks}</Notice> : <Quoted reply={reply} />}
      {!done && (
        <Form action={`${pathTo.reply(reply.id)}/reports`}>
          <Button>{go}</Button>
        </Form>
      )}
      <p>
        <a href={pathTo.replies(reply.piece.slug)}>{replyWords.changing.back}</a>
      </p>
    </ActPage>
  );
}

/** What a guest's letter leads to; null for a letter that is not known. */
export function ConfirmationPage(props: { frame: Frame; reply: Reply | null; token: string; confirmed: boolean }) {
  const { frame, reply, token, confirmed } = props;
  const said = replyWords.confirming;
  if (!reply)
    return (
      <ActPage frame={frame} title={said.unknownTitle} lead={said.unknown}>
        <p>
          <a href="/">{frame.site.name}</a>
        </p>
      </ActPage>
    );
  const action = `/replies/confirmation/${token}`;
  if (reply.state === "waiting")
    return (
      <ActPage frame={frame} title={said.title} lead={said.lead(reply.piece.title)}>
        <Quoted reply={reply} />
        <Form action={action}>
          <Button>{said.go}</Button>
        </Form>
        <TakeBack token={token} />
      </ActPage>
    );
  const state = reply.state === "published" ? said.published : reply.state === "held" ? said.held : null;
  return (
    <ActPage
      frame={frame}
      title={confirmed ? said.doneTitle : said.title}
      lead={state ?? (confirmed ? said.held : said.state(replyWords.states[reply.state]))}
    >
      {reply.state !== "withdrawn" && <Quoted reply={reply} />}
      <p>
        <a href={reply.state === "published" ? pathTo.reply(reply.id) : pathTo.replies(reply.piece.slug)}>
          {reply.state === "published" ? said.toReply : replyWords.changing.back}
        </a>
      </p>
      {reply.state !== "withdrawn" && <TakeBack token={token} />}
    </ActPage>
  );
}

function TakeBack({ token }: { token: string }) {
  return (
    <Form action={`/replies/confirmation/${token}/withdrawal`}>
      <Button weight="quiet">{replyWords.takingBack.go}</Button>
    </Form>
  );
}

export function SilencePage({ frame, action, done }: { frame: Frame; action: string; done: boolean }) {
  const { title, lead, go, done: silenced } = replyWords.silence;
  return (
    <ActPage frame={frame} title={title} lead={done ? silenced : lead}>
      {!done && (
        <Form action={action}>
          <Button>{go}</Button>
        </Form>
      )}
      <p>
        <a href="/">{frame.site.name}</a>
      </p>
    </ActPage>
  );
}
