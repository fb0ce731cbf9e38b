import { initialsOf } from "../../../replies/index.ts";
import { pathTo } from "../../addresses.ts";

/** A writer's picture, or their initials on a ground of their own. */
export function Portrait({ name, picture }: { name: string; picture: string | null }) {
  if (picture !== null)
    return <img class="portrait" src={pathTo.picture(picture)} alt="" width={40} height={40} loading="lazy" />;
  const { letters, ground } = initialsOf(name);
  return (
    <svg class={`portrait portrait-${ground}`} viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
      <circle cx="20" cy="20" r="20" />
      <text x="20" y="20" dy="0.36em" text-anchor="middle">
        {letters}
      </text>
    </svg>
  );
}
