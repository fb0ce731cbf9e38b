import { findAtoms } from "./actors/atoms.ts";
import { Discourse } from "./actors/discourse.ts";
import { joinLists } from "./actors/lists.ts";
import type { Member, Phrase } from "./actors/phrase.ts";
import { findQuotations, type Quotation } from "./attribution/quotations.ts";
import { findBeneficiary, findPerspective, findViews } from "./attribution/views.ts";
import { isSupposed } from "./certainty/hedges.ts";
import { unstatedBecause } from "./certainty/unstated.ts";
import type { Claim, Speaker } from "./claim.ts";
import { toClaims } from "./claims.ts";
import { isForeign, readSentences, type Sentence } from "./language/sentences.ts";
import type { Abstention, Mention, Passage, Reading, SpokenText } from "./reading.ts";
import { repeatStatement } from "./relations/echo.ts";
import { findRelations } from "./relations/find.ts";
import { Scene, type Finding } from "./relations/scene.ts";
import { ANALYST } from "./version.ts";

const longestSentence = 160;

/**
 * Reads a text for claims. Pure and deterministic; time grows linearly with the text. Never throws for any string.
 * Titles are read for mentions only: a headline leaves out too much to be taken at its word.
 */
export function analyse(spoken: SpokenText): Reading {
  const reader = new Reader(spoken);
  let before: Passage | null = null;
  for (const passage of spoken.passages) {
    if (before === null || before.role !== passage.role || before.speaker.name !== passage.speaker.name) reader.turn();
    reader.read(passage);
    before = passage;
  }
  return { analyst: { ...ANALYST }, claims: reader.claims, mentions: reader.mentions, abstentions: reader.abstentions };
}

class Reader {
  readonly #spoken: SpokenText;
  readonly #discourse = new Discourse();
  readonly claims: Claim[] = [];
  readonly mentions: Mention[] = [];
  readonly abstentions: Abstention[] = [];
  /** Findings of the sentence before, for "the same holds for …". */
  #latest: Finding[] = [];

  constructor(spoken: SpokenText) {
    this.#spoken = spoken;
  }

  turn(): void {
    this.#discourse.newTurn();
    this.#latest = [];
  }

  read(passage: Passage): void {
    const { text } = this.#spoken;
    const sentences = readSentences(text, passage);
    if (isForeign(sentences)) {
      this.#abstain(passage, "this passage does not read like English");
      return;
    }
    const quotations = findQuotations(text, passage);
    for (const sentence of sentences) {
      if (sentence.tokens.length > longestSentence)
        this.#abstain(sentence, "this sentence is too long to be read safely");
      else this.#sentence(sentence, passage, quotations);
    }
  }

  #sentence(sentence: Sentence, passage: Passage, quotations: readonly Quotation[]): void {
    const discourse = this.#discourse;
    const named = discourse.settled(joinLists(sentence.tokens, findAtoms(this.#spoken.text, sentence)));
    const perspective = findPerspective(sentence.tokens, named);
    if (perspective !== null) discourse.perspective = { member: perspective, paragraph: sentence.paragraph };
    else if (discourse.perspective?.paragraph !== sentence.paragraph) discourse.perspective = null;
    discourse.beneficiary = findBeneficiary(sentence.tokens, named) ?? discourse.beneficiary;
    const phrases = discourse.resolve(sentence, named);
    const scene = new Scene(sentence, phrases, discourse);
    this.#mention(phrases);
    if (passage.role !== "title") this.#claim(scene, sentence, passage, quotations, perspective);
    discourse.remember(sentence, discourse.settled(phrases));
  }

  #claim(
    scene: Scene,
    sentence: Sentence,
    passage: Passage,
    quotations: readonly Quotation[],
    perspective: Member | null,
  ): void {
    const findings =
      scene.phrases.length === 0 ? [] : [...findRelations(scene), ...repeatStatement(scene, this.#latest)];
    const views = findings.length === 0 ? [] : findViews(scene);
    const told = this.#discourse.perspective?.member ?? null;
    const stillTold =
      told !== null &&
      (perspective !== null ||
        scene.phrases.some(({ members }) =>
          members.some(({ how, actor }) => how === "pronoun" && actor.id === told.actor.id),
        ));
    const made: Claim[] = [];
    for (const finding of findings) {
      const covering = views.filter(({ from, to }) => finding.trigger > from && finding.trigger < to);
      const quoted = quotationAround(quotations, scene, finding);
      const unstated = unstatedBecause(scene, finding);
      if (quoted?.name === null)
        this.#abstain(sentence, "these words are quoted, and the text does not say clearly whose they are");
      else if (isSupposed(scene, finding))
        this.#abstain(sentence, "this only supposes a relation, it does not state one");
      else if (unstated !== null) this.#abstain(sentence, unstated);
      else {
        const speaker: Speaker = quoted === undefined ? passage.speaker : { name: quoted.name, kind: "quoted" };
        const holder = covering.findLast(({ holders }) => holders.length > 0)?.holders ?? (stillTold ? [told] : []);
        const alleged = covering.some((view) => view.alleged);
        const denied = covering.some((view) => view.denied);
        const claims = toClaims(finding, {
          spoken: this.#spoken,
          passage,
          scene,
          sentence,
          speaker,
          holder,
          alleged,
          denied,
        });
        if (claims.length === 0)
          this.#abstain(
            sentence,
            "the words found do not fit into one quotation, or tie an actor to itself or to a mere place",
          );
        for (const claim of claims) if (!made.some((other) => repeats(claim, other))) made.push(claim);
      }
    }
    for (const claim of made) {
      if (claim.relation === "harbours" || claim.relation === "located_in") this.#discourse.settle(claim);
      this.claims.push(this.#discourse.settledClaim(claim));
    }
    if (findings.length > 0) this.#latest = findings;
  }

  #mention(phrases: readonly Phrase[]): void {
    for (const { members } of phrases) {
      for (const { actor, span, how } of members) this.mentions.push({ actor, start: span.start, end: span.end, how });
    }
  }

  #abstain({ start, end }: { start: number; end: number }, reason: string): void {
    const last = this.abstentions.at(-1);
    if (last?.start !== start || last.reason !== reason) this.abstentions.push({ start, end, reason });
  }
}

function quotationAround(quotations: readonly Quotation[], scene: Scene, { trigger }: Finding): Quotation | undefined {
  const at = scene.tokens[trigger]?.start ?? -1;
  return quotations.find(({ start, end }) => at > start && at < end);
}

/** Two patterns that saw the same thing make one claim. */
function repeats(claim: Claim, other: Claim): boolean {
  const { sourceActor, targetActor, relation, mutual, evidence } = claim;
  const same = sourceActor.id === other.sourceActor.id && targetActor.id === other.targetActor.id;
  const turned = mutual && sourceActor.id === other.targetActor.id && targetActor.id === other.sourceActor.id;
  const near = evidence.start < other.evidence.end && other.evidence.start < evidence.end;
  return (
    relation === other.relation &&
    (same || turned) &&
    near &&
    (claim.about?.actor ?? null) === (other.about?.actor ?? claim.about?.actor ?? null) &&
    !(claim.group !== null && claim.group === other.group)
  );
}
