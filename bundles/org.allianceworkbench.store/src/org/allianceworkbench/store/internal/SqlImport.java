package org.allianceworkbench.store.internal;

import java.util.Optional;

import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.ImportCounts;
import org.allianceworkbench.store.ImportHeader;
import org.allianceworkbench.store.ImportTransaction;
import org.allianceworkbench.store.RowChange;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StoredRow;

/** An import as one transaction of the database. */
public final class SqlImport implements ImportTransaction {

	private final Database.Transaction transaction;
	private final Layout layout;
	private final ImportHeader header;
	private final Imports.Begun begun;
	private final Tally tally;
	private final RowWriter writer;
	private int held;

	private SqlImport(Database.Transaction transaction, Layout layout, ImportHeader header) throws StoreException {
		this.transaction = transaction;
		this.layout = layout;
		this.header = header;
		this.begun = transaction.run(session -> Imports.begin(session, header));
		this.tally = transaction.run(Tally::new);
		this.writer = transaction.run(session -> new RowWriter(session, layout, begun.event(), tally));
	}

	/** Begins an import; waits for the change that is under way. */
	public static SqlImport begin(Database database, Layout layout, ImportHeader header) throws StoreException {
		Database.Transaction transaction = database.begin();
		try {
			return new SqlImport(transaction, layout, header);
		} catch (StoreException e) {
			transaction.close();
			throw e;
		}
	}

	@Override
	public Outcome put(RowChange change) throws StoreException {
		return transaction.run(session -> writer.put(change));
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
	public ImportCounts counts() {
		return tally.counts(held);
	}

	@Override
	public long commit() throws StoreException {
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
