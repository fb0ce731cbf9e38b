import { RULINGS, type Queue, type QueuedReply, type Ruling } from "../../../replies/index.ts";
import { pathTo } from "../../addresses.ts";
import { Button, Form, Notice } from "../../components/form.tsx";
import { Pager } from "../../components/pager.tsx";
import { ReplyText } from "../../components/replies/reply-text.tsx";
import type { Frame } from "../../components/page.tsx";
import { momentInWords } from "../../presenters/dates.ts";
import { replyDeskWords as said } from "../../words/replies.ts";
import { DeskFrame } from "../desk-frame.tsx";
import type { AtDesk } from "../desk-guard.tsx";

export const queues: readonly Queue[] = ["held", "spam", "rejected", "published"];

interface QueuePageProps {
  frame: Pick<Frame, "site" | "assets">;
  at: AtDesk;
  queue: Queue;
  total: number;
  items: QueuedReply[];
  page: number;
  pages: number;
  to: (page: number) => string;
  /** What has just been done. */
  notice: string | null;
}

export function ReplyQueuePage({ frame, at, queue, total, items, page, pages, to, notice }: QueuePageProps) {
  const here = to(page);
  return (
    <DeskFrame
      frame={frame}
      at={at}
      path="/desk/replies"
      title={said.title}
      lead={said.keys}
      script="desk-replies.js"
      aside={
        <>
          <a href="/desk/replies/words">{said.words.title}</a>
          <a href="/desk/replies/contributors">{said.experts.title}</a>
          <Form action="/desk/replies/undo" class="undo">
            <input type="hidden" name="to" value={here} />
            <Button weight="quiet">{said.undo}</Button>
          </Form>
        </>
      }
    >
      {notice && <Notice>{notice}</Notice>}
      <nav class="reply-queues" aria-label={said.title}>
        <ul>
          {queues.map((one) => (
            <li key={one}>
              <a
                href={one === "held" ? "/desk/replies" : `/desk/replies?queue=${one}`}
                aria-current={one === queue ? "page" : undefined}
              >
                {said.queues[one]}
                {one === queue && ` (${total.toLocaleString("en-GB")})`}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {items.length === 0 ? (
        <p class="hint">{said.none}</p>
      ) : (
        <Form action="/desk/replies/rulings" class="queue" label={said.queues[queue]}>
          <input type="hidden" name="to" value={here} />
          <ol class="queued-replies">
            {items.map((item) => (
              <Queued key={item.reply.id} item={item} timeZone={frame.site.timeZone} />
            ))}
          </ol>
          <div class="queue-batch">
            <p class="hint">{said.ticked}</p>
            <div class="buttons">
              {RULINGS.map((ruling) => (
                <Button key={ruling} weight="quiet" name="ruling" value={ruling}>
                  {said.rulings[ruling]}
                </Button>
              ))}
            </div>
          </div>
        </Form>
      )}
      <Pager page={page} pages={pages} to={to} />
    </DeskFrame>
  );
}

const leadsFrom: Record<Ruling, string> = { approval: "published", rejection: "rejected", spam: "spam" };

function Queued({ item: { reply, history }, timeZone }: { item: QueuedReply; timeZone: string }) {
  const { id, author, piece, answers, quote, text, reasons, writtenAt, state, reports } = reply;
  const offered = RULINGS.filter((ruling) => leadsFrom[ruling] !== state || (ruling === "approval" && reports > 0));
  return (
    <li class="queued" id={`reply-${id}`} tabindex={-1} data-queued>
      <header class="queued-head">
        <input type="checkbox" id={`tick-${id}`} name="id" value={id} aria-label={said.tick(author.name)} />
        <p>
          <bdi class="reply-name">{author.name}</bdi>{" "}
          <span class="queued-address">
            <bdi>{author.address}</bdi>
            {author.readerId === null && ` (${said.guest})`}
          </span>{" "}
          <time dateTime={writtenAt}>{momentInWords(writtenAt, timeZone)}</time> {said.under}{" "}
          <a href={pathTo.replies(piece.slug)}>
            <bdi>{piece.title}</bdi>
          </a>
          {answers && (
            <>
              {", "}
              <a href={pathTo.reply(answers.id)}>
                <bdi>{said.answers(answers.name)}</bdi>
              </a>
            </>
          )}
        </p>
      </header>
      {reasons.length > 0 && (
        <ul class="queued-reasons">
          {reasons.map((reason) => (
            <li key={reason.kind}>{said.reason(reason)}</li>
          ))}
        </ul>
      )}
      {quote && (
        <blockquote class="reply-quote">
          <q dir="auto">{quote.text}</q>
        </blockquote>
      )}
      <ReplyText text={text} />
      {history.length > 0 && (
        <ul class="queued-history">
          {history.map(({ ruling, by, at, undone }) => (
            <li key={at + ruling}>
              {said.history(by, said.ruled[ruling], momentInWords(at, timeZone))}
              {undone && `, ${said.takenBack}`}
            </li>
          ))}
        </ul>
      )}
      <div class="buttons queued-acts">
        {offered.map((ruling) => (
          <button
            key={ruling}
            type="submit"
            class="button button-quiet"
            formaction={`/desk/replies/${id}/${ruling}`}
            data-ruling={ruling}
            aria-label={said.rule(said.rulings[ruling], author.name)}
          >
            {said.rulings[ruling]}
          </button>
        ))}
      </div>
    </li>
  );
}
