import type { ComponentChildren } from "preact";
import type { StaffPerson } from "../../readers/staff/index.ts";
import { Button, Form } from "../components/form.tsx";
import type { Frame } from "../components/page.tsx";
import { words } from "../words.ts";
import { deskWords } from "../words/desk.ts";
import { deskSections } from "./desk-sections.ts";

export interface DeskFrameProps {
  frame: Pick<Frame, "site" | "assets">;
  /** Who is at the desk, as the guard gave them. */
  at: { person: StaffPerson };
  /** Path of the section that is shown; null for none. */
  path: string | null;
  title: string;
  lead?: ComponentChildren;
  /** Beside the title: links or a form. */
  aside?: ComponentChildren;
  /** Name of a script that the page can do without. */
  script?: string;
  children: ComponentChildren;
}

/** A page of the desk. Needs no script. */
export function DeskFrame({ frame, at, path, title, lead, aside, script, children }: DeskFrameProps) {
  const { site, assets } = frame;
  return (
    <html lang={site.lang} class="desk-set">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${deskWords.name} · ${site.name}`}</title>
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={assets.path("site.css")} />
        <link rel="icon" href={assets.path("mark.svg")} type="image/svg+xml" />
        {script && <script type="module" src={assets.path(script)} />}
      </head>
      <body class="desk">
        <a class="skip" href="#text">
          {words.skip}
        </a>
        <DeskHead site={frame.site} person={at.person} />
        <div class="desk-body">
          <Sections person={at.person} path={path} />
          <main id="text" class="desk-main" tabindex={-1}>
            <header class="desk-title">
              <h1>{title}</h1>
              {aside && <div class="buttons">{aside}</div>}
              {lead && <p class="hint">{lead}</p>}
            </header>
            {children}
          </main>
        </div>
      </body>
    </html>
  );
}

function DeskHead({ site, person }: { site: Frame["site"]; person: StaffPerson }) {
  return (
    <header class="desk-head">
      <p class="desk-name">
        <a href="/desk">{deskWords.name}</a> <span>{site.name}</span>
      </p>
      <div class="desk-person">
        <p>
          {person.name || person.address}, {deskWords.roles[person.role].toLowerCase()}
        </p>
        <a href="/">{deskWords.toSite}</a>
        <Form action="/sign-out" class="desk-sign-out">
          <Button weight="quiet">{deskWords.signOut}</Button>
        </Form>
      </div>
    </header>
  );
}

function Sections({ person, path }: { person: StaffPerson; path: string | null }) {
  return (
    <nav class="desk-sections" aria-label={deskWords.sections}>
      <ul>
        {deskSections
          .filter(({ roles }) => roles.includes(person.role))
          .map((section) => (
            <li key={section.path}>
              <a href={section.path} aria-current={section.path === path ? "page" : undefined}>
                {section.name}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
