import { randomBytes } from "node:crypto";
import { joined, type Finished } from "./finished.ts";

// No text of a piece or a reply can hold it, so that nobody can make a slot of their own.
const mark = `slot-${randomBytes(12).toString("base64url")}-`;
const slot = new RegExp(`${mark}([a-z-]+);`);

/** A place in a page that many share where something of one reader's own goes. */
export function Slot({ name }: { name: string }) {
  return <>{`${mark}${name};`}</>;
}

/** Whether there is anything to fill in. */
export function hasSlots(page: Finished): boolean {
  return cutOf(page).names.length > 0;
}

interface Cut {
  /** One more than there are slots. */
  parts: Buffer[];
  names: string[];
}

const cuts = new WeakMap<Finished, Cut>();

/**
 * A kept page with something put into each of its slots; a slot without filling stays empty. What is kept is shared and
 * not copied: fresh memory of a page's size for each answer costs more than all else that the answer takes.
 */
export function filled(page: Finished, filling: Record<string, string>): Pick<Finished, "parts" | "length"> {
  const { parts: kept, names } = cutOf(page);
  const parts: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  for (const [at, part] of kept.entries()) {
    const own = at === 0 ? "" : (filling[names[at - 1] ?? ""] ?? "");
    if (own !== "") add(Buffer.from(own));
    add(part);
  }
  return { parts, length };
}

function cutOf(page: Finished): Cut {
  let cut = cuts.get(page);
  if (!cut) cuts.set(page, (cut = cutAtSlots(page)));
  return cut;
}

function cutAtSlots({ parts }: Finished): Cut {
  // Split by a pattern with a group, the names stand between the parts.
  const pieces = joined(parts).toString("utf8").split(slot);
  return {
    parts: pieces.filter((_, at) => at % 2 === 0).map((part) => Buffer.from(part)),
    names: pieces.filter((_, at) => at % 2 === 1),
  };
}
