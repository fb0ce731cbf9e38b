import type { Piece } from "../../publication/index.ts";
import type { Thread } from "../../replies/index.ts";
import { pathTo } from "../addresses.ts";
import type { OwnView } from "../components/replies/one-reply.tsx";
import { PieceLike } from "../components/replies/piece-like.tsx";
import { Replies } from "../components/replies/replies.tsx";
import { ReplyForm, type ReplyFormProps } from "../components/replies/reply-form.tsx";
import { Button, Form, Notice } from "../components/form.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { Pager } from "../components/pager.tsx";
import { replyDeskWords, replyWords } from "../words/replies.ts";

export interface RepliesPageProps {
  frame: Frame;
  /** As far as the reader may see it. */
  piece: Piece;
  thread: Thread;
  own: OwnView | null;
  /** Null where the piece takes no replies. */
  form: Omit<ReplyFormProps, "slug"> | null;
  /** What has just been done. */
  notice: string | null;
  /** Whether an editor looks: they may open and close the piece. */
  door: "open" | "closed" | null;
}

/** The talk under a piece by itself, with the form. */
export function RepliesPage({ frame, piece, thread, own, form, notice, door }: RepliesPageProps) {
  const { slug, title } = piece;
  const path = pathTo.replies(slug);
  return (
    <PageFrame frame={frame} title={replyWords.titleOf(title)} path={path} indexed={thread.total > 0}>
      <div class="replies-page replies">
        <header class="list-head">
          <p class="kicker">
            <a href={pathTo.piece(slug)}>{replyWords.toPiece}</a>
          </p>
          <h1 class="title" dir="auto">
            {replyWords.titleOf(title)}
          </h1>
          <p class="count">{replyWords.count(thread.total)}</p>
          <PieceLike slug={slug} likes={thread.likes} {...(own && { liked: own.likesPiece })} />
        </header>
        {notice && <Notice>{notice}</Notice>}
        {thread.page > 1 && <Pager page={thread.page} pages={thread.pages} to={(n) => pageOf(path, n)} />}
        <Replies
          site={frame.site}
          slug={slug}
          thread={thread}
          visible={piece.document}
          open={form !== null}
          own={own}
        />
        <Pager page={thread.page} pages={thread.pages} to={(n) => pageOf(path, n)} />
        {form ? (
          <div class="reply-writing-place">
            <h2>{replyWords.write}</h2>
            <ReplyForm slug={slug} {...form} />
          </div>
        ) : (
          thread.heads.length > 0 && <p class="hint">{replyWords.closed}</p>
        )}
        {door && <Door slug={slug} door={door} />}
      </div>
    </PageFrame>
  );
}

function pageOf(path: string, n: number): string {
  return n === 1 ? path : `${path}?page=${n}`;
}

function Door({ slug, door }: { slug: string; door: "open" | "closed" }) {
  return (
    <Form action="/desk/replies/doors" class="reply-door">
      <input type="hidden" name="piece" value={slug} />
      <input type="hidden" name="door" value={door === "open" ? "closed" : "open"} />
      <Button weight="quiet">{door === "open" ? replyDeskWords.door.close : replyDeskWords.door.open}</Button>
    </Form>
  );
}
