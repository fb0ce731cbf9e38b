/** Name and version of this analyst; a new minor version means that what it reads in the same text has changed. */
export const ANALYST = { name: "rapport", version: "0.4.0" } as const;
