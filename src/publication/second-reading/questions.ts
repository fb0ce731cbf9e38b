import { createHash } from "node:crypto";
import type { SpokenText } from "../../analyst/index.ts";
import {
  countSentences,
  inquiriesFor,
  messagesFor,
  type Inquiry,
  type Message,
  type Thresholds,
} from "../../analyst/second-reader/index.ts";
import { spokenText } from "../reading.ts";
import type { Rereading, SecondReadings } from "./ports.ts";

/** One request to a language model about a few sentences of a piece. */
export interface Question {
  /** SHA-256 of model and messages: the same question is never paid for twice. */
  hash: string;
  inquiry: Inquiry;
  messages: Message[];
  sentences: number;
}

/** What there is to ask about a piece, and the text that it is asked about. */
export function questionsAbout(
  { piece, reading }: Rereading,
  model: string,
  thresholds: Thresholds,
): { spoken: SpokenText; questions: Question[] } {
  const spoken = spokenText(piece);
  const questions = inquiriesFor(spoken, reading, thresholds).map((inquiry) => {
    const messages = messagesFor(inquiry, spoken, reading);
    const hash = createHash("sha256")
      .update(JSON.stringify([model, messages]))
      .digest("hex");
    return { hash, inquiry, messages, sentences: countSentences([inquiry]) };
  });
  return { spoken, questions };
}

const atOnce = 20;

/** The pieces that wait for this second reader, by id, each once. */
export async function* waitingPieces(
  secondReadings: Pick<SecondReadings, "waiting">,
  reader: string,
  limit: number,
): AsyncGenerator<Rereading> {
  let after = "";
  for (let given = 0; given < limit;) {
    const some = await secondReadings.waiting(reader, after, Math.min(atOnce, limit - given));
    yield* some;
    given += some.length;
    const last = some.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}
