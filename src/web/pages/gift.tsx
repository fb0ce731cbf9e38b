import type { Gift } from "../../readers/index.ts";
import { Button, Form } from "../components/form.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { dayInWords } from "../presenters/dates.ts";
import { giftWords } from "../words/gifts.ts";

const { opening: words } = giftWords;

/** What the link of a gift shows: which piece, from whom, and the button that opens it. */
export function GiftPage({ frame, gift, token }: { frame: Frame; gift: Gift; token: string }) {
  const { piece, from, expiresAt, left } = gift;
  const { site } = frame;
  return (
    <PageFrame frame={frame} title={piece.title} path={null} indexed={false}>
      <div class="form-page gift">
        <header class="list-head">
          <p class="kicker">{words.kicker(from)}</p>
          <h1 class="title" lang={piece.lang} dir={piece.dir}>
            {piece.title}
          </h1>
          {piece.standfirst && (
            <p class="standfirst" lang={piece.lang} dir={piece.dir}>
              {piece.standfirst}
            </p>
          )}
        </header>
        <p>{words.lead(site.name)}</p>
        <Form action={`/gifts/${encodeURIComponent(token)}`}>
          <Button>{words.read}</Button>
        </Form>
        <p class="hint">
          {words.until} <time dateTime={expiresAt}>{dayInWords(expiresAt, site.timeZone)}</time>
          {words.devices(left)}
        </p>
      </div>
    </PageFrame>
  );
}

export function GiftGonePage({ frame }: { frame: Frame }) {
  return (
    <PageFrame frame={frame} title={words.gone} path={null} indexed={false}>
      <div class="form-page">
        <h1 class="title title-small">{words.gone}</h1>
        <p>{words.goneHint}</p>
        <p>
          <a href="/">{words.front}</a>
        </p>
      </div>
    </PageFrame>
  );
}
