/** Tables of the step 008-subscriptions. */
export interface SubscriptionTables {}
