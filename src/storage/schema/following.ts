/** Tables of the step 010-following. */
export interface FollowingTables {
  /** What a reader wants to hear of. By the words that the world knows it by: keys of actors change with readings. */
  follow: {
    reader_key: number;
    /** "piece", "actor", "dyad", "contributor", "topic", "region" or "series". */
    kind: string;
    /** Id of a piece or an actor, slug of a contributor or a subject. */
    id: string;
    /** The second actor of a dyad, which sorts after the first; empty otherwise. */
    other: string;
    since: string;
  };
  /** The reading list. */
  saved_piece: { reader_key: number; piece_key: number; at: string; read_at: string | null };
  /** A row where the reader has turned history on; none where it is off. */
  history_choice: { reader_key: number; since: string };
  /** What a reader has read, while history is on. */
  history: { reader_key: number; piece_key: number; at: string };
  /** Where a feed reader finds what a reader follows. The address is made from `id` with the publication's secret. */
  private_feed: { reader_key: number; id: string; made_at: string };
}
