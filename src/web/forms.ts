/** Reads one field of a form: its value, or what is wrong with it in words for the reader. */
type FieldReader<T> = (sent: string[]) => { value: T } | { problem: string };

type FormValues<F> = { [K in keyof F]: F[K] extends FieldReader<infer T> ? T : never };

export type FormRead<F> =
  | { ok: true; values: FormValues<F> }
  | {
      ok: false;
      /** By field. */
      problems: Partial<Record<keyof F & string, string>>;
      /** What was typed, for the form to show again. */
      typed: Partial<Record<keyof F & string, string>>;
    };

/** Reads what a form sent. Whatever is not a field of the form is left alone. */
export function readForm<F extends Record<string, FieldReader<unknown>>>(body: unknown, fields: F): FormRead<F> {
  const sent = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  const values: Record<string, unknown> = {};
  const problems: Record<string, string> = {};
  const typed: Record<string, string> = {};
  for (const [name, read] of Object.entries(fields)) {
    const given = (Object.hasOwn(sent, name) ? [sent[name]].flat() : []).filter((one) => typeof one === "string");
    if (given[0] !== undefined) typed[name] = tidy(given[0], true);
    const found = read(given);
    if ("problem" in found) problems[name] = found.problem;
    else values[name] = found.value;
  }
  return Object.keys(problems).length > 0
    ? ({ ok: false, problems, typed } as FormRead<F>)
    : { ok: true, values: values as FormValues<F> };
}

interface Length {
  /** Characters. */
  most: number;
  /** 0 where the field may stay empty; 1 otherwise. */
  least?: number;
}

/** One line: composed, trimmed, without control characters. */
export function text(length: Length): FieldReader<string> {
  return ([sent = ""]) => measured(tidy(sent, false), length);
}

/** Any number of lines. */
export function prose(length: Length): FieldReader<string> {
  return ([sent = ""]) => measured(tidy(sent, true), length);
}

/** A box that is ticked or not. */
export function tick(): FieldReader<boolean> {
  return ([sent]) => ({ value: sent !== undefined });
}

/** One of a few words. */
export function choice<const T extends string>(options: readonly T[]): FieldReader<T> {
  return ([sent]) => {
    const found = options.find((one) => one === sent);
    return found === undefined ? { problem: "Choose one of the options." } : { value: found };
  };
}

/** Any number of values of boxes with one name. */
export function several(length: Length & { count: number }): FieldReader<string[]> {
  return (sent) =>
    sent.length <= length.count && sent.every((one) => one.length <= length.most)
      ? { value: sent.map((one) => tidy(one, false)) }
      : { problem: "That is too much at once." };
}

function measured(value: string, { most, least = 1 }: Length): { value: string } | { problem: string } {
  if (value.length > most) {
    return { problem: `This is too long by ${(value.length - most).toLocaleString("en-GB")} characters.` };
  }
  if (value.length < least) return { problem: "Please fill this in." };
  return { value };
}

// Bidirectional overrides and isolates would let a name reorder what stands around it.
const unseen = /(?![\t\n])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

function tidy(sent: string, lines: boolean): string {
  const even = sent.toWellFormed().normalize("NFC").replace(/\r\n?/g, "\n").replace(unseen, "");
  return (lines ? even : even.replace(/\s+/g, " ")).trim();
}

/** A path of this site to go on to; anything else, such as another site's address, is the fallback. */
export function safePath(to: unknown, fallback = "/"): string {
  if (typeof to !== "string" || to.length > 1000 || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(to)) return fallback;
  const origin = "https://site.invalid";
  return URL.canParse(to, origin) && new URL(to, origin).origin === origin ? to : fallback;
}
