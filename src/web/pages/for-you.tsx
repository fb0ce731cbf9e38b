import type { ForYou } from "../../readers/following/index.ts";
import { Button, Form } from "../components/form.tsx";
import { ListHead } from "../components/list-head.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { Pager } from "../components/pager.tsx";
import { PieceEntry } from "../components/piece-list.tsx";
import { Reasons } from "../components/reasons.tsx";
import { reasonsTold } from "../presenters/reasons.ts";
import { followingWords } from "../words/following.ts";

interface ForYouProps {
  frame: Frame;
  items: ForYou[];
  /** How many things the reader follows. */
  follows: number;
  /** Address of the reader's own feed. */
  feed: string;
  page: number;
  pages: number;
  to: (page: number) => string;
}

/** The newest pieces for what one follows, each with its reasons. */
export function ForYouPage({ frame, items, follows, feed, page, pages, to }: ForYouProps) {
  const { forYou } = followingWords;
  return (
    <PageFrame frame={frame} title={forYou.title} path={null} indexed={false}>
      <div class="list-page">
        <ListHead title={forYou.title}>
          <p class="lead">{forYou.lead}</p>
          <p class="ways-on">
            <a href="/following">{forYou.manage}</a>
            <a href="/reading-list">{forYou.readingList}</a>
          </p>
        </ListHead>
        {items.length === 0 && (
          <div class="empty">
            <p>{follows === 0 ? forYou.nothingFollowed : forYou.none}</p>
            {follows === 0 && <p class="hint">{forYou.how}</p>}
          </div>
        )}
        {items.length > 0 && (
          <section aria-label={forYou.title}>
            <ol class="contents">
              {items.map(({ piece, reasons }) => (
                <li key={piece.id} class="entry">
                  <Reasons reasons={reasonsTold(reasons, frame.site.timeZone)} />
                  <PieceEntry piece={piece} level={2} kind />
                </li>
              ))}
            </ol>
            <p class="hint for-you-order">{forYou.order}</p>
          </section>
        )}
        <Pager page={page} pages={pages} to={to} />
        <section class="own-feed" aria-labelledby="own-feed">
          <h2 id="own-feed" class="list-title">
            {forYou.feed.heading}
          </h2>
          <p>
            <a class="own-address" href={feed}>
              {feed}
            </a>
          </p>
          <p class="hint">{forYou.feed.hint}</p>
          <Form action="/for-you/feed" class="one-button">
            <Button weight="quiet">{forYou.feed.renew}</Button>
            <span class="hint">{forYou.feed.renewHint}</span>
          </Form>
        </section>
      </div>
    </PageFrame>
  );
}
