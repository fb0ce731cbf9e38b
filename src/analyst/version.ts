/** Name and version of this analyst; a new minor version means that what it reads in the same text has changed. */
export const ANALYST = { name: "rapport-rules", version: "0.2.0" } as const;
