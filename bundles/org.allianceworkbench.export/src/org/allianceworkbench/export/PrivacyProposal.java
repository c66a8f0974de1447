package org.allianceworkbench.export;

import org.allianceworkbench.study.Coarsening;
import org.allianceworkbench.study.DateForm;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.codebook.CodeText;

/**
 * A change of a definition that would make small groups of clients larger.
 *
 * @param change the change
 * @param clientsBelow clients who would still be in groups that are too small
 */
public record PrivacyProposal(Change change, long clientsBelow) {

	/** One change of a definition. */
	public sealed interface Change {
		// what is to be changed differs from change to change
	}

	/** A variable stays in the study. */
	public record LeaveOut(String variable) implements Change {
	}

	/** Numbers leave in groups. */
	public record Coarsen(String variable, double width) implements Change {
	}

	/** Dates leave in another form. */
	public record Dates(DateForm form) implements Change {
	}

	/** High ages become one group. */
	public record Ages(int limit) implements Change {
	}

	/** Rare codes become one group. */
	public record RareCodes(int below) implements Change {
	}

	/** What is proposed, a command such as {@code Let age leave in groups of 10}. */
	public String sentence() {
		return switch (change) {
			case LeaveOut c -> "Leave out " + c.variable();
			case Coarsen c -> "Let " + c.variable() + " leave in groups of " + CodeText.of(c.width());
			case Dates c -> switch (c.form()) {
				case MONTH -> "Let dates leave as months";
				case YEAR -> "Let dates leave as years";
				case DAYS_SINCE_BASELINE -> "Let dates leave as days since baseline";
				case SHIFTED -> "Shift dates";
				case LEFT_OUT -> "Leave out dates";
				case AS_IS -> "Let dates leave as they are";
			};
			case Ages c -> "Let ages over " + c.limit() + " leave as one group";
			case RareCodes c -> "Let codes that fewer than " + c.below() + " clients have leave as one group";
		};
	}

	/** Changes a definition so; without a word about privacy before, it gets one. */
	public void applyTo(Export export) {
		if (export.getPrivacy() == null) {
			export.setPrivacy(StudyFactory.eINSTANCE.createExportPrivacy());
		}
		ExportPrivacy privacy = export.getPrivacy();
		switch (change) {
			case LeaveOut c -> {
				if (!privacy.getLeftOut().contains(c.variable())) {
					privacy.getLeftOut().add(c.variable());
				}
			}
			case Coarsen c -> coarsen(privacy, c);
			case Dates c -> privacy.setDates(c.form());
			case Ages c -> privacy.setAgeLimit(c.limit());
			case RareCodes c -> privacy.setRareBelow(c.below());
		}
	}

	private static void coarsen(ExportPrivacy privacy, Coarsen change) {
		privacy.getCoarsenings().removeIf(each -> change.variable().equalsIgnoreCase(each.getVariable()));
		Coarsening coarsening = StudyFactory.eINSTANCE.createCoarsening();
		coarsening.setVariable(change.variable());
		coarsening.setWidth(change.width());
		privacy.getCoarsenings().add(coarsening);
	}
}
