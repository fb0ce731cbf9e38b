// What spam asks for, offers and boasts of, as the folding leaves it: words and phrases of up to five words; "*" at the
// end of a word takes every ending.

export type SignWords =
  | "asksTo"
  | "own"
  | "pleads"
  | "promises"
  | "money"
  | "pills"
  | "romance"
  | "spells"
  | "selling"
  | "praise"
  | "reaches"
  | "counts";

export const signWords: Record<SignWords, readonly string[]> = {
  asksTo:
    list(`subscribe, subscribing, subcribe, suscribe, sub, suscrib*, subscreva, inscreva, abonne*, abonnier*, abone, подпи*, checkout,
    check out, check my, check me, check our, look up, take a look, have a look, visit, visita, visite*, visitez, besucht, besuchen, ziyaret, click,
    klick*, clic, clique*, tıkla, жми*, переходи*, заходи*, пишите, звоните, follow me, follow us, follow my, watch my,
    see my, view my, hear my, search for my, listen to my, join us, join my, join now, join our, add me, sign up, signup, register, registrate, vote for,
    vote here, donate, buy, order now, share this, share your, text me, dm me, inbox me, message me, contact, contactar, contactez,
    escribeme, go to my, go to our, go here, come to my, come to our, come check, come visit, go check, download, install, like my, like our, like this comment, upvote,
    daftar, kunjungi, klik, add`),
  own: list(`my channel, our channel, the channel, my page, our page, my site, our site, my website, our website, my blog,
    our blog, my video, our video, my videos, our videos, my vid, my vids, our vids, my song, our song, my songs, our songs,
    my music, our music, my cover, my covers, our covers, my new, our new, my latest, our latest, my first, my band,
    our band, my profile, my account, my shop, our shop, my store, our store, my app, our app, my group, our group,
    my youtube, our youtube, my facebook, my twitter, my instagram, my playlist, my album, my mixtape, my rap, my remix,
    my clip, my link, my stuff, my campaign, my company, our company, our services, our customers, our products,
    my gameplay, mon site, ma chaine, notre site, meine seite, mein kanal, unser shop, mi canal, nuestra pagina, mi pagina,
    meu canal, minha pagina, kanalıma, kanalım, мой канал, мои канал, наш саит, наш сайт, our agency, my friend has`),
  pleads:
    list(`please, plz, plzz, pls, pleas, pleaase, help me, help us, need help, support me, support us, give me a chance,
    give us a chance, give a chance, a minute, one minute, 1 minute, one second, 1 second, a second, it would mean,
    would mean a lot, means a lot, mean the world, in advance, don't hate, dont hate, no hate, por favor, bitte, s'il vous plait,
    lutfen, пожалуиста, i'm new, im new, new here, just started, new youtuber`),
  promises:
    list(`won't regret, wont regret, not regret, be disappointed, you will love, you'll love, you will like, worth it,
    promise, guarant*, subscribe back, sub back, return the favor, i'll subscribe, i will subscribe, 100, legit, no risk,
    risk free, instantly, limited offer, hurry, today only, don't miss, dont miss, for real, trust me, not a scam, no scam`),
  money:
    list(`money, cash, earn, earning, earnings, earned, profit*, paypal, bitcoin*, btc, crypto*, ethereum, usdt, forex,
    trader, broker, roi, wallet, loan, loans, credit card, casino*, betting, poker, slots, jackpot, lottery, lotto, giveaway*,
    give aways, prize, prizes, gift card, gift cards, giftcard*, coupon*, discount*, cheap, cheapest, promo, for sale,
    for free, free, wholesale, replica, bonus*, get paid, got paid, make money, get rich, rich, millionaire*,
    passive income, extra income, financial freedom, work from home, from home, per day, per week, invested, investment platform,
    minimum deposit, withdrawal, geld verdienen, gagner, ganar dinero, dinero facil, ganhar dinheiro, kredit, kazino,
    казино, заработ*, кредит, бонус*, ставки, bahis, bedava, gratis, gratuit, kostenlos, бесплатно`),
  pills:
    list(`viagra, cialis, levitra, pharmacy, pharmacies, pills, penis, enlargement, erectile, weight loss, lose weight,
    slimming, keto, supplement, supplements, cbd, herbal, herbs, cured me, cure for, herpes, diabetes, testosterone,
    steroids, botox, detox, anti aging`),
  romance:
    list(`dating, date me, sexy girls, single girls, hot girls, singles, lonely, webcam, cams, nude, nudes, naked,
    porn, xxx, escort, escorts, hookup, hookups, sugar daddy, sugar mummy, sugar mommy, my photos, my pics, meet me,
    horny, looking for a man, looking for love, serious relationship, single mother, i am single, dear friend`),
  spells:
    list(`spell, spells, spellcaster, caster, voodoo, magic ring, illuminati, ex back, my ex, ex lover, my husband back,
    lottery numbers, herbal doctor, hacker, hackers, hack, recovery expert, lost funds, recover my, recover your, my testimony,
    testimony, testimonies, priest, great doctor, powerful, temple`),
  selling: list(`seo, backlink*, ranking, first page, leads, autopilot, auto pilot, marketing agency, digital marketing,
    essay*, dissertation*, assignment, assignments, homework, packers, movers, rental, rentals, plumb*, roofing,
    locksmith, towing, furniture, jersey*, watches, handbags, sneakers, shoes, buy passport, fake passport, certificates,
    diplomas, driver's license, drivers license, kitchen, astrologer, web design, website design, hosting, iptv,
    generator, cheat, cheats, keygen, crack, unlock*, apk, more views, more likes, more followers, more traffic,
    affordable, best price, best prices, high quality, top quality, services, our clients`),
  praise:
    list(`great post, nice post, good post, awesome post, amazing post, helpful post, informative post, great article,
    nice article, great blog, nice blog, awesome blog, amazing blog, your blog, your website, your site, your web site,
    this blog, this website, this web site, thanks for sharing, thank you for sharing, keep it up, keep up the, keep posting,
    valuable information, useful information, great info, nice info, good info, great information, bookmark*, book marked,
    informative, stumbled upon, came across your, i really enjoyed, great content, quality content, your writing style,
    wonderful post, excellent post, excellent article, superb`),
  reaches:
    list(`whatsapp, whatsap, telegram, viber, signal, skype, kik, snapchat, wechat, gmail, hotmail, yahoo, email me,
    e mail, email him, email her, contact him, contact her, contact them, contact us, contact me, via email, text number,
    phone number, call now, call us, call me, inbox`),
  counts: list(`subs, subscriber, subscribers, subscribed, followers, likes, views, fans, viewers, supporters`),
};

function list(words: string): string[] {
  return words.split(",").map((word) => word.trim().replace(/\s+/g, " "));
}

/** What a link's host, without "www.", says of where it leads. */
export const hosts = {
  shortens:
    /^(?:bit\.ly|tinyurl|goo\.gl|ow\.ly|is\.gd|adf\.ly|cutt\.ly|rb\.gy|t\.me|wa\.me|linktr|shorturl|lnk|[a-z0-9-]*sh+ort[a-z0-9-]*\.)/,
  sells:
    /shop|store|deal|cheap|buy|sale|loan|casino|slot|poker|pharm|pill|viagra|crypto|coin|forex|trade|escort|dating|porn|xxx|seo|essay|amazon|ebay|etsy|aliexpress|play\.google|itunes|spotify|kickstarter|gofundme|indiegogo|patreon|soundcloud/,
  socialises: /facebook|instagram|twitter|twitch|tiktok|vk\.com|youtu|vimeo|snapchat|tumblr|blogspot|wordpress/,
  vouched:
    /\.gov(?:\.[a-z]{2})?$|\.mil$|\.int$|\.edu$|\.ac\.[a-z]{2}$|^doi\.org$|(?:^|\.)(?:wikipedia|jstor|un|icrc|crisisgroup|sipri|iiss|hrw|amnesty|archive|arxiv)\.org$|(?:^|\.)(?:reuters|apnews|nytimes|ft|economist|theguardian|washingtonpost|foreignaffairs|aljazeera)\.com$|(?:^|\.)bbc\.(?:com|co\.uk)$|(?:^|\.)(?:lemonde\.fr|spiegel\.de|zeit\.de|elpais\.com)$/,
} as const;
