import { findAtoms } from "./actors/atoms.ts";
import { Cast } from "./actors/cast.ts";
import { Discourse } from "./actors/discourse.ts";
import { joinLists } from "./actors/lists.ts";
import type { NamedSpan } from "./actors/named-span.ts";
import type { Member, Phrase } from "./actors/phrase.ts";
import { findQuotations, type Quotation } from "./attribution/quotations.ts";
import { findBeneficiary, findPerspective, findViews, type View } from "./attribution/views.ts";
import { isSupposed } from "./certainty/hedges.ts";
import { unstatedBecause } from "./certainty/unstated.ts";
import type { Claim, Speaker } from "./claim.ts";
import { toClaims } from "./claims.ts";
import { isForeign, readSentences, type Sentence } from "./language/sentences.ts";
import type { Abstention, Mention, Passage, SpokenText } from "./reading.ts";
import { repeatStatement } from "./relations/echo.ts";
import { findRelations } from "./relations/find.ts";
import { Scene, type Finding } from "./relations/scene.ts";
import type { Span } from "./span.ts";

const longestSentence = 160;

/** A passage in sentences that can be read, with what stands in quotation marks. */
export interface ReadablePassage {
  passage: Passage;
  sentences: Sentence[];
  quotations: Quotation[];
}

/** What the rules make of one sentence, before the network is asked about it. */
export interface Draft {
  scene: Scene;
  sentence: Sentence;
  passage: Passage;
  quotations: readonly Quotation[];
  views: readonly View[];
  /** Whose view the sentence tells on, from an earlier "From A's perspective". */
  teller: readonly Member[];
  claims: Claim[];
}

/**
 * The stages without the network, from sentences to the claims of the rules. One for each text.
 * Titles are read for mentions only: a headline leaves out too much to be taken at its word.
 */
export class Drafting {
  readonly #spoken: SpokenText;
  readonly #cast: Cast;
  readonly #discourse: Discourse;
  readonly drafts: Draft[] = [];
  readonly mentions: Mention[] = [];
  readonly abstentions: Abstention[] = [];
  /** Findings of the sentence before, for "the same holds for …". */
  #latest: Finding[] = [];

  constructor(spoken: SpokenText) {
    this.#spoken = spoken;
    this.#cast = new Cast(
      spoken.date,
      spoken.passages.flatMap(({ speaker }) => (speaker.kind === "outlet" ? [] : [speaker.name])),
    );
    this.#discourse = new Discourse(this.#cast);
  }

  /** The sentences of all passages; what cannot be read is abstained from. */
  readable(): ReadablePassage[] {
    return this.#spoken.passages.map((passage) => {
      const sentences = readSentences(this.#spoken.text, passage);
      if (isForeign(sentences)) {
        this.abstain(passage, "this passage does not read like English");
        return { passage, sentences: [], quotations: [] };
      }
      for (const sentence of sentences)
        if (sentence.tokens.length > longestSentence)
          this.abstain(sentence, "this sentence is too long to be read safely");
      return {
        passage,
        sentences: sentences.filter(({ tokens }) => tokens.length <= longestSentence),
        quotations: findQuotations(this.#spoken.text, passage),
      };
    });
  }

  /** Reads the passages in order. `names` holds what the network saw, by the start of the sentence. */
  read(passages: readonly ReadablePassage[], names: ReadonlyMap<number, readonly NamedSpan[]>): void {
    let before: Passage | null = null;
    for (const { passage, sentences, quotations } of passages) {
      if (before === null || before.role !== passage.role || before.speaker.name !== passage.speaker.name) {
        this.#discourse.newTurn();
        this.#latest = [];
      }
      before = passage;
      for (const sentence of sentences) this.#sentence(sentence, passage, quotations, names.get(sentence.start) ?? []);
    }
  }

  #sentence(sentence: Sentence, passage: Passage, quotations: readonly Quotation[], names: readonly NamedSpan[]): void {
    const discourse = this.#discourse;
    const atoms = findAtoms(this.#spoken.text, sentence, names, this.#cast);
    const named = discourse.settled(joinLists(sentence.tokens, atoms));
    const perspective = findPerspective(sentence.tokens, named);
    if (perspective !== null) discourse.perspective = { member: perspective, paragraph: sentence.paragraph };
    else if (discourse.perspective?.paragraph !== sentence.paragraph) discourse.perspective = null;
    discourse.beneficiary = findBeneficiary(sentence.tokens, named) ?? discourse.beneficiary;
    const phrases = discourse.resolve(sentence, named);
    const scene = new Scene(sentence, phrases, discourse);
    this.#mention(phrases);
    if (passage.role !== "title" && phrases.length > 0) {
      const teller = this.#teller(phrases, perspective);
      const views = phrases.length > 1 ? findViews(scene) : [];
      this.#draft({ scene, sentence, passage, quotations, views, teller, claims: [] });
    }
    discourse.remember(sentence, discourse.settled(phrases));
  }

  #draft(draft: Draft): void {
    const { scene } = draft;
    const findings = [...findRelations(scene), ...repeatStatement(scene, this.#latest)];
    for (const finding of findings)
      for (const claim of this.claimsOf(finding, draft))
        if (!draft.claims.some((other) => repeats(claim, other))) draft.claims.push(claim);
    draft.claims = draft.claims.map((claim) => {
      if (claim.relation === "harbours" || claim.relation === "located_in") this.#discourse.settle(claim);
      return this.#discourse.settledClaim(claim);
    });
    this.drafts.push(draft);
    if (findings.length > 0) this.#latest = findings;
  }

  /** The claims of one finding, with their speaker and holder; none, and an abstention, where it states nothing. */
  claimsOf(finding: Finding, { scene, sentence, passage, quotations, views, teller }: Draft): Claim[] {
    const quoted = quotationAround(quotations, scene, finding);
    const covering = views.filter((view) => tells(view, finding, scene, quoted));
    const unstated = unstatedBecause(scene, finding);
    const reason =
      quoted?.name === null
        ? "these words are quoted, and the text does not say clearly whose they are"
        : isSupposed(scene, finding)
          ? "this only supposes a relation, it does not state one"
          : unstated;
    if (reason !== null) {
      this.abstain(sentence, reason);
      return [];
    }
    const speaker: Speaker = quoted?.name == null ? passage.speaker : { name: quoted.name, kind: "quoted" };
    const holder = covering.findLast(({ holders }) => holders.length > 0)?.holders ?? teller;
    const alleged = covering.some((view) => view.alleged);
    const denied = covering.some((view) => view.denied);
    const setting = { spoken: this.#spoken, passage, scene, sentence, speaker, holder, alleged, denied };
    const claims = toClaims(finding, setting);
    if (claims.length === 0)
      this.abstain(
        sentence,
        "the words found do not fit into one quotation, or tie an actor to itself, to what it owns or to a mere place",
      );
    return claims;
  }

  #teller(phrases: readonly Phrase[], perspective: Member | null): readonly Member[] {
    const told = this.#discourse.perspective?.member;
    if (told === undefined) return [];
    const goesOn = phrases.some(({ members }) =>
      members.some(({ how, actor }) => how === "pronoun" && actor.id === told.actor.id),
    );
    return perspective !== null || goesOn ? [told] : [];
  }

  #mention(phrases: readonly Phrase[]): void {
    for (const { members } of phrases) {
      for (const { actor, span, how } of members) this.mentions.push({ actor, start: span.start, end: span.end, how });
    }
  }

  abstain({ start, end }: Span, reason: string): void {
    const last = this.abstentions.at(-1);
    if (last?.start === start && last.reason === reason) return;
    this.abstentions.push({ start, end, reason });
  }
}

/** Whether a view covers a finding; what stands outside quotation marks says nothing of the words inside. */
function tells({ from, to }: View, { trigger }: Finding, scene: Scene, quoted: Quotation | undefined): boolean {
  return trigger > from && trigger < to && (quoted === undefined || (scene.tokens[from]?.start ?? -1) > quoted.start);
}

function quotationAround(quotations: readonly Quotation[], scene: Scene, { trigger }: Finding): Quotation | undefined {
  const at = scene.tokens[trigger]?.start ?? -1;
  return quotations.find(({ start, end }) => at > start && at < end);
}

/** Two findings that say the same thing of the same words make one claim. */
export function repeats(claim: Claim, other: Claim): boolean {
  const { sourceActor, targetActor, relation, mutual, evidence } = claim;
  if (claim.id === other.id) return true;
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
