/** The table of a row that tells of something public, and how somebody might change it; without a change, the row is deleted. */
export type Tampered = readonly [table: string, change?: string];
