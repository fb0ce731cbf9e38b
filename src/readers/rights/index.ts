export * from "./consents.ts";
export * from "./ports.ts";
