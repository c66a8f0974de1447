package org.allianceworkbench.store;

import java.util.Locale;
import java.util.function.Consumer;

import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Item;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;

/** A small study with a variable of every type and at every level. */
public final class FixtureStudy {

	private static final StudyFactory FACTORY = StudyFactory.eINSTANCE;

	private final Study study = FACTORY.createStudy();

	private FixtureStudy() {
		study.setId("fixture");
		study.setTitle("Alliance at three sites");
	}

	/** The study, new each time. */
	public static Study create() {
		FixtureStudy fixture = new FixtureStudy();
		fixture.design();
		fixture.codebook();
		return fixture.study;
	}

	private void design() {
		for (String code : new String[] { "A", "B", "C" }) {
			Site site = FACTORY.createSite();
			site.setCode(code);
			site.setName("Clinic " + code);
			study.getSites().add(site);
		}
		occasion("BASE", 0);
		for (int session = 1; session <= 12; session++) {
			occasion("S" + session, session);
		}
		occasion("POST", 13);
		for (String code : new String[] { "CLIENT", "THERAPIST", "OBSERVER" }) {
			RaterRole role = FACTORY.createRaterRole();
			role.setCode(code);
			role.setLabel(code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT));
			study.getRoles().add(role);
		}
	}

	private void occasion(String code, int position) {
		Occasion occasion = FACTORY.createOccasion();
		occasion.setCode(code);
		occasion.setLabel("Occasion " + code);
		occasion.setPosition(position);
		study.getOccasions().add(occasion);
	}

	private void codebook() {
		variable(study, "setting", Level.SITE, VariableType.TEXT);
		variable(study, "beds", Level.SITE, VariableType.NUMBER);
		variable(study, "experience", Level.THERAPIST, VariableType.NUMBER);
		variable(study, "orientation", Level.THERAPIST, VariableType.TEXT);
		variable(study, "age", Level.CLIENT, VariableType.NUMBER);
		variable(study, "sex", Level.CLIENT, VariableType.NUMBER, sex -> {
			sex.setMeasure(MeasurementLevel.NOMINAL);
			sex.setCodeList(sexes());
		});
		variable(study, "enrolled", Level.CLIENT, VariableType.DATE);
		variable(study, "notes", Level.CLIENT, VariableType.TEXT);
		variable(study, "distress", Level.CLIENT, VariableType.NUMBER, distress -> {
			distress.setDecimals(2);
			distress.getMissingValues().add(missing("97", "refused"));
			MissingValue range = FACTORY.createMissingValue();
			range.setLow(900.0);
			range.setReason("not scored");
			distress.getMissingValues().add(range);
		});
		variable(study, "session_date", Level.OCCASION, VariableType.DATE);
		variable(study, "start", Level.OCCASION, VariableType.TIME);
		variable(study, "seen", Level.OCCASION, VariableType.DATE_TIME);
		variable(study, "wai", Level.RATING, VariableType.NUMBER, wai -> {
			wai.setLabel("Working alliance");
			wai.setDecimals(2);
			wai.getMissingValues().add(missing("99", "not asked"));
		});
		variable(study, "progress", Level.RATING, VariableType.NUMBER);
		variable(study, "comment", Level.RATING, VariableType.TEXT);
		items();
		DerivedVariable change = FACTORY.createDerivedVariable();
		change.setName("wai_change");
		change.setLevel(Level.CLIENT);
		study.getVariables().add(change);
	}

	private void items() {
		Instrument instrument = FACTORY.createInstrument();
		instrument.setCode("WAI-SR");
		study.getInstruments().add(instrument);
		for (int number = 1; number <= 12; number++) {
			Item item = FACTORY.createItem();
			item.setCode(Integer.toString(number));
			instrument.getItems().add(item);
			variable(study, "wai_" + number, Level.RATING, VariableType.NUMBER, variable -> {
				variable.setInstrument(instrument);
				variable.setItem(item);
			});
		}
	}

	private CodeList sexes() {
		CodeList list = FACTORY.createCodeList();
		list.setName("sexes");
		String[] labels = { "female", "male", "other" };
		for (int i = 0; i < labels.length; i++) {
			Code code = FACTORY.createCode();
			code.setValue(Integer.toString(i + 1));
			code.setLabel(labels[i]);
			list.getCodes().add(code);
		}
		study.getCodeLists().add(list);
		return list;
	}

	/** A missing value with its reason. */
	public static MissingValue missing(String value, String reason) {
		MissingValue missing = FACTORY.createMissingValue();
		missing.setValue(value);
		missing.setReason(reason);
		return missing;
	}

	/** Adds a variable whose id is made from its name. */
	public static Variable variable(Study study, String name, Level level, VariableType type) {
		return variable(study, name, level, type, variable -> variable.setLabel("Label of " + name));
	}

	private static Variable variable(Study study, String name, Level level, VariableType type, Consumer<Variable> more) {
		Variable variable = FACTORY.createVariable();
		variable.setId("id_" + name);
		variable.setName(name);
		variable.setLevel(level);
		variable.setType(type);
		more.accept(variable);
		study.getVariables().add(variable);
		return variable;
	}

	/** The variable of a name. */
	public static Variable variable(Study study, String name) {
		return study.getVariables().stream().filter(variable -> name.equals(variable.getName())).findFirst().orElseThrow();
	}
}
