package org.allianceworkbench.store.internal;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.store.ColumnOrigin;
import org.allianceworkbench.store.Contradiction;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.ImportCounts;
import org.allianceworkbench.store.ImportHeader;
import org.allianceworkbench.store.ImportTransaction;
import org.allianceworkbench.store.RowChange;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.Source;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StoredRow;
import org.allianceworkbench.study.Level;

/** An import as one transaction of the database. */
public final class SqlImport implements ImportTransaction {

	private final Database.Transaction transaction;
	private final Layout layout;
	private final ImportHeader header;
	private final Imports.Begun begun;
	private final Tally tally;
	private final RowWriter writer;
	private final Corrections corrections;
	private final Contradiction contradiction;
	private int held;
	private boolean settled;

	private SqlImport(Database.Transaction transaction, Layout layout, ImportHeader header, Contradiction contradiction)
			throws StoreException {
		this.contradiction = contradiction;
		this.transaction = transaction;
		this.layout = layout;
		this.header = header;
		this.begun = transaction.run(session -> Imports.begin(session, header));
		this.tally = transaction.run(Tally::new);
		this.corrections = transaction.run(Corrections::new);
		this.writer = transaction.run(session -> new RowWriter(session, layout, begun.event(), tally));
	}

	/** Begins an import; waits for the change that is under way. */
	public static SqlImport begin(Database database, Layout layout, ImportHeader header, Contradiction contradiction)
			throws StoreException {
		Database.Transaction transaction = database.begin();
		try {
			return new SqlImport(transaction, layout, header, contradiction);
		} catch (StoreException e) {
			transaction.close();
			throw e;
		}
	}

	@Override
	public Outcome put(RowChange change) throws StoreException {
		return transaction.run(session -> writer.put(corrections.applied(change)));
	}

	@Override
	public Optional<StoredRow> find(RowKey key) throws StoreException {
		return transaction.run(session -> RowReader.find(session, layout, key));
	}

	@Override
	public void note(Finding finding) throws StoreException {
		transaction.run(session -> {
			Findings.add(session, begun.id(), finding);
			return finding;
		});
		held += finding.held() ? 1 : 0;
	}

	@Override
	public void reject(Level level) {
		tally.rejected(LevelTable.of(level));
	}

	@Override
	public void columns(List<ColumnOrigin> columns) throws StoreException {
		transaction.run(session -> {
			ColumnOrigins.add(session, layout, begun.id(), columns);
			return columns;
		});
	}

	@Override
	public void formula(Source cell, String expression) throws StoreException {
		transaction.run(session -> {
			ColumnOrigins.addFormula(session, begun.id(), cell, expression);
			return cell;
		});
	}

	@Override
	public List<Finding> settle() throws StoreException {
		if (settled) {
			return List.of();
		}
		settled = true;
		List<Finding> conflicts = transaction.run(session -> new Settling(session, begun, header.file(), tally)
				.settle(contradiction));
		for (Finding conflict : conflicts) {
			note(conflict);
		}
		return conflicts;
	}

	@Override
	public ImportCounts counts() {
		return tally.counts(held);
	}

	@Override
	public long commit() throws StoreException {
		settle();
		ImportCounts counts = counts();
		if (counts.isNothing()) {
			transaction.rollback();
			return 0;
		}
		transaction.run(session -> {
			tally.saveNumbers(session);
			tally.saveImport(session, begun.id());
			Imports.finish(session, begun, header, counts);
			Meta.changed(session, tally.hasMovedRows());
			return begun;
		});
		transaction.commit();
		return begun.id();
	}

	@Override
	public void close() throws StoreException {
		transaction.close();
	}
}
