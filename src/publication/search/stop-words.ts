/** Words too common to look for: left out of words side by side unless nothing else was asked. */
export const stopWords = new Set(
  `a about all also am an and any are as at be been being both but by can could did do does doing done each for from
  had has have having he her hers him his how i if in into is it its itself let may me might must my no nor not of off
  on onto or our ours ourselves shall she should so some such than that the their theirs them themselves then there
  these they this those to too upon us very was we were what when where whether which while who whom whose why will
  with would you your yours`.split(/\s+/),
);
