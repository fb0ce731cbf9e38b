/** Tables of the step 005-letters. */
export interface LetterTables {}
