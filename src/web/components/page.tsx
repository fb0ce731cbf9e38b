import type { ComponentChildren } from "preact";
import { Slot } from "../slots.tsx";
import { words } from "../words.ts";
import type { Frame } from "./frame.ts";
import { Colophon } from "./colophon.tsx";
import { Masthead } from "./masthead.tsx";

export type { Frame } from "./frame.ts";

export interface PageProps {
  frame: Frame;
  /** Null on the front page, whose title is the publication's name. */
  title: string | null;
  description?: string;
  /** Canonical path; null for pages that have no lasting address (errors). */
  path: string | null;
  /** What machines read in the head. */
  head?: ComponentChildren;
  /** Name of the script that the page can do without. */
  script?: string;
  /** Width that the text may take: a column of running text, a list, or the whole sheet. */
  width?: "sheet" | "wide";
  indexed?: boolean;
  /** Where the page itself says where the advertisement goes. */
  placesAd?: boolean;
  children: ComponentChildren;
}

/** Where an advertisement is put into a page that is kept for many readers. */
export function AdPlace({ frame }: { frame: Frame }) {
  return frame.advertised ? <Slot name="ad" /> : null;
}

export function PageFrame(props: PageProps) {
  const { frame, path, width = "sheet", placesAd = false, children } = props;
  const { site } = frame;
  return (
    <html lang={site.lang}>
      <Head {...props} />
      <body>
        <a class="skip" href="#text">
          {words.skip}
        </a>
        <Masthead frame={frame} path={path} />
        <main id="text" class={`main main-${width}`} tabindex={-1}>
          {children}
          {!placesAd && <AdPlace frame={frame} />}
        </main>
        <Colophon site={site} />
      </body>
    </html>
  );
}

function Head({ frame, title, description, path, head, script, indexed = true }: PageProps) {
  const { site, assets } = frame;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === null ? site.name : `${title} · ${site.name}`}</title>
      {description && <meta name="description" content={description} />}
      {!indexed && <meta name="robots" content="noindex" />}
      {path !== null && <link rel="canonical" href={site.url + path} />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fcfcfa" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#14171a" media="(prefers-color-scheme: dark)" />
      {["newsreader.woff2", "inter.woff2"].map((font) => (
        <link key={font} rel="preload" href={assets.path(font)} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.path("site.css")} />
      <link rel="icon" href={assets.path("mark.svg")} type="image/svg+xml" />
      {head}
      <script type="module" src={assets.path("suggest.js")} />
      {script && <script type="module" src={assets.path(script)} />}
    </head>
  );
}
