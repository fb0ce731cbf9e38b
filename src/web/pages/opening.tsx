import type { PieceSummary } from "../../publication/index.ts";
import type { MeterRules } from "../../readers/index.ts";
import { pathTo } from "../addresses.ts";
import { Notice } from "../components/form.tsx";
import { OpeningForm } from "../components/opening-form.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { words as general } from "../words.ts";
import { wallWords } from "../words/wall.ts";

const { asking: words, ...wall } = wallWords;

export type OpeningProblem =
  | { kind: "address"; typed: string | undefined; error: string }
  /** The address has had its pass. */
  | { kind: "had"; typed: string }
  | { kind: "often" };

interface OpeningProps {
  frame: Frame;
  piece: Pick<PieceSummary, "slug" | "title" | "access" | "lang" | "dir">;
  rules: MeterRules;
  problem: OpeningProblem | null;
}

/** The form of the wall by itself: where it could not open the piece. */
export function OpeningPage({ frame, piece, rules, problem }: OpeningProps) {
  const { slug, title, access, lang, dir } = piece;
  const path = pathTo.piece(slug);
  if (access === "open") return null;
  return (
    <PageFrame frame={frame} title={`${words.title}: ${title}`} path={null} indexed={false}>
      <div class="form-page">
        <header class="list-head">
          <p class="kicker">{words.title}</p>
          <h1 class="title title-small" lang={lang} dir={dir}>
            <a href={path}>{title}</a>
          </h1>
        </header>
        {problem?.kind === "often" ? (
          <Notice kind="problem">{words.often}</Notice>
        ) : problem?.kind === "had" ? (
          <>
            <Notice kind="problem">{words.had}</Notice>
            <p>{words.hadHint}</p>
            <p>
              <a class="button button-strong" href="/sign-in/code">
                {words.code}
              </a>
            </p>
          </>
        ) : (
          <div class="wall-alone">
            <p>
              {general.wall[access]} {wall.offer[access]}
            </p>
            <OpeningForm slug={slug} access={access} rules={rules} typed={problem?.typed} error={problem?.error} />
          </div>
        )}
        <ul class="wall-ways">
          <li>
            {wall.registered} <a href={`/sign-in?to=${encodeURIComponent(path)}`}>{wall.signIn}</a>
          </li>
          <li>
            <a href={path}>{words.back}</a>
          </li>
        </ul>
      </div>
    </PageFrame>
  );
}
