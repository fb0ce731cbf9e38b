import type { ActorReference, Claim } from "../claim.ts";
import type { Sentence } from "../language/sentences.ts";
import type { Token } from "../language/tokens.ts";
import { couldBeVerb } from "../language/verbs.ts";
import { ORGAN_NOUNS, PAIR_NOUNS, PERSON_TITLES, POINTERS, QUANTIFIERS, ROLE_NOUNS } from "./description-words.ts";
import type { Cast } from "./cast.ts";
import { mayBeCalled, titleFrom } from "./offices.ts";
import { isPossessive } from "./possessive.ts";
import type { Member, Phrase } from "./phrase.ts";

/** What a pronoun can point back to: who the talk is of, who was named last, whose view is told. */
export class Discourse {
  /** Subject of the sentence before. */
  #center: Member[] = [];
  /** Persons of the sentence before. */
  #people: Member[] = [];
  /** Latest actors of any kind, newest last. */
  #named: ActorReference[] = [];
  #group: ActorReference | null = null;
  /** Sentences since the group was named: "these groups" do not reach far back. */
  #groupAge = 0;
  #pair: Member[] = [];
  /** Whether the pair stood in the sentence before. */
  #pairIsFresh = false;
  /** "For Kenya, …": who a statement without a subject is about, within a turn. */
  beneficiary: Member | null = null;
  /** Whose view the paragraph tells ("From Kenya's perspective, …"). */
  perspective: { member: Member; paragraph: number } | null = null;

  readonly #cast: Cast;

  constructor(cast: Cast) {
    this.#cast = cast;
  }

  /** Groups that were without a place until the text gave them one, by their old id. */
  #settled = new Map<string, ActorReference>();

  /** A new speaker: pronouns no longer reach back, roles ("the agency") and names still do. */
  newTurn(): void {
    this.#center = [];
    this.#people = [];
    this.#pair = [];
    this.#group = null;
    this.#settled.clear();
    this.beneficiary = null;
    this.perspective = null;
  }

  /** Adds the pronouns and roles of a sentence to its phrases; those without an antecedent are left out. */
  resolve(sentence: Sentence, phrases: readonly Phrase[]): Phrase[] {
    const { tokens } = sentence;
    const all = [...phrases];
    const covered = (at: number): boolean => all.some(({ from, to }) => at >= from && at < to);
    tokens.forEach((token, at) => {
      if (!POINTERS.has(token.lower) || covered(at)) return;
      const before = all.filter(({ to }) => to <= at).sort((a, b) => a.from - b.from);
      const found =
        this.#pronoun(tokens, at, before) ??
        this.#oneOfPair(tokens, at, before) ??
        this.#title(tokens, at, all) ??
        this.#role(tokens, at, all) ??
        this.#groupRole(tokens, at);
      if (found !== null) all.push(found);
    });
    return all.sort((a, b) => a.from - b.from);
  }

  /** "Kenya hosts militant groups": from here on, the militant groups of this turn are those in Kenya. */
  settle({ relation, sourceActor, targetActor }: Pick<Claim, "relation" | "sourceActor" | "targetActor">): void {
    const [group, place] = relation === "located_in" ? [sourceActor, targetActor] : [targetActor, sourceActor];
    if (place.kind !== "state" || !group.id.endsWith("-unspecified")) return;
    const known: ActorReference = {
      id: group.id.replace(/unspecified$/, `in-${place.id}`),
      name: `${group.name} in ${place.name}`,
      kind: "group",
    };
    this.#settled.set(group.id, known);
    if (this.#group?.id === group.id) this.#group = known;
  }

  /** Phrases with settled groups under their new names. */
  settled(phrases: readonly Phrase[]): Phrase[] {
    if (this.#settled.size === 0) return [...phrases];
    return phrases.map((phrase) => ({
      ...phrase,
      members: phrase.members.map((member) => ({
        ...member,
        actor: this.#settled.get(member.actor.id) ?? member.actor,
      })),
    }));
  }

  /** A claim with settled groups under their new names. */
  settledClaim(claim: Claim): Claim {
    const { sourceActor, targetActor } = claim;
    return {
      ...claim,
      sourceActor: this.#settled.get(sourceActor.id) ?? sourceActor,
      targetActor: this.#settled.get(targetActor.id) ?? targetActor,
    };
  }

  /** Remembers a sentence once it has been read. */
  remember(sentence: Sentence, phrases: readonly Phrase[]): void {
    const heads = phrases.filter(({ role }) => role === "head");
    const subject =
      this.perspective?.paragraph === sentence.paragraph
        ? [this.perspective.member]
        : subjectOf(sentence.tokens, heads)?.members;
    this.#center = subject ?? [];
    this.#people = distinct(phrases.flatMap(({ members }) => members.filter(({ actor }) => actor.kind === "person")));
    this.#pairIsFresh = false;
    this.#groupAge += 1;
    for (const { members, plural, listed } of phrases) {
      for (const { actor } of members) {
        if (actor.kind === "group") {
          this.#group = actor;
          this.#groupAge = 0;
        } else this.#named.push(actor);
      }
      if (!plural || listed || members.length !== 2) continue;
      this.#pair = members;
      this.#pairIsFresh = true;
    }
    this.#named = this.#named.slice(-40);
  }

  #pronoun(tokens: readonly Token[], at: number, before: readonly Phrase[]): Phrase | null {
    const { lower } = tokens[at] as Token;
    const two = lower === "both" ? at : lower === "two" && tokens[at - 1]?.lower === "the" ? at - 1 : null;
    if (two !== null) return this.#both(tokens, two, at + 1, before);
    // As an object, "it" may be anything that was named: left open.
    if ((lower === "it" || lower === "them") && /^(?:VERB|ADP)$/.test(tokens[at - 1]?.pos ?? "")) return null;
    const perspective = this.perspective === null ? [] : [this.perspective.member];
    const here = subjectOf(tokens, before)?.members ?? [];
    // In "the plan failed because it …" the sentence has a subject of its own, and nobody is meant.
    const hasSubject = opensWithNoun(tokens, at);
    const back = hasSubject ? [] : this.#center;
    if (lower === "it" && !isExpletive(tokens, at))
      return this.#phrase(tokens, at, at + 1, single(firstOf(perspective, here, back)), "head");
    if (lower === "its") return this.#phrase(tokens, at, at + 1, single(firstOf(perspective, here, back)), "possessor");
    const several = plural(firstOf(perspective, here, back, hasSubject ? [] : this.#pairIsFresh ? this.#pair : []));
    if (lower === "they" || lower === "them") return this.#phrase(tokens, at, at + 1, several, "head");
    if (lower === "their") return this.#phrase(tokens, at, at + 1, several, "possessor");
    if (lower === "he" || lower === "she")
      return this.#phrase(tokens, at, at + 1, this.#person(before, here, back), "head");
    if (lower === "his") return this.#phrase(tokens, at, at + 1, this.#person(before, here, back), "possessor");
    return null;
  }

  /** Whom "he" means: the subject, or the only person named in this sentence or in the one before. */
  #person(before: readonly Phrase[], here: Member[], back: Member[]): Member[] {
    const named = distinct(before.flatMap(({ members }) => members.filter(({ actor }) => actor.kind === "person")));
    if (named.length > 0) return named.length === 1 ? named : persons(here);
    const subject = persons(back);
    return subject.length > 0 ? subject : persons(this.#people);
  }

  /** "the former", "the latter": one of the last two that were named side by side. */
  #oneOfPair(tokens: readonly Token[], at: number, before: readonly Phrase[]): Phrase | null {
    const { lower } = tokens[at] as Token;
    if ((lower !== "former" && lower !== "latter") || tokens[at - 1]?.lower !== "the") return null;
    // "the former president" is a title, not one of two.
    const isTitle = /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[at + 1]?.pos ?? "") && !couldBeVerb(tokens, at + 1);
    if (isTitle || tokens[at + 1]?.lower === "of") return null;
    const here = before.findLast(({ members, plural: many }) => many && members.length === 2)?.members;
    const pair = here ?? (this.#pairIsFresh ? this.#pair : []);
    const one = lower === "former" ? pair[0] : pair[1];
    const role = isPossessive(tokens, at + 1) ? "possessor" : "head";
    return one === undefined ? null : this.#phrase(tokens, at - 1, at + 1, [one], role, "role");
  }

  /** "the general", "the prime minister": the only one among those named of late who bears the title. */
  #title(tokens: readonly Token[], at: number, phrases: readonly Phrase[]): Phrase | null {
    const { lower } = tokens[at] as Token;
    if (!PERSON_TITLES.has(lower)) return null;
    const start = /^(?:prime|foreign|defence|defense|vice|crown|supreme)$/.test(tokens[at - 1]?.lower ?? "")
      ? at - 1
      : at;
    const after = tokens[at + 1];
    if (tokens[start - 1]?.lower !== "the" || isExplained(tokens, at)) return null;
    if (after !== undefined && (/^\p{Lu}/u.test(after.text) || after.pos === "NOUN")) return null;
    const title = tokens
      .slice(start, at + 1)
      .map((token) => token.lower)
      .join(" ");
    const isOffice = titleFrom(title.split(" ")) !== null;
    const own = new Set(
      phrases.filter(({ to }) => to < at).flatMap(({ members }) => members.map(({ actor }) => actor.id)),
    );
    const bearers = new Map(
      this.#named
        .filter(({ id, kind }) => kind === "person" && !own.has(id))
        .filter(({ id }) => this.#cast.hasTitle(id, title) || (isOffice && mayBeCalled(id, title, this.#cast.date)))
        .map((actor) => [actor.id, actor]),
    );
    const [bearer] = bearers.values();
    if (bearer === undefined || bearers.size > 1) return null;
    const span = { start: (tokens[start - 1] as Token).start, end: (tokens[at] as Token).end };
    const role = isPossessive(tokens, at + 1) ? "possessor" : "head";
    return {
      from: start - 1,
      to: at + 1,
      role,
      members: [{ actor: bearer, span, how: "role" }],
      plural: false,
      listed: false,
    };
  }

  /** "both sides", "the two countries": the latest two that are such things. */
  #both(tokens: readonly Token[], from: number, noun: number, before: readonly Phrase[]): Phrase | null {
    const kind = PAIR_NOUNS.get(tokens[noun]?.lower ?? "");
    const here = before.findLast(({ members, plural }) => plural && members.length === 2)?.members;
    const pair = here ?? this.#pair;
    if (kind === undefined || (kind !== "any" && pair.some(({ actor }) => actor.kind !== kind))) return null;
    return this.#phrase(tokens, from, noun + 1, pair, "head");
  }

  /** "the agency": the latest of its kind that is not the sentence's own subject. */
  #role(tokens: readonly Token[], at: number, phrases: readonly Phrase[]): Phrase | null {
    const kinds = ROLE_NOUNS.get((tokens[at] as Token).lower);
    if (kinds === undefined || tokens[at - 1]?.lower !== "the") return null;
    const own = new Set(
      phrases.filter(({ to }) => to < at).flatMap(({ members }) => members.map(({ actor }) => actor.id)),
    );
    const actor = this.#named.findLast((one) => kinds.includes(one.kind) && !own.has(one.id)) ?? null;
    if (actor === null || isExplained(tokens, at)) return null;
    const span = { start: (tokens[at - 1] as Token).start, end: (tokens[at] as Token).end };
    const role = isPossessive(tokens, at + 1) ? "possessor" : tokens[at + 1]?.pos === "NOUN" ? "modifier" : "head";
    return { from: at - 1, to: at + 1, role, members: [{ actor, span, how: "role" }], plural: false, listed: false };
  }

  /** "these groups", "a number of the groups". */
  #groupRole(tokens: readonly Token[], at: number): Phrase | null {
    if (!/^(?:groups|organisations|organizations|militants|factions)$/.test((tokens[at] as Token).lower)) return null;
    if (
      this.#group === null ||
      this.#groupAge > 3 ||
      !/^(?:these|those|the|such)$/.test(tokens[at - 1]?.lower ?? "") ||
      isExplained(tokens, at)
    )
      return null;
    let from = at - 1;
    while (from > 0 && QUANTIFIERS.has(tokens[from - 1]?.lower ?? "")) from -= 1;
    const span = { start: (tokens[from] as Token).start, end: (tokens[at] as Token).end };
    return {
      from,
      to: at + 1,
      role: isPossessive(tokens, at + 1) ? "possessor" : "head",
      members: [{ actor: this.#group, span, how: "role" }],
      plural: true,
      listed: false,
    };
  }

  #phrase(
    tokens: readonly Token[],
    from: number,
    to: number,
    antecedent: readonly Member[],
    role: Phrase["role"],
    how: Member["how"] = "pronoun",
  ): Phrase | null {
    if (antecedent.length === 0) return null;
    const span = { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
    const members = antecedent.map(({ actor }) => ({ actor, span, how }));
    return { from, to, role, members, plural: members.length > 1, listed: false };
  }
}

/** The first actor phrase that no preposition governs, or the pair that the sentence opens with ("The interests of A and B …"). */
function subjectOf(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase | undefined {
  const verb = tokens.findIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  return phrases.find(({ from, role, plural }) => {
    if (role !== "head") return false;
    const before = tokens[from - 1];
    if (plural && from < verb && /^(?:of|between)$/.test(before?.lower ?? "")) return true;
    return before?.pos !== "ADP" && before?.pos !== "VERB";
  });
}

/** Whether a common noun or "we" is the subject of the words before `at`. */
function opensWithNoun(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.findIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  const until = verb < 0 ? at : Math.min(verb, at);
  return (
    tokens.slice(0, until).some(({ pos, lower }) => pos === "NOUN" || lower === "we" || lower === "i") &&
    verb >= 0 &&
    verb < at
  );
}

function firstOf(...lists: Member[][]): Member[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function single(members: Member[]): Member[] {
  return members.length === 1 && members[0]?.actor.kind !== "person" && members[0]?.actor.kind !== "group"
    ? members
    : [];
}

function plural(members: Member[]): Member[] {
  // A state is "it"; an agency or a band of fighters may be "they".
  return members.length > 1 || ["agency", "armed group", "faction", "group"].includes(members[0]?.actor.kind ?? "")
    ? members
    : [];
}

function distinct(members: readonly Member[]): Member[] {
  return members.filter(({ actor }, index) => members.findIndex((one) => one.actor.id === actor.id) === index);
}

function persons(members: Member[]): Member[] {
  return members.length === 1 && members[0]?.actor.kind === "person" ? members : [];
}

/** "It is clear that …", "it should be noted": nobody is meant. */
function isExpletive(tokens: readonly Token[], at: number): boolean {
  const next = tokens
    .slice(at + 1, at + 9)
    .map(({ lower }) => lower)
    .join(" ");
  return (
    /^(?:seems?|appears?|follows?|turns? out|takes?|remains? to be|matters|is said|was said|happens)\b/.test(next) ||
    /^(?:(?:is|was|will|would|should|must|may|might|could|can|has|be|been|not|also|therefore|now|only|'s)\s)+(?:\S+\s){0,2}(?:that|to|whether|when|time|because|why|how|who|noted|said)\b/.test(
      next,
    )
  );
}

/** "the group that …", "the country of …": the words themselves say which one is meant. */
function isExplained(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? "";
  return /^(?:of|that|which|who|whose|called|known|where|in)$/.test(next) || ORGAN_NOUNS.has(next);
}
