/**
 * The full-text index. Contentless: the words are in `piece_version` already, and snippets are cut from there.
 * Porter stems, folded accents; short prefixes are indexed for suggestions and `word*`.
 */
export const searchIndex = [
  `create virtual table piece_fts using fts5(
    title, standfirst, credits, body,
    content='', contentless_delete=1,
    tokenize='porter unicode61 remove_diacritics 2',
    prefix='2 3'
  )`,
];
