export { isAllowed } from "./egress.ts";
export { openChat, type Endpoint } from "./language-model/chat.ts";
