import { openSmtp } from "../../src/gateways/smtp/smtp.ts";
import { sendLetters } from "../../src/jobs/send-letters.ts";
import { openPost } from "../../src/storage/letters/post.ts";
import { openStorage } from "../../src/storage/open.ts";

// Puts letters into the folder given and says so for each, and sends what waits by the mail server given, with a clock
// that is so many seconds ahead, until it is killed.
const [dataFolder = "", url = "", round = "", ahead = ""] = process.argv.slice(2);
const storage = await openStorage({ dataFolder }, { use: "write", create: true });
const post = openPost(storage.engine);
const clock = () => new Date(Date.now() + Number(ahead) * 1000);
const from = { name: "The Invented Review", address: "letters@review.example" };
void sendLetters(
  post,
  openSmtp({ url, from }),
  new AbortController().signal,
  () => {},
  { betweenLooks: 0.01, afterFailure: 0.01, betweenSweeps: 60, atOnce: 4 },
  clock,
);
for (let n = 0; n < 200; n++) {
  const to = `r${round}-${n}@lagoon.example`;
  await post.put({ to, subject: "News", text: "Some news.", html: "<p>Some news.</p>", kind: "notice" }, clock());
  process.stdout.write(`${to}\n`);
  await new Promise((resolve) => setTimeout(resolve, 2));
}
