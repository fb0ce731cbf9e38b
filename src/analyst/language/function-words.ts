/** Small English words that make up a third of any English text. Data only. */
export const FUNCTION_WORDS = new Set(
  `a about after all also an and any are as at be because been before between both but by can could did do does during
  each even for from had has have he her his how however i if in into is it its more most no not of on one only or other
  our over she should since so some such than that the their them then there these they this those through to under until
  up was we were what when where whether which while who will with without would you`.split(/\s+/),
);
