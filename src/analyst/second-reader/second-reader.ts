/** Changes whenever what is asked, or how an answer is checked, does. */
const version = "0.1.0";

/** Who a claim says has read it. */
export function secondReader(model: string): { name: string; version: string } {
  return { name: `second reader ${model}`, version };
}
