export { isAllowed } from "./egress.ts";
export { openChat } from "./language-model/chat.ts";
