package org.allianceworkbench.ui.analysis.options;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.Option;
import org.allianceworkbench.study.DesignCell;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;

/**
 * A variable, or a part of the design, that an option of an analysis can name.
 *
 * @param name name of the column
 * @param label what people call it; empty when it has none
 * @param place what one value belongs to: {@code client}, or {@code rating by Client, Therapist}
 * @param kind what its values are
 */
public record Candidate(String name, String label, String place, Kind kind) {

	/** What the values of a column are. */
	public enum Kind {
		/** Numbers of which differences mean something. */
		SCALE("numbers"),
		/** Ordered categories. */
		ORDINAL("ordered categories"),
		/** Categories. */
		NOMINAL("categories"),
		/** Days and times. */
		DATE("dates"),
		/** Words. */
		TEXT("text"),
		/** Site, therapist, client, occasion, role. */
		DESIGN("part of the design");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		/** In words. */
		public String words() {
			return words;
		}

		/** Name of the icon's file. */
		String icon() {
			return "/icons/kind-" + name().toLowerCase(Locale.ROOT) + ".svg";
		}
	}

	/** By name, without regard to case. */
	public static final Comparator<Candidate> BY_NAME = Comparator.comparing(Candidate::name, String.CASE_INSENSITIVE_ORDER);

	/** All that options can name in a study: the variables in the study's order, then the parts of the design. */
	public static List<Candidate> of(Study study) {
		List<Candidate> all = new ArrayList<>();
		for (Variable variable : study.getVariables()) {
			if (variable.getName() != null) {
				all.add(new Candidate(variable.getName(), Objects.requireNonNullElse(variable.getLabel(), ""), place(study,
						variable), kind(variable)));
			}
		}
		for (DesignKey key : List.of(DesignKey.SITE, DesignKey.THERAPIST, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE)) {
			all.add(new Candidate(key.option(), key.label(), "design", Kind.DESIGN));
		}
		return all;
	}

	private static Kind kind(Variable variable) {
		return variable.getType() == VariableType.TEXT ? variable.getCodeList() == null ? Kind.TEXT : Kind.NOMINAL
				: variable.getType() != VariableType.NUMBER ? Kind.DATE : switch (variable.getMeasure()) {
					case SCALE -> Kind.SCALE;
					case ORDINAL -> Kind.ORDINAL;
					case NOMINAL -> Kind.NOMINAL;
				};
	}

	private static String place(Study study, Variable variable) {
		String level = variable.getLevel().getName().toLowerCase(Locale.ROOT);
		if (variable.getLevel() != Level.RATING) {
			return level;
		}
		Stream<RaterRole> asked = study.getDesign().stream().filter(cell -> variable.getInstrument() != null
				&& cell.getInstrument() == variable.getInstrument()).map(DesignCell::getRole).filter(Objects::nonNull).distinct();
		String roles = asked.map(Candidate::name).collect(Collectors.joining(", "));
		return level + (roles.isEmpty() ? "" : " by " + roles);
	}

	private static String name(RaterRole role) {
		return role.getLabel() == null || role.getLabel().isBlank() ? role.getCode() : role.getLabel();
	}

	/** Whether an option of a kind can name it. */
	public boolean fits(Option.Columns columns) {
		return columns == Option.Columns.ANY || columns == Option.Columns.NUMBERS && switch (kind) {
			case SCALE, ORDINAL, NOMINAL, DATE -> true;
			case TEXT, DESIGN -> false;
		};
	}

	/** Whether it holds what somebody looks for, in its name, label or place. */
	public boolean matches(String words) {
		String all = (name + " " + label + " " + place).toLowerCase(Locale.ROOT);
		return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
	}
}
