import { expect, test } from "vitest";
import { writeJsonLd } from "./json-ld.ts";

test("no text can end the script, and what is read back is the same", () => {
  const name = `</script><!-- <script> & "quoted" \\ \u2028 \u2029 Österreich`;
  const written = writeJsonLd([{ "@type": "Person", name }]);
  expect(written).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(written)).toEqual({ "@context": "https://schema.org", "@graph": [{ "@type": "Person", name }] });
});

test("members without a value are left out", () => {
  expect(writeJsonLd([{ "@type": "Person", jobTitle: undefined }])).not.toContain("jobTitle");
});
