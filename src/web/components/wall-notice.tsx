import type { Access } from "../../publication/index.ts";
import type { Allowance, MeterRules } from "../../readers/index.ts";
import { pathTo } from "../addresses.ts";
import { dayInWords } from "../presenters/dates.ts";
import type { Site } from "../site.ts";
import { words as general } from "../words.ts";
import { wallWords as words } from "../words/wall.ts";
import { Button, Form } from "./form.tsx";
import { OpeningForm } from "./opening-form.tsx";
import { Tally } from "./tally.tsx";

export interface WallProps {
  site: Site;
  piece: { slug: string; access: Access };
  /** What the reader may still choose; null for visitors. */
  allowance: Allowance | null;
  /** What registered readers get. */
  rules: MeterRules;
}

/** Where a reader's sight ends: says so plainly, and offers each reader what opens the rest to them. */
export function WallNotice({ site, piece, allowance, rules }: WallProps) {
  const { access } = piece;
  if (access === "open") return null;
  return (
    <aside class="wall" id="wall" aria-labelledby="wall-line" lang={site.lang} dir="ltr">
      <h2 class="wall-line" id="wall-line">
        {general.wall[access]}
      </h2>
      {allowance === null ? (
        <ForVisitors slug={piece.slug} access={access} rules={rules} />
      ) : allowance.left > 0 ? (
        <Choosing slug={piece.slug} allowance={allowance} rules={rules} />
      ) : (
        <Spent site={site} allowance={allowance} rules={rules} />
      )}
    </aside>
  );
}

function ForVisitors({ slug, access, rules }: { slug: string; access: Exclude<Access, "open">; rules: MeterRules }) {
  return (
    <>
      <p class="wall-text">{words.offer[access]}</p>
      <OpeningForm slug={slug} access={access} rules={rules} />
      <ul class="wall-ways">
        <li>
          {words.registered} <a href={`/sign-in?to=${encodeURIComponent(pathTo.piece(slug))}`}>{words.signIn}</a>
        </li>
        {access === "subscribers" && (
          <li>
            {words.everything} <a href="/plans">{words.plans}</a>
          </li>
        )}
      </ul>
    </>
  );
}

type OfReader = { allowance: Allowance; rules: MeterRules };

function Choosing({ slug, allowance: { left, of }, rules }: OfReader & { slug: string }) {
  return (
    <>
      <p class="wall-text">
        {words.left(left, of, rules.period)} <Tally left={left} of={of} />
      </p>
      <Form action={`${pathTo.piece(slug)}/unlock`} class="wall-choice">
        <Button>{words.spend}</Button>
      </Form>
      <p class="hint">{words.stays}</p>
      <ul class="wall-ways">
        <li>
          {words.everything} <a href="/plans">{words.plans}</a>
        </li>
        <li>
          <a href="/account/pieces">{words.opened}</a>
        </li>
      </ul>
    </>
  );
}

function Spent({ site, allowance: { of, next }, rules }: OfReader & { site: Site }) {
  const day = next.toISOString();
  return (
    <>
      {of > 0 && (
        <p class="wall-text">
          {words.none(of, rules.period)} {words.next(of)} <time dateTime={day}>{dayInWords(day, site.timeZone)}</time>.
        </p>
      )}
      <p class="wall-text">{words.everything}</p>
      <p>
        <a class="button button-strong" href="/plans">
          {words.plans}
        </a>
      </p>
      {of > 0 && (
        <ul class="wall-ways">
          <li>
            <a href="/account/pieces">{words.opened}</a>
          </li>
        </ul>
      )}
    </>
  );
}
