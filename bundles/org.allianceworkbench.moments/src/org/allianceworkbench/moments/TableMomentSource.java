package org.allianceworkbench.moments;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.moments.internal.RowOrder;
import org.allianceworkbench.moments.internal.SumRun;
import org.allianceworkbench.moments.internal.TableData;
import org.allianceworkbench.moments.internal.UsedRows;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;

/**
 * Moments of a table in memory.
 * <p>
 * Sums are made in parallel over fixed chunks of rows and put together in their order: the result has the same bits whatever the
 * number of threads. Texts that are blank and numbers that are infinite count as missing.
 */
public final class TableMomentSource implements MomentSource {

	private final TableData data;

	/** Over a table. */
	public TableMomentSource(Table table) {
		this.data = new TableData(table);
	}

	@Override
	public List<String> variables() {
		return data.table().specs().stream().map(ColumnSpec::name).toList();
	}

	@Override
	public SourceVariable variable(String name) {
		return data.variable(name);
	}

	@Override
	public RowsUsed used(List<String> needed) {
		return data.used(needed).counts();
	}

	@Override
	public List<SourceVariable.Category> categories(String variable, List<String> needed) {
		return data.categories(variable, needed);
	}

	@Override
	public SourceVariable.Summary summary(String variable, List<String> needed) {
		return data.summary(variable, needed);
	}

	@Override
	public boolean nested(List<String> inner, List<String> outer, List<String> needed) {
		UsedRows rows = data.used(needed);
		return data.groups(inner, rows).within(data.groups(outer, rows)).isPresent();
	}

	@Override
	public int groups(List<String> keys, List<String> needed) {
		return data.groups(keys, data.used(needed)).size();
	}

	@Override
	public Moments moments(MomentRequest request, Progress progress) {
		UsedRows rows = data.used(request.variables(), request.weights());
		if (rows.size() == 0) {
			throw new IllegalArgumentException("no row has valid values of " + String.join(", ", request.variables()));
		}
		SumRun run = new SumRun(data, request, rows, Centring.of(request.columns(), v -> data.summary(v, request.variables())));
		data.forgetGroups();
		return run.run(progress);
	}

	/**
	 * The rows that a request would use, unit by unit.
	 *
	 * @param needed variables that must be valid
	 * @param weights variable with weights, which must be positive
	 * @param unit keys of the units; empty: each row is a unit, in the table's order
	 * @param sortBy categorical variables by which the rows of a unit are sorted, with their categories in order; the numbers of
	 *            a numeric variable are categories too
	 */
	public TableRows rows(List<String> needed, Optional<String> weights, Optional<List<String>> unit, List<SortKey> sortBy) {
		UsedRows rows = data.used(needed, weights);
		List<int[]> ranks = sortBy.stream().map(s -> data.categoryIndex(s.variable(), s.categories(), rows)).toList();
		return new TableRows(data, rows, RowOrder.of(data, rows, unit, ranks));
	}

	/**
	 * A categorical variable by which rows are sorted.
	 *
	 * @param variable its name
	 * @param categories its categories among the rows used, in order
	 */
	public record SortKey(String variable, List<String> categories) {
	}

	/** The distinct gaps between neighbouring times of the series among the rows with valid values of all variables given. */
	public double[] gaps(ResidualComponents.Serial serial, List<String> needed) {
		return SumRun.gaps(data, serial, data.used(needed));
	}

	/** The table. */
	public Table table() {
		return data.table();
	}
}
