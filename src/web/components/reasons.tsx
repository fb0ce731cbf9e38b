import { Fragment } from "preact";
import { nameOf, pageOf, type Reasons as Told } from "../presenters/reasons.ts";
import { followingWords } from "../words/following.ts";

/** Why a piece stands where it stands: each thing that is followed leads to its page. */
export function Reasons({ reasons: { news, because, more } }: { reasons: Told }) {
  const { forYou } = followingWords;
  return (
    <p class="reasons">
      {news.join(". ")}
      {news.length > 0 && because.length > 0 && ". "}
      {because.length > 0 && forYou.because}
      {because.map((what, at) => (
        <Fragment key={pageOf(what)}>
          {at > 0 && " and "}
          <a href={pageOf(what)}>
            <bdi>{nameOf(what)}</bdi>
          </a>
        </Fragment>
      ))}
      {more > 0 && `, ${forYou.andMore(more)}`}.
    </p>
  );
}
