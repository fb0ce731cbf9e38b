/** Tables of the step 014-disputes. */
export interface DisputeTables {}
