package org.allianceworkbench.study.check;

import static org.allianceworkbench.study.StudyPackage.Literals.EXPORT__COLUMNS;
import static org.allianceworkbench.study.StudyPackage.Literals.EXPORT__NAME_PATTERN;
import static org.allianceworkbench.study.StudyPackage.Literals.EXPORT__SITES;
import static org.allianceworkbench.study.StudyPackage.Literals.EXPORT__TARGET;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportColumn;
import org.allianceworkbench.study.ExportForm;
import org.allianceworkbench.study.Identified;
import org.allianceworkbench.study.StudyPackage;
import org.allianceworkbench.study.codebook.VariableNames;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Stored analyses, exports and reports. That variables and sites are the study's is checked where the study is known. */
final class StoredDefinitionConstraints {

	static final List<Constraint<?>> ALL = List.of(new Constraint<>(Identified.class, StoredDefinitionConstraints::fileName),
		new Constraint<>(Export.class, StoredDefinitionConstraints::export));

	private static final List<String> PLACEHOLDERS = List.of("variable", "role", "initial", "occasion", "session");
	private static final Set<EClass> FILES = Set.of(StudyPackage.Literals.ANALYSIS, StudyPackage.Literals.EXPORT,
		StudyPackage.Literals.STUDY_REPORT);
	private static final String FORBIDDEN_IN_FILE_NAMES = "<>:\"/\\|?*";

	private StoredDefinitionConstraints() {
	}

	private static void fileName(Identified definition, Findings findings) {
		if (!FILES.contains(definition.eClass())) {
			return;
		}
		EStructuralFeature feature = definition.eClass().getEStructuralFeature("name");
		if (definition.eGet(feature) instanceof String name && (name.startsWith(".") || name.endsWith(".")
			|| !name.equals(name.strip()) || name.chars().anyMatch(each -> FORBIDDEN_IN_FILE_NAMES.indexOf(each) >= 0))) {
			findings.error("definition.fileName", definition, feature, "has a name that can't be a file's on every computer",
				"Leave out blanks and periods at the ends and " + String.join(" ", FORBIDDEN_IN_FILE_NAMES.split("")));
		}
	}

	private static void export(Export export, Findings findings) {
		String target = export.getTarget();
		if (target != null && !target.isBlank() && !target.matches("[A-Za-z0-9]+")) {
			findings.error("export.target", export, EXPORT__TARGET, "has the target '" + target + "'",
				"Enter a file name extension without a period, for example sav");
		}
		once(export, export.getColumns().stream().map(StoredDefinitionConstraints::nameInFile).toList(), EXPORT__COLUMNS, findings);
		once(export, export.getSites(), EXPORT__SITES, findings);
		if (export.getNamePattern() == null) {
			return;
		}
		HeaderPattern pattern = HeaderPattern.of(export.getNamePattern());
		pattern.problem(PLACEHOLDERS).ifPresent(problem -> findings.error("export.pattern", export, EXPORT__NAME_PATTERN,
			"has a pattern of names that " + problem, "Use {variable}, {role}, {initial}, {occasion} and {session}, each at most once"));
		if (!pattern.isBroken() && !pattern.has("variable")) {
			findings.error("export.pattern", export, EXPORT__NAME_PATTERN, "has a pattern of names without {variable}",
				"Add {variable}: without it all columns would have the same name");
		}
	}

	private static String nameInFile(ExportColumn column) {
		String name = column.getName();
		return name != null && !name.isBlank() ? name.strip() : column.getVariable() + (column.getForm() == ExportForm.VALUE ? ""
			: " (" + column.getForm().getLiteral() + ")");
	}

	private static void once(Export export, List<String> names, EStructuralFeature feature, Findings findings) {
		Set<String> known = new HashSet<>();
		List<String> twice = names.stream().filter(name -> !known.add(VariableNames.fold(name))).toList();
		if (!twice.isEmpty()) {
			findings.error("export.twice", export, feature, "names " + Words.list(twice) + " twice", "Keep one of them");
		}
	}
}
