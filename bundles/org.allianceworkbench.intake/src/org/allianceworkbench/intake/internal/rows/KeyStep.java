package org.allianceworkbench.intake.internal.rows;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.intake.internal.recipe.KeyReader;
import org.allianceworkbench.intake.internal.recipe.KeyValue;
import org.allianceworkbench.intake.internal.recipe.RecipePlan;
import org.allianceworkbench.intake.internal.recipe.StudyDesign;
import org.allianceworkbench.intake.internal.recipe.Target;
import org.allianceworkbench.intake.reading.SourceRow;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.Level;

/** Reads the keys of a row. */
final class KeyStep {

	/**
	 * The keys of a row.
	 *
	 * @param keys the keys as far as they are known
	 * @param values what stands in the row for each key
	 * @param fatal the key because of which the row can't be placed
	 * @param fatalProblem why
	 * @param therapistProblem why the therapist is unknown although one is named
	 * @param therapistShown the therapist as named in the file
	 */
	record Read(RowKeys keys, Map<KeyKind, KeyValue> values, Optional<KeyKind> fatal, Optional<Problem> fatalProblem,
			Optional<Problem> therapistProblem, String therapistShown) {
	}

	private final StudyDesign design;
	private final Map<KeyKind, KeyReader> readers;
	private final List<KeyKind> needed = new ArrayList<>();

	KeyStep(RecipePlan plan) {
		design = plan.design();
		readers = plan.keys();
		Level grain = plan.grain();
		needed.add(KeyKind.SITE);
		if (grain == Level.THERAPIST) {
			needed.add(KeyKind.THERAPIST);
		}
		for (KeyKind kind : List.of(KeyKind.CLIENT, KeyKind.OCCASION, KeyKind.ROLE)) {
			if (plan.key(kind).isPresent()) {
				needed.add(kind);
			}
		}
	}

	Read read(SourceRow row) {
		Map<KeyKind, KeyValue> values = new EnumMap<>(KeyKind.class);
		readers.forEach((kind, reader) -> values.put(kind, reader.read(row)));
		RowKeys keys = new RowKeys(code(values, KeyKind.SITE), code(values, KeyKind.THERAPIST), code(values, KeyKind.CLIENT),
				code(values, KeyKind.OCCASION).isEmpty() ? Target.FROM_ROW
						: design.indexOfOccasion(code(values, KeyKind.OCCASION)),
				code(values, KeyKind.ROLE).isEmpty() ? Target.FROM_ROW : design.indexOfRole(code(values, KeyKind.ROLE)),
				code(values, KeyKind.OCCASION), code(values, KeyKind.ROLE));
		for (KeyKind kind : needed) {
			KeyValue value = values.get(kind);
			if (value.code().isEmpty()) {
				return new Read(keys, values, Optional.of(kind), Optional.of(value.problem().orElseGet(() -> missing(kind))),
						Optional.empty(), "");
			}
		}
		KeyValue therapist = values.getOrDefault(KeyKind.THERAPIST, KeyValue.of("", ""));
		return new Read(keys, values, Optional.empty(), Optional.empty(), therapist.problem(), therapist.shown());
	}

	private static String code(Map<KeyKind, KeyValue> values, KeyKind kind) {
		KeyValue value = values.get(kind);
		return value == null ? "" : value.code();
	}

	private static Problem missing(KeyKind kind) {
		String name = kind == KeyKind.ROLE ? "rater role" : kind.getName().toLowerCase(Locale.ROOT);
		return new Problem(BuiltInRule.MISSING_KEY, "the row does not say which " + name + " it is about",
				"Ask the site, or leave the row out of the file when it is a note or a total");
	}
}
