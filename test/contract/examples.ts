import type { ActorReference, Claim, Mention, Reading } from "../../src/analyst/index.ts";
import type { Document, PieceInput } from "../../src/publication/index.ts";
import type { Storage } from "../../src/storage/open.ts";

/** Opens an empty storage that nobody else uses; the suite closes it. */
export type OpenFresh = () => Promise<Storage>;

/** A document of paragraphs. */
export function documentOf(title: string, paragraphs: string[], standfirst?: string): Document {
  const texts = [title, ...(standfirst === undefined ? [] : [standfirst]), ...paragraphs];
  let at = 0;
  const spans = texts.map((text) => {
    const start = at;
    at += text.length + 2;
    return { start, end: start + text.length };
  });
  const [titleSpan, ...rest] = spans as [{ start: number; end: number }, ...{ start: number; end: number }[]];
  return {
    text: texts.join("\n\n"),
    title: titleSpan,
    standfirst: standfirst === undefined ? null : (rest[0] ?? null),
    body: (standfirst === undefined ? rest : rest.slice(1)).map((span) => ({
      type: "paragraph",
      start: span.start,
      end: span.end,
    })),
    questions: [],
    turns: [],
  };
}

/** A published article about the courts of old Europe, as the test needs it. */
export function article(
  sourceId: string | null,
  differences: Partial<PieceInput> & { title?: string; text?: string } = {},
): PieceInput {
  const {
    title = "A treaty of marriage",
    text = "The envoys of Savoy met the envoys of Lorraine.",
    ...rest
  } = differences;
  return {
    sourceId,
    kind: "article",
    document: documentOf(title, [text]),
    credits: [credit("Ida Exempel")],
    date: "1684-08-15",
    lang: "en",
    dir: "ltr",
    access: "open",
    status: "published",
    topics: [],
    regions: [],
    series: null,
    method: "",
    ...rest,
  };
}

export function credit(name: string, title = "Fellow", affiliation = "Invented Institute") {
  return { name, title, affiliation, disclosure: "" };
}

export const savoy: ActorReference = { id: "savoy", name: "Savoy", kind: "state" };
export const lorraine: ActorReference = { id: "lorraine", name: "Lorraine", kind: "state" };
export const mantua: ActorReference = { id: "mantua", name: "Mantua", kind: "state" };

/** A claim that one actor supports another, unless the test says otherwise. */
export function claim(
  id: string,
  source: ActorReference,
  target: ActorReference,
  differences: Partial<Claim> = {},
): Claim {
  return {
    id,
    speaker: { name: "Ida Exempel", kind: "contributor" },
    holder: null,
    sourceActor: source,
    targetActor: target,
    sourceSpan: [0, 1],
    targetSpan: [2, 3],
    relation: "supports",
    mutual: false,
    sign: "+",
    mode: [],
    about: null,
    because: null,
    condition: null,
    certainty: "asserted",
    speechAct: "statement",
    likelihood: null,
    tense: "past",
    time: null,
    evidence: { start: 0, end: 1, quote: "T", prefix: "", suffix: "he" },
    questions: [],
    group: null,
    basis: "explicit",
    score: 0.9,
    analyst: { name: "test", version: "1" },
    hold: false,
    ...differences,
  };
}

export function mention(actor: ActorReference, start = 0): Mention {
  return { actor, start, end: start + actor.name.length, how: "name" };
}

export function reading(claims: Claim[], mentions: Mention[] = []): Reading {
  return { analyst: { name: "test", version: "1" }, claims, mentions, abstentions: [] };
}
