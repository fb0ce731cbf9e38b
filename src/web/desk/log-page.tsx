import type { Deed } from "../../readers/staff/index.ts";
import { Pager } from "../components/pager.tsx";
import { momentInWords } from "../presenters/dates.ts";
import { deedWords, deskWords } from "../words/desk.ts";
import { DeskFrame, type DeskFrameProps } from "./desk-frame.tsx";
import { DeskTable } from "./desk-table.tsx";

interface DeskLogProps extends Pick<DeskFrameProps, "frame" | "at"> {
  deeds: Deed[];
  /** Names of those on the staff now, by id. */
  names: ReadonlyMap<string, string>;
  page: number;
  pages: number;
  to: (page: number) => string;
}

/** What was done at the desk. */
export function DeskLogPage({ frame, at, deeds, names, page, pages, to }: DeskLogProps) {
  const { title, lead, none, columns, operator, gone } = deskWords.log;
  const { timeZone } = frame.site;
  return (
    <DeskFrame frame={frame} at={at} path="/desk/log" title={title} lead={lead}>
      {deeds.length === 0 ? (
        <p>{none}</p>
      ) : (
        <DeskTable label={title} columns={Object.values(columns)}>
          {deeds.map((deed, n) => (
            <tr key={n}>
              <td>
                <time datetime={deed.at}>{momentInWords(deed.at, timeZone)}</time>
              </td>
              <td>
                {deed.role === null ? operator : (deed.by ?? gone)}
                {deed.role !== null && <span class="hint">, {deskWords.roles[deed.role].toLowerCase()}</span>}
              </td>
              <td>{deedWords[deed.what] ?? deed.what}</td>
              <td>{names.get(deed.on) ?? <code>{deed.on}</code>}</td>
            </tr>
          ))}
        </DeskTable>
      )}
      <Pager page={page} pages={pages} to={to} />
    </DeskFrame>
  );
}
