package org.allianceworkbench.analysis.internal.dyads.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.dyads.DyadData;
import org.allianceworkbench.analysis.internal.dyads.Predictor;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.table.Column;

/**
 * Lines that prepare moderators and bias forces of a truth and bias model's scripts. With a row for each rating both rows of a
 * pair get the judge's value, or the client's where one side only has any.
 *
 * @param data the ratings
 * @param options the options
 * @param moderators the moderators
 */
record TruthModerators(DyadData data, TruthOptions options, List<Predictor> moderators) {

	private static boolean between(Predictor m) {
		return !m.categorical() && m.name().endsWith("_between");
	}

	private boolean wide() {
		return options.where().rating().isEmpty();
	}

	/** Columns that tell rows of a pair's data apart or stay with them. */
	List<String> columns() {
		List<String> columns = new ArrayList<>(options.bias());
		moderators.forEach(m -> columns.add(between(m) ? m.name() : m.source()));
		return columns.stream().distinct().toList();
	}

	/** Before ratings are paired and incomplete sessions are left out. */
	void before(Scripts s, List<String> keys, String client) {
		moderators.forEach(m -> s.uses(m.source()));
		s.uses(options.bias());
		if (!wide()) {
			List<String> own = new ArrayList<>(options.bias());
			moderators.forEach(m -> own.add(m.source()));
			if (!own.isEmpty()) {
				s.r("pair <- paste(" + keys.stream().map(R::column).collect(Collectors.joining(", ")) + ")",
						"of <- function(x, own) x[own][match(pair, pair[own])]  # the same on both rows of a pair");
			}
			own.stream().distinct().forEach(column -> onBothRows(s, column, keys));
		}
		moderators.stream().filter(TruthModerators::between).forEach(m -> mean(s, m, client));
	}

	private String is(String code) {
		String role = data.input().key(DesignKey.ROLE).orElseThrow().spec().name();
		boolean numeric = data.input().key(DesignKey.ROLE).orElseThrow().spec().type().isNumeric();
		return Spss.name(role) + " = " + (numeric ? code : Spss.text(code));
	}

	private void onBothRows(Scripts s, String column, List<String> keys) {
		boolean text = moderators.stream().anyMatch(m -> m.categorical() && m.source().equals(column));
		int side = !text && bothSides(column) ? options.judge().ordinal() : 0;
		String code = data.dyads().codes().get(side);
		String role = s.key(DesignKey.ROLE);
		s.r(R.column(column) + " <- of(" + R.column(column) + ", " + R.column(role) + " %in% " + R.text(code) + ")");
		if (!text) {
			s.spss("IF (NOT(" + is(code) + ")) " + Spss.name(column) + " = $SYSMIS.",
					"AGGREGATE /OUTFILE=* MODE=ADDVARIABLES OVERWRITE=YES /BREAK=" + Spss.names(keys) + " /" + Spss.name(column)
							+ "=MEAN(" + Spss.name(column) + ").");
		}
	}

	/** Whether rows of both roles hold something in a column. */
	private boolean bothSides(String column) {
		Column values = data.input().table().column(column);
		KeyIndex roles = KeyIndex.of(data.input(), DesignKey.ROLE).orElseThrow();
		return data.dyads().codes().stream().allMatch(code -> IntStream.range(0, roles.rows().length)
				.anyMatch(row -> roles.rows()[row] >= 0 && roles.categories().get(roles.rows()[row]).code().equals(code)
						&& !values.isMissing(row)));
	}

	/** The dyad's mean over the sessions that the judge rated. */
	private void mean(Scripts s, Predictor m, String client) {
		String rating = wide() ? options.where().columns().get(options.judge().ordinal()) : options.where().rating()
				.orElseThrow();
		String code = data.dyads().codes().isEmpty() ? "" : data.dyads().codes().get(options.judge().ordinal());
		s.uses(rating);
		String judged = "!is.na(" + R.column(rating) + ")"
				+ (wide() ? "" : " & " + R.column(s.key(DesignKey.ROLE)) + " %in% " + R.text(code));
		s.r("judged <- " + judged, "means <- tapply(" + R.column(m.source()) + "[judged], as.character(" + R.column(client)
				+ ")[judged], mean, na.rm = TRUE)",
				R.column(m.name()) + " <- as.vector(means[as.character(" + R.column(client) + ")]) - " + R.number(m.centre()));
		s.spss("IF (NOT MISSING(" + Spss.name(rating) + ")" + (wide() ? "" : " AND " + is(code)) + ") judged = "
				+ Spss.name(m.source()) + ".", "AGGREGATE /OUTFILE=* MODE=ADDVARIABLES /BREAK=" + Spss.name(client) + " /"
						+ Spss.name(m.name()) + "=MEAN(judged).",
				"COMPUTE " + Spss.name(m.name()) + " = " + Spss.name(m.name()) + " - " + R.number(m.centre()) + ".", "EXECUTE.",
				"DELETE VARIABLES judged.");
	}

	/** The columns as the model takes them, after truth and bias forces are made. */
	void after(Scripts s) {
		moderators.stream().filter(m -> !between(m)).forEach(m -> {
			if (m.categorical()) {
				categories(s, m);
			} else {
				s.r(R.column(m.name()) + " <- " + R.column(m.source()) + " - " + R.number(m.centre()));
				s.spss("COMPUTE " + Spss.name(m.name()) + " = " + Spss.name(m.source()) + " - " + R.number(m.centre()) + ".");
			}
		});
	}

	private void categories(Scripts s, Predictor m) {
		List<String> codes = m.categories().stream().map(c -> c.code()).toList();
		s.r(R.column(m.name()) + " <- factor(as.character(" + R.column(m.source()) + "), " + R.texts(codes) + ")");
		boolean text = !data.input().table().column(m.source()).spec().type().isNumeric();
		codes.stream().skip(1).forEach(code -> s.spss("COMPUTE " + Spss.name(m.name() + code) + " = (" + Spss.name(m.source())
				+ " = " + (text ? Spss.text(code) : code) + ")."));
	}
}
