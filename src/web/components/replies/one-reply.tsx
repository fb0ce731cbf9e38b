import type { ThreadReply } from "../../../replies/index.ts";
import { pathTo } from "../../addresses.ts";
import type { QuoteView } from "../../presenters/reply-quotes.ts";
import { momentInWords } from "../../presenters/dates.ts";
import { replyWords } from "../../words/replies.ts";
import { Portrait } from "./portrait.tsx";
import { ReplyText } from "./reply-text.tsx";

/** What a page of one reader's own knows more than a page for everybody. */
export interface OwnView {
  likes: ReadonlySet<string>;
  likesPiece: boolean;
  /** Own replies under this piece, and whether each may still be changed. */
  own: ReadonlyMap<string, { editable: boolean }>;
}

export interface OneReplyProps {
  slug: string;
  timeZone: string;
  reply: ThreadReply;
  /** Name of whom it answers, where that is not the head of the thread. */
  answers: string | null;
  quote: QuoteView | null;
  /** Whether the piece takes answers. */
  open: boolean;
  own: OwnView | null;
}

export function OneReply(props: OneReplyProps) {
  const { slug, timeZone, reply, answers, quote } = props;
  const { id, shown } = reply;
  if (shown === null) return <p class="reply-gone">{replyWords.gone}</p>;
  const name = shown.left ? replyWords.left : shown.name;
  return (
    <article class="reply" aria-label={name}>
      <header class="reply-head">
        <Portrait name={shown.left ? "" : name} picture={shown.picture} />
        <p>
          <bdi class="reply-name">{name}</bdi>
          {shown.contributor !== null && (
            <a class="reply-badge" href={pathTo.contributor(shown.contributor)}>
              {replyWords.badge}
            </a>
          )}
          {answers !== null && reply.answers !== null && (
            <a class="reply-answers" href={`#reply-${reply.answers}`}>
              <bdi>{replyWords.answering(answers)}</bdi>
            </a>
          )}
          <a class="reply-time" href={pathTo.reply(id)} title={replyWords.permalink}>
            <time dateTime={shown.writtenAt}>{momentInWords(shown.writtenAt, timeZone)}</time>
          </a>
          {shown.editedAt !== null && <span class="reply-edited">{replyWords.edited}</span>}
        </p>
      </header>
      {shown.quote && <Quotation slug={slug} view={quote} />}
      <ReplyText text={shown.text} />
      <Acts {...props} name={name} likes={shown.likes} />
    </article>
  );
}

/** The passage as far as the viewer may read it. */
function Quotation({ slug, view }: { slug: string; view: QuoteView | null }) {
  if (!view?.shown) return <p class="reply-quote-hidden">{replyWords.quoteHidden}</p>;
  const { text, whole } = view.shown;
  return (
    <blockquote class="reply-quote" cite={pathTo.piece(slug)}>
      <a href={`${pathTo.piece(slug)}${view.place === null ? "" : `#${view.place}`}`}>
        <q dir="auto">{whole ? text : `${text} …`}</q>
      </a>
      {!whole && <p class="hint">{replyWords.quoteGoesOn}</p>}
    </blockquote>
  );
}

function Acts({ slug, reply: { id }, name, likes, open, own }: OneReplyProps & { name: string; likes: number }) {
  const mine = own?.own.get(id);
  const liked = own?.likes.has(id) ?? false;
  return (
    <ul class="reply-acts">
      <li>
        <form action={`${pathTo.reply(id)}/likes`} method="post">
          <button
            type="submit"
            class="like"
            aria-pressed={own ? liked : undefined}
            aria-label={`${liked ? replyWords.liked(name) : replyWords.like(name)} (${replyWords.likes(likes)})`}
          >
            <LikeSign /> {likes > 0 && <span>{likes.toLocaleString("en-GB")}</span>}
          </button>
        </form>
      </li>
      {open && (
        <li>
          <a href={`${pathTo.replies(slug)}?answer=${id}#write`} rel="nofollow" aria-label={replyWords.answerTo(name)}>
            {replyWords.answer}
          </a>
        </li>
      )}
      {mine?.editable && (
        <li>
          <a href={`${pathTo.reply(id)}/change`}>{replyWords.change}</a>
        </li>
      )}
      <li>
        {mine ? (
          <a href={`${pathTo.reply(id)}/withdrawal`}>{replyWords.takeBack}</a>
        ) : (
          <a href={`${pathTo.reply(id)}/reports`} rel="nofollow" aria-label={replyWords.reportOf(name)}>
            {replyWords.report}
          </a>
        )}
      </li>
    </ul>
  );
}

export function LikeSign() {
  return (
    <svg class="like-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M8 13.6 2.6 8.2a3.4 3.4 0 0 1 4.8-4.8l.6.6.6-.6a3.4 3.4 0 0 1 4.8 4.8z" />
    </svg>
  );
}
