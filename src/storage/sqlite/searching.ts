import type { Searching } from "../../publication/index.ts";
import type { VisibleText } from "../search/hits.ts";
import { unsealed } from "../search/unsealed.ts";
import { openSearchConnection } from "./search-connection.ts";
import { SearchThread } from "./search-thread.ts";

/** Search for a server: in a thread that starts with the first question. Failures are `SearchFailed`. */
export function openSqliteSearching(file: string, visibleText: VisibleText): Searching {
  const thread = new SearchThread(file);
  return unsealed(thread, visibleText, () => thread.close());
}

/** Search for a command that asks once, without the cost of a thread. Throws `StorageError`. */
export function openSqliteSearchingHere(file: string, visibleText: VisibleText): Searching {
  let opened: ReturnType<typeof openSearchConnection> | null = null;
  const open = () => (opened ??= openSearchConnection(file)).search;
  const lazy = {
    search: (request: Parameters<Searching["search"]>[0]) => open().search(request),
    suggest: (typed: string, limit: number) => open().suggest(typed, limit),
    respell: (words: string[]) => open().respell(words),
  };
  return unsealed(lazy, visibleText, async () => opened?.close());
}
