import { renderToString } from "preact-render-to-string";
import type { Account } from "../readers/index.ts";
import { Signature, Stamp } from "./components/replies/reply-form.tsx";
import { pathTo } from "./addresses.ts";
import type { WebContext } from "./context.ts";

// What is rendered depends on the name and the piece; rendering costs more than all else that the slot needs.
const rendered = new Map<string, string>();
const mostKept = 2000;

const stamps = new WeakMap<WebContext["replies"], { second: number; markup: string }>();

/** The time to the second: many pages are sent in one, and a reply takes several to write. */
function stampAt(replies: WebContext["replies"], now: Date): string {
  const second = Math.floor(now.getTime() / 1000) * 1000;
  let stamp = stamps.get(replies);
  if (stamp?.second !== second) {
    stamp = { second, markup: renderToString(<Stamp stamp={replies.stamp(new Date(second))} />) };
    stamps.set(replies, stamp);
  }
  return stamp.markup;
}

/** What goes into the slot "replying-as" of a piece's page: whom this reader replies as, and the time. Reads nothing. */
export function replyingAs(context: WebContext, { name }: Pick<Account, "name">, slug: string): string {
  const key = `${slug} ${name}`;
  let signature = rendered.get(key);
  if (signature === undefined) {
    const as = { kind: "reader", name, picture: null } as const;
    signature = renderToString(<Signature as={as} here={pathTo.replies(slug)} typed={null} />);
    if (rendered.size >= mostKept) rendered.clear();
    rendered.set(key, signature);
  }
  return signature + stampAt(context.replies, context.now());
}
