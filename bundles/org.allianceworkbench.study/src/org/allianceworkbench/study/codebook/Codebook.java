package org.allianceworkbench.study.codebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.allianceworkbench.study.Arm;
import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.OccasionKind;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;

/**
 * Finds the parts of a study by name or code, without regard to case and to blanks around it.
 *
 * <p>
 * It is an index of the study as it was when the codebook was made: after a change of the study make a new one. Where two
 * parts have the same name, which the checks report, the first is found.
 */
public final class Codebook {

	private final Study study;
	private final Map<String, Variable> variables;
	private final Map<String, Site> sites;
	private final Map<String, Arm> arms;
	private final Map<String, Occasion> occasions;
	private final Map<String, RaterRole> roles;
	private final Map<String, Instrument> instruments;
	private final Map<String, CodeList> codeLists;
	private final Map<String, Recipe> recipes;
	private final List<Occasion> inOrder;
	private final List<Occasion> sessions;

	private Codebook(Study study) {
		this.study = study;
		variables = index(study.getVariables(), Variable::getName);
		sites = index(study.getSites(), Site::getCode);
		arms = index(study.getArms(), Arm::getCode);
		occasions = index(study.getOccasions(), Occasion::getCode);
		roles = index(study.getRoles(), RaterRole::getCode);
		instruments = index(study.getInstruments(), Instrument::getCode);
		codeLists = index(study.getCodeLists(), CodeList::getName);
		recipes = index(study.getRecipes(), Recipe::getName);
		inOrder = study.getOccasions().stream().sorted(Comparator.comparingInt(Occasion::getPosition)).toList();
		sessions = inOrder.stream().filter(occasion -> occasion.getKind() == OccasionKind.SESSION).toList();
	}

	/** The codebook of a study as it is now. */
	public static Codebook of(Study study) {
		return new Codebook(study);
	}

	/** The study that this is the codebook of. */
	public Study study() {
		return study;
	}

	/** The variable of a name. */
	public Optional<Variable> variable(String name) {
		return find(variables, name);
	}

	/** The variables of a level, in the study's order. */
	public List<Variable> variables(Level level) {
		return study.getVariables().stream().filter(variable -> variable.getLevel() == level).toList();
	}

	/** The site of a code. */
	public Optional<Site> site(String code) {
		return find(sites, code);
	}

	/** The arm of a code. */
	public Optional<Arm> arm(String code) {
		return find(arms, code);
	}

	/** The occasion of a code. */
	public Optional<Occasion> occasion(String code) {
		return find(occasions, code);
	}

	/** The occasions by their position. */
	public List<Occasion> occasionsInOrder() {
		return inOrder;
	}

	/** The occasions that are sessions, by their position. */
	public List<Occasion> sessions() {
		return sessions;
	}

	/**
	 * The occasion that is a session's.
	 *
	 * @param number the session's number, from 1; other occasions don't count
	 */
	public Optional<Occasion> session(int number) {
		return number >= 1 && number <= sessions.size() ? Optional.of(sessions.get(number - 1)) : Optional.empty();
	}

	/** The number of a session, from 1; empty for another kind of occasion. */
	public OptionalInt sessionNumber(Occasion occasion) {
		int place = sessions.indexOf(occasion);
		return place < 0 ? OptionalInt.empty() : OptionalInt.of(place + 1);
	}

	/** The rater role of a code. */
	public Optional<RaterRole> role(String code) {
		return find(roles, code);
	}

	/** The instrument of a code. */
	public Optional<Instrument> instrument(String code) {
		return find(instruments, code);
	}

	/** The code list of a name. */
	public Optional<CodeList> codeList(String name) {
		return find(codeLists, name);
	}

	/** The recipe of a name. */
	public Optional<Recipe> recipe(String name) {
		return find(recipes, name);
	}

	private static <T> Map<String, T> index(Collection<T> parts, Function<T, String> name) {
		Map<String, T> index = new HashMap<>();
		for (T part : parts) {
			String key = name.apply(part);
			if (key != null) {
				index.putIfAbsent(VariableNames.fold(key), part);
			}
		}
		return index;
	}

	private static <T> Optional<T> find(Map<String, T> index, String name) {
		return Optional.ofNullable(index.get(VariableNames.fold(name)));
	}
}
