package org.allianceworkbench.study.create;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Item;
import org.allianceworkbench.study.Scale;
import org.allianceworkbench.study.Scoring;
import org.allianceworkbench.study.StudyFactory;

/** Fills one instrument. */
public final class InstrumentBuilder {

	private final StudyBuilder owner;
	private final Instrument instrument;

	InstrumentBuilder(StudyBuilder owner, Instrument instrument) {
		this.owner = owner;
		this.instrument = instrument;
	}

	/** The instrument, for what the builder has no word for. */
	public Instrument instrument() {
		return instrument;
	}

	/** Sets the reference. */
	public InstrumentBuilder citation(String citation) {
		instrument.setCitation(citation);
		return this;
	}

	/** Sets who holds the rights, and what a site must have. */
	public InstrumentBuilder rights(String note) {
		instrument.setRightsNote(note);
		return this;
	}

	/** Says which roles fill the instrument in. */
	public InstrumentBuilder roles(String... codes) {
		for (String code : codes) {
			instrument.getRoles().add(StudyBuilder.required(owner.codebook().role(code), "role", code));
		}
		return this;
	}

	/** Adds items 1 to a number, all with the same range of answers. */
	public InstrumentBuilder items(int count, double lowest, double highest) {
		for (int number = 1; number <= count; number++) {
			Item item = owner.identified(StudyFactory.eINSTANCE.createItem(),
				"instrument/" + instrument.getCode() + "/item/" + number);
			item.setCode(Integer.toString(number));
			item.setLowest(lowest);
			item.setHighest(highest);
			instrument.getItems().add(item);
		}
		return this;
	}

	/** Says for which items a high answer means a low score. */
	public InstrumentBuilder reversed(int... numbers) {
		for (int number : numbers) {
			item(number).setReversed(true);
		}
		return this;
	}

	/**
	 * Adds a scale that counts all items if none is named, with the range that follows from its items.
	 *
	 * @param fewestValidItems fewest answered items for a score
	 * @param content sets what else there is to say
	 */
	public InstrumentBuilder scale(String code, String name, Scoring scoring, int fewestValidItems, int[] items,
		Consumer<Scale> content) {

		Scale scale = owner.identified(StudyFactory.eINSTANCE.createScale(),
			"instrument/" + instrument.getCode() + "/scale/" + code);
		scale.setCode(code);
		scale.setName(name);
		scale.setScoring(scoring);
		scale.setFewestValidItems(fewestValidItems);
		Stream<Item> counted = items.length == 0 ? instrument.getItems().stream() : Arrays.stream(items).mapToObj(this::item);
		scale.getItems().addAll(counted.toList());
		setRange(scale);
		instrument.getScales().add(scale);
		content.accept(scale);
		return this;
	}

	private static void setRange(Scale scale) {
		if (scale.getItems().isEmpty()) {
			return;
		}
		double divisor = scale.getScoring() == Scoring.MEAN ? scale.getItems().size() : 1;
		scale.setLowest(scale.getItems().stream().mapToDouble(Item::getLowest).sum() / divisor);
		scale.setHighest(scale.getItems().stream().mapToDouble(Item::getHighest).sum() / divisor);
	}

	private Item item(int number) {
		String code = Integer.toString(number);
		return StudyBuilder.required(instrument.getItems().stream().filter(item -> code.equals(item.getCode())).findFirst(),
			"item of " + instrument.getCode(), code);
	}
}
