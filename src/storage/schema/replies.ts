/** Tables of the step 009-replies. */
export interface ReplyTables {}
