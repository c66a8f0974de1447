package org.allianceworkbench.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.Source;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Severity;

/** The table {@code finding}. */
public final class Findings {

	private Findings() {
	}

	/** Keeps a finding of an import. */
	static void add(Session session, long importId, Finding finding) throws SQLException {
		RowKey row = finding.row();
		Source source = finding.source();
		session.update("INSERT INTO finding (import, severity, rule, level, site, row_therapist, client, occasion, role, "
				+ "therapist, variable, value, file, sheet, place_row, col, address, message, remedy, held) "
				+ "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", importId, finding.severity().name(),
				finding.rule(),
				row.level().name(), row.site(), row.therapist(), row.client(), row.occasion(), row.role(), finding.therapist(),
				finding.variable(), finding.value(), finding.file(), source.sheet(), source.row(), source.column(),
				source.address(), finding.message(), finding.remedy(), finding.held() ? 1 : 0);
	}

	/** The findings that are not settled, of imports that were not taken back. */
	public static List<Finding> open(Session session) throws SQLException {
		return session.list("SELECT f.severity, f.rule, f.level, f.site, f.row_therapist, f.client, f.occasion, f.role, "
				+ "f.therapist, f.variable, f.value, f.file, f.sheet, f.place_row, f.col, f.address, f.message, f.remedy, f.held, f.import "
				+ "FROM finding f JOIN import i ON i.id = f.import WHERE f.settled IS NULL AND i.reverted IS NULL ORDER BY f.id",
				Findings::finding);
	}

	private static Finding finding(ResultSet row) throws SQLException {
		RowKey key = new RowKey(Level.valueOf(row.getString(3)), row.getString(4), row.getString(5), row.getString(6),
				row.getString(7), row.getString(8));
		Source source = new Source(row.getString(13), row.getLong(14), row.getString(15), row.getString(16));
		return new Finding(Severity.valueOf(row.getString(1)), row.getString(2), key, row.getString(9), row.getString(10),
				row.getString(11), row.getString(12), source, row.getLong(20), row.getString(17), row.getString(18),
				row.getBoolean(19));
	}
}
