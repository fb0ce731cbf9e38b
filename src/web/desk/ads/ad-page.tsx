import type { CountedAd, DayCounts } from "../../../ads/index.ts";
import { AdSlot } from "../../components/ad-slot.tsx";
import { Button, Form, Notice } from "../../components/form.tsx";
import { dateInWords, momentInWords } from "../../presenters/dates.ts";
import { adWords } from "../../words/ads.ts";
import { DeskFrame, type DeskFrameProps } from "../desk-frame.tsx";
import { DeskTable } from "../desk-table.tsx";
import { AdForm } from "./ad-fields.tsx";
import type { Problems, Typed } from "./ad-form.ts";

interface AdPageProps extends Pick<DeskFrameProps, "frame" | "at"> {
  /** As it is kept; null for a new one. */
  ad: CountedAd | null;
  days: DayCounts[];
  typed: Typed;
  problems: Problems;
  saved: boolean;
}

/** One advertisement: its words, how it looks, and how often it was seen. */
export function AdPage({ frame, at, ad, days, typed, problems, saved }: AdPageProps) {
  const { desk } = adWords;
  return (
    <DeskFrame frame={frame} at={at} path="/desk/ads" title={ad ? ad.buyer : desk.sell}>
      {saved && <Notice>{desk.saved}</Notice>}
      <div class="ad-desk">
        <AdForm action={ad ? `/desk/ads/${ad.id}` : "/desk/ads"} ad={ad} typed={typed} problems={problems} />
        {ad && (
          <div class="ad-beside">
            <section aria-labelledby="preview">
              <h2 id="preview">{desk.preview}</h2>
              <AdSlot ad={ad} />
            </section>
            <Counted ad={ad} days={days} />
            <Ending ad={ad} timeZone={frame.site.timeZone} />
          </div>
        )}
      </div>
    </DeskFrame>
  );
}

function Counted({ ad, days }: { ad: CountedAd; days: DayCounts[] }) {
  const { counts, byDay, noCounts, csv, dayColumns } = adWords.desk;
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{counts}</h2>
      {days.length === 0 ? (
        <p class="hint">{noCounts}</p>
      ) : (
        <>
          <DeskTable label={byDay} columns={dayColumns}>
            {days.map(({ day, views, visits }) => (
              <tr key={day}>
                <td>
                  <time datetime={day}>{dateInWords(day)}</time>
                </td>
                <td class="number">{views.toLocaleString("en-GB")}</td>
                <td class="number">{visits.toLocaleString("en-GB")}</td>
              </tr>
            ))}
          </DeskTable>
          <p>
            <a href={`/desk/ads/${ad.id}/counts.csv`}>{csv}</a>
          </p>
        </>
      )}
    </section>
  );
}

function Ending({ ad, timeZone }: { ad: CountedAd; timeZone: string }) {
  const { end, endHint, ended } = adWords.desk;
  if (ad.endedAt !== null) return <p class="hint">{ended(momentInWords(ad.endedAt, timeZone))}</p>;
  return (
    <Form action={`/desk/ads/${ad.id}/end`}>
      <p class="hint">{endHint}</p>
      <Button weight="grave">{end}</Button>
    </Form>
  );
}
