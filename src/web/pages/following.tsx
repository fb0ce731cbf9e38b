import { FOLLOWED_KINDS, FOLLOWS_AT_MOST, type Follow, type Named } from "../../readers/following/index.ts";
import { AccountFrame } from "../components/account-frame.tsx";
import { FollowButton } from "../components/follow-button.tsx";
import { Notice } from "../components/form.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { nameOf, pageOf } from "../presenters/reasons.ts";
import { followingWords } from "../words/following.ts";

/** Whether a reader follows one thing, and the button that changes it. */
export function FollowPage(props: { frame: Frame; what: Named; follows: boolean; full?: boolean }) {
  const { frame, what, follows, full = false } = props;
  const { state, forYou, list } = followingWords;
  const name = nameOf(what);
  return (
    <PageFrame frame={frame} title={state.title(name)} path={null} indexed={false}>
      <div class="form-page">
        <h1 class="title">
          <bdi>{name}</bdi>
        </h1>
        {full && <Notice kind="problem">{state.full(FOLLOWS_AT_MOST)}</Notice>}
        <p class="lead">{follows ? state.on(name) : state.off(name)}</p>
        <p>{state.leads[what.kind]}</p>
        <FollowButton what={what} name={name} follows={follows} />
        <p class="ways-on">
          <a href={pageOf(what)}>{state.backTo(name)}</a>
          <a href="/for-you">{forYou.title}</a>
          <a href="/following">{list.title}</a>
        </p>
      </div>
    </PageFrame>
  );
}

/** Everything that a reader follows, by kind. */
export function FollowingPage({ frame, follows }: { frame: Frame; follows: Follow[] }) {
  const { list, kinds, forYou } = followingWords;
  return (
    <AccountFrame frame={frame} at="/following" title={list.title} lead={list.lead}>
      {follows.length === 0 && <p>{list.none}</p>}
      {FOLLOWED_KINDS.map((kind) => ({ kind, of: follows.filter((one) => one.kind === kind) }))
        .filter(({ of }) => of.length > 0)
        .map(({ kind, of }) => (
          <section key={kind} aria-labelledby={kind}>
            <h2 id={kind}>{kinds[kind]}</h2>
            <ul class="account-rows">
              {of.map((what) => (
                <FollowedRow key={`${what.id} ${what.other}`} what={what} />
              ))}
            </ul>
          </section>
        ))}
      <p class="ways-on">
        <a href="/for-you">{forYou.title}</a>
      </p>
    </AccountFrame>
  );
}

function FollowedRow({ what }: { what: Follow }) {
  const gone = what.names.length === 0;
  const name = gone ? [what.id, what.other].filter(Boolean).join("–") : nameOf(what);
  return (
    <li>
      {gone ? (
        <span>
          <bdi>{name}</bdi> <span class="hint">{followingWords.list.gone}</span>
        </span>
      ) : (
        <a href={pageOf(what)}>
          <bdi>{name}</bdi>
        </a>
      )}
      <FollowButton what={what} name={name} follows to="/following" />
    </li>
  );
}
