package org.allianceworkbench.project.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.codebook.VariableNames;
import org.allianceworkbench.study.file.StudyFile;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/** Which stored analyses and exports name variables or codes; they are files of their own and do not follow a renaming. */
public final class NamedElsewhere {

	private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}_.$#@-]*|\\p{N}+");
	/** What people read, and names of files. */
	private static final Set<String> PROSE = Set.of("id", "title", "notes", "purpose", "recipient", "namePattern", "analysis",
			"target");

	private NamedElsewhere() {
	}

	/**
	 * The analyses and exports that name one of some variables or codes, each by its name.
	 *
	 * @throws ProjectException when one of them can't be read
	 */
	public static List<String> of(StudyProject project, Collection<String> names) throws ProjectException {
		List<String> found = new ArrayList<>();
		if (names.isEmpty()) {
			return found;
		}
		Set<String> wanted = names.stream().map(VariableNames::fold).collect(Collectors.toCollection(TreeSet::new));
		for (StudyFile<Analysis> file : project.analyses()) {
			if (names(file.content(), wanted)) {
				found.add("analysis " + file.content().getName());
			}
		}
		for (StudyFile<Export> file : project.exports()) {
			if (names(file.content(), wanted)) {
				found.add("export " + file.content().getName());
			}
		}
		return found;
	}

	private static boolean names(EObject definition, Set<String> wanted) {
		boolean found = definition.eContents().stream().anyMatch(part -> names(part, wanted));
		for (EAttribute attribute : definition.eClass().getEAllAttributes()) {
			boolean isOwnName = definition.eContainer() == null && attribute.getName().equals("name");
			if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !PROSE.contains(attribute.getName())
					&& !isOwnName) {
				Object value = definition.eGet(attribute);
				found |= (value instanceof List<?> many ? many : value == null ? List.of() : List.of(value)).stream()
						.anyMatch(text -> WORD.matcher(text.toString()).results()
						.anyMatch(word -> wanted.contains(VariableNames.fold(word.group()))));
			}
		}
		return found;
	}
}
