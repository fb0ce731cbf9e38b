import type { Sign } from "../../analyst/index.ts";
import { signNames, words } from "../words.ts";

/** A denied relation has a mark of its own: its sign would say the opposite of what was said. */
export type ShownSign = Sign | "denied" | "silent";

const marks: Record<ShownSign, { mark: string; look: string }> = {
  "+": { mark: "+", look: "plus" },
  "-": { mark: "−", look: "minus" },
  "0": { mark: "0", look: "neutral" },
  mixed: { mark: "", look: "both" },
  denied: { mark: "", look: "denied" },
  silent: { mark: "", look: "silent" },
};

/** The sign of a relation: a mark, a shape and a word for those who hear it; never colour alone. */
export function SignMark({ sign }: { sign: ShownSign }) {
  const { mark, look } = marks[sign];
  return (
    <span class={`sign sign-${look}`} role="img" aria-label={signNames[sign]} title={signNames[sign]}>
      {mark}
    </span>
  );
}

const explained: ShownSign[] = ["+", "-", "mixed", "0", "denied"];

/** What the marks mean. */
export function SignLegend() {
  return (
    <ul class="legend" aria-label={words.dyad.legend}>
      {explained.map((sign) => (
        <li key={sign}>
          <SignMark sign={sign} /> <span aria-hidden="true">{signNames[sign]}</span>
        </li>
      ))}
    </ul>
  );
}
