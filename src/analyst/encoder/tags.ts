/** Runs of tags as ranges `[from, to)` of pieces, with the mean probability of their tags. */
export interface TagSpan {
  from: number;
  to: number;
  kind: string;
  score: number;
}

/**
 * The likeliest sequence of B-, I- and O tags in which every I- follows its own kind (Viterbi 1967).
 * @param logits `(to - from) × tags`, row by row, of the pieces from `offset` on
 */
export function spansOf(logits: Float32Array, offset: number, length: number, tags: readonly string[]): TagSpan[] {
  const path = likeliest(logits, offset, length, tags);
  const spans: TagSpan[] = [];
  let open: TagSpan | null = null;
  path.forEach((tag, at) => {
    const name = tags[tag] ?? "O";
    const kind = name.slice(2);
    if (!name.startsWith("I-")) open = null;
    if (name.startsWith("B-")) {
      open = { from: at, to: at, kind, score: 0 };
      spans.push(open);
    }
    if (open === null) return;
    open.to = at + 1;
    open.score += probability(logits, (offset + at) * tags.length, tags.length, tag);
  });
  for (const span of spans) span.score /= span.to - span.from;
  return spans;
}

function likeliest(logits: Float32Array, offset: number, length: number, tags: readonly string[]): number[] {
  const count = tags.length;
  const follows = tags.map((tag) =>
    tag.startsWith("I-") ? [tags.indexOf(`B-${tag.slice(2)}`), tags.indexOf(tag)] : null,
  );
  let best = new Float64Array(count);
  const cameFrom = new Uint8Array(length * count);
  for (let at = 0; at < length; at += 1) {
    const row = (offset + at) * count;
    const norm = logSum(logits, row, count);
    const next = new Float64Array(count);
    let top = 0;
    for (let tag = 1; tag < count; tag += 1) if ((best[tag] ?? 0) > (best[top] ?? 0)) top = tag;
    for (let tag = 0; tag < count; tag += 1) {
      const allowed = follows[tag];
      let from = top;
      let before = at === 0 ? 0 : (best[top] ?? 0);
      if (allowed) {
        before = -Infinity;
        for (const one of at === 0 ? [] : allowed) {
          if ((best[one] ?? -Infinity) > before) {
            before = best[one] ?? -Infinity;
            from = one;
          }
        }
      }
      next[tag] = before + (logits[row + tag] ?? 0) - norm;
      cameFrom[at * count + tag] = from;
    }
    best = next;
  }
  const path = Array.from<number>({ length }).fill(0);
  let tag = best.indexOf(Math.max(...best));
  for (let at = length - 1; at >= 0; at -= 1) {
    path[at] = Math.max(0, tag);
    tag = cameFrom[at * count + Math.max(0, tag)] ?? 0;
  }
  return path;
}

function logSum(logits: Float32Array, row: number, count: number): number {
  let top = -Infinity;
  for (let at = row; at < row + count; at += 1) top = Math.max(top, logits[at] ?? 0);
  let sum = 0;
  for (let at = row; at < row + count; at += 1) sum += Math.exp((logits[at] ?? 0) - top);
  return top + Math.log(sum);
}

function probability(logits: Float32Array, row: number, count: number, tag: number): number {
  return Math.exp((logits[row + tag] ?? 0) - logSum(logits, row, count));
}

/** Logits → probabilities. */
export function softmax(logits: Float32Array, row: number, count: number): number[] {
  const norm = logSum(logits, row, count);
  return Array.from({ length: count }, (_, at) => Math.exp((logits[row + at] ?? 0) - norm));
}
