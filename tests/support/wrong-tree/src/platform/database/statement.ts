// Breaks nothing: what the stores declare their SQL with.
export const row = (_shape: object) => (_strings: TemplateStringsArray) => 1;
export const command = (_strings: TemplateStringsArray) => 1;
