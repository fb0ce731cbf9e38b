import type { Tombstone } from "../../publication/index.ts";
import { PageFrame, type Frame } from "../components/page.tsx";
import { dayInWords } from "../presenters/dates.ts";
import { words } from "../words.ts";

/** What stays of a withdrawn piece. */
export function TombstonePage({ frame, tombstone }: { frame: Frame; tombstone: Tombstone }) {
  const [title, message] = words.errors.withdrawn as [string, string];
  return (
    <PageFrame frame={frame} title={title} path={null} indexed={false}>
      <div class="plain-page">
        <p class="kicker">410</p>
        <h1 class="title">{title}</h1>
        <p class="lead">{message}</p>
        <p>{words.errors.withdrawnOn(dayInWords(tombstone.withdrawnAt, frame.site.timeZone))}</p>
        {tombstone.reason && (
          <p>
            {words.errors.reason} {tombstone.reason}
          </p>
        )}
      </div>
    </PageFrame>
  );
}
