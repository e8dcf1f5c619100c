/** The program's own log, for the host: JSON lines on standard error, with an allow-list of fields and no personal data. */
import { destination, pino } from "pino";

/** What a log line may carry besides its message. */
export type LogFields = {
  readonly error?: unknown;
  readonly number?: string;
  readonly city?: string;
  readonly method?: string;
  readonly route?: string;
  readonly status?: number;
  readonly milliseconds?: number;
  readonly step?: string;
};

export type Log = {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
};

export type LogLevel = "silent" | "error" | "warn" | "info";

/** An error as the log may show it: kind, message and stack, without the values that a driver attaches. */
function printable(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = "code" in error ? String(error.code) : undefined;
  return { name: error.name, message: error.message, code, stack: error.stack };
}

export function createLog(level: LogLevel): Log {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    destination(2),
  );
  const allowed = ({
    error,
    number,
    city,
    method,
    route,
    status,
    milliseconds,
    step,
  }: LogFields) => ({
    number,
    city,
    method,
    route,
    status,
    milliseconds,
    step,
    ...(error === undefined ? {} : { error: printable(error) }),
  });
  return {
    info: (message, fields = {}) => logger.info(allowed(fields), message),
    warn: (message, fields = {}) => logger.warn(allowed(fields), message),
    error: (message, fields = {}) => logger.error(allowed(fields), message),
  };
}
