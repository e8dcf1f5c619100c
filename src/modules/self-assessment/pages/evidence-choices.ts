/** The id of the one list on a page from which every field of evidence offers. */
export const CHOICES = "evidence-choices";
