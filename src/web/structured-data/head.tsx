import { writeJsonLd, type JsonLd } from "./json-ld.ts";
import type { Meta } from "./meta.ts";

/** What machines read in a page's head. */
export function MachineHead({ meta, data }: { meta: Meta[]; data: JsonLd[] }) {
  return (
    <>
      {meta.map((one) => (
        <meta key={JSON.stringify(one)} {...one} />
      ))}
      {data.length > 0 && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: writeJsonLd(data) }} />}
    </>
  );
}
