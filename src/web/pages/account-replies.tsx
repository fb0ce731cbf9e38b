import { isEditable, longestName, type Reply } from "../../replies/index.ts";
import { pathTo } from "../addresses.ts";
import { AccountFrame } from "../components/account-frame.tsx";
import { Button, Field, Form, Notice } from "../components/form.tsx";
import type { Frame } from "../components/page.tsx";
import { Pager } from "../components/pager.tsx";
import { Portrait } from "../components/replies/portrait.tsx";
import { ReplyText } from "../components/replies/reply-text.tsx";
import { momentInWords } from "../presenters/dates.ts";
import { replyWords } from "../words/replies.ts";

export interface AccountRepliesProps {
  frame: Frame;
  name: string;
  picture: string | null;
  problems: { name: string | undefined; picture: string | undefined };
  saved: boolean;
  /** Where the reader came from, to go on with a reply. */
  back: string | null;
  replies: Reply[];
  page: number;
  pages: number;
  pageTo: (page: number) => string;
  now: Date;
}

const said = replyWords.account;

export function AccountRepliesPage(props: AccountRepliesProps) {
  const { frame, saved, back, replies, page, pages, pageTo } = props;
  return (
    <AccountFrame frame={frame} at="/account/replies" title={said.title}>
      {saved && <Notice>{said.saved}</Notice>}
      {back !== null && (
        <p>
          <a href={`${back}#write`}>{said.back}</a>
        </p>
      )}
      <Signature {...props} />
      <section aria-labelledby="written">
        <h2 id="written">{said.written}</h2>
        {replies.length === 0 ? (
          <p class="hint">{said.none}</p>
        ) : (
          <ol class="own-replies">
            {replies.map((reply) => (
              <OwnReply key={reply.id} reply={reply} timeZone={frame.site.timeZone} now={props.now} />
            ))}
          </ol>
        )}
        <Pager page={page} pages={pages} to={pageTo} />
      </section>
      <section aria-labelledby="other">
        <h2 id="other">{said.other}</h2>
        <p class="hint">{said.otherHint}</p>
        <Form action="/sign-out">
          <Button weight="quiet">{said.signOut}</Button>
        </Form>
      </section>
    </AccountFrame>
  );
}

function Signature({ name, picture, problems, back }: AccountRepliesProps) {
  return (
    <section class="signature" aria-labelledby="signature">
      <h2 id="signature">{said.as}</h2>
      <p class="replying-as">
        <Portrait name={name} picture={picture} />
        <bdi class="reply-name">{name}</bdi>
      </p>
      <Form action="/account/replies/name">
        <Field
          name="name"
          label={said.name}
          hint={said.nameHint}
          error={problems.name}
          value={name}
          most={longestName}
          autocomplete="name"
          dir="auto"
          required
        />
        {back !== null && <input type="hidden" name="to" value={back} />}
        <Button>{said.saveName}</Button>
      </Form>
      <Form action="/account/replies/picture" files>
        <div class={problems.picture === undefined ? "field" : "field field-wrong"}>
          <label for="picture">{said.picture}</label>
          <p class="field-hint" id="picture-hint">
            {said.pictureHint} {picture === null && said.noPicture}
          </p>
          <input
            id="picture"
            name="picture"
            type="file"
            accept="image/jpeg,image/png,image/gif,image/webp"
            aria-describedby={problems.picture === undefined ? "picture-hint" : "picture-hint picture-error"}
            aria-invalid={problems.picture === undefined ? undefined : "true"}
          />
          {problems.picture !== undefined && (
            <p class="field-error" id="picture-error">
              {problems.picture}
            </p>
          )}
        </div>
        <Button weight="quiet">{said.upload}</Button>
      </Form>
      {picture !== null && (
        <Form action="/account/replies/picture/removal">
          <Button weight="quiet">{said.remove}</Button>
        </Form>
      )}
    </section>
  );
}

function OwnReply({ reply, timeZone, now }: { reply: Reply; timeZone: string; now: Date }) {
  const { id, piece, state, text, writtenAt } = reply;
  const open = state === "published" || state === "held";
  return (
    <li class="own-reply">
      <p class="own-reply-head">
        <a href={state === "published" ? pathTo.reply(id) : pathTo.replies(piece.slug)}>
          <bdi>{piece.title}</bdi>
        </a>{" "}
        <time dateTime={writtenAt}>{momentInWords(writtenAt, timeZone)}</time>{" "}
        <span class="own-reply-state">{replyWords.states[state]}</span>
      </p>
      {text !== "" && <ReplyText text={text} />}
      {open && (
        <p class="reply-acts">
          {isEditable(reply, now) && <a href={`${pathTo.reply(id)}/change`}>{replyWords.change}</a>}
          <a href={`${pathTo.reply(id)}/withdrawal`}>{replyWords.takeBack}</a>
        </p>
      )}
    </li>
  );
}
