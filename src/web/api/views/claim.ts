import { Type, type Static } from "typebox";
import type { ActorReference } from "../../../analyst/index.ts";
import type { PieceClaim } from "../../../publication/index.ts";
import { pathTo } from "../../addresses.ts";
import type { Site } from "../../site.ts";
import { address, looseDate, nullable, offsets, oneOf } from "../schema.ts";
import { relationName, sign } from "./actor.ts";

const span = Type.Object(offsets);
const optionalText = nullable(Type.String());

const QuoteView = Type.Object(
  {
    text: Type.String(),
    ...offsets,
    prefix: Type.String({ description: "Some words before it, for a W3C TextQuoteSelector." }),
    suffix: Type.String(),
    speaker: Type.Object({ name: Type.String(), kind: oneOf(["contributor", "quoted", "outlet"]) }),
  },
  { description: "The exact words, credited to who said them." },
);

const ActorReferenceView = Type.Object({
  id: Type.String(),
  name: Type.String(),
  kind: Type.String(),
  words: span,
});

const ReadingView = Type.Object(
  {
    by: Type.String({ description: "Whose reading it is: the publication's, never the speaker's." }),
    analyst: Type.Object({ name: Type.String(), version: Type.String() }),
    source: ActorReferenceView,
    relation: relationName,
    target: ActorReferenceView,
    mutual: Type.Boolean(),
    sign,
    mode: Type.Array(Type.String()),
    holder: nullable(Type.Object({ id: Type.String(), name: Type.String() })),
    about: nullable(Type.Object({ text: Type.String(), actor: Type.Optional(Type.String()) })),
    because: optionalText,
    condition: optionalText,
    certainty: oneOf(
      ["asserted", "hedged", "alleged", "denied"],
      "How sure the words are. What is denied is said not to be so: its sign is the relation's, not the speaker's view.",
    ),
    speechAct: oneOf(["statement", "question", "recommendation", "prediction"]),
    likelihood: nullable(Type.Object({ low: Type.Number(), high: Type.Number() })),
    tense: oneOf(["past", "present", "future"]),
    time: nullable(
      Type.Object({
        text: Type.String(),
        start: Type.Optional(Type.String()),
        end: Type.Optional(Type.String()),
        grain: oneOf(["day", "month", "year", "decade", "vague"]),
        basis: oneOf(["text", "piece date"]),
      }),
    ),
    basis: oneOf(["explicit", "inferred"]),
    score: Type.Number({ description: "How sure the machine is, from 0 to 1." }),
  },
  { description: "What the publication reads in the words." },
);

export const ClaimView = Type.Object({
  id: Type.String(),
  quote: QuoteView,
  reading: ReadingView,
  rulings: Type.Array(
    Type.Object({
      kind: oneOf(
        ["confirmed", "disputed", "stands"],
        "Confirmed by the speaker; disputed and not ruled on yet; or disputed, and the editors let it stand.",
      ),
      by: oneOf(["speaker", "reader"]),
      at: Type.String({ description: "UTC, ISO 8601." }),
      dispute: nullable(address),
    }),
  ),
  questions: Type.Array(Type.Integer()),
  group: nullable(Type.String({ description: "Shared by claims that one statement expands to: count it once." })),
  piece: Type.Object({ id: Type.String(), slug: Type.String(), title: Type.String(), date: looseDate, url: address }),
  version: Type.Integer({ description: "Version of the piece whose text the offsets count in." }),
});

/** A claim with its quote credited to the speaker and its relation to the publication. Give only claims in sight. */
export function claimView(claim: PieceClaim, site: Site): Static<typeof ClaimView> {
  const { id, evidence, speaker, piece, questions, group, version, analyst } = claim;
  const { mutual, relation, mode, certainty, speechAct, likelihood, tense, time, basis, score } = claim;
  return {
    id,
    quote: {
      text: evidence.quote,
      start: evidence.start,
      end: evidence.end,
      prefix: evidence.prefix,
      suffix: evidence.suffix,
      speaker: { name: speaker.name, kind: speaker.kind },
    },
    reading: {
      by: site.name,
      analyst: { name: analyst.name, version: analyst.version },
      source: referenceView(claim.sourceActor, claim.sourceSpan),
      relation,
      target: referenceView(claim.targetActor, claim.targetSpan),
      mutual,
      sign: claim.sign,
      mode,
      holder: claim.holder,
      about: claim.about,
      because: claim.because,
      condition: claim.condition,
      certainty,
      speechAct,
      likelihood,
      tense,
      time,
      basis,
      score,
    },
    rulings: (claim.rulings ?? []).map(({ kind, by, at, dispute }) => ({
      kind,
      by,
      at,
      dispute: dispute === null ? null : site.url + pathTo.dispute(dispute),
    })),
    questions,
    group,
    piece: {
      id: piece.id,
      slug: piece.slug,
      title: piece.title,
      date: piece.date,
      url: site.url + pathTo.piece(piece.slug),
    },
    version,
  };
}

function referenceView({ id, name, kind }: ActorReference, [start, end]: [number, number]) {
  return { id, name, kind, words: { start, end } };
}
