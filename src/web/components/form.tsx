import type { ComponentChildren, ComponentProps } from "preact";

interface FormProps {
  action: string;
  /** Forms that change something are sent by POST; only a search would not be. */
  method?: "post" | "get";
  class?: string;
  /** Carries files. */
  files?: boolean;
  label?: string;
  children: ComponentChildren;
}

/** A form that the browser sends without any script. */
export function Form({ action, method = "post", class: className = "form", files, label, children }: FormProps) {
  return (
    <form
      action={action}
      method={method}
      class={className}
      aria-label={label}
      enctype={files ? "multipart/form-data" : undefined}
    >
      {children}
    </form>
  );
}

interface FieldProps {
  name: string;
  label: string;
  hint?: ComponentChildren;
  /** What is wrong with what was typed. */
  error?: string | undefined;
  value?: string | undefined;
  required?: boolean;
  autofocus?: boolean;
  autocomplete?: string;
  /** Characters. */
  most?: number;
  /** Tells fields of one name on one page apart. */
  id?: string;
}

interface OneLine extends FieldProps {
  type?: "text" | "email" | "url" | "date" | "number" | "search";
  inputmode?: "numeric" | "email" | "text";
  size?: number;
  placeholder?: string;
  spellcheck?: boolean;
  dir?: "auto" | "ltr";
}

/** One line of text with its label; what is wrong with it is said beside it and to screen readers. */
export function Field(props: OneLine) {
  const { name, label, hint, error, value, most, id = name, type = "text", ...rest } = props;
  const attributes = {
    id,
    name,
    type,
    value,
    maxlength: most,
    "aria-invalid": error ? "true" : undefined,
    "aria-describedby": describedBy(id, hint, error),
    ...rest,
  };
  return (
    <div class={error ? "field field-wrong" : "field"}>
      <label for={id}>{label}</label>
      <Hint id={id} hint={hint} />
      <input {...(attributes as ComponentProps<"input">)} />
      <FieldError id={id} error={error} />
    </div>
  );
}

/** Several lines of text. */
export function Prose(props: FieldProps & { rows?: number }) {
  const { name, label, hint, error, value, most, id = name, rows = 6, ...rest } = props;
  return (
    <div class={error ? "field field-wrong" : "field"}>
      <label for={id}>{label}</label>
      <Hint id={id} hint={hint} />
      <textarea
        id={id}
        name={name}
        rows={rows}
        maxlength={most}
        dir="auto"
        aria-invalid={error ? "true" : undefined}
        aria-describedby={describedBy(id, hint, error)}
        {...rest}
      >
        {value}
      </textarea>
      <FieldError id={id} error={error} />
    </div>
  );
}

/** A box to tick, never ticked beforehand unless the reader did. */
export function Tick(props: { name: string; label: ComponentChildren; ticked?: boolean; id?: string; value?: string }) {
  const { name, label, ticked = false, id = name, value = "yes" } = props;
  return (
    <div class="tick">
      <input id={id} name={name} type="checkbox" value={value} checked={ticked} />
      <label for={id}>{label}</label>
    </div>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  options: readonly (readonly [value: string, label: string])[];
  value?: string | undefined;
  error?: string | undefined;
  id?: string;
}

export function Choice({ name, label, options, value, error, id = name }: ChoiceProps) {
  return (
    <div class={error ? "field field-wrong" : "field"}>
      <label for={id}>{label}</label>
      <select id={id} name={name} aria-describedby={describedBy(id, null, error)}>
        {options.map(([one, words]) => (
          <option key={one} value={one} selected={one === value}>
            {words}
          </option>
        ))}
      </select>
      <FieldError id={id} error={error} />
    </div>
  );
}

interface ButtonProps {
  children: ComponentChildren;
  /** The one thing that the page is for is strong; what destroys says so; the rest is quiet. */
  weight?: "strong" | "quiet" | "grave";
  name?: string;
  value?: string;
  label?: string;
}

export function Button({ children, weight = "strong", name, value, label }: ButtonProps) {
  return (
    <button type="submit" class={`button button-${weight}`} name={name} value={value} aria-label={label}>
      {children}
    </button>
  );
}

/** What went wrong with the whole form, at its head, or what has just been done. */
export function Notice({ children, kind = "note" }: { children: ComponentChildren; kind?: "note" | "problem" }) {
  return (
    <p class={`form-notice form-notice-${kind}`} role={kind === "problem" ? "alert" : "status"}>
      {children}
    </p>
  );
}

function Hint({ id, hint }: { id: string; hint: ComponentChildren }) {
  return hint ? (
    <p class="field-hint" id={`${id}-hint`}>
      {hint}
    </p>
  ) : null;
}

function FieldError({ id, error }: { id: string; error: string | undefined }) {
  return error ? (
    <p class="field-error" id={`${id}-error`}>
      {error}
    </p>
  ) : null;
}

function describedBy(id: string, hint: ComponentChildren, error: string | undefined): string | undefined {
  return [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;
}
