/** The program's own log, for the host: JSON lines on standard error, with an allow-list of fields and no personal data. */
import { destination, pino } from "pino";

/** What a log line may carry besides its message. */
export type LogFields = {
  /** The number of the visit. */
  readonly request?: string | undefined;
  readonly error?: unknown;
  /** Of a letter: its id, which leads to nobody. */
  readonly number?: string;
  readonly city?: string | undefined;
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

/** PostgreSQL's "data exceptions" (class 22), whose message repeats the value that it could not read. */
const REPEATS_VALUE = /^22[0-9A-Z]{3}$/;

/** An error as the log may show it: kind, message and stack, without the values that a driver attaches or repeats. */
function printable(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = "code" in error ? String(error.code) : undefined;
  const { name, message, stack } = error;
  if (code === undefined || !REPEATS_VALUE.test(code)) return { name, message, code, stack };
  // The value may have lines of its own: of the stack only the places stay.
  const places = stack?.slice(stack.indexOf(message) + message.length);
  return { name, message: "(not shown: it repeats a value)", code, stack: places };
}

export function createLog(level: LogLevel): Log {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    destination(2),
  );
  const allowed = ({
    error,
    request,
    number,
    city,
    method,
    route,
    status,
    milliseconds,
    step,
  }: LogFields) => ({
    request,
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
