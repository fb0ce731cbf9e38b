import type { Followed } from "../../readers/following/index.ts";
import { followPath } from "../presenters/reasons.ts";
import { followingWords } from "../words/following.ts";
import { Button, Form } from "./form.tsx";

interface FollowButtonProps {
  what: Followed;
  /** What it is called, for screen readers, where the page is not about it. */
  name?: string;
  /** Whether the reader follows it; null on pages that are the same for everybody. */
  follows?: boolean | null;
  /** Path to come back to; without it, a page tells what was done. */
  to?: string;
}

/** Follows something, or stops to. On a page kept for everybody it does not know which: the page after it does. */
export function FollowButton({ what, name, follows = null, to }: FollowButtonProps) {
  const path = followPath(what);
  return (
    <Form action={follows ? `${path}/end` : path} class="one-button">
      {to !== undefined && <input type="hidden" name="to" value={to} />}
      <Button
        weight="quiet"
        {...(name !== undefined && { label: follows ? followingWords.stopOf(name) : followingWords.followOf(name) })}
      >
        {follows ? followingWords.stop : followingWords.follow}
      </Button>
    </Form>
  );
}
