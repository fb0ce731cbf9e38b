const rightToLeft = new Set(["Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);
const known = new Map<string, { lang: string; dir: "ltr" | "rtl" } | null>();

/** A language tag (BCP 47) in its usual spelling, with the direction of its script; null when it is not a tag. */
export function readLanguage(tag: string): { lang: string; dir: "ltr" | "rtl" } | null {
  let language = known.get(tag);
  if (language === undefined) {
    language = understood(tag);
    if (known.size < 1000) known.set(tag, language);
  }
  return language;
}

function understood(tag: string): { lang: string; dir: "ltr" | "rtl" } | null {
  try {
    const locale = new Intl.Locale(tag.replaceAll("_", "-"));
    return { lang: locale.toString(), dir: rightToLeft.has(locale.maximize().script ?? "") ? "rtl" : "ltr" };
  } catch {
    return null;
  }
}
