import { parentPort } from "node:worker_threads";
import type { Analyst, Reading, SpokenText } from "../analyst/index.ts";

type ReadingAnalyst = Pick<Analyst, "name" | "version" | "read" | "close">;

/** What a thread that reads is asked, one text at a time; "close" lets it end in order. */
export type Asked = SpokenText | "close";

/** What it answers: first that it can read, or why it cannot; then once for each text. */
export type Answer =
  | { kind: "ready"; name: string; version: string }
  | { kind: "refused"; code: string | null; message: string }
  | { kind: "read"; reading: Reading }
  | { kind: "failed"; message: string };

/** Opens an analyst in this thread and reads what the main thread hands it. */
export async function answerReadings(open: () => Promise<ReadingAnalyst>): Promise<void> {
  const answer = (answer: Answer) => parentPort?.postMessage(answer, []);
  let analyst: ReadingAnalyst;
  try {
    analyst = await open();
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : null;
    return answer({ kind: "refused", code, message: messageOf(cause) });
  }
  const take = async (asked: Asked) => {
    if (asked === "close") {
      await analyst.close();
      return parentPort?.close();
    }
    try {
      answer({ kind: "read", reading: await analyst.read(asked) });
    } catch (cause) {
      answer({ kind: "failed", message: messageOf(cause) });
    }
  };
  // One after the other: what is being read is read to its end before the analyst closes.
  let last = Promise.resolve();
  parentPort?.on("message", (asked: Asked) => void (last = last.then(() => take(asked))));
  answer({ kind: "ready", name: analyst.name, version: analyst.version });
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
