import type { Assets } from "../assets.ts";
import { followingWords } from "../words/following.ts";
import { Button, Form } from "./form.tsx";

interface SaveProps {
  /** The title, for screen readers, where the page is not about the piece. */
  piece: { id: string; title?: string };
  /** Whether it is on the reader's list; null on pages that are the same for everybody. */
  saved?: boolean | null;
  to?: string;
}

/** Puts a piece on the reading list, or takes it off. */
export function SaveButton({ piece: { id, title }, saved = null, to }: SaveProps) {
  const { save, saveOf, remove, removeOf } = followingWords.readingList;
  const path = `/reading-list/${id}`;
  return (
    <Form action={saved ? `${path}/end` : path} class="one-button">
      {to !== undefined && <input type="hidden" name="to" value={to} />}
      <Button weight="quiet" {...(title !== undefined && { label: saved ? removeOf(title) : saveOf(title) })}>
        {saved ? remove : save}
      </Button>
    </Form>
  );
}

/**
 * For readers who keep a history, on the page of a piece: adds it to their history, by itself after half a minute where
 * scripts run.
 */
export function ReadMark({ piece: { id }, to, assets }: { piece: { id: string }; to: string; assets: Assets }) {
  return (
    <>
      <form
        class="one-button"
        action={`/reading-history/${id}`}
        method="post"
        data-read-after="30"
        data-read-words={followingWords.history.marked}
      >
        <input type="hidden" name="to" value={to} />
        <Button weight="quiet">{followingWords.history.mark}</Button>
      </form>
      <script type="module" src={assets.path("read-mark.js")} />
    </>
  );
}
