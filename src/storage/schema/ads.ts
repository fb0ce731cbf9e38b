/** Tables of the step 013-ads. */
export interface AdTables {}
