import type { Invitation } from "../../../publication/disputes/index.ts";
import type { Piece } from "../../../publication/index.ts";
import { pathTo } from "../../addresses.ts";
import { Button, Field, Form, Notice } from "../../components/form.tsx";
import { dayInWords } from "../../presenters/dates.ts";
import { disputeWords } from "../../words/disputes.ts";
import { DeskFrame, type DeskFrameProps } from "../desk-frame.tsx";

interface InvitationsProps extends Pick<DeskFrameProps, "frame" | "at"> {
  /** What was asked for; null before. */
  asked: string | null;
  piece: Piece | null;
  invitations: Invitation[];
  sent: boolean;
  /** What is wrong with the address of a contributor, by slug. */
  problems?: Record<string, string>;
  typed?: Record<string, string>;
}

/** Where contributors of one piece are asked whether we read their words right. */
export function InvitationsPage(props: InvitationsProps) {
  const { frame, at, asked, piece, sent } = props;
  const { invitations: words } = disputeWords;
  return (
    <DeskFrame frame={frame} at={at} path="/desk/invitations" title={words.title} lead={words.lead}>
      {sent && <Notice>{words.sent}</Notice>}
      <Form action="/desk/invitations" method="get" label={words.find}>
        <Field
          name="piece"
          label={words.piece}
          hint={words.pieceHint}
          most={500}
          required
          value={piece?.slug ?? asked ?? ""}
          error={asked !== null && !piece ? words.noPiece : undefined}
        />
        <Button weight="quiet">{words.find}</Button>
      </Form>
      {piece && (
        <section aria-labelledby="contributors">
          <h2 id="contributors">
            <a href={pathTo.piece(piece.slug)}>{piece.title}</a>
          </h2>
          {piece.credits.length === 0 ? <p>{words.none}</p> : <Contributors {...props} piece={piece} />}
        </section>
      )}
    </DeskFrame>
  );
}

function Contributors({ frame, piece, invitations, problems = {}, typed = {} }: InvitationsProps & { piece: Piece }) {
  const { invitations: words } = disputeWords;
  return (
    <ul class="dispute-list">
      {piece.credits.map(({ contributor, name }) => {
        const invitation = invitations.find((one) => one.contributor === contributor);
        return (
          <li key={contributor} class="dispute">
            <Form action="/desk/invitations" label={`${words.invite}: ${name}`}>
              <input type="hidden" name="piece" value={piece.slug} />
              <input type="hidden" name="contributor" value={contributor} />
              <Field
                name="email"
                id={`email-${contributor}`}
                type="email"
                label={words.address(name)}
                hint={
                  invitation &&
                  words.invited(invitation.answered, dayInWords(invitation.expiresAt, frame.site.timeZone))
                }
                most={254}
                dir="ltr"
                required
                value={typed[contributor] ?? invitation?.address}
                error={problems[contributor]}
              />
              <Button weight="quiet">{invitation ? words.again : words.invite}</Button>
            </Form>
            {invitation && (
              <Form action={`/desk/invitations/${invitation.id}/end`} label={words.endLabel(name)}>
                <input type="hidden" name="piece" value={piece.slug} />
                <Button weight="quiet">{words.endLabel(name)}</Button>
              </Form>
            )}
          </li>
        );
      })}
    </ul>
  );
}
