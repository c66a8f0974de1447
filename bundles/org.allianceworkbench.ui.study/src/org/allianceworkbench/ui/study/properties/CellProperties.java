package org.allianceworkbench.ui.study.properties;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.store.ValueOrigin;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.rules.DerivedDefinitions;
import org.allianceworkbench.ui.CellReference;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;

/** A value: its row, what the codebook says about its variable, and how it came to be what it is. */
public final class CellProperties extends FixedProperties {

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT);

	/** The properties of a value. */
	public CellProperties(OpenStudy study, CellReference cell) {
		super(read(study, cell));
	}

	private static Map<String, Map<String, String>> read(OpenStudy study, CellReference cell) {
		Map<String, Map<String, String>> all = new LinkedHashMap<>();
		Map<String, String> row = new LinkedHashMap<>();
		put(row, "Site", cell.row().site());
		put(row, "Therapist", cell.row().therapist());
		put(row, "Client", cell.row().client());
		put(row, "Occasion", cell.row().occasion());
		put(row, "Role", cell.row().role());
		all.put("Row", row);
		Optional<Variable> variable = Codebook.of(study.study()).variable(cell.variable());
		variable.ifPresent(each -> all.put("Variable", VariableProperties.of(each)));
		if (variable.isPresent() && !(variable.get() instanceof DerivedVariable)) {
			all.put("Life of the value", life(study, cell));
		} else if (variable.isPresent() && variable.get() instanceof DerivedVariable derived) {
			all.put("Life of the value", Map.of("Computed", DerivedDefinitions.text(derived)));
		}
		return all;
	}

	private static void put(Map<String, String> row, String name, String value) {
		if (!value.isEmpty()) {
			row.put(name, value);
		}
	}

	private static Map<String, String> life(OpenStudy study, CellReference cell) {
		Map<String, String> steps = new LinkedHashMap<>();
		try {
			List<ValueOrigin> origins = study.project().store().origin(cell.row(), cell.variable());
			for (ValueOrigin step : origins) {
				String value = step.value().isNone() ? "nothing" : step.value().toString();
				String from = step.file().isEmpty() ? "by hand" : step.file() + " " + step.source();
				steps.put("%d. %s".formatted(steps.size() + 1, UTC.format(step.when().withOffsetSameInstant(ZoneOffset.UTC))),
						value + ", " + from + ", " + step.who() + (step.reason().isBlank() ? "" : ": " + step.reason()));
			}
		} catch (IOException e) {
			steps.put("Not known", Failures.sentence(e));
		}
		return steps;
	}
}
