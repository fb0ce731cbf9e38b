/** Short lists of numbers by key, in one block of memory. A changed list is written anew behind the others. */
export class Lists {
  #starts = new Int32Array(1024);
  #lengths = new Uint16Array(1024);
  #values = new Int32Array(4096);
  #end = 0;
  #highest = 0;

  set(key: number, values: number[]): void {
    if (key >= this.#starts.length) {
      const room = Math.max(key + 1, this.#starts.length * 2);
      this.#starts = grown(this.#starts, new Int32Array(room));
      this.#lengths = grown(this.#lengths, new Uint16Array(room));
    }
    if (this.#end + values.length > this.#values.length) {
      this.#values = grown(this.#values, new Int32Array(Math.max(this.#end + values.length, this.#values.length * 2)));
    }
    this.#values.set(values, this.#end);
    this.#starts[key] = this.#end;
    this.#lengths[key] = Math.min(values.length, 65_535);
    this.#end += values.length;
    this.#highest = values.reduce((highest, value) => Math.max(highest, value), this.#highest);
  }

  /** How often each number stands in the lists of these keys. */
  count(keys: ArrayLike<number>): Map<number, number> {
    const tally = new Int32Array(this.#highest + 1);
    for (let n = 0; n < keys.length; n++) {
      const key = keys[n] as number;
      const start = this.#starts[key] ?? 0;
      const end = start + (this.#lengths[key] ?? 0);
      for (let at = start; at < end; at++) (tally[this.#values[at] as number] as number)++;
    }
    const counts = new Map<number, number>();
    for (let value = 0; value < tally.length; value++) if (tally[value]) counts.set(value, tally[value] as number);
    return counts;
  }

  hasAny(key: number, wanted: ReadonlySet<number>): boolean {
    const start = this.#starts[key] ?? 0;
    const end = start + (this.#lengths[key] ?? 0);
    for (let at = start; at < end; at++) if (wanted.has(this.#values[at] as number)) return true;
    return false;
  }
}

function grown<A extends Int32Array | Uint16Array>(old: A, larger: A): A {
  larger.set(old);
  return larger;
}
