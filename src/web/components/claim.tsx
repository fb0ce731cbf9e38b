import type { ComponentChildren } from "preact";
import type { PieceClaim } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";
import { dyadPath } from "../presenters/dyad.ts";
import { shownSign } from "../presenters/statements.ts";
import { mannerOf, relationNames, words } from "../words.ts";
import { ClaimRulings } from "./claim-rulings.tsx";
import { SignMark } from "./sign.tsx";

/** What we read in one passage: whose words, which relations, how sure the text is. */
export function ClaimLines({ claims }: { claims: PieceClaim[] }) {
  const [first] = claims;
  if (!first) return null;
  return (
    <>
      <p class="claim-label">
        {words.claims.readingOf(
          first.speaker.kind === "outlet" ? words.dyad.outlet : first.speaker.name,
          first.holder?.name ?? null,
        )}
        {" · "}
        {mannersOf(claims)}
      </p>
      <ul class="claim-relations">
        {claims.map((claim) => (
          <li key={claim.id}>
            <RelationLine claim={claim}>
              <ClaimRulings claim={claim} />
            </RelationLine>
          </li>
        ))}
      </ul>
    </>
  );
}

/** "+ Pakistan, support for the Taliban": a label of ours, without a tense. */
export function RelationLine({ claim, children }: { claim: PieceClaim; children?: ComponentChildren }) {
  const { sourceActor, targetActor, relation, certainty, about } = claim;
  const sign = shownSign(claim);
  const { noun, to } = relationNames[relation];
  return (
    <>
      {sign !== null && <SignMark sign={sign} />}
      <span>
        <a href={pathTo.actor(sourceActor.id)}>{sourceActor.name}</a>
        {", "}
        <a class="claim-relation" href={dyadPath(sourceActor.id, targetActor.id)}>
          {noun}
        </a>{" "}
        {to} <a href={pathTo.actor(targetActor.id)}>{targetActor.name}</a>
        {certainty === "denied" && <b class="claim-denied"> {words.claims.denied}</b>}
        {about && (
          <span class="claim-about">
            {" "}
            ({words.claims.about} {about.text})
          </span>
        )}
        {children}
      </span>
    </>
  );
}

function mannersOf(claims: PieceClaim[]): string {
  return [...new Set(claims.map(mannerOf))].join(", ");
}
