import { pathTo } from "../../addresses.ts";
import { replyWords } from "../../words/replies.ts";
import { LikeSign } from "./one-reply.tsx";

/**
 * A button to like a piece, with the number of those who do.
 * @param liked whether this reader does; left out on a page that several readers share
 */
export function PieceLike({ slug, likes, liked }: { slug: string; likes: number; liked?: boolean }) {
  const name = liked ? replyWords.likedPiece : replyWords.likePiece;
  return (
    <form class="piece-like" action={`${pathTo.piece(slug)}/likes`} method="post">
      <button type="submit" class="like" aria-pressed={liked} aria-label={`${name} (${replyWords.likes(likes)})`}>
        <LikeSign /> <span>{name}</span>
        {likes > 0 && <span class="like-count">{likes.toLocaleString("en-GB")}</span>}
      </button>
    </form>
  );
}
