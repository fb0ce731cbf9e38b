import type { ActorReference } from "../claim.ts";
import type { Form } from "./dictionary.ts";

/** Where a sentence names an actor; `from` and `to` count its tokens, `to` exclusive. */
export interface Named {
  actor: ActorReference;
  form: Form;
  from: number;
  to: number;
}
