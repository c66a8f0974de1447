package org.allianceworkbench.export.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.table.ColumnSpec;

/** Names and labels of the columns that a layout makes of a variable. */
public final class Naming {

	private final Map<String, String> roles = new LinkedHashMap<>();
	private final Map<String, String> occasions = new LinkedHashMap<>();
	private final Map<String, String> sessions = new LinkedHashMap<>();
	private final Map<String, String> initials = new LinkedHashMap<>();
	private final Set<String> placeholders;
	private final NamePattern pattern;

	/** @throws ExportException when the definition's pattern of names can't be used */
	public Naming(Study study, Export export) throws ExportException {
		for (RaterRole role : study.getRoles()) {
			roles.put(role.getCode(), role.getLabel() == null ? role.getCode() : role.getLabel());
		}
		Codebook codebook = Codebook.of(study);
		study.getOccasions().stream().sorted(Comparator.comparingInt(Occasion::getPosition)).forEach(occasion -> {
			occasions.put(occasion.getCode(), occasion.getLabel() == null ? occasion.getCode() : occasion.getLabel());
			OptionalInt number = codebook.sessionNumber(occasion);
			sessions.put(occasion.getCode(), number.isPresent() ? Integer.toString(number.getAsInt()) : "");
		});
		List.of(Pairs.ACTOR, Pairs.PARTNER).forEach(side -> initials.put(side, side.substring(0, 1)));
		roles.keySet().forEach(role -> initials.put(role, initial(role)));
		placeholders = switch (export.getLayout()) {
			case CLIENT -> Set.of("variable", "role", "initial", "occasion", "session");
			case DYAD_SESSION, PAIRWISE -> Set.of("variable", "role", "initial");
			case RATING, THERAPIST -> Set.of("variable");
		};
		String given = export.getNamePattern();
		boolean usual = given == null || given.isBlank() || placeholders.size() == 1;
		pattern = new NamePattern(export.getName(), usual ? usual() : given.strip(), placeholders);
	}

	private String usual() {
		return placeholders.size() == 1 ? "{variable}"
				: placeholders.contains("occasion") ? "{variable}_{role}_{occasion}" : "{variable}_{role}";
	}

	/** The first letters of a role's code that no other role's code begins with. */
	private String initial(String role) {
		for (int length = 1; length < role.length(); length++) {
			String start = role.substring(0, length);
			if (roles.keySet().stream().noneMatch(other -> !other.equals(role) && other.startsWith(start))) {
				return start;
			}
		}
		return role;
	}

	/**
	 * The name of a column.
	 *
	 * @param role code of the rater, empty for none
	 * @param occasion code of the occasion, empty for none
	 * @throws ExportException when the name is not possible
	 */
	public String name(Chosen chosen, String role, String occasion) throws ExportException {
		if (role.isEmpty() && occasion.isEmpty()) {
			return pattern.checked(chosen.name(), "give " + chosen.source() + " another name in the definition");
		}
		Map<String, String> values = new LinkedHashMap<>();
		values.put("variable", chosen.name());
		values.put("role", role);
		values.put("initial", initials.getOrDefault(role, role));
		values.put("occasion", occasion);
		values.put("session", sessions.getOrDefault(occasion, ""));
		return pattern.name(values);
	}

	/** The description of a column: the variable's with its own name and label. */
	ColumnSpec spec(Chosen chosen, ColumnSpec variable, String role, String occasion) throws ExportException {
		String what = variable.label().isEmpty() ? variable.name() : variable.label();
		String where = List.of(roles.getOrDefault(role, role), occasions.getOrDefault(occasion, occasion)).stream()
				.filter(part -> !part.isEmpty()).reduce((a, b) -> a + ", " + b).orElse("");
		return variable.toBuilder().name(name(chosen, role, occasion)).label(where.isEmpty() ? variable.label()
				: what + " (" + where + ")").build();
	}

	/** Codes of roles that occur, in the study's order, then those that only the data have. */
	List<String> rolesAmong(Set<String> there) {
		return ordered(roles, there);
	}

	/** Codes of occasions that occur, likewise. */
	List<String> occasionsAmong(Set<String> there) {
		return ordered(occasions, there);
	}

	/** Codes of all roles. */
	public List<String> roles() {
		return List.copyOf(roles.keySet());
	}

	/** Codes of all occasions in their order. */
	public List<String> occasions() {
		return List.copyOf(occasions.keySet());
	}

	private static List<String> ordered(Map<String, String> known, Set<String> there) {
		List<String> codes = new ArrayList<>(known.keySet());
		codes.retainAll(there);
		there.stream().sorted().filter(code -> !known.containsKey(code)).forEach(codes::add);
		return codes;
	}
}
