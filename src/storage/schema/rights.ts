/** Tables of the step 011-rights. */
export interface RightsTables {}
