import type { Document } from "../../../publication/index.ts";
import type { Thread, ThreadReply } from "../../../replies/index.ts";
import { pathTo } from "../../addresses.ts";
import { quoteViews } from "../../presenters/reply-quotes.ts";
import type { Site } from "../../site.ts";
import { replyWords } from "../../words/replies.ts";
import { OneReply, type OwnView } from "./one-reply.tsx";
import { PieceLike } from "./piece-like.tsx";
import { ReplyForm } from "./reply-form.tsx";

export interface RepliesProps {
  site: Pick<Site, "lang" | "timeZone">;
  slug: string;
  thread: Thread;
  /** The piece as far as the viewers of this page may read it: no quotation shows more. */
  visible: Document;
  /** Whether the piece takes replies. */
  open: boolean;
  /** Null on a page that several readers share. */
  own?: OwnView | null;
}

/** The talk under a piece. With `own` left out it is the same for everybody of one sight, and may be kept. */
export function Replies({ site, slug, thread, visible, open, own = null }: RepliesProps) {
  const quotes = quoteViews(thread, visible);
  const names = new Map(
    thread.heads.flatMap((head) => [head, ...head.below]).map(({ id, shown }) => [id, nameOf(shown)]),
  );
  const one = (reply: ThreadReply) => (
    <OneReply
      slug={slug}
      timeZone={site.timeZone}
      reply={reply}
      answers={reply.answers !== null && reply.answers !== reply.head ? (names.get(reply.answers) ?? null) : null}
      quote={quotes.get(reply.id) ?? null}
      open={open}
      own={own}
    />
  );
  if (thread.heads.length === 0) return <p class="hint">{open ? replyWords.none : replyWords.noneClosed}</p>;
  return (
    <ol class="thread">
      {thread.heads.map((head) => (
        <li key={head.id} id={`reply-${head.id}`}>
          {one(head)}
          {head.below.length > 0 && (
            <ol class="thread-below">
              {head.below.map((reply) => (
                <li key={reply.id} id={`reply-${reply.id}`}>
                  {one(reply)}
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}

interface PieceRepliesProps extends RepliesProps {
  /** Whether the page is for readers who are signed in: then it holds the form, with the slot "replying-as". */
  known: boolean;
  /** Name of the spam service in use, if one is. */
  service: string | null;
}

/** The section at the foot of a piece: likes, the first page of the talk, the way to the rest, and the form or the way to it. */
export function PieceReplies({ known, service, ...props }: PieceRepliesProps) {
  const { site, slug, thread, open } = props;
  const here = pathTo.replies(slug);
  return (
    <section class="foot-part replies" id="replies" aria-labelledby="replies-title" lang={site.lang} dir="ltr">
      <h2 id="replies-title">{replyWords.title}</h2>
      <PieceLike slug={slug} likes={thread.likes} />
      <Replies {...props} />
      {thread.pages > 1 && (
        <p>
          <a href={`${here}?page=2`}>{replyWords.all(thread.total)}</a>
        </p>
      )}
      {open && known && <ReplyForm slug={slug} as={{ kind: "slot" }} stamp={null} service={service} />}
      {open && !known && (
        <p>
          <a class="button" href={`${here}#write`} rel="nofollow">
            {replyWords.write}
          </a>
        </p>
      )}
      {!open && thread.heads.length > 0 && <p class="hint">{replyWords.closed}</p>}
    </section>
  );
}

function nameOf(shown: ThreadReply["shown"]): string {
  return shown === null || shown.left ? replyWords.left : shown.name;
}
