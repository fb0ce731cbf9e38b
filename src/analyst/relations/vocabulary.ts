/** `mixed` is a state of its own: it never cancels against plus or minus. */
export type Sign = "+" | "-" | "0" | "mixed";

/** How a relation type behaves. `mutual`: no direction. `sign` null: structure, without a sign. */
export interface RelationType {
  mutual: boolean;
  sign: Sign | null;
  /** PLOVER event class, or null: attitudes and interests have no event code. */
  plover: string | null;
  /** In plain words between two actors: "A <phrase> B". */
  phrase: string;
}

export const RELATIONS = {
  cooperates_with: { mutual: true, sign: "+", plover: "COOPERATE", phrase: "cooperates with" },
  supports: { mutual: false, sign: "+", plover: "AID", phrase: "supports" },
  harbours: { mutual: false, sign: "mixed", plover: null, phrase: "harbours" },
  directs: { mutual: false, sign: "+", plover: null, phrase: "directs" },
  depends_on: { mutual: false, sign: "+", plover: null, phrase: "depends on" },
  aligned_with: { mutual: true, sign: "+", plover: null, phrase: "is aligned with" },
  negotiates_with: { mutual: true, sign: "0", plover: "CONSULT", phrase: "negotiates with" },
  diverges_from: { mutual: true, sign: "-", plover: null, phrase: "diverges from" },
  strained_with: { mutual: true, sign: "-", plover: null, phrase: "has strained relations with" },
  distrusts: { mutual: false, sign: "-", plover: null, phrase: "distrusts" },
  criticises: { mutual: false, sign: "-", plover: "ACCUSE", phrase: "criticises" },
  threatens: { mutual: false, sign: "-", plover: null, phrase: "threatens" },
  coerces: { mutual: false, sign: "-", plover: "COERCE", phrase: "coerces" },
  fights: { mutual: false, sign: "-", plover: "ASSAULT", phrase: "fights" },
  part_of: { mutual: false, sign: null, plover: null, phrase: "is part of" },
  located_in: { mutual: false, sign: null, plover: null, phrase: "is located in" },
} as const satisfies Record<string, RelationType>;

export type Relation = keyof typeof RELATIONS;
