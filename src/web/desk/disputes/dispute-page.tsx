import type { Dispute } from "../../../publication/disputes/index.ts";
import { pathTo } from "../../addresses.ts";
import { Button, Choice, Form, Notice, Prose } from "../../components/form.tsx";
import { disputeWords, readingInWords } from "../../words/disputes.ts";
import { DeskFrame, type DeskFrameProps } from "../desk-frame.tsx";

interface DeskDisputeProps extends Pick<DeskFrameProps, "frame" | "at"> {
  dispute: Dispute;
  typed?: Partial<Record<string, string>>;
  problems?: Partial<Record<string, string>>;
  problem?: string;
}

/** One dispute with all that editors need to rule on it. */
export function DeskDisputePage({ frame, at, dispute, typed = {}, problems = {}, problem }: DeskDisputeProps) {
  const { desk, form, about, raised } = disputeWords;
  const { piece, kind, by, state, passage, text, disputant, reading } = dispute;
  return (
    <DeskFrame
      frame={frame}
      at={at}
      path="/desk/disputes"
      title={raised[kind][by]}
      lead={<a href={pathTo.piece(piece.slug)}>{piece.title}</a>}
    >
      {problem && <Notice kind="problem">{problem}</Notice>}
      <h2>{about}</h2>
      <blockquote class="said">
        <p>{passage}</p>
      </blockquote>
      {reading && (
        <p>
          {form.reading}: {reading.speaker}: {readingInWords(reading)}
        </p>
      )}
      <h2>{desk.says}</h2>
      {text.split(/\n{2,}/).map((words, n) => (
        <p key={n}>{words}</p>
      ))}
      <p class="hint">
        {desk.who}: {disputant.name}, {disputant.address}
      </p>
      <h2>{desk.ruling}</h2>
      {state === "open" ? (
        <RulingForm dispute={dispute} typed={typed} problems={problems} />
      ) : (
        <p>
          {desk.ruled} <a href={pathTo.dispute(dispute.id)}>{disputeWords.states[kind][state]}</a>.
        </p>
      )}
    </DeskFrame>
  );
}

function RulingForm({ dispute, typed = {}, problems = {} }: Pick<DeskDisputeProps, "dispute" | "typed" | "problems">) {
  const { desk } = disputeWords;
  const { id, kind } = dispute;
  return (
    <Form action={`/desk/disputes/${id}/ruling`} label={desk.ruling}>
      <Choice
        name="verdict"
        label={desk.ruling}
        options={[
          ["reject", desk.verdicts.reject[kind]],
          ["accept", desk.verdicts.accept[kind]],
        ]}
        value={typed.verdict}
        error={problems.verdict}
      />
      <Prose name="answer" label={desk.answer} most={3000} required value={typed.answer} error={problems.answer} />
      {kind === "correction" && (
        <Prose
          name="correction"
          label={desk.correction}
          hint={desk.correctionHint}
          most={2000}
          rows={3}
          value={typed.correction}
          error={problems.correction}
        />
      )}
      <Button>{desk.rule}</Button>
    </Form>
  );
}
