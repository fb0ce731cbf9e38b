import { deskWords } from "../words/desk.ts";
import { DeskFrame, type DeskFrameProps } from "./desk-frame.tsx";

/** For staff at a part of the desk that their role does not reach. */
export function OtherRolePage({ frame, at }: Pick<DeskFrameProps, "frame" | "at">) {
  const { title, said, back } = deskWords.otherRole;
  return (
    <DeskFrame frame={frame} at={at} path={null} title={title}>
      <p>{said(deskWords.roles[at.person.role])}</p>
      <p>
        <a href="/desk">{back}</a>
      </p>
    </DeskFrame>
  );
}
