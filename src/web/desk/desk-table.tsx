import type { ComponentChildren } from "preact";

interface DeskTableProps {
  /** What the table holds, for those who hear it. */
  label: string;
  columns: readonly string[];
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
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
