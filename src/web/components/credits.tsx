import type { Credit } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";
import { words } from "../words.ts";

/** Names in a list of pieces. */
export function Byline({ credits, link = false }: { credits: Credit[]; link?: boolean }) {
  if (credits.length === 0) return null;
  return (
    <span class="names">
      {credits.map(({ contributor, name }, at) => (
        <>
          {at > 0 && (at === credits.length - 1 ? words.and : ", ")}
          {link ? <a href={pathTo.contributor(contributor)}>{name}</a> : <span class="name">{name}</span>}
        </>
      ))}
    </span>
  );
}

/** A credit as it was printed with the piece: name, title, affiliation. */
export function CreditLine({ credit: { contributor, name, title, affiliation } }: { credit: Credit }) {
  const role = [title, affiliation].filter(Boolean).join(", ");
  return (
    <>
      <a class="credit-name" rel="author" href={pathTo.contributor(contributor)}>
        {name}
      </a>
      {role && <span class="credit-role">{role}</span>}
    </>
  );
}
