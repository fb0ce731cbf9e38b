import type { VNode } from "preact";
import type { ActorSummary, Contributor, Piece, PieceClaim, Subject } from "../../publication/index.ts";
import type { Reader } from "../../readers/index.ts";
import { pathTo } from "../addresses.ts";
import { feedLinks } from "../feeds/formats.ts";
import { dyadPath } from "../presenters/dyad.ts";
import type { Site } from "../site.ts";
import { words } from "../words.ts";
import { breadcrumbData, wayTo } from "./breadcrumbs.ts";
import { writeJsonLd, type JsonLd } from "./json-ld.ts";
import { pageMeta, pieceMeta, type Meta } from "./meta.ts";
import { contributorData } from "./people.ts";
import { pieceData } from "./piece.ts";
import { quotationData } from "./quotations.ts";
import { siteData } from "./site.ts";

// What machines read in the head of each kind of page: feeds, previews, schema.org.

export function frontHead(site: Site): VNode {
  return head(["/", site.name], pageMeta({ title: site.name, description: site.description, path: "/" }, site), [
    siteData(site),
  ]);
}

/** Takes the whole piece and cuts it for the reader by itself. */
export function pieceHead(whole: Piece, reader: Reader, site: Site): VNode {
  const data = [...pieceData(whole, reader, site), breadcrumbData(wayTo(whole), site)];
  return head(["/", site.name], pieceMeta(whole, reader, site), data);
}

export function contributorHead(contributor: Contributor, site: Site): VNode {
  const path = pathTo.contributor(contributor.slug);
  const description = [contributor.title, contributor.affiliation].filter(Boolean).join(", ");
  const meta = pageMeta({ title: contributor.name, description, path, type: "profile" }, site);
  return head([path, contributor.name], meta, [
    contributorData(contributor, site),
    breadcrumbData([{ name: contributor.name, path }], site),
  ]);
}

export function subjectHead(subject: Subject, site: Site): VNode {
  const path = pathTo.subject(subject);
  const meta = pageMeta({ title: subject.name, description: site.description, path }, site);
  return head([path, subject.name], meta, [breadcrumbData([{ name: subject.name, path }], site)]);
}

export function actorHead(actor: ActorSummary, site: Site): VNode {
  const path = pathTo.actor(actor.id);
  const meta = pageMeta({ title: actor.name, description: site.description, path }, site);
  return head([path, actor.name], meta, [breadcrumbData([{ name: actor.name, path }], site)]);
}

/** Give only claims that the reader may see. */
export function dyadHead([one, other]: [ActorSummary, ActorSummary], claims: PieceClaim[], site: Site): VNode {
  const path = dyadPath(one.id, other.id);
  const title = words.dyad.title(one.name, other.name);
  const way = [
    { name: one.name, path: pathTo.actor(one.id) },
    { name: title, path },
  ];
  const meta = pageMeta({ title, description: words.dyad.kicker, path }, site);
  return head(["/", site.name], meta, [...quotationData(claims, site), breadcrumbData(way, site)]);
}

/** The feeds are those of a page: its path, and what it is called. */
function head([page, name]: [string, string], meta: Meta[], data: JsonLd[]): VNode {
  return (
    <>
      {feedLinks(page).map(({ href, type }) => (
        <link key={href} rel="alternate" type={type} href={href} title={name} />
      ))}
      {meta.map((one) => (
        <meta key={JSON.stringify(one)} {...one} />
      ))}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: writeJsonLd(data) }} />
    </>
  );
}
