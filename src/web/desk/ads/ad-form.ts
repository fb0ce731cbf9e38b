import {
  mostImageBytes,
  prepareImage,
  problemsOf,
  safeLink,
  type Ad,
  type AdDraft,
  type AdImage,
} from "../../../ads/index.ts";
import { readForm, text, tick } from "../../forms.ts";
import type { Upload } from "../../uploads.ts";
import { adWords } from "../../words/ads.ts";

export const imageField = { name: "image", mostBytes: mostImageBytes };

/** What stands in the fields, whether good or not. */
export type Typed = Partial<Record<string, string>>;
export type Problems = Partial<Record<string, string>>;

export type AdRead =
  | { ok: true; draft: AdDraft; bytes: Buffer | null }
  | { ok: false; typed: Typed; problems: Problems };

const fields = {
  buyer: text({ most: 80 }),
  headline: text({ most: 120 }),
  text: text({ most: 400, least: 0 }),
  alt: text({ most: 250, least: 0 }),
  link: text({ most: 2000 }),
  from: text({ most: 10 }),
  to: text({ most: 10 }),
  mostViews: text({ most: 12, least: 0 }),
  weight: text({ most: 4 }),
  removeImage: tick(),
  onPages: tick(),
  inMail: tick(),
};

/** Reads an advertisement as it was sent. @param before as it is kept, if it is no new one */
export async function readAd({ body, file, tooLarge }: Upload, before: Ad | null): Promise<AdRead> {
  const form = readForm(body, fields);
  const typed: Typed = Object.fromEntries(Object.keys(fields).map((name) => [name, body[name]?.at(0)]));
  const refuse = (problems: Problems): AdRead => {
    // No page can put a file back into its field.
    const again = file === null || problems["image"] ? {} : { image: adWords.imageProblems.again };
    return { ok: false, typed: { ...typed, ...(form.ok ? {} : form.typed) }, problems: { ...problems, ...again } };
  };
  if (!form.ok) return refuse({ ...form.problems, ...(tooLarge && { image: adWords.imageProblems.too_large }) });
  if (tooLarge) return refuse({ image: adWords.imageProblems.too_large });
  const prepared = file === null ? null : await prepareImage(file);
  if (prepared?.kind === "refused") return refuse({ image: adWords.imageProblems[prepared.reason] });
  const { alt, removeImage, onPages, inMail, mostViews, weight, link, ...words } = form.values;
  const kept = removeImage ? null : (before?.image ?? null);
  const image: Omit<AdImage, "alt"> | null = prepared?.image ?? kept;
  const draft: AdDraft = {
    ...words,
    image: image && { ...image, alt },
    link: safeLink(link) ?? link,
    places: [...(onPages ? (["page"] as const) : []), ...(inMail ? (["mail"] as const) : [])],
    mostViews: mostViews === "" ? null : wholeNumber(mostViews),
    weight: wholeNumber(weight),
  };
  const problems = problemsOf(draft).map(({ field, problem }) => [field, adWords.problems[problem]]);
  if (problems.length > 0) return refuse(Object.fromEntries(problems) as Problems);
  return { ok: true, draft, bytes: prepared?.bytes ?? null };
}

/** The fields of an advertisement as it is kept. */
export function typedOf(ad: Ad): Typed {
  return {
    buyer: ad.buyer,
    headline: ad.headline,
    text: ad.text,
    alt: ad.image?.alt ?? "",
    link: ad.link,
    from: ad.from,
    to: ad.to,
    mostViews: ad.mostViews === null ? "" : String(ad.mostViews),
    weight: String(ad.weight),
    ...(ad.places.includes("page") && { onPages: "yes" }),
    ...(ad.places.includes("mail") && { inMail: "yes" }),
  };
}

function wholeNumber(typed: string): number {
  return /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
}
