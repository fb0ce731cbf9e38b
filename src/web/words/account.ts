/** Words of the account's pages. */
export const accountWords = {
  tabs: "Your account",
};
