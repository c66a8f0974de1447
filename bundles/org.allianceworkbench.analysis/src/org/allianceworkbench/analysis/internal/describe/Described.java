package org.allianceworkbench.analysis.internal.describe;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.analysis.internal.data.Groups;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.data.Validity;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.table.Column;

/**
 * One variable in one group.
 *
 * @param group the group
 * @param column the variable
 * @param validity what is missing
 * @param sample its valid values
 * @param interval confidence interval of the mean
 * @param clients how many clients the valid values are of, -1 when the data don't tell clients apart
 */
record Described(Groups.Group group, Column column, Validity validity, Sample sample, Bounds interval, long clients) {

	static Described of(Groups.Group group, Column column, double confidence, Optional<KeyIndex> clients) {
		Sample sample = new Sample(Validity.numbers(column, group.rows()));
		long different = clients.map(c -> Arrays.stream(group.rows()).filter(r -> !column.isMissing(r)).map(r -> c.rows()[r])
				.filter(code -> code >= 0).distinct().count()).orElse(-1L);
		return new Described(group, column, Validity.of(column, group.rows()), sample, sample.meanInterval(confidence),
				different);
	}

	/** Whether some client has several values. */
	boolean repeated() {
		return clients >= 0 && clients < sample.n();
	}

	String title() {
		return KeyIndex.title(column);
	}

	/** Name of a value, as in the reference results: {@code variable/statistic}, after the group when there is one. */
	String key(String statistic) {
		return group.key(column.spec().name() + "/" + statistic);
	}

	/** All values by name; those that can't be computed are not finite. */
	Map<String, Double> values(String level) {
		Map<String, Double> values = new LinkedHashMap<>();
		values.put(key("N_valid"), (double) validity.valid());
		if (clients >= 0) {
			values.put(key("N_clients"), (double) clients);
		}
		values.put(key("N_missing"), (double) validity.missing());
		values.put(key("N_user_missing"), (double) validity.user());
		values.put(key("N_system_missing"), (double) validity.system());
		validity.userByCode().forEach((code, n) -> values.put(key("N_missing_" + code), (double) n));
		values.put(key("mean"), sample.mean());
		values.put(key("se_mean"), sample.standardError());
		values.put(key("sd"), sample.sd());
		values.put(key("variance"), sample.variance());
		values.put(key("min"), sample.min());
		values.put(key("max"), sample.max());
		values.put(key("median"), sample.median());
		values.put(key("q25_type6"), sample.quantileType6(0.25));
		values.put(key("q75_type6"), sample.quantileType6(0.75));
		values.put(key("q25_type7"), sample.quantileType7(0.25));
		values.put(key("q75_type7"), sample.quantileType7(0.75));
		values.put(key("skewness_G1"), sample.skewness());
		values.put(key("skewness_se"), sample.skewnessError());
		values.put(key("kurtosis_G2"), sample.kurtosis());
		values.put(key("kurtosis_se"), sample.kurtosisError());
		values.put(key(level + "_lo"), interval.low());
		values.put(key(level + "_hi"), interval.high());
		return values;
	}
}
