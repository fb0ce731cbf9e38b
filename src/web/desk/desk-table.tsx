import type { ComponentChildren } from "preact";

/** The name of a column, or the name of one of numbers. */
type Column = string | { numbers: string };

interface DeskTableProps {
  /** What the table holds, for those who hear it. */
  label: string;
  columns: readonly Column[];
  /** Rows of `<tr>`. */
  children: ComponentChildren;
}

/** A table that scrolls by itself where the screen is narrow. */
export function DeskTable({ label, columns, children }: DeskTableProps) {
  return (
    <div class="desk-table" role="region" aria-label={label} tabindex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => {
              const [name, numbers] = typeof column === "string" ? [column, false] : [column.numbers, true];
              return (
                <th key={name} scope="col" class={numbers ? "number" : undefined}>
                  {name}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
