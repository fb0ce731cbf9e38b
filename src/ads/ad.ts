/** Where an advertisement may stand: in the one slot of a page, or in the one slot of a letter to free readers. */
export type AdPlace = "page" | "mail";

export interface AdImage {
  /** Made from its bytes, so that other bytes have another name. */
  name: string;
  /** In pixels. */
  width: number;
  height: number;
  /** What it shows, for whoever does not see it. */
  alt: string;
}

/** What a buyer wants shown. Words are plain text. */
export interface AdDraft {
  /** Named beside the word "Advertisement". */
  buyer: string;
  headline: string;
  text: string;
  /** Shown instead of the words on pages; letters have the words only. */
  image: AdImage | null;
  /** Where it leads: http or https. */
  link: string;
  places: AdPlace[];
  /** First and last day, both included, YYYY-MM-DD in the publication's time zone. */
  from: string;
  to: string;
  /** It rests once it was seen so often; null for no such end. */
  mostViews: number | null;
  /** Its share beside others that run at the time, 1 to 100. */
  weight: number;
}

export interface Ad extends AdDraft {
  /** UUIDv7. */
  id: string;
  /** UTC, ISO 8601; when it was stopped by hand. */
  endedAt: string | null;
}

interface Counts {
  views: number;
  visits: number;
}

export type CountedAd = Ad & Counts;

export interface DayCounts extends Counts {
  /** YYYY-MM-DD in the publication's time zone. */
  day: string;
}

/** Keeps advertisements and how often they were seen and followed. */
export interface AdStore {
  /** The one that begins last comes first. */
  list(): Promise<CountedAd[]>;
  /** Those that may still be shown on that day or later. */
  notOver(day: string): Promise<CountedAd[]>;
  find(id: string): Promise<CountedAd | null>;
  /** A new one without an id, or other words for an old one; `image` are the bytes of a new image. Returns the id. */
  put(id: string | null, draft: AdDraft, image: Buffer | null, now: Date): Promise<string>;
  end(id: string, now: Date): Promise<void>;
  /** Adds to what was counted; ads that are not there are passed over. */
  count(counts: ({ id: string } & DayCounts)[]): Promise<void>;
  /** Days on which it was seen or followed, in order. */
  days(id: string): Promise<DayCounts[]>;
  image(name: string): Promise<Buffer | null>;
}
