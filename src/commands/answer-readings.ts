import { getHeapStatistics } from "node:v8";
import type { Analyst, Reading, SpokenText } from "../analyst/index.ts";

type ReadingAnalyst = Pick<Analyst, "name" | "version" | "read">;

/** What a process that reads answers: first that it can read, or why it cannot; then once for each text. */
export type Answer =
  | { kind: "ready"; name: string; version: string }
  | { kind: "refused"; code: string | null; message: string }
  | { kind: "read"; reading: Reading }
  | { kind: "failed"; message: string };

/** Bytes of JavaScript heap; an analyst at rest holds some 65 MB. */
const mostHeap = 110e6;

/** Opens an analyst in this process and reads what the process that started it hands over, one text at a time. */
export async function answerReadings(open: () => Promise<ReadingAnalyst>): Promise<void> {
  // A terminal interrupts all its processes; this one ends when it is told to, or when nobody is left to tell it.
  process.on("SIGINT", () => {}).on("SIGTERM", () => {});
  // In the middle of native code no other end is safe.
  process.once("disconnect", () => process.kill(process.pid, "SIGKILL"));
  const answer = (answer: Answer) => process.send?.(answer);
  let analyst: ReadingAnalyst;
  try {
    analyst = await open();
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : null;
    answer({ kind: "refused", code, message: messageOf(cause) });
    return;
  }
  const read = async (spoken: SpokenText): Promise<void> => {
    try {
      answer({ kind: "read", reading: await analyst.read(spoken) });
    } catch (cause) {
      answer({ kind: "failed", message: messageOf(cause) });
    }
    // Left to itself the heap grows to several times what an analyst needs.
    if (getHeapStatistics().used_heap_size > mostHeap) globalThis.gc?.();
  };
  process.on("message", (spoken: SpokenText) => void read(spoken));
  answer({ kind: "ready", name: analyst.name, version: analyst.version });
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
