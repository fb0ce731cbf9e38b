import type { Ad } from "../../../ads/index.ts";
import { Button, Field, Form, Prose, Tick } from "../../components/form.tsx";
import { adWords } from "../../words/ads.ts";
import type { Problems, Typed } from "./ad-form.ts";

interface AdFormProps {
  action: string;
  /** As it is kept; null for a new one. */
  ad: Ad | null;
  typed: Typed;
  problems: Problems;
}

/** All fields of an advertisement. */
export function AdForm({ action, ad, typed, problems }: AdFormProps) {
  const { fields, desk } = adWords;
  const of = (name: "buyer" | "headline" | "link" | "from" | "to" | "mostViews" | "weight" | "text" | "alt") => ({
    name,
    ...fields[name],
    value: typed[name],
    error: problems[name],
  });
  return (
    <Form action={action} files class="form ad-form">
      <Field {...of("buyer")} required most={80} dir="auto" />
      <Field {...of("headline")} required most={120} dir="auto" />
      <Prose {...of("text")} rows={3} most={400} />
      <ImageField error={problems["image"]} />
      {ad?.image && <Tick name="removeImage" label={fields.removeImage} />}
      <Field {...of("alt")} most={250} dir="auto" />
      <Field {...of("link")} required type="url" most={2000} dir="ltr" />
      <fieldset class="ad-places" aria-describedby={problems["places"] ? "places-error" : undefined}>
        <legend>{fields.places}</legend>
        <Tick name="onPages" label={fields.onPages} ticked={typed["onPages"] !== undefined} />
        <Tick name="inMail" label={fields.inMail} ticked={typed["inMail"] !== undefined} />
        {problems["places"] && (
          <p class="field-error" id="places-error">
            {problems["places"]}
          </p>
        )}
      </fieldset>
      <div class="ad-days">
        <Field {...of("from")} required type="date" />
        <Field {...of("to")} required type="date" />
      </div>
      <div class="ad-days">
        <Field {...of("mostViews")} inputmode="numeric" most={12} />
        <Field {...of("weight")} required inputmode="numeric" most={4} />
      </div>
      <Button>{ad ? desk.change : desk.add}</Button>
    </Form>
  );
}

function ImageField({ error }: { error: string | undefined }) {
  const { label, hint } = adWords.fields.image;
  return (
    <div class={error ? "field field-wrong" : "field"}>
      <label for="image">{label}</label>
      <p class="field-hint" id="image-hint">
        {hint}
      </p>
      <input
        id="image"
        name="image"
        type="file"
        accept="image/jpeg,image/png,image/webp,image/avif"
        aria-invalid={error ? "true" : undefined}
        aria-describedby={error ? "image-hint image-error" : "image-hint"}
      />
      {error && (
        <p class="field-error" id="image-error">
          {error}
        </p>
      )}
    </div>
  );
}
