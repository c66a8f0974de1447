package org.allianceworkbench.analysis.mixed.design;

import java.util.Optional;
import java.util.function.Supplier;

import org.allianceworkbench.moments.Moments;

/** Sums, and rows that are made when they are first asked for. */
final class LazyDesignData implements DesignData {

	private final Optional<Moments> moments;
	private final Optional<Supplier<Rows>> makeRows;
	private Optional<Rows> rows = Optional.empty();

	LazyDesignData(Optional<Moments> moments, Optional<Supplier<Rows>> makeRows) {
		this.moments = moments;
		this.makeRows = makeRows;
	}

	@Override
	public Optional<Moments> moments() {
		return moments;
	}

	@Override
	public synchronized Optional<Rows> rows() {
		if (rows.isEmpty()) {
			rows = makeRows.map(Supplier::get);
		}
		return rows;
	}
}
