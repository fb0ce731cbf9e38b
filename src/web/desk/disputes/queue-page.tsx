import type { Dispute } from "../../../publication/disputes/index.ts";
import { Pager } from "../../components/pager.tsx";
import { momentInWords } from "../../presenters/dates.ts";
import { disputeWords } from "../../words/disputes.ts";
import { DeskFrame, type DeskFrameProps } from "../desk-frame.tsx";
import { DeskTable } from "../desk-table.tsx";

interface DisputeQueueProps extends Pick<DeskFrameProps, "frame" | "at"> {
  disputes: Dispute[];
  page: number;
  pages: number;
  to: (page: number) => string;
}

/** Disputes that wait for a ruling. */
export function DisputeQueuePage({ frame, at, disputes, page, pages, to }: DisputeQueueProps) {
  const { title, lead, none, columns, kinds } = disputeWords.desk;
  return (
    <DeskFrame frame={frame} at={at} path="/desk/disputes" title={title} lead={lead}>
      {disputes.length === 0 ? (
        <p>{none}</p>
      ) : (
        <DeskTable label={title} columns={Object.values(columns)}>
          {disputes.map((dispute) => (
            <tr key={dispute.id}>
              <td>
                <time datetime={dispute.at}>{momentInWords(dispute.at, frame.site.timeZone)}</time>
              </td>
              <td>
                <a href={`/desk/disputes/${dispute.id}`}>{dispute.piece.title}</a>
              </td>
              <td>{kinds[dispute.kind]}</td>
              <td>{dispute.disputant.name}</td>
            </tr>
          ))}
        </DeskTable>
      )}
      <Pager page={page} pages={pages} to={to} />
    </DeskFrame>
  );
}
