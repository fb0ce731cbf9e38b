/** As many as fit beside the words. */
const mostShown = 10;

/** What is left, as dots beside the words that say it. */
export function Tally({ left, of }: { left: number; of: number }) {
  if (of > mostShown) return null;
  return (
    <span class="tally" aria-hidden="true">
      {Array.from({ length: of }, (_, n) => (
        <span key={n} class={n < left ? "tally-left" : "tally-spent"} />
      ))}
    </span>
  );
}
