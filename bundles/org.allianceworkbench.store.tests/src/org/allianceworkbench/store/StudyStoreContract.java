package org.allianceworkbench.store;

import org.allianceworkbench.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What every store must do; one class for each kind of store extends it. */
public abstract class StudyStoreContract
		implements ImportContract, EditContract, BlockEditContract, GridContract, DecisionContract, RevertContract, QueryContract,
		CodebookContract,
		ConcurrencyContract,
		RandomHistoryContract {

	private final Study study = FixtureStudy.create();
	private StudyStore store;

	/** Makes the store of a new study. */
	protected abstract StudyStore create(Study definition) throws StoreException;

	/** Opens the store that was made before, a second time. */
	protected abstract StudyStore open(Study definition) throws StoreException;

	@BeforeEach
	void createStore() throws StoreException {
		store = create(study);
	}

	@AfterEach
	void closeStore() throws StoreException {
		store.close();
	}

	@Override
	public Study study() {
		return study;
	}

	@Override
	public StudyStore store() {
		return store;
	}

	@Override
	public StudyStore reopened() throws StoreException {
		store.close();
		store = open(study);
		return store;
	}
}
