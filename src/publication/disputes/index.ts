export { anchorOf, holdsFor, type Anchor } from "./anchor.ts";
export { disputeTimes, type Dispute, type DisputeOutcome, type DisputeRuling, type NewDispute } from "./dispute.ts";
export type { Disputes, Invitation, Invitations, SpokenClaim } from "./ports.ts";
export { standingOf, type ClaimRuling, type DisputedRule, type RulingKind } from "./ruling.ts";
