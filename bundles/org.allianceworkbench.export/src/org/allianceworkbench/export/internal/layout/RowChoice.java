package org.allianceworkbench.export.internal.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.LeftOut;
import org.allianceworkbench.expression.ExpressionException;
import org.allianceworkbench.expression.ExpressionType;
import org.allianceworkbench.expression.Formula;
import org.allianceworkbench.expression.TypedFormula;
import org.allianceworkbench.study.Arm;
import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.codebook.VariableNames;
import org.allianceworkbench.study.rules.RuleConditions;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

/** Which rows leave: those of some occasions, roles and arms, for which a condition is true. */
final class RowChoice {

	private final Study study;
	private final Export export;
	private final Codebook codebook;
	private final Optional<TypedFormula> condition;
	private final Optional<Variable> arm;

	/**
	 * Reads the definition.
	 *
	 * @param level level of the rows that the condition is about
	 * @throws ExportException when it names what the study does not have, or the condition can't be used
	 */
	RowChoice(Study study, Export export, Level level) throws ExportException {
		this.study = study;
		this.export = export;
		this.codebook = Codebook.of(study);
		known("site", export.getSites(), study.getSites().stream().map(Site::getCode).toList());
		known("arm", export.getArms(), study.getArms().stream().map(Arm::getCode).toList());
		known("occasion", export.getOccasions(), study.getOccasions().stream().map(Occasion::getCode).toList());
		known("rater role", export.getRoles(), study.getRoles().stream().map(RaterRole::getCode).toList());
		this.condition = condition(level);
		this.arm = export.getArms().isEmpty() ? Optional.empty() : Optional.of(arm());
	}

	private void known(String what, List<String> asked, List<String> known) throws ExportException {
		for (String code : asked) {
			if (!known.contains(code)) {
				throw new ExportException("export " + export.getName() + ": there is no " + what + " '" + code
						+ "'; the study has " + (known.isEmpty() ? "none" : String.join(", ", known)));
			}
		}
	}

	private Optional<TypedFormula> condition(Level level) throws ExportException {
		String text = export.getCondition() == null ? "" : export.getCondition().strip();
		if (text.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(Formula.parse(text).in(RuleConditions.scope(study, level), ExpressionType.BOOLEAN));
		} catch (ExpressionException e) {
			throw new ExportException("export " + export.getName() + ": the condition can't be used, at character "
					+ (e.start() + 1) + ": " + e.what() + "; " + e.remedy());
		}
	}

	/** The variable whose code list holds the arms, or that is called so. */
	private Variable arm() throws ExportException {
		Set<String> arms = study.getArms().stream().map(Arm::getCode).collect(Collectors.toSet());
		Optional<Variable> found = study.getVariables().stream().filter(v -> arms.equals(codes(v))).findFirst()
				.or(() -> codebook.variable("arm"));
		return found.filter(v -> v.getLevel().compareTo(Level.CLIENT) <= 0).orElseThrow(() -> new ExportException("export "
				+ export.getName() + ": no variable of clients tells their arm; call one 'arm', or choose all arms"));
	}

	private static Set<String> codes(Variable variable) {
		return variable.getCodeList() == null ? Set.of()
				: variable.getCodeList().getCodes().stream().map(Code::getValue).collect(Collectors.toSet());
	}

	/** Names of the variables that must be read to choose rows of a level. */
	List<String> needed(Level level) {
		List<String> names = new ArrayList<>();
		condition.ifPresent(c -> c.variables().stream().flatMap(n -> codebook.variable(n).stream()).map(Variable::getName)
				.sorted().forEach(names::add));
		arm.filter(v -> v.getLevel().compareTo(level) <= 0).map(Variable::getName).ifPresent(names::add);
		return names;
	}

	/** Rows of some occasions, roles and arms; who is left out is told when somebody listens. */
	int[] byDesign(Table table, String what, List<LeftOut> told) {
		Picking picking = new Picking(table.rowCount());
		in(picking, table, "occasion", export.getOccasions(), what, "they are of other occasions", told);
		in(picking, table, "role", export.getRoles(), what, "they are by other rater roles", told);
		if (arm.isPresent() && table.find(arm.get().getName()).isPresent()) {
			in(picking, table, arm.get().getName(), export.getArms(), what, table.find("occasion").isEmpty()
					? "they are in other arms" : "their clients are in other arms", told);
		}
		return picking.rows();
	}

	private static void in(Picking picking, Table table, String column, List<String> codes, String what, String reason,
			List<LeftOut> told) {
		if (!codes.isEmpty() && table.find(column).isPresent()) {
			Set<String> wanted = new HashSet<>(codes.stream().map(VariableNames::fold).toList());
			Column column1 = table.column(column);
			picking.keep(row -> column1.value(row).isNone() ? false
					: wanted.contains(VariableNames.fold(column1.value(row).toString())), what, reason, told);
		}
	}

	/** Rows among some for which the condition is true. */
	int[] byCondition(Table table, int[] among, String what, List<LeftOut> told) {
		if (condition.isEmpty()) {
			return among;
		}
		Picking picking = new Picking(table.rowCount(), among);
		ConditionRows rows = new ConditionRows(codebook, table);
		BitSet untold = new BitSet();
		BitSet truth = new BitSet();
		for (int row = 0; row < table.rowCount(); row++) {
			rows.next(row);
			var result = condition.get().value(rows);
			truth.set(row, result.isTrue());
			untold.set(row, result.isMissing());
		}
		picking.keep(row -> truth.get(row) || untold.get(row), what, "the condition is not true for them", told);
		picking.keep(truth::get, what, "the condition can't be told for them, as values are missing", told);
		return picking.rows();
	}

	/**
	 * Rows of sessions that every role has rated.
	 *
	 * @param ratings ratings of those roles that leave
	 * @param rows rows that may leave, ratings or sessions
	 */
	int[] complete(Table ratings, List<String> variables, Table rows, int[] among, String what, List<LeftOut> told) {
		if (!export.isCompleteDyads()) {
			return among;
		}
		List<Column> values = variables.stream().map(ratings::column).toList();
		Column role = ratings.column("role");
		RowIndex sessions = new RowIndex(ratings, List.of("site", "client", "occasion"));
		int[] session = sessions.of(ratings);
		Set<String> roles = new HashSet<>();
		Map<Integer, Set<String>> rated = new HashMap<>();
		for (int row = 0; row < session.length; row++) {
			roles.add(role.text(row));
			int at = row;
			if (values.isEmpty() || values.stream().anyMatch(v -> !v.isMissing(at))) {
				rated.computeIfAbsent(session[row], s -> new HashSet<>()).add(role.text(row));
			}
		}
		Set<String> wanted = export.getRoles().isEmpty() ? roles : new HashSet<>(export.getRoles());
		int[] here = sessions.of(rows);
		Picking picking = new Picking(rows.rowCount(), among);
		picking.keep(row -> rated.getOrDefault(here[row], Set.of()).containsAll(wanted), what,
				"not every rater role has rated the session", told);
		return picking.rows();
	}

	/** Rows that are still there. */
	private static final class Picking {

		private final BitSet kept = new BitSet();

		Picking(int rows) {
			kept.set(0, rows);
		}

		Picking(int rows, int[] among) {
			for (int row : among) {
				kept.set(row);
			}
			assert kept.length() <= rows;
		}

		void keep(IntPredicate which, String what, String reason, List<LeftOut> told) {
			long before = kept.cardinality();
			for (int row = kept.nextSetBit(0); row >= 0; row = kept.nextSetBit(row + 1)) {
				if (!which.test(row)) {
					kept.clear(row);
				}
			}
			long left = before - kept.cardinality();
			if (left > 0) {
				told.add(new LeftOut(left, before, what, reason));
			}
		}

		int[] rows() {
			return kept.stream().toArray();
		}
	}
}
