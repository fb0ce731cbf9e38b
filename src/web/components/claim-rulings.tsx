import type { PieceClaim } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";
import { disputeWords } from "../words/disputes.ts";

/** What its speaker or a dispute says of a claim, and the way to dispute it. */
export function ClaimRulings({ claim }: { claim: PieceClaim }) {
  const { marks, link } = disputeWords;
  return (
    <span class="claim-rulings">
      {claim.rulings?.map(({ kind, by, dispute }) => {
        const words = kind === "disputed" ? marks.disputed[by] : marks[kind];
        return (
          <span key={dispute ?? kind} class={`ruling ruling-${kind}`}>
            {dispute === null ? words : <a href={pathTo.dispute(dispute)}>{words}</a>}
          </span>
        );
      })}
      <a class="dispute-link" href={pathTo.disputes(claim.piece.slug, claim.id)} rel="nofollow">
        {link}
      </a>
    </span>
  );
}
