import type { ReaderData } from "../../readers/rights/index.ts";
import { AccountFrame } from "../components/account-frame.tsx";
import type { Frame } from "../components/page.tsx";
import { dataPart, type DataPart } from "../presenters/reader-data.ts";
import { accountWords } from "../words/account.ts";

const words = accountWords.data;

/** Everything that is kept about the reader, for reading; and the same as a file. */
export function AccountDataPage({ frame, data }: { frame: Frame; data: ReaderData }) {
  const { timeZone } = frame.site;
  const parts = Object.entries(data).map(([name, of]) => ({
    name,
    label: words.parts[name] ?? name,
    part: dataPart(of, { yes: words.yes, no: words.no, timeZone }),
  }));
  const [told, empty] = [parts.filter(({ part }) => !isEmpty(part)), parts.filter(({ part }) => isEmpty(part))];
  return (
    <AccountFrame frame={frame} at="/account/data" title={words.title} lead={words.lead}>
      <p class="ways-on">
        <a class="button button-strong" href="/account/data/copy.json" download>
          {words.take}
        </a>
        <a href="/privacy">{words.privacy}</a>
      </p>
      <p class="hint">{words.without}</p>
      {told.map(({ name, label, part }) => (
        <section key={name} aria-labelledby={`part-${name}`}>
          <h2 id={`part-${name}`}>{label}</h2>
          <Part part={part} label={label} />
        </section>
      ))}
      {empty.length > 0 && <p class="hint">{words.nothing(empty.map(({ label }) => label).join(", "))}</p>}
    </AccountFrame>
  );
}

function isEmpty({ facts, tables }: DataPart): boolean {
  return facts.length + tables.length === 0;
}

function Part({ part: { facts, tables }, label }: { part: DataPart; label: string }) {
  return (
    <>
      {facts.length > 0 && (
        <dl class="facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {tables.map(({ name, columns, rows }) => (
        <div key={name} class="wide-table" tabindex={0} role="group" aria-label={name || label}>
          <table>
            {name && <caption>{name}</caption>}
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, n) => (
                // oxlint-disable-next-line react/no-array-index-key -- rows have no other name and never move
                <tr key={n}>
                  {row.map((value, at) => (
                    <td key={columns[at]}>
                      <bdi>{value}</bdi>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </>
  );
}
