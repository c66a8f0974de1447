package org.allianceworkbench.study.create;

import java.util.Optional;
import java.util.function.Consumer;

import org.allianceworkbench.study.Arm;
import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.Derivation;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.DesignCell;
import org.allianceworkbench.study.Identified;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.OccasionKind;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Rule;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;

/**
 * Makes a study, or adds to one, in code. Parts refer to each other by name or code; a part that is referred to must have
 * been made before. Everything made has an id.
 *
 * <p>
 * All methods throw {@link IllegalArgumentException} when they refer to a part that the study doesn't have.
 */
public final class StudyBuilder {

	private final Study study;
	private final IdSource ids;

	private StudyBuilder(Study study, IdSource ids) {
		this.study = study;
		this.ids = ids;
	}

	/** Begins a study with random ids. */
	public static StudyBuilder titled(String title) {
		return titled(title, IdSource.random());
	}

	/** Begins a study with ids of a source. */
	public static StudyBuilder titled(String title, IdSource ids) {
		Study study = StudyFactory.eINSTANCE.createStudy();
		study.setId(ids.idFor("study"));
		study.setTitle(title);
		return new StudyBuilder(study, ids);
	}

	/** Goes on with a study that exists. */
	public static StudyBuilder on(Study study, IdSource ids) {
		return new StudyBuilder(study, ids);
	}

	/** The study as it is. */
	public Study build() {
		return study;
	}

	/** Sets the protocol's number. */
	public StudyBuilder protocol(String protocolId) {
		study.setProtocolId(protocolId);
		return this;
	}

	/** Sets what the study asks. */
	public StudyBuilder description(String description) {
		study.setDescription(description);
		return this;
	}

	/** Adds a person who contributes. */
	public StudyBuilder contributor(String name) {
		study.getContributors().add(name);
		return this;
	}

	/**
	 * Adds a site.
	 *
	 * @param country ISO 3166 code
	 * @param zone time zone, for example <code>Europe/Berlin</code>
	 */
	public StudyBuilder site(String code, String name, String country, String zone) {
		Site site = identified(StudyFactory.eINSTANCE.createSite(), "site/" + code);
		site.setCode(code);
		site.setName(name);
		site.setCountry(country);
		site.setZone(zone);
		study.getSites().add(site);
		return this;
	}

	/** Adds an arm. */
	public StudyBuilder arm(String code, String label) {
		Arm arm = identified(StudyFactory.eINSTANCE.createArm(), "arm/" + code);
		arm.setCode(code);
		arm.setLabel(label);
		study.getArms().add(arm);
		return this;
	}

	/** Adds a rater role. */
	public StudyBuilder role(String code, String label) {
		RaterRole role = identified(StudyFactory.eINSTANCE.createRaterRole(), "role/" + code);
		role.setCode(code);
		role.setLabel(label);
		study.getRoles().add(role);
		return this;
	}

	/** Adds an occasion without a planned day, after those that are there. */
	public StudyBuilder occasion(String code, String label, OccasionKind kind) {
		addOccasion(code, label, kind);
		return this;
	}

	/** Adds an occasion at a planned day after the baseline, after those that are there. */
	public StudyBuilder occasion(String code, String label, OccasionKind kind, int plannedDay, int window) {
		Occasion occasion = addOccasion(code, label, kind);
		occasion.setPlannedDay(plannedDay);
		occasion.setWindow(window);
		return this;
	}

	/** Adds sessions S1, S2 ... that many days apart, the first after as many days. */
	public StudyBuilder sessions(int count, int daysApart, int window) {
		for (int number = 1; number <= count; number++) {
			occasion("S" + number, "Session " + number, OccasionKind.SESSION, number * daysApart, window);
		}
		return this;
	}

	/** Expects raters of a role to fill in an instrument at an occasion. */
	public StudyBuilder expect(String occasion, String instrument, String role) {
		DesignCell cell = StudyFactory.eINSTANCE.createDesignCell();
		cell.setOccasion(required(codebook().occasion(occasion), "occasion", occasion));
		cell.setInstrument(required(codebook().instrument(instrument), "instrument", instrument));
		cell.setRole(required(codebook().role(role), "rater role", role));
		study.getDesign().add(cell);
		return this;
	}

	/** Adds an instrument and lets it be filled. */
	public StudyBuilder instrument(String code, String name, Consumer<InstrumentBuilder> content) {
		Instrument instrument = identified(StudyFactory.eINSTANCE.createInstrument(), "instrument/" + code);
		instrument.setCode(code);
		instrument.setName(name);
		study.getInstruments().add(instrument);
		content.accept(new InstrumentBuilder(this, instrument));
		return this;
	}

	/** Adds a code list of values and labels in turn: <code>"1", "female", "2", "male"</code>. */
	public StudyBuilder codeList(String name, String... valuesAndLabels) {
		if (valuesAndLabels.length % 2 != 0) {
			throw new IllegalArgumentException("Code list " + name + ": each value needs a label");
		}
		CodeList list = identified(StudyFactory.eINSTANCE.createCodeList(), "code list/" + name);
		list.setName(name);
		for (int i = 0; i < valuesAndLabels.length; i += 2) {
			Code code = StudyFactory.eINSTANCE.createCode();
			code.setValue(valuesAndLabels[i]);
			code.setLabel(valuesAndLabels[i + 1]);
			list.getCodes().add(code);
		}
		study.getCodeLists().add(list);
		return this;
	}

	/** Adds a number variable at a level and lets it be filled. */
	public StudyBuilder variable(String name, String label, Level level, Consumer<VariableBuilder> content) {
		content.accept(added(StudyFactory.eINSTANCE.createVariable(), name, label, level));
		return this;
	}

	/** Adds a derived variable at a level and lets it be filled. */
	public StudyBuilder derived(String name, String label, Level level, Derivation derivation,
		Consumer<VariableBuilder> content) {
		DerivedVariable variable = StudyFactory.eINSTANCE.createDerivedVariable();
		variable.setDerivation(derivation);
		content.accept(added(variable, name, label, level));
		return this;
	}

	/** Adds a rule. */
	public StudyBuilder rule(String name, Level level, String condition, Severity severity, String message) {
		Rule rule = identified(StudyFactory.eINSTANCE.createRule(), "rule/" + name);
		rule.setName(name);
		rule.setLevel(level);
		rule.setCondition(condition);
		rule.setSeverity(severity);
		rule.setMessage(message);
		study.getRules().add(rule);
		return this;
	}

	/** Adds a recipe and lets it be filled. */
	public StudyBuilder recipe(String name, Consumer<RecipeBuilder> content) {
		Recipe recipe = identified(StudyFactory.eINSTANCE.createRecipe(), "recipe/" + name);
		recipe.setName(name);
		study.getRecipes().add(recipe);
		content.accept(new RecipeBuilder(this, recipe));
		return this;
	}

	Codebook codebook() {
		return Codebook.of(study);
	}

	<T extends Identified> T identified(T part, String path) {
		part.setId(ids.idFor(path));
		return part;
	}

	static <T> T required(Optional<T> part, String kind, String name) {
		return part.orElseThrow(() -> new IllegalArgumentException("The study has no " + kind + " called " + name));
	}

	private Occasion addOccasion(String code, String label, OccasionKind kind) {
		Occasion occasion = identified(StudyFactory.eINSTANCE.createOccasion(), "occasion/" + code);
		occasion.setCode(code);
		occasion.setLabel(label);
		occasion.setKind(kind);
		occasion.setPosition(study.getOccasions().stream().mapToInt(Occasion::getPosition).max().orElse(-1) + 1);
		study.getOccasions().add(occasion);
		return occasion;
	}

	private VariableBuilder added(Variable variable, String name, String label, Level level) {
		identified(variable, "variable/" + name);
		variable.setName(name);
		variable.setLabel(label);
		variable.setLevel(level);
		study.getVariables().add(variable);
		return new VariableBuilder(this, variable);
	}
}
