import { stateOf, type CountedAd } from "../../../ads/index.ts";
import { dateInWords } from "../../presenters/dates.ts";
import { adWords } from "../../words/ads.ts";
import { DeskFrame, type DeskFrameProps } from "../desk-frame.tsx";
import { DeskTable } from "../desk-table.tsx";

interface AdsPageProps extends Pick<DeskFrameProps, "frame" | "at"> {
  ads: CountedAd[];
  /** YYYY-MM-DD in the publication's time zone. */
  today: string;
}

/** All advertisements that were ever sold. */
export function AdsPage({ frame, at, ads, today }: AdsPageProps) {
  const { name, lead, none, sell, columns, states, places } = adWords.desk;
  const newAd = (
    <a class="button button-strong" href="/desk/ads/new">
      {sell}
    </a>
  );
  return (
    <DeskFrame frame={frame} at={at} path="/desk/ads" title={name} lead={lead} aside={newAd}>
      {ads.length === 0 ? (
        <p>{none}</p>
      ) : (
        <DeskTable label={name} columns={columns}>
          {ads.map((ad) => (
            <tr key={ad.id}>
              <td>
                <a href={`/desk/ads/${ad.id}`} dir="auto">
                  {ad.buyer}
                </a>
                <br />
                <span class="hint" dir="auto">
                  {ad.headline}
                </span>
              </td>
              <td class="whole">
                <time datetime={ad.from}>{dateInWords(ad.from)}</time> –{" "}
                <time datetime={ad.to}>{dateInWords(ad.to)}</time>
              </td>
              <td>{ad.places.map((place) => places[place]).join(", ")}</td>
              <td>{states[stateOf(ad, today)]}</td>
              <td class="number">{ad.views.toLocaleString("en-GB")}</td>
              <td class="number">{ad.visits.toLocaleString("en-GB")}</td>
            </tr>
          ))}
        </DeskTable>
      )}
    </DeskFrame>
  );
}
