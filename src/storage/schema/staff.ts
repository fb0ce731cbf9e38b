/** Tables of the step 012-staff. */
export interface StaffTables {}
