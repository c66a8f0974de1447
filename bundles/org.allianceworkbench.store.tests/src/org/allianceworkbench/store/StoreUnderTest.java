package org.allianceworkbench.store;

import org.allianceworkbench.study.Study;

/** The store that a contract is about. */
interface StoreUnderTest {

	RowKey RATING = RowKey.rating("A", "017", "S3", "CLIENT");
	RowKey CLIENT = RowKey.client("A", "017");

	/** The definition that the store was made with. */
	Study study();

	/** The store, open. */
	StudyStore store();

	/** The store after it was closed and opened again. */
	StudyStore reopened() throws StoreException;
}
