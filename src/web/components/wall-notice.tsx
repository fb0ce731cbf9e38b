import type { Access } from "../../publication/index.ts";
import { words } from "../words.ts";

/** Said plainly where a reader's sight ends. */
export function WallNotice({ access }: { access: Access }) {
  if (access === "open") return null;
  return (
    <aside class="wall">
      <p class="wall-line">{words.wall[access]}</p>
      <p class="hint">{words.wall.hint}</p>
    </aside>
  );
}
