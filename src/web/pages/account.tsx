import type { ComponentChildren } from "preact";
import { dayInWords } from "../presenters/dates.ts";
import type { Account, Allowance, Held, Reader } from "../../readers/index.ts";
import { pathTo } from "../addresses.ts";
import { AccountFrame } from "../components/account-frame.tsx";
import type { Frame } from "../components/page.tsx";
import { accountWords } from "../words/account.ts";
import { followingWords } from "../words/following.ts";

const { overview } = accountWords;

interface AccountProps {
  frame: Frame;
  account: Account;
  reader: Reader;
  /** Null for who has no meter. */
  allowance: Allowance | null;
  opened: Held[];
}

/** Who one is here, and what one may read. */
export function AccountPage({ frame, account, reader, allowance, opened }: AccountProps) {
  const { timeZone } = frame.site;
  return (
    <AccountFrame frame={frame} at="/account" title={overview.title}>
      <dl class="facts">
        <Fact name={overview.address}>
          <bdi>{account.address}</bdi>
        </Fact>
        <Fact name={overview.name}>{account.name ? <bdi>{account.name}</bdi> : <i>{overview.noName}</i>}</Fact>
        <Fact name={overview.since}>
          <time dateTime={account.createdAt}>{dayInWords(account.createdAt, timeZone)}</time>
        </Fact>
        {account.role && (
          <Fact name={overview.role}>
            {account.role} <a href="/desk">{overview.desk}</a>
          </Fact>
        )}
        <Fact name={overview.plan}>
          <Access account={account} reader={reader} allowance={allowance} timeZone={timeZone} />
        </Fact>
      </dl>
      {opened.length > 0 && (
        <section aria-labelledby="opened">
          <h2 id="opened">{overview.opened}</h2>
          <ul class="account-rows">
            {opened.map(({ piece, at }) => (
              <li key={piece.id}>
                <a href={pathTo.piece(piece.slug)} lang={piece.lang}>
                  {piece.title}
                </a>
                <time class="hint" dateTime={at}>
                  {dayInWords(at, timeZone)}
                </time>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="ways">
        <h2 id="ways">{overview.ways}</h2>
        <p class="ways-on">
          <a href="/for-you">{followingWords.forYou.title}</a>
          <a href="/following">{followingWords.list.title}</a>
          <a href="/reading-list">{followingWords.readingList.title}</a>
        </p>
      </section>
    </AccountFrame>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Access(props: Pick<AccountProps, "account" | "reader" | "allowance"> & { timeZone: string }) {
  const { account, reader, allowance, timeZone } = props;
  if (reader.kind === "subscriber") {
    const until = account.accessUntil;
    return (
      <>
        {until === null ? overview.network : overview.access(dayInWords(until, timeZone))}{" "}
        {until !== null && <a href="/account/plan">{overview.planLink}</a>}
      </>
    );
  }
  return (
    <>
      {allowance && (
        <>
          {overview.choices(allowance.left, allowance.of)}{" "}
          {overview.next(dayInWords(allowance.next.toISOString(), timeZone))} {overview.chosen}{" "}
        </>
      )}
      <a href="/plans">{overview.plansLink}</a>
    </>
  );
}
