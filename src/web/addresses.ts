import type { SubjectKind } from "../publication/index.ts";

/** Where everything lives, as paths below the publication's address. Slugs may hold letters of every script. */
export const pathTo = {
  piece: (slug: string) => `/${encodeURIComponent(slug)}`,
  /** The talk under a piece. */
  replies: (slug: string) => `/${encodeURIComponent(slug)}/replies`,
  reply: (id: string) => `/replies/${id}`,
  picture: (hash: string) => `/pictures/${hash}`,
  contributor: (slug: string) => `/contributors/${encodeURIComponent(slug)}`,
  subject: (subject: { kind: SubjectKind; slug: string }) =>
    `${subjectFolders[subject.kind]}/${encodeURIComponent(subject.slug)}`,
  actor: (id: string) => `/actors/${encodeURIComponent(id)}`,
  adVisit: (id: string) => `/ads/${encodeURIComponent(id)}/visit`,
  adImage: (name: string) => `/ads/images/${encodeURIComponent(name)}`,
  disputes: (slug: string, claim?: string) =>
    `/${encodeURIComponent(slug)}/disputes${claim === undefined ? "" : `?claim=${encodeURIComponent(claim)}`}`,
  dispute: (id: string) => `/disputes/${encodeURIComponent(id)}`,
  disputeConfirmation: (token: string) => `/disputes/confirmation/${encodeURIComponent(token)}`,
  spoken: (token: string) => `/spoken/${encodeURIComponent(token)}`,
  dyad: (actor: string, other: string) => `/relations/${encodeURIComponent(actor)}/${encodeURIComponent(other)}`,
};

export const subjectFolders: Record<SubjectKind, string> = { topic: "/topics", region: "/regions", series: "/series" };
