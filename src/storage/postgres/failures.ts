import { StorageError } from "../engine.ts";

const unreachable = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENOENT",
  // postgresql.org/docs/current/errcodes-appendix.html
  "28000", // invalid_authorization_specification
  "28P01", // invalid_password
  "3D000", // invalid_catalog_name: no such database
  "53300", // too_many_connections
  "57P01", // admin_shutdown
  "57P03", // cannot_connect_now
]);

/** What an error of PostgreSQL, or of reaching it, means for the storage; any other error comes back as it is. */
export function postgresFailure(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = "code" in error ? String(error.code) : "";
  const timedOut = /timeout exceeded when trying to connect|Connection terminated/.test(error.message);
  if (unreachable.has(code) || timedOut) {
    return new StorageError(
      "database_unreachable",
      "PostgreSQL cannot be reached at DATABASE_URL; check that it runs and that the address, user, password and database are right.",
      error,
    );
  }
  switch (code) {
    case "53100": // disk_full
      return new StorageError(
        "disk_full",
        "The disk of PostgreSQL is full; nothing was changed. Free some space and try again.",
        error,
      );
    case "25006": // read_only_sql_transaction
      return new StorageError(
        "database_unreachable",
        "PostgreSQL answers but takes no changes; point DATABASE_URL at the primary server.",
        error,
      );
    case "XX001": // data_corrupted
    case "XX002": // index_corrupted
      return new StorageError(
        "database_corrupt",
        "PostgreSQL reports damaged data; restore the database from a backup.",
        error,
      );
    case "55P03": // lock_not_available
    case "40P01": // deadlock_detected
      return new StorageError(
        "database_busy",
        "The database is busy with another command; try again in a moment.",
        error,
      );
    default:
      return error;
  }
}
