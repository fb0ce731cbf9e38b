export { anchorOf, holdsFor, type Anchor } from "./anchor.ts";
export {
  disputeTimes,
  type Disputant,
  type Dispute,
  type DisputeOutcome,
  type DisputeRuling,
  type DisputeState,
  type NewDispute,
} from "./dispute.ts";
export type { Disputes, Invitation, Invitations, SpokenClaim } from "./ports.ts";
export {
  DISPUTED_RULES,
  standingOf,
  type ClaimRuling,
  type DisputedRule,
  type RulingKind,
  type Standing,
} from "./ruling.ts";
