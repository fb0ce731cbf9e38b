import { Button, Form, Notice, Prose } from "../../components/form.tsx";
import type { Frame } from "../../components/page.tsx";
import { replyDeskWords } from "../../words/replies.ts";
import { DeskFrame } from "../desk-frame.tsx";
import type { AtDesk } from "../desk-guard.tsx";

interface WordsPageProps {
  frame: Pick<Frame, "site" | "assets">;
  at: AtDesk;
  words: string;
  problem?: string | undefined;
  saved: boolean;
}

const said = replyDeskWords.words;

export function BlockedWordsPage({ frame, at, words, problem, saved }: WordsPageProps) {
  return (
    <DeskFrame frame={frame} at={at} path="/desk/replies" title={said.title} lead={said.lead}>
      {saved && <Notice>{said.saved}</Notice>}
      <Form action="/desk/replies/words">
        <Prose name="words" label={said.label} value={words} error={problem} rows={14} />
        <Button>{said.save}</Button>
      </Form>
    </DeskFrame>
  );
}
