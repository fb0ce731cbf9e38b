import { Type, type Static } from "typebox";
import { SUBJECT_KINDS, type Subject, type SubjectCount } from "../../../publication/index.ts";
import { pathTo } from "../../addresses.ts";
import type { Site } from "../../site.ts";
import { address, oneOf } from "../schema.ts";

const subject = { kind: oneOf(SUBJECT_KINDS), slug: Type.String(), name: Type.String(), url: address };
export const SubjectView = Type.Object(subject);
export const SubjectCountView = Type.Object({ ...subject, pieces: Type.Integer() });

export function subjectView(of: Subject, site: Site): Static<typeof SubjectView> {
  return { kind: of.kind, slug: of.slug, name: of.name, url: site.url + pathTo.subject(of) };
}

export function subjectCountView(of: SubjectCount, site: Site): Static<typeof SubjectCountView> {
  return { ...subjectView(of, site), pieces: of.pieces };
}
