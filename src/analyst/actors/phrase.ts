import type { ActorReference } from "../claim.ts";
import type { Span } from "../span.ts";
import type { Mention } from "../reading.ts";

/** One actor that a phrase stands for, and the words that do so. */
export interface Member {
  actor: ActorReference;
  span: Span;
  how: Mention["how"];
}

/** A noun phrase that stands for one or more actors; `from` and `to` count tokens, `to` exclusive. */
export interface Phrase {
  from: number;
  to: number;
  /** head: the phrase is the actor; possessor: "Kenya's …"; modifier: "Kenyan …", "Kenya …" before another noun. */
  role: "head" | "possessor" | "modifier";
  members: Member[];
  /** "A and B", or a pronoun for two or more. */
  plural: boolean;
  /** Whether it names members of a class ("groups such as A and B"). */
  listed: boolean;
}
