import type { Certainty, Relation, SpeechAct } from "../analyst/index.ts";
import { listed } from "./presenters/names.ts";
import type { Access, Facet, Misunderstood, PieceKind, SubjectKind, Suggestion } from "../publication/index.ts";

/** A number with its noun: "1 piece", "3 pieces". */
export function counted(count: number, [one, many]: readonly [string, string]): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export const nouns = {
  piece: ["piece", "pieces"],
  expert: ["expert", "experts"],
  quoted: ["person quoted", "people quoted"],
  speaker: ["speaker", "speakers"],
  outlet: ["editorial voice", "editorial voices"],
  statement: ["statement", "statements"],
  denial: ["denial", "denials"],
  minute: ["minute", "minutes"],
  result: ["result", "results"],
} as const satisfies Record<string, readonly [string, string]>;

export const kindNames: Record<PieceKind, { one: string; many: string }> = {
  article: { one: "Article", many: "Articles" },
  interview: { one: "Interview", many: "Interviews" },
  roundtable: { one: "Roundtable", many: "Roundtables" },
  review: { one: "Review", many: "Reviews" },
};

export const subjectNames: Record<SubjectKind, { one: string; many: string; none: string }> = {
  topic: { one: "Topic", many: "Topics", none: "No piece is filed under a topic yet." },
  region: { one: "Region", many: "Regions", none: "No piece is filed under a region yet." },
  series: { one: "Series", many: "Series", none: "There is no series yet." },
};

const suggestionNames: Record<Suggestion["kind"], string> = {
  piece: "Piece",
  contributor: "Contributor",
  topic: "Topic",
  region: "Region",
  series: "Series",
  actor: "Actor",
};

export const facetNames: Record<Facet, string> = {
  contributor: "Contributors",
  topic: "Topics",
  actor: "Actors",
  kind: "Kinds",
  year: "Years",
};

export const accessNames: Record<Access, string> = {
  open: "",
  registered: "For registered readers",
  subscribers: "For subscribers",
};

/** What the text says of how sure it is. */
const certaintyNames: Record<Certainty, string> = {
  asserted: "asserted",
  hedged: "hedged",
  alleged: "alleged",
  denied: "denied",
};

const speechActNames: Record<SpeechAct, string> = {
  statement: "",
  question: "question",
  recommendation: "recommendation",
  prediction: "prediction",
};

/** How a claim is said: of what is only asked, recommended or predicted, nobody says that it is asserted. */
export function mannerOf({ certainty, speechAct }: { certainty: Certainty; speechAct: SpeechAct }): string {
  if (speechAct === "statement") return certaintyNames[certainty];
  return [speechActNames[speechAct], certainty === "asserted" ? "" : certaintyNames[certainty]]
    .filter(Boolean)
    .join(", ");
}

export const signNames = {
  "+": "favourable",
  "-": "adverse",
  "0": "neutral",
  mixed: "both favourable and adverse",
  denied: "denied",
  silent: "silent",
} as const;

/**
 * A relation between two actors as a label of ours: a noun, and what joins it to the second actor. Deliberately
 * without a tense: what an expert once said is no statement about today.
 */
export const relationNames: Record<Relation, { noun: string; to: string }> = {
  cooperates_with: { noun: "co-operation", to: "with" },
  supports: { noun: "support", to: "for" },
  harbours: { noun: "shelter", to: "for" },
  directs: { noun: "direction", to: "of" },
  depends_on: { noun: "dependence", to: "on" },
  aligned_with: { noun: "shared interests", to: "with" },
  negotiates_with: { noun: "negotiation", to: "with" },
  diverges_from: { noun: "diverging interests", to: "with" },
  strained_with: { noun: "strained relations", to: "with" },
  distrusts: { noun: "distrust", to: "of" },
  criticises: { noun: "criticism", to: "of" },
  threatens: { noun: "threat", to: "to" },
  coerces: { noun: "coercion", to: "of" },
  fights: { noun: "fighting", to: "with" },
  part_of: { noun: "part", to: "of" },
  located_in: { noun: "presence", to: "in" },
};

export const words = {
  suggestions: suggestionNames,
  skip: "Skip to the text",
  home: "Front page",
  sections: "Sections",
  search: "Search",
  searchFor: "Search everything published",
  footer: "About this publication",
  ourReading: "Our reading",
  nav: {
    archive: "Archive",
    topics: "Topics",
    regions: "Regions",
    contributors: "Contributors",
    actors: "Actors",
    about: "How we read",
    signIn: "Sign in",
    account: "Account",
    subscribe: "Subscribe",
  },
  front: {
    all: (total: number, kind: string) => `All ${total} ${kind.toLowerCase()}`,
    topics: "Topics",
    empty: "Nothing has been published yet.",
    emptyHint: "Pieces appear here as soon as an editor imports or publishes them.",
  },
  piece: {
    filedUnder: "Filed under",
    readingTime: (minutes: number) => `${counted(minutes, nouns.minute)} to read`,
    disclosures: "Disclosures",
    corrections: "Corrections",
    related: "Related reading",
    cite: "Cite this piece",
    citeHint:
      "Select a passage, and a button appears that copies it with this citation. The mark beside a paragraph is a link to it.",
    showClaims: "Show what was said about whom",
    hideClaims: "Read without the notes",
    questions: "Questions",
    question: (n: number) => `Question ${n}`,
    answers: (numbers: number[]) => `Answering questions ${listed(numbers.map(String))}`,
    answeredAbove: (n: number) => `Answered with question ${n}`,
    noAnswer: "No answer",
    general: "Opening remarks",
    grid: "Questions and answers, side by side",
    sideways: (experts: number) => `${experts} experts: scroll sideways to read them all.`,
    particulars: "About this piece",
  },
  wall: {
    registered: "The rest of this piece is for registered readers.",
    subscribers: "The rest of this piece is for subscribers.",
  },
  claims: {
    heading: "What was said about whom",
    lead: "The words marked in the text are the contributor’s own. The label beside them is our reading: a machine’s, not the contributor’s, and open to dispute.",
    none: "No relation between actors was found in the part of this piece that you may read.",
    unread: "This piece has not been read for relations yet. Come back in a few minutes.",
    readingOf: (speaker: string, holder: string | null) =>
      `Our reading of ${speaker}${holder === null ? "" : `, who reports the view of ${holder}`}`,
    about: "about",
    denied: "– denied",
    inText: "In the text",
    when: "time given:",
    notes: "Notes on this passage",
  },
  dyad: {
    title: (a: string, b: string) => `${a} and ${b}`,
    kicker: "What experts have said",
    none: "No statement about these two can be shown.",
    noneHint: "Silence here is not evidence of anything: it may only mean that no piece has been read for it.",
    walled: (count: number) =>
      `${counted(count, nouns.statement)} more ${count === 1 ? "stands" : "stand"} in parts of pieces that are not open to you, and ${count === 1 ? "is" : "are"} not shown or counted.`,
    glance: "At a glance",
    undated: "undated",
    lastSaid: (date: string) => `last said in ${date}`,
    dateUnknown: "dates unknown",
    quoted: "quoted in the piece",
    viewOf: (holder: string) => `as the view of ${holder}`,
    outlet: "the publication’s own voice",
    legend: "Signs",
  },
  actors: {
    heading: "Actors",
    lead: "States, agencies, armed groups, organisations and persons that pieces name, and what experts have said between them.",
    none: "No piece has been read for actors yet.",
    relations: "Relations",
    relationsLead:
      "With whom experts have tied this actor, by number of statements. Every label is our reading of what they said.",
    pieces: "Named in",
    noRelations: "No relation has been read from any piece.",
    denied: "denied in",
    withOther: "With",
    saidOf: "What was said",
  },
  and: " and ",
  contributors: {
    kicker: "Contributor",
    heading: "Contributors",
    lead: "Everybody whose words stand in a piece, credited as they were printed.",
    none: "Nobody has contributed yet.",
    printedAs: "Credited as",
  },
  archive: { heading: "Archive", undated: "Undated", lead: "Everything published, newest first." },
  pages: {
    label: "Pages",
    previous: "Previous",
    next: "Next",
    page: (n: number) => `Page ${n}`,
  },
  searching: {
    heading: "Search",
    go: "Search",
    label: "Words, names, “phrases”",
    sort: "Sort by",
    relevance: "Relevance",
    date: "Date",
    results: (count: number, query: string) => `${counted(count, nouns.result)} for ${query}`,
    everything: "Everything published",
    nothingAsked: "There is nothing to look for in this. Write a word, a name or a date.",
    none: "Nothing that has been published fits this query.",
    didYouMean: "Did you mean",
    narrow: "Narrow to",
    help: "How to ask",
    misunderstood: {
      not_a_date: "is no date, and was left out. Write 1956, 1956-10 or 1956-10-29.",
      not_a_kind: "is no kind of piece, and was left out. There are article, interview, roundtable and review.",
      cannot_exclude: "cannot be excluded, and was left out. Only words and phrases can.",
    } satisfies Record<Misunderstood["reason"], string>,
    helpRows: [
      ["harbour treaty", "either word; pieces with both come first"],
      ["“harbour treaty”", "these words next to each other"],
      ["harbour AND treaty", "both words"],
      ["harbour -treaty", "without the second word"],
      ["harb*", "words that start so"],
      ["by:name", "by or with a contributor"],
      ["on:topic", "filed under a topic, region or series"],
      ["about:actor", "naming an actor"],
      ["kind:interview", "articles, interviews or roundtables only"],
      ["from:1948 until:1962", "a span of dates"],
      ["in:1956", "one year, month or day"],
    ] as [string, string][],
  },
  reading: {
    heading: "How we read",
    kicker: "About our reading",
    signs: "The signs",
    parts: [
      {
        title: "Whose words, whose reading",
        paragraphs: [
          "Every piece here is read for statements about relations: somebody says that one actor supports, distrusts, negotiates with or fights another. The words are always the speaker’s own, letter for letter, and credited to the speaker. The label that we set beside them is our reading. It is made by a program, and it is never put into anybody’s mouth.",
          "Where a speaker reports what others think, we say so, and name those whose view it is. What the publication asks in a question is not counted as something that anybody said.",
          "Where a speaker denies a relation, the mark says so: it stands for neither side, and it is counted apart from what was stated.",
        ],
      },
      {
        title: "What is left out",
        paragraphs: [
          "The program leaves out what it cannot tell with some confidence. That two actors have no page together does not mean that nothing was ever said of them, and far less that there was nothing between them.",
          "What is adverse to a living person, or ties a person to an armed group, stays unpublished until an editor has looked at it.",
        ],
      },
      {
        title: "Old words stay dated",
        paragraphs: [
          "A statement belongs to the day on which it was made. Pages therefore count experts and pieces and say when the last of them spoke; they do not say how things are. One passage counts once, however many names it lists.",
        ],
      },
      {
        title: "If we read you wrongly",
        paragraphs: [
          "Anybody who is named or quoted may ask the editors to look again at a reading. Corrections to pieces are dated and shown on the piece. A piece that is withdrawn disappears from every page together with the quotes from it.",
        ],
      },
    ],
  },
  errors: {
    notFound: ["Not found", "Nothing lives at this address, and as far as we know nothing did. It may be mistyped."],
    withdrawn: ["Withdrawn", "This piece has been withdrawn. Its text and the quotes from it are gone from this site."],
    method: ["Not allowed", "This address is there for something else: to be read, or for a form to be sent to."],
    badRequest: [
      "Not understood",
      "This address or request could not be understood. It may have been cut short when it was copied.",
    ],
    tooLarge: ["Too large", "What was sent is larger than anything that is expected here. Nothing of it was kept."],
    crossSite: [
      "Not from here",
      "This form was not sent from a page of this site, so nothing was done. Open the page here and send it again.",
    ],
    busy: ["Busy", "The library is busy for a moment. Please try again shortly."],
    failed: ["Something went wrong", "This page could not be made. The fault is ours and has been noted."],
    withdrawnOn: (date: string) => `Withdrawn on ${date}.`,
    reason: "The reason given:",
  },
};
