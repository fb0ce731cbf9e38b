/** Tables of the step 010-following. */
export interface FollowingTables {}
