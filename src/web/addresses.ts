import type { SubjectKind } from "../publication/index.ts";

/** Where everything lives, as paths below the publication's address. */
export const pathTo = {
  piece: (slug: string) => `/${slug}`,
  contributor: (slug: string) => `/contributors/${slug}`,
  subject: (subject: { kind: SubjectKind; slug: string }) => `${subjectFolders[subject.kind]}/${subject.slug}`,
  actor: (id: string) => `/actors/${id}`,
  dyad: (actor: string, other: string) => `/relations/${actor}/${other}`,
};

export const subjectFolders: Record<SubjectKind, string> = { topic: "/topics", region: "/regions", series: "/series" };
