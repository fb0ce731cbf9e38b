import { pathTo } from "../../addresses.ts";
import { Button, Field, Form, Notice } from "../../components/form.tsx";
import type { Frame } from "../../components/page.tsx";
import { replyDeskWords } from "../../words/replies.ts";
import { DeskFrame } from "../desk-frame.tsx";
import type { AtDesk } from "../desk-guard.tsx";
import { DeskTable } from "../desk-table.tsx";

interface ExpertsPageProps {
  frame: Pick<Frame, "site" | "assets">;
  at: AtDesk;
  experts: { readerId: string; address: string; contributor: string; name: string }[];
  typed: { address: string; contributor: string };
  problem?: string | undefined;
  linked: boolean;
}

const said = replyDeskWords.experts;

export function ExpertsPage({ frame, at, experts, typed, problem, linked }: ExpertsPageProps) {
  return (
    <DeskFrame frame={frame} at={at} path="/desk/replies" title={said.title} lead={said.lead}>
      {linked && <Notice>{said.linked}</Notice>}
      <Form action="/desk/replies/contributors">
        <Field
          name="address"
          type="email"
          label={said.address}
          value={typed.address}
          error={problem}
          most={254}
          dir="ltr"
          required
        />
        <Field name="contributor" label={said.contributor} value={typed.contributor} most={200} required />
        <Button>{said.link}</Button>
      </Form>
      {experts.length === 0 ? (
        <p class="hint">{said.none}</p>
      ) : (
        <DeskTable label={said.title} columns={Object.values(said.columns)}>
          {experts.map(({ readerId, address, contributor }) => (
            <tr key={readerId + contributor}>
              <td>
                <bdi>{address}</bdi>
              </td>
              <td>
                <a href={pathTo.contributor(contributor)}>{contributor}</a>
              </td>
              <td>
                <Form action="/desk/replies/contributors/unlink" class="desk-inline">
                  <input type="hidden" name="reader" value={readerId} />
                  <input type="hidden" name="contributor" value={contributor} />
                  <Button weight="quiet" label={said.unlinkOf(address)}>
                    {said.unlink}
                  </Button>
                </Form>
              </td>
            </tr>
          ))}
        </DeskTable>
      )}
    </DeskFrame>
  );
}
