import type { MeterRules } from "../../readers/index.ts";
import { planWords as words } from "../words/plans.ts";

/** What a visitor, a registered reader and a subscriber may read, and how the reader's own choice works. */
export function ReadingWays({ rules }: { rules: MeterRules }) {
  const { cells, columns } = words;
  const rows: [string, string, string, string][] = [
    [words.rows.open, cells.whole, cells.whole, cells.whole],
    [words.rows.registered, cells.opening, cells.whole, cells.whole],
    [words.rows.subscribers, cells.firstPiece, cells.choice(rules.pieces, rules.period), cells.every],
    [words.rows.gifts, cells.none, cells.none, cells.gifts(rules.gifts)],
    [words.rows.ads, cells.labelled, cells.labelled, cells.none],
  ];
  return (
    <section class="plan-part" aria-labelledby="ways">
      <h2 id="ways">{words.compare}</h2>
      <table class="ways">
        <thead>
          <tr>
            <td />
            <th scope="col">
              {columns.visitor} <i>{words.free}</i>
            </th>
            <th scope="col">
              {columns.registered} <i>{words.free}</i>
            </th>
            <th scope="col" class="ways-all">
              {columns.all}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, visitor, registered, all]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td data-of={columns.visitor}>{visitor}</td>
              <td data-of={columns.registered}>{registered}</td>
              <td data-of={columns.all} class="ways-all">
                {all}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rules.pieces > 0 && (
        <div class="choice-steps">
          <h3>{words.meter.title(rules.pieces)}</h3>
          <ol>
            {words.meter.steps(rules.pieces, rules.period).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}
