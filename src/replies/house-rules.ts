/** How a publication takes replies. */
export interface HouseRules {
  /** "guests" lets readers reply too. */
  from: "readers" | "guests" | "off";
  /** Days after which a piece takes no more replies; null for never. */
  closeAfterDays: number | null;
  /** So many published replies since the last that was turned down, and a reader is trusted. */
  trustAfter: number;
  /** A reply with more links is held. */
  mostLinks: number;
  /** Held from this likelihood of spam on, and put with the spam from the other on. */
  spamHeldFrom: number;
  spamFrom: number;
  /** So many reports since the last ruling take a reply down until a moderator has looked. */
  reportsToHold: number;
  /** A form that comes back sooner was not filled in by hand. */
  fastestSeconds: number;
}

export const houseRules: HouseRules = {
  from: "readers",
  closeAfterDays: null,
  trustAfter: 2,
  mostLinks: 1,
  spamHeldFrom: 0.5,
  spamFrom: 0.9,
  reportsToHold: 3,
  fastestSeconds: 3,
};

/** Whether a piece takes replies: as an editor has set it, or else by its age. */
export function takesReplies(
  { from, closeAfterDays }: HouseRules,
  piece: { publishedAt: string | null },
  door: "open" | "closed" | null,
  now: Date,
): boolean {
  if (from === "off" || piece.publishedAt === null || door === "closed") return false;
  if (door === "open" || closeAfterDays === null) return true;
  return now.getTime() - Date.parse(piece.publishedAt) < closeAfterDays * 86_400_000;
}
