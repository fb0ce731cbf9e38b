import { describe, expect, test } from "vitest";
import { likelihoodOfSpam } from "./filter.ts";
import { readSpamWeights } from "./read-weights.ts";

const weights = await readSpamWeights();
const p = (text: string, name = "Ada Rowe") => likelihoodOfSpam(weights, { text, name });

describe("an honest reply is not held as spam", () => {
  test.each([
    ["about armed groups", "The army of Rwanda has backed these rebels since 2012 and everybody in Goma knows it."],
    ["about armed groups", "Al-Shabaab taxes that road, and the soldiers at the next checkpoint tax it again."],
    ["about armed groups", "Whoever calls the Houthis a mere proxy has never listened to one of their sermons."],
    ["about states", "India occupies what it likes, Pakistan sends whom it likes, and Kashmiris are never asked."],
    ["that insults a government", "THE GOVERNMENT ARE CRIMINALS AND THE MINISTER SHOULD BE IN PRISON!!!"],
    ["that insults a government", "A bunch of thieves in uniform, that is all this junta ever was."],
    ["that swears", "fuck this government and fuck its army"],
    ["that insults us", "Who paid for this article? Gazprom?"],
    ["with a source", "See https://www.crisisgroup.org/asia/nepal/peace-talks for the opposite view."],
    ["that is a source", "https://www.theguardian.com/world/2019/jan/04/dam-collapse-report"],
    ["with a recording", "Watch the full debate here: https://www.youtube.com/watch?v=Qw3rTy98765"],
    [
      "with maps of its own",
      "My website on the border has maps: https://borders.example.org/maps/1961/line-of-control",
    ],
    ["in learnt English", "Sorry my english. I living in Kabul and this is not what happen in that day."],
    [
      "in learnt English",
      "Author is not know our region, here is nobody which want this bridge, please to ask people.",
    ],
    ["in French", "Je ne suis pas d'accord avec l'auteur, la Côte d'Ivoire n'a jamais accepté ces conditions."],
    ["in German", "Der Autor irrt sich: Die Truppen waren schon im April abgezogen."],
    ["in Spanish", "En mi país nadie creyó nunca en esa tregua, y con razón."],
    ["in Arabic", "الكاتب لا يذكر دور الجيران في هذه الأزمة"],
    ["in Russian", "Автор ошибается, войска вывели ещё весной."],
    ["that asks", "Please check your dates, the summit in Lima was in May."],
    ["that calls for something", "Free all political prisoners now!"],
    ["that calls for something", "We need your help. In Darfur people die every day."],
    ["about money", "The bank gave a loan of $50 million for a port nobody uses."],
    [
      "about fraud",
      "Their loan sharks, their casinos, their crypto: that is the economy of the scam compounds in Myanmar.",
    ],
    ["about channels", "The Telegram channels of both armies told the same lie."],
    ["of one word", "Nonsense."],
    ["of praise", "Great article, thank you."],
    ["without letters", "???"],
  ])("%s: %s", (_what, text) => {
    expect(p(text)).toBeLessThan(0.5);
  });
});

describe("spam is held", () => {
  test.each([
    ["praise with a shop", "Great post! I also wrote about it, visit www.cheap-tyres-shop.com"],
    ["praise for a search engine's sake", "Thanks for sharing. Best SEO company in Pune: seo-pune.in"],
    ["work from home", "Earn $900 per day from home, contact me on WhatsApp +1 555 010 9999"],
    ["romance", "Hot girls near you http://meet-now.ru/?id=4"],
    ["recovery of money", "I got my money back from scammers thanks to a recovery hacker, WhatsApp +1 555 010 7777"],
    ["pills", "BUY CIALIS ONLINE CHEAP"],
    ["a casino", "Play now and win big at spin-palace.com"],
    ["a casino, in Turkish", "Onlayn kazino bonus 500% tıkla kazan.com"],
    ["replicas, in French", "Achetez vos montres sur luxe-replica.com"],
    ["a shortened link", "http://bit.ly/3xYzAbc"],
    ["a channel", "check out my new channel about history"],
    ["a newsletter", "Subscribe to my newsletter at growthguru.io"],
    ["disguised letters", "s u b s c r i b e to my chаnnel"],
  ])("%s: %s", (_what, text) => {
    expect(p(text)).toBeGreaterThanOrEqual(0.5);
  });
});

test.each([
  ["nothing", ""],
  ["a megabyte", "word ".repeat(200_000)],
  ["half a character", "\ud83d"],
  ["names of object properties", "constructor __proto__ toString hasOwnProperty"],
])("any text has a likelihood: %s", (_what, text) => {
  const likelihood = p(text, text);
  expect(likelihood).toBeGreaterThanOrEqual(0);
  expect(likelihood).toBeLessThanOrEqual(1);
});
