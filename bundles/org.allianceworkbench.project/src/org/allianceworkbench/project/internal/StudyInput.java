package org.allianceworkbench.project.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.AnalysisRequest;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.DataOrigin;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionDescription;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Arm;
import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.table.Table;

/**
 * A study's data as analyses take them: the rows of the lowest level that is asked for, the levels above joined down, and the
 * design as keys and categories. What was read is kept until the data change.
 */
public final class StudyInput {

	private final Study study;
	private final StudyStore store;
	private final Map<Question, AnalysisInput> kept = new HashMap<>();
	private long keptVersion = -1;

	/** What was read: rows of a level, with the derived variables that were named. */
	private record Question(Level level, List<String> derived) {
	}

	/** The data of a study. */
	public StudyInput(Study study, StudyStore store) {
		this.study = study;
		this.store = store;
	}

	/** The data for an analysis, with the rows of the lowest level that its options name; ratings when they name nothing. */
	public synchronized AnalysisInput of(Analysis<?> analysis, Map<String, String> options) throws StoreException {
		long version = store.version();
		if (version != keptVersion) {
			kept.clear();
			keptVersion = version;
		}
		List<String> named = named(analysis, options).toList();
		Level level = level(study, analysis, options);
		Codebook codebook = Codebook.of(study);
		Question question = new Question(level, named.stream().map(codebook::variable).flatMap(Optional::stream)
				.filter(DerivedVariable.class::isInstance).map(Variable::getName).distinct().sorted().toList());
		AnalysisInput input = kept.get(question);
		if (input == null) {
			input = read(question);
			kept.put(question, input);
		}
		return input;
	}

	/** Forgets what was read, after a change of the definition. */
	public synchronized void forget() {
		kept.clear();
	}

	/** The lowest level that the options of an analysis name; ratings when they name nothing. */
	public static Level level(Study study, Analysis<?> analysis, Map<String, String> options) {
		Codebook codebook = Codebook.of(study);
		return named(analysis, options).map(name -> level(codebook, name)).flatMap(Optional::stream).max(Level::compareTo)
				.orElse(Level.RATING);
	}

	/** Names of columns in the options: those of variables, and those that rows are chosen by. */
	private static Stream<String> named(Analysis<?> analysis, Map<String, String> options) {
		Set<String> columns = OptionValues.describe(analysis.optionsType()).stream()
				.filter(option -> option.kind() == OptionDescription.Kind.COLUMN).map(OptionDescription::name)
				.collect(Collectors.toSet());
		Stream<String> given = options.entrySet().stream().flatMap(option -> columns.contains(option.getKey())
				? Arrays.stream(option.getValue().split(",")) : option.getKey().equals(AnalysisRequest.WHERE)
						? Arrays.stream(option.getValue().split(";")).map(condition -> condition.replaceFirst("=.*", ""))
						: Stream.of());
		return Stream.concat(given, analysis.mentioned(options).stream()).map(String::strip);
	}

	private static Optional<Level> level(Codebook codebook, String name) {
		Optional<Level> variable = codebook.variable(name).map(Variable::getLevel);
		return variable.or(() -> switch (name) {
			case "site" -> Optional.of(Level.SITE);
			case "therapist" -> Optional.of(Level.THERAPIST);
			case "client" -> Optional.of(Level.CLIENT);
			case "occasion" -> Optional.of(Level.OCCASION);
			case "role" -> Optional.of(Level.RATING);
			default -> Optional.empty();
		});
	}

	/** All that sites delivered, and of the derived variables those that are asked for: they are computed for each row. */
	private AnalysisInput read(Question question) throws StoreException {
		Level level = question.level();
		List<String> variables = new ArrayList<>(study.getVariables().stream().filter(v -> !(v instanceof DerivedVariable))
				.filter(v -> v.getLevel().compareTo(level) <= 0).map(Variable::getName).toList());
		variables.addAll(question.derived());
		Table table = store.query(RowQuery.of(level, variables.toArray(String[]::new)));
		Map<DesignKey, String> keys = new EnumMap<>(DesignKey.class);
		for (DesignKey key : List.of(DesignKey.SITE, DesignKey.THERAPIST, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE)) {
			table.find(key.option()).ifPresent(column -> keys.put(key, column.spec().name()));
		}
		arm().map(Variable::getName).flatMap(table::find).ifPresent(column -> keys.put(DesignKey.ARM, column.spec().name()));
		Map<DesignKey, List<Category>> categories = categories();
		categories.keySet().retainAll(keys.keySet());
		return new AnalysisInput(table, keys, categories).with(DataOrigin.study(study.getTitle() == null ? ""
				: study.getTitle()));
	}

	/** The variable whose code list holds the arms, or that is called so. */
	private Optional<Variable> arm() {
		Set<String> arms = study.getArms().stream().map(Arm::getCode).collect(Collectors.toSet());
		return study.getVariables().stream().filter(v -> !arms.isEmpty() && arms.equals(codes(v))).findFirst()
				.or(() -> Codebook.of(study).variable("arm"));
	}

	private static Set<String> codes(Variable variable) {
		return variable.getCodeList() == null ? Set.of()
				: variable.getCodeList().getCodes().stream().map(Code::getValue).collect(Collectors.toSet());
	}

	private Map<DesignKey, List<Category>> categories() {
		Map<DesignKey, List<Category>> categories = new EnumMap<>(DesignKey.class);
		List<Category> sites = new ArrayList<>();
		for (Site site : study.getSites()) {
			sites.add(category(site.getCode(), site.getName(), sites.size()));
		}
		List<Category> arms = new ArrayList<>();
		for (Arm arm : study.getArms()) {
			arms.add(category(arm.getCode(), arm.getLabel(), arms.size()));
		}
		List<Category> roles = new ArrayList<>();
		for (RaterRole role : study.getRoles()) {
			roles.add(category(role.getCode(), role.getLabel(), roles.size()));
		}
		List<Category> occasions = new ArrayList<>();
		for (Occasion occasion : Codebook.of(study).occasionsInOrder()) {
			occasions.add(category(occasion.getCode(), occasion.getLabel(), occasion.getPosition()));
		}
		categories.put(DesignKey.SITE, sites);
		categories.put(DesignKey.ARM, arms);
		categories.put(DesignKey.ROLE, roles);
		categories.put(DesignKey.OCCASION, occasions);
		categories.values().removeIf(List::isEmpty);
		return categories;
	}

	private static Category category(String code, String label, int position) {
		return new Category(code, label == null || label.isBlank() ? code : label, position);
	}
}
