import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { unfiltered } from "../../../test/made-up/replies.ts";
import { spamStandIn, type SpamStandIn } from "../../../test/made-up/spam-service.ts";
import { SHOWN_TO_SERVICE, withService, type SpamFilter, type Suspect } from "../../replies/index.ts";
import { openAkismet } from "./akismet.ts";

const suspect: Suspect = {
  id: "r-1",
  name: "Ada Rowe",
  address: "ada@post.example",
  text: "Is 3 < 4 & so on?\nYes.",
  quote: "not shown",
  pieceUrl: "https://p.example/a-piece",
  writtenAt: "2031-05-01T12:00:00.000Z",
  sender: { ip: "192.0.2.7", browser: "Browser/1.0", referrer: "https://p.example/" },
};
const opened: SpamStandIn[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

async function serviceThat(behave: (response: ServerResponse) => void) {
  const standIn = await spamStandIn((_shown, response) => behave(response));
  opened.push(standIn);
  const account = { url: standIn.url, key: "k-123", publication: "https://p.example" };
  return { standIn, service: openAkismet(account, { check: 300, report: 300 }) };
}
/** Our own filter as it is when it has an opinion. */
const saying = (p: number): SpamFilter => ({ ...unfiltered, check: async () => ({ p, why: p < 0.5 ? "" : "links" }) });

describe("a spam service", () => {
  test("is shown what readers are told, and nothing else", async () => {
    const { standIn, service } = await serviceThat((response) => response.end("false"));
    await withService(unfiltered, service).check(suspect);
    expect(standIn.shown).toEqual([
      {
        path: "/1.1/comment-check",
        type: "application/x-www-form-urlencoded",
        fields: {
          api_key: "k-123",
          blog: "https://p.example",
          comment_type: "comment",
          comment_content: suspect.text,
          comment_author: suspect.name,
          comment_author_email: suspect.address,
          user_ip: "192.0.2.7",
          user_agent: "Browser/1.0",
          referrer: "https://p.example/",
          permalink: suspect.pieceUrl,
          comment_date_gmt: suspect.writtenAt,
        },
      },
    ]);
    const ofPublication = ["api_key", "blog", "comment_type"];
    expect(Object.keys(standIn.shown[0]?.fields ?? {})).toHaveLength(
      Object.keys(SHOWN_TO_SERVICE).length + ofPublication.length,
    );
  });

  test("is not shown what is not known", async () => {
    const { standIn, service } = await serviceThat((response) => response.end("false"));
    await withService(unfiltered, service).check({ ...suspect, address: null, sender: null });
    const names = Object.keys(standIn.shown[0]?.fields ?? {});
    expect(names).not.toContain("comment_author_email");
    expect(names).not.toContain("user_ip");
  });

  test("that calls a reply spam makes it wait; our own filter may still be surer", async () => {
    const { service } = await serviceThat((response) => response.end("true"));
    expect(await withService(saying(0.01), service).check(suspect)).toEqual({
      p: 0.75,
      why: `${service.name} calls it spam`,
    });
    expect(await withService(saying(0.97), service).check(suspect)).toEqual({
      p: 0.97,
      why: `${service.name} calls it spam, links`,
    });
  });

  test("that calls everything honest lets nothing through that our own filter holds", async () => {
    const { service } = await serviceThat((response) => response.end("false"));
    expect(await withService(saying(0.8), service).check(suspect)).toEqual({ p: 0.8, why: "links" });
  });

  test.each<[string, (response: ServerResponse) => void]>([
    ["fails", (response) => response.writeHead(500).end("true")],
    ["refuses the key", (response) => response.end("invalid")],
    ["answers with a page", (response) => response.end("<html><script>alert(1)</script>true</html>")],
    ["answers with nothing", (response) => response.end()],
    ["leads elsewhere", (response) => response.writeHead(302, { location: "https://elsewhere.example/" }).end()],
    ["answers without end", (response) => void setInterval(() => response.write("true".repeat(5000)), 1).unref()],
    ["hangs up", (response) => response.destroy()],
    ["never answers", () => {}],
    ["never ends its answer", (response) => void response.write("true")],
    ["breaks off", (response) => response.writeHead(200, { "content-length": "400" }).end("true")],
  ])("that %s leaves the word to our own filter, soon", async (_what, behave) => {
    const { service } = await serviceThat(behave);
    const filter = withService(saying(0.3), service);
    const began = performance.now();
    expect(await filter.check(suspect)).toEqual({ p: 0.3, why: "" });
    await expect(filter.learn(suspect, true)).resolves.toBeUndefined();
    expect(performance.now() - began).toBeLessThan(3000);
  });

  test("that is not there leaves the word to our own filter", async () => {
    const { standIn, service } = await serviceThat(() => {});
    await standIn.close();
    expect(await withService(saying(0.3), service).check(suspect)).toEqual({ p: 0.3, why: "" });
  });

  test("is told what moderators rule, and not what they take back", async () => {
    const { standIn, service } = await serviceThat((response) =>
      response.end("Thanks for making the web a better place."),
    );
    const filter = withService(unfiltered, service);
    await filter.learn(suspect, true);
    await filter.learn(suspect, false);
    await filter.learn(suspect, null);
    expect(standIn.shown.map(({ path }) => path)).toEqual(["/1.1/submit-spam", "/1.1/submit-ham"]);
  });
});
