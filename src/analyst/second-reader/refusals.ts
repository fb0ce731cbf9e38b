/** Why a claim of the second reader was not taken. */
export const REFUSALS = {
  incomplete: "it lacks a field, or has one of the wrong type",
  unknown_word: "its relation, certainty, speech act or tense is not in the vocabulary",
  not_asked: "it names a turn or sentence that was not asked about",
  other_speaker: "its speaker is not the one whose turn it is",
  not_verbatim: "its quote does not stand in the turn, word by word",
  elsewhere: "its quote stands outside the sentence that was asked about",
  unfit_quote: "its quote is too short, too long, or cuts a word",
  quoted_words: "its quote takes in words that the text quotes from somebody",
  actor_not_in_turn: "one of its actors is not to be found in the turn",
  same_actor: "it ties an actor to itself",
  unfit_actors: "a mere place acts in it, or its place is none",
  holder_not_in_turn: "the holder of the view is not to be found in the turn",
  about_not_in_turn: "what it is about does not stand in the turn",
  read_before: "the engine, or the same answer, has said so already",
} as const;

export type Refusal = keyof typeof REFUSALS;
