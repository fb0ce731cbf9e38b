import type { Site } from "../../src/web/site.ts";

export const site: Site = {
  name: "The Invented Review",
  description: "Straits & tolls, by nobody.",
  notice: null,
  url: "https://review.example",
  timeZone: "Europe/Vienna",
  lang: "en",
};
