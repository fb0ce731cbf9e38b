/** Tables of the step 006-identity. */
export interface IdentityTables {}
