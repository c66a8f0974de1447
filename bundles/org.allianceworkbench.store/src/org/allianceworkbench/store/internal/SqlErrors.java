package org.allianceworkbench.store.internal;

import java.nio.file.Path;
import java.sql.SQLException;

import org.allianceworkbench.store.StoreException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what the database's errors mean for somebody who only knows the study. */
final class SqlErrors {

	private SqlErrors() {
	}

	/** One sentence with the reason and the remedy. */
	static StoreException explain(Path file, SQLException error) {
		return new StoreException(sentence(file, error), error);
	}

	private static String sentence(Path file, SQLException error) {
		return switch (code(error)) {
			case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> file
					+ " is being changed by another program; nothing was changed. Wait until that has finished, then try again";
			case SQLITE_CORRUPT, SQLITE_NOTADB -> file + " is damaged; restore the study folder from a backup, or import the "
					+ "files in its folder sources into a new study (" + detail(error) + ")";
			case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH -> file
					+ " can't be written; copy the study folder to a place where you may write, or change its permissions";
			case SQLITE_FULL -> "the disk with " + file + " is full; nothing was changed. Make room and try again";
			case SQLITE_IOERR -> file + " can't be read or written; check the disk or the network drive (" + detail(error) + ")";
			default -> file + ": the database refused, nothing was changed (" + detail(error) + ")";
		};
	}

	private static String detail(SQLException error) {
		return error.getCause() == null ? error.getMessage() : error.getMessage() + ": " + error.getCause().getMessage();
	}

	/** The primary code: extended codes keep it in their lowest byte (SQLite, "Result and Error Codes"). */
	private static SQLiteErrorCode code(SQLException error) {
		return error instanceof SQLiteException sqlite ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff)
				: SQLiteErrorCode.UNKNOWN_ERROR;
	}
}
