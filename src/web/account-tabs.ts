/** The pages of an account, in the order in which they are offered. Each area of the site adds its own. */
export const accountTabs: { path: string; name: string }[] = [{ path: "/account", name: "Overview" }];
