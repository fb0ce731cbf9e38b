import type { Generated } from "kysely";

/** Tables of the step 013-ads. */
export interface AdTables {
  ad: {
    key: Generated<number>;
    id: string;
    buyer: string;
    headline: string;
    words: string;
    link: string;
    /** Name of its image. */
    image: string | null;
    image_width: number;
    image_height: number;
    alt: string;
    on_pages: number;
    in_mail: number;
    /** YYYY-MM-DD in the publication's time zone, as are all days here. */
    first_day: string;
    last_day: string;
    most_views: number | null;
    weight: number;
    ended_at: string | null;
    created_at: string;
  };
  /** Images in base64: the same text on both engines. */
  ad_image: { name: string; content: string };
  ad_day: { ad_key: number; day: string; views: number; visits: number };
}
