package org.allianceworkbench.ui.export.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.allianceworkbench.expression.ExpressionException;
import org.allianceworkbench.expression.ExpressionType;
import org.allianceworkbench.expression.Formula;
import org.allianceworkbench.export.PlannedColumn;
import org.allianceworkbench.project.exports.StudyExports;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportColumn;
import org.allianceworkbench.study.ExportForm;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.StudyPackage.Literals;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.check.StudyChecks;
import org.allianceworkbench.study.check.Violation;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.codebook.VariableNames;
import org.allianceworkbench.ui.OpenStudy;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What is wrong with an export definition in its study, before anything is read or written. */
public final class ExportProblems {

	/** Titles of the editor's pages. */
	public static final String OVERVIEW = "Overview";
	/** The page of variables. */
	public static final String VARIABLES = "Variables";
	/** The page of rows. */
	public static final String ROWS = "Rows";
	/** The page of layouts. */
	public static final String LAYOUT = "Layout";
	/** The page of privacy. */
	public static final String PRIVACY = "Privacy";

	private static final Map<EStructuralFeature, String> PAGES = Map.of(Literals.EXPORT__COLUMNS, VARIABLES,
			Literals.EXPORT__NAME_PATTERN, LAYOUT, Literals.EXPORT__SITES, ROWS, Literals.EXPORT__ARMS, ROWS,
			Literals.EXPORT__OCCASIONS, ROWS, Literals.EXPORT__ROLES, ROWS, Literals.EXPORT__CONDITION, ROWS,
			Literals.EXPORT__PRIVACY, PRIVACY);

	private final StudyExports exports;
	private final List<PlannedColumn> planned;
	private final Codebook codebook;
	private final Export export;
	private final List<ExportProblem> found = new ArrayList<>();

	private ExportProblems(StudyExports exports, Export export, List<PlannedColumn> planned) {
		this.exports = exports;
		this.planned = planned;
		this.codebook = Codebook.of(exports.project().study());
		this.export = export;
	}

	/**
	 * Looks for problems; the worst come first.
	 *
	 * @param planned the columns that the layout makes, as far as they are known
	 */
	public static List<ExportProblem> of(OpenStudy study, Export export, List<PlannedColumn> planned) {
		ExportProblems problems = new ExportProblems(new StudyExports(study.project()), export, planned);
		problems.look();
		return problems.found.stream().sorted((one, other) -> other.severity().compareTo(one.severity())).toList();
	}

	private void look() {
		for (Violation violation : StudyChecks.check(export)) {
			add(violation.severity(), PAGES.getOrDefault(violation.feature(), violation.object() instanceof ExportPrivacy
					? PRIVACY : violation.object() instanceof ExportColumn ? VARIABLES : OVERVIEW), Optional.of(violation.object())
							.filter(ExportColumn.class::isInstance).map(ExportColumn.class::cast), violation.message());
		}
		String target = export.getTarget() == null ? "" : export.getTarget();
		if (exports.targets().stream().noneMatch(each -> each.id().equalsIgnoreCase(target))) {
			add(Severity.ERROR, OVERVIEW, Optional.empty(), (target.isEmpty() ? "No target is chosen."
					: "The target " + target + " is not installed.") + " Choose where the data go.");
		}
		columns();
		planned();
		rows();
		condition();
		privacy();
	}

	private void add(Severity severity, String page, Optional<ExportColumn> column, String message) {
		found.add(new ExportProblem(severity, page, column, message));
	}

	private void columns() {
		Map<String, Integer> names = new HashMap<>();
		export.getColumns().forEach(column -> names.merge(VariableNames.fold(nameInFile(column)), 1, Integer::sum));
		for (ExportColumn column : export.getColumns()) {
			Optional<Variable> variable = codebook.variable(String.valueOf(column.getVariable()));
			if (variable.isEmpty()) {
				add(Severity.ERROR, VARIABLES, Optional.of(column), "The codebook has no variable " + column.getVariable()
						+ ". Remove it here, or add it to the codebook.");
			} else if (variable.get().getPrivacy() == Privacy.DIRECT_IDENTIFIER && !identifiersLeave()) {
				add(Severity.WARNING, VARIABLES, Optional.of(column), column.getVariable()
						+ " tells who a client is and stays behind. Remove it, or allow identifiers on the page Privacy.");
			}
			name(column).ifPresent(problem -> add(Severity.ERROR, VARIABLES, Optional.of(column), problem));
			if (names.get(VariableNames.fold(nameInFile(column))) > 1) {
				add(Severity.ERROR, VARIABLES, Optional.of(column), "Another variable is called " + nameInFile(column)
						+ " too. Give one of them another name.");
			}
		}
	}

	/** Names that the layout makes of several variables, roles and occasions. */
	private void planned() {
		List<String> problems = planned.stream().flatMap(column -> column.problem().stream()).distinct().toList();
		if (!problems.isEmpty() && export.getColumns().stream().allMatch(column -> name(column).isEmpty())) {
			add(Severity.ERROR, LAYOUT, Optional.empty(), problems.get(0) + (problems.size() == 1 ? "" : " There are "
					+ (problems.size() - 1) + " more such names."));
		}
	}

	/** What is wrong with the name that a variable has in the file. */
	private static Optional<String> name(ExportColumn column) {
		String name = column.getName();
		return name == null || name.isBlank() ? Optional.empty()
				: VariableNames.problem(name.strip()).map(problem -> "The name " + name.strip() + " " + problem
						+ ". Begin with a letter, then use letters, digits and _ only, at most 64 bytes.");
	}

	/** What a variable is called in the file, before the layout adds role and occasion. */
	public static String nameInFile(ExportColumn column) {
		return column.getName() == null || column.getName().isBlank() ? usualName(column) : column.getName().strip();
	}

	/** What a variable is called when it gets no name of its own. */
	public static String usualName(ExportColumn column) {
		return column.getVariable() + (column.getForm() == ExportForm.VALUE ? "" : "_" + column.getForm().getLiteral()
				.toLowerCase(java.util.Locale.ROOT));
	}

	private void rows() {
		unknown("site", export.getSites(), code -> codebook.site(code).isPresent());
		unknown("arm", export.getArms(), code -> codebook.arm(code).isPresent());
		unknown("occasion", export.getOccasions(), code -> codebook.occasion(code).isPresent());
		unknown("role", export.getRoles(), code -> codebook.role(code).isPresent());
	}

	private void unknown(String what, List<String> codes, Predicate<String> known) {
		List<String> lost = codes.stream().filter(known.negate()).toList();
		if (!lost.isEmpty()) {
			add(Severity.ERROR, ROWS, Optional.empty(), "The study has no " + what + " " + lost.stream()
					.collect(Collectors.joining(", ")) + ". Check the rows that leave again.");
		}
	}

	private void condition() {
		String condition = export.getCondition();
		if (condition == null || condition.isBlank()) {
			return;
		}
		try {
			Formula.parse(condition).in(exports.conditionScope(export), ExpressionType.BOOLEAN);
		} catch (ExpressionException e) {
			add(Severity.ERROR, ROWS, Optional.empty(), "The condition can't be used: at character " + (e.start() + 1) + " "
					+ e.what() + ". Mend it on this page.");
		}
	}

	private boolean identifiersLeave() {
		return export.getPrivacy() != null && export.getPrivacy().isIdentifiers();
	}

	private void privacy() {
		if (identifiersLeave() && blank(export.getPrivacy().getIdentifiersReason())) {
			add(Severity.ERROR, PRIVACY, Optional.empty(), "Identifiers may leave, but nobody said why. Write the reason.");
		}
		if (identifiersLeave() && blank(export.getPrivacy().getIdentifiersConfirmedBy())) {
			add(Severity.ERROR, PRIVACY, Optional.empty(), "Identifiers may leave, but nobody confirmed it. Confirm it.");
		}
		if (export.getPrivacy() != null) {
			List<String> lost = export.getPrivacy().getQuasiIdentifiers().stream().filter(name -> codebook.variable(name).isEmpty())
					.toList();
			if (!lost.isEmpty()) {
				add(Severity.ERROR, PRIVACY, Optional.empty(), "The codebook has no variable " + String.join(", ", lost)
						+ ". Choose the quasi-identifiers again.");
			}
		}
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}
}
