import type { Access } from "../../publication/index.ts";
import type { MeterRules } from "../../readers/index.ts";
import { pathTo } from "../addresses.ts";
import { wallWords as words } from "../words/wall.ts";
import { Button, Field, Form } from "./form.tsx";

interface OpeningFormProps {
  slug: string;
  access: Exclude<Access, "open">;
  rules: MeterRules;
  typed?: string | undefined;
  error?: string | undefined;
}

/** A visitor leaves an address, and the piece opens. */
export function OpeningForm({ slug, access, rules, typed, error }: OpeningFormProps) {
  const after = access === "registered" ? words.after.registered : words.after.subscribers(rules.pieces, rules.period);
  return (
    <Form action={`${pathTo.piece(slug)}/opening`} class="wall-form" label={words.asking.title}>
      <Field
        name="address"
        label={words.address}
        type="email"
        autocomplete="email"
        spellcheck={false}
        dir="ltr"
        most={254}
        required
        value={typed}
        error={error}
      />
      <Button>{words.open}</Button>
      <p class="hint">
        {after} {words.alone}
      </p>
    </Form>
  );
}
