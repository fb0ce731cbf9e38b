import type { SubjectKind } from "../publication/index.ts";

/** Where everything lives, as paths below the publication's address. Slugs may hold letters of every script. */
export const pathTo = {
  piece: (slug: string) => `/${encodeURIComponent(slug)}`,
  contributor: (slug: string) => `/contributors/${encodeURIComponent(slug)}`,
  subject: (subject: { kind: SubjectKind; slug: string }) =>
    `${subjectFolders[subject.kind]}/${encodeURIComponent(subject.slug)}`,
  actor: (id: string) => `/actors/${encodeURIComponent(id)}`,
  dyad: (actor: string, other: string) => `/relations/${encodeURIComponent(actor)}/${encodeURIComponent(other)}`,
};

export const subjectFolders: Record<SubjectKind, string> = { topic: "/topics", region: "/regions", series: "/series" };
