package org.allianceworkbench.study.check;

import static org.allianceworkbench.study.StudyPackage.Literals.INSTRUMENT__TO_VERIFY;
import static org.allianceworkbench.study.StudyPackage.Literals.ITEM__HIGHEST;
import static org.allianceworkbench.study.StudyPackage.Literals.SCALE__CUT_OFF;
import static org.allianceworkbench.study.StudyPackage.Literals.SCALE__CUT_OFF_SOURCE;
import static org.allianceworkbench.study.StudyPackage.Literals.SCALE__FEWEST_VALID_ITEMS;
import static org.allianceworkbench.study.StudyPackage.Literals.SCALE__HIGHEST;
import static org.allianceworkbench.study.StudyPackage.Literals.SCALE__ITEMS;
import static org.allianceworkbench.study.StudyPackage.Literals.SCALE__LOWEST;
import static org.allianceworkbench.study.StudyPackage.Literals.SCALE__MULTIPLIER;
import static org.allianceworkbench.study.StudyPackage.Literals.SCALE__RELIABILITY;
import static org.allianceworkbench.study.StudyPackage.Literals.SCALE__RELIABILITY_SOURCE;

import java.util.List;

import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Item;
import org.allianceworkbench.study.Scale;
import org.allianceworkbench.study.Scoring;

/** Items and scales of instruments. */
final class InstrumentConstraints {

	static final List<Constraint<?>> ALL = List.of(
		new Constraint<>(Instrument.class, InstrumentConstraints::key), new Constraint<>(Item.class, InstrumentConstraints::item),
		new Constraint<>(Scale.class, InstrumentConstraints::items), new Constraint<>(Scale.class, InstrumentConstraints::range),
		new Constraint<>(Scale.class, InstrumentConstraints::multiplier),
		new Constraint<>(Scale.class, InstrumentConstraints::reliableChange));

	/** Differences in scores' ends below this come from the rounding of means. */
	private static final double ROUNDING = 1e-6;

	private InstrumentConstraints() {
	}

	private static void key(Instrument instrument, Findings findings) {
		if (!isBlank(instrument.getToVerify())) {
			findings.info("instrument.toVerify", instrument, INSTRUMENT__TO_VERIFY, "has a key that was not checked wholly. "
				+ instrument.getToVerify(), "Hold it against your licence copy, then clear this note");
		}
	}

	private static void item(Item item, Findings findings) {
		if (!hasRange(item)) {
			findings.error("item.range", item, ITEM__HIGHEST, "has answers from " + Words.number(item.getLowest()) + " to "
				+ Words.number(item.getHighest()), "Enter a lowest answer that is less than the highest");
		}
	}

	private static boolean hasRange(Item item) {
		return item.getLowest() < item.getHighest();
	}

	private static void items(Scale scale, Findings findings) {
		if (!(scale.eContainer() instanceof Instrument instrument)) {
			return;
		}
		List<Item> foreign = scale.getItems().stream().filter(item -> item.eContainer() != instrument).toList();
		if (!foreign.isEmpty()) {
			findings.error("scale.items", scale, SCALE__ITEMS, "counts " + Words.calls(foreign) + " of another instrument",
				"Choose items of instrument " + instrument.getCode());
		}
		int count = scale.getItems().size();
		if (count == 0 && !instrument.getItems().isEmpty()) {
			findings.error("scale.items", scale, SCALE__ITEMS, "counts no item", "Choose its items, or delete the scale");
		} else if (count > 0 && (scale.getFewestValidItems() < 1 || scale.getFewestValidItems() > count)) {
			findings.error("scale.fewestValidItems", scale, SCALE__FEWEST_VALID_ITEMS, "needs " + scale.getFewestValidItems()
				+ " answered items for a score, but has " + count, "Enter a number from 1 to " + count);
		}
	}

	private static void range(Scale scale, Findings findings) {
		Double lowest = scale.getLowest();
		Double highest = scale.getHighest();
		if (lowest != null && highest != null && !(lowest <= highest)) {
			findings.error("scale.range", scale, SCALE__HIGHEST, "has a lowest score of " + Words.number(lowest)
				+ ", above the highest of " + Words.number(highest), "Exchange them");
			return;
		}
		if (!scale.getItems().isEmpty() && scale.getItems().stream().allMatch(InstrumentConstraints::hasRange)) {
			double divisor = (scale.getScoring() == Scoring.MEAN ? scale.getItems().size() : 1) / scale.getMultiplier();
			double least = scale.getItems().stream().mapToDouble(Item::getLowest).sum() / divisor;
			double most = scale.getItems().stream().mapToDouble(Item::getHighest).sum() / divisor;
			if (lowest != null && Math.abs(lowest - least) > ROUNDING || highest != null && Math.abs(highest - most) > ROUNDING) {
				findings.warning("scale.rangeOfItems", scale, SCALE__LOWEST, "has another range of scores than the "
					+ (scale.getScoring() == Scoring.MEAN ? "mean" : "sum") + " of its items can have (" + Words.number(least)
					+ " to "
					+ Words.number(most) + ")", "Correct the range, the scoring or the items' answers");
			}
		}
		Double cutOff = scale.getCutOff();
		if (cutOff != null && (lowest != null && cutOff < lowest || highest != null && cutOff > highest)) {
			findings.error("scale.cutOff", scale, SCALE__CUT_OFF, "has a cut-off of " + Words.number(cutOff)
				+ ", which no score can have", "Correct the cut-off or the range of scores");
		}
	}

	private static void multiplier(Scale scale, Findings findings) {
		if (!(scale.getMultiplier() > 0) || Double.isInfinite(scale.getMultiplier())) {
			findings.error("scale.multiplier", scale, SCALE__MULTIPLIER, "has scores that are multiplied by "
				+ Words.number(scale.getMultiplier()), "Enter a number greater than 0, usually 1");
		}
	}

	private static void reliableChange(Scale scale, Findings findings) {
		Double reliability = scale.getReliability();
		if (reliability != null && !(reliability > 0 && reliability < 1)) {
			findings.error("scale.reliability", scale, SCALE__RELIABILITY, "has a reliability of " + Words.number(reliability),
				"Enter a number between 0 and 1");
		}
		if (reliability != null && isBlank(scale.getReliabilitySource())) {
			findings.warning("scale.source", scale, SCALE__RELIABILITY_SOURCE, "has a reliability without a source",
				"Enter the publication that it is from");
		}
		if (scale.getCutOff() != null && isBlank(scale.getCutOffSource())) {
			findings.warning("scale.source", scale, SCALE__CUT_OFF_SOURCE, "has a cut-off without a source",
				"Enter the publication that it is from");
		}
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
