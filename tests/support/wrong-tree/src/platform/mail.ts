// Only the settings read the environment.
export const sender = process.env.SENDER;
