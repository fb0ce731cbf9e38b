import { Notice } from "../components/form.tsx";
import { deskWords } from "../words/desk.ts";
import { DeskFrame, type DeskFrameProps } from "./desk-frame.tsx";
import type { DeskSection } from "./desk-sections.ts";

interface DeskFrontProps extends Pick<DeskFrameProps, "frame" | "at"> {
  /** Those that this person may go to, with what waits there; null where nothing is counted. */
  sections: { section: DeskSection; waiting: number | null }[];
}

/** Recovery codes that are few enough to speak of. */
const fewCodes = 3;

/** What waits, and where. */
export function DeskFrontPage({ frame, at, sections }: DeskFrontProps) {
  const { title, waiting: inWords, codesLeft } = deskWords.front;
  const { recoveryCodesLeft } = at.person;
  return (
    <DeskFrame frame={frame} at={at} path="/desk" title={title}>
      {recoveryCodesLeft < fewCodes && <Notice>{codesLeft(recoveryCodesLeft)}</Notice>}
      <ul class="desk-queues">
        {sections.map(({ section: { path, name, about }, waiting }) => (
          <li key={path}>
            <h2>
              <a href={path}>{name}</a>
            </h2>
            <p>{about}</p>
            {waiting !== null && <p class={waiting > 0 ? "desk-waiting" : "hint"}>{inWords(waiting)}</p>}
          </li>
        ))}
      </ul>
    </DeskFrame>
  );
}
