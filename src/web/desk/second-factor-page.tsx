import { Button, Field, Form } from "../components/form.tsx";
import type { Frame } from "../components/page.tsx";
import { PageFrame } from "../components/page.tsx";
import { deskWords } from "../words/desk.ts";
import { secondFactorPath } from "./desk-guard.tsx";

interface SecondFactorProps {
  frame: Frame;
  /** Where one goes from here. */
  to: string;
  /** Whether the address is another than the one that has the role. */
  changed: boolean;
  problem?: string | undefined;
}

/** Before the desk opens. */
export function SecondFactorPage({ frame, to, changed, problem }: SecondFactorProps) {
  const { title, lead, changed: addressChanged, label, hint, go } = deskWords.secondFactor;
  return (
    <PageFrame frame={frame} title={title} path={null} indexed={false}>
      <div class="form-page">
        <h1 class="title">{title}</h1>
        <p class="lead">{changed ? addressChanged : lead}</p>
        <Form action={secondFactorPath}>
          <input type="hidden" name="to" value={to} />
          <Field
            name="code"
            label={label}
            hint={hint}
            error={problem}
            required
            autofocus
            autocomplete="one-time-code"
            inputmode="text"
            spellcheck={false}
            most={40}
          />
          <Button>{go}</Button>
        </Form>
      </div>
    </PageFrame>
  );
}
