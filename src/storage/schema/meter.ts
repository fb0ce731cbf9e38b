/** Tables of the step 007-meter. */
export interface MeterTables {}
