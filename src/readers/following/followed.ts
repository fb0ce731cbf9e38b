export const FOLLOWED_KINDS = ["piece", "actor", "dyad", "contributor", "topic", "region", "series"] as const;
export type FollowedKind = (typeof FOLLOWED_KINDS)[number];

/** Something that a reader may follow. */
export interface Followed {
  kind: FollowedKind;
  /** Id of a piece or an actor, slug of a contributor or a subject. */
  id: string;
  /** The second actor of a dyad; empty for everything else. */
  other: string;
}

/** Something followed, with what it is called now. */
export interface Named extends Followed {
  /** Two names for a dyad, one for everything else. */
  names: string[];
  /** Where a piece lives; empty for everything else, whose id is its address. */
  slug: string;
}

export interface Follow extends Named {
  since: string;
}

/** How many things one reader may follow. */
export const FOLLOWS_AT_MOST = 200;

/** One dyad however its actors are named; null for an actor with itself, or a second name where there is none. */
export function followed(kind: FollowedKind, id: string, other = ""): Followed | null {
  if (kind !== "dyad") return id !== "" && other === "" ? { kind, id, other } : null;
  if (id === other || id === "" || other === "") return null;
  const [one, two] = id < other ? [id, other] : [other, id];
  return { kind, id: one, other: two };
}

/** The same word for the same thing. */
export function followedKey({ kind, id, other }: Followed): string {
  return `${kind} ${id} ${other}`;
}
