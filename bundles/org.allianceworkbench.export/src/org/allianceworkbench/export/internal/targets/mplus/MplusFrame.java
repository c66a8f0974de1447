package org.allianceworkbench.export.internal.targets.mplus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.allianceworkbench.export.internal.targets.text.CellText;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.ExportForm;
import org.allianceworkbench.study.Level;

/** What models of stored analyses are built of: options, columns, levels. */
final class MplusFrame {

	/** Something that the model needs is not among the columns. */
	static final class NotThere extends Exception {
		private static final long serialVersionUID = 1L;

		NotThere(String message) {
			super(message);
		}
	}

	private final List<MplusColumn> columns;
	private final Map<String, String> options = new TreeMap<>();
	private final MplusModel model = new MplusModel();
	private boolean three;

	MplusFrame(Analysis analysis, List<MplusColumn> columns) {
		this.columns = columns;
		analysis.getOptions().forEach(o -> options.put(o.getName(), o.getValue() == null ? "" : o.getValue()));
	}

	/** The model so far. */
	MplusModel model() {
		return model;
	}

	List<MplusColumn> columns() {
		return columns;
	}

	/** Whether therapists are a level of their own. */
	boolean isThreeLevel() {
		return three;
	}

	String option(String name) {
		return options.getOrDefault(name, "");
	}

	List<String> list(String name) {
		return Arrays.stream(option(name).split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
	}

	private Optional<MplusColumn> find(String variable, String role) {
		return columns.stream().filter(c -> c.facts().form() == ExportForm.VALUE && c.facts().source().equalsIgnoreCase(variable)
				&& (role.isEmpty() || c.facts().role().isEmpty() || c.facts().role().equals(role))).findFirst();
	}

	MplusColumn column(String variable, String role) throws NotThere {
		if (variable.isBlank()) {
			throw new NotThere("the analysis does not say which variable; set it there.");
		}
		return find(variable, role).orElseThrow(() -> new NotThere("the export has no column of " + variable
				+ (role.isEmpty() ? "" : " rated by " + role) + "; add the variable, or choose another layout."));
	}

	MplusColumn key(String name) throws NotThere {
		return columns.stream().filter(c -> c.facts().key() && c.facts().source().equals(name)).findFirst()
				.orElseThrow(() -> new NotThere("the layout has no column of the " + name
				+ "; choose one with a row for each session."));
	}

	static String name(MplusColumn column) {
		return column.name();
	}

	/** Clients within therapists where the analysis wants them and the layout knows them. */
	void clusters(boolean therapists) throws NotThere {
		MplusColumn client = key("client");
		Optional<MplusColumn> therapist = columns.stream().filter(c -> c.facts().key() && c.facts().source().equals("therapist"))
				.findFirst();
		three = therapists && therapist.isPresent();
		model.variable().add("CLUSTER = " + (three ? name(therapist.get()) + " " : "") + name(client));
	}

	String between() throws NotThere {
		return three ? "%BETWEEN " + name(key("client")) + "%" : "%BETWEEN%";
	}

	/** The column of time, 0 at the first occasion when it is the occasion's position. */
	String time() throws NotThere {
		boolean said = !option("time").isBlank();
		MplusColumn time = said ? column(option("time"), "") : key("occasion_position");
		double first = said ? 0 : time.lowest();
		if (first != 0) {
			model.define().add(name(time) + " = " + name(time) + " - " + CellText.number(first));
		}
		model.use(name(time));
		return name(time);
	}

	/** Takes a number, or the mean, off predictors. */
	void centre(List<MplusColumn> predictors) {
		List<String> means = new ArrayList<>();
		for (MplusColumn predictor : predictors) {
			Optional<String> at = list("centre").stream().filter(c -> c.startsWith(predictor.facts().source() + "=")).findFirst();
			if (at.isPresent()) {
				model.define().add(name(predictor) + " = " + name(predictor) + " - " + at.get()
						.substring(at.get().indexOf('=') + 1));
			} else {
				means.add(name(predictor));
			}
		}
		if (!means.isEmpty()) {
			model.define().add("CENTER " + String.join(" ", means) + " (GRANDMEAN)");
		}
	}

	List<MplusColumn> predictors(String option) throws NotThere {
		List<MplusColumn> found = new ArrayList<>();
		for (String variable : list(option)) {
			MplusColumn predictor = column(variable, "");
			model.use(name(predictor));
			found.add(predictor);
			if (predictor.codes().size() > 2) {
				model.remarks().add(name(predictor) + " has " + predictor.codes().size() + " codes, which the analysis takes as groups and "
						+ "Mplus as numbers; make an indicator of each group but one with DEFINE, and use these.");
			}
		}
		return found;
	}

	private static boolean isAt(MplusColumn column, Level... levels) {
		return List.of(levels).contains(column.facts().level());
	}

	/** Says at which level predictors are, and returns the names of those of sessions, clients and therapists. */
	List<String> levels(List<String> within, List<MplusColumn> predictors) throws NotThere {
		List<String> sessions = new ArrayList<>(within);
		List<String> clients = new ArrayList<>();
		List<String> therapists = new ArrayList<>();
		for (MplusColumn predictor : predictors) {
			if (isAt(predictor, Level.THERAPIST, Level.SITE) && three) {
				therapists.add(name(predictor));
			} else if (isAt(predictor, Level.THERAPIST, Level.SITE, Level.CLIENT)) {
				clients.add(name(predictor));
			} else {
				sessions.add(name(predictor));
			}
		}
		if (!sessions.isEmpty()) {
			model.variable().add("WITHIN = " + String.join(" ", sessions));
		}
		if (three && (!clients.isEmpty() || !therapists.isEmpty())) {
			model.variable().add("BETWEEN = " + (clients.isEmpty() ? "" : "(" + name(key("client")) + ") "
					+ String.join(" ", clients)
					+ " ") + (therapists.isEmpty() ? "" : "(" + name(key("therapist")) + ") " + String.join(" ", therapists)));
		} else if (!clients.isEmpty()) {
			model.variable().add("BETWEEN = " + String.join(" ", clients));
		}
		return List.of(String.join(" ", sessions), String.join(" ", clients), String.join(" ", therapists));
	}

	void type(boolean random) {
		model.analysis().add("TYPE = " + (three ? "THREELEVEL" : "TWOLEVEL") + (random ? " RANDOM" : ""));
		model.analysis().add("ESTIMATOR = MLR");
	}

	/** The rater whose ratings are used, empty for none. */
	String rater() {
		return option("rater");
	}

	/** The section of a level of therapists. */
	String betweenTherapists() throws NotThere {
		return "%BETWEEN " + name(key("therapist")) + "%";
	}

	/** In data with a row for each rating the rows of one rater are used. */
	void oneRole() {
		Optional<MplusColumn> role = columns.stream().filter(c -> c.facts().key() && c.facts().source().equals("role"))
				.findFirst();
		if (role.isPresent() && !rater().isBlank() && role.get().codes().containsKey(rater())) {
			model.rows().add(name(role.get()) + " EQ " + role.get().constant(rater()));
		}
	}

	void where() {
		String where = option("where");
		int sign = where.indexOf('=');
		if (where.isBlank()) {
			return;
		}
		Optional<MplusColumn> column = sign < 0 ? Optional.empty() : columns.stream()
				.filter(c -> c.facts().source().equalsIgnoreCase(where.substring(0, sign).strip())).findFirst();
		if (column.isPresent() && !column.get().constant(where.substring(sign + 1).strip()).isEmpty() && where.indexOf(',') < 0) {
			model.rows().add(name(column.get()) + " EQ "
					+ column.get().constant(where.substring(sign + 1).strip()));
		} else {
			model.remarks().add("The analysis uses only rows where " + where + "; say so with USEOBSERVATIONS.");
		}
	}
}
