package org.allianceworkbench.study.edit.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Item;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.Scale;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyPackage.Literals;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.codebook.VariableNames;

/** Changes of instruments in which their items, scales and variables go together. */
public final class InstrumentEdits {

	private static final Pattern RANGE = Pattern.compile("(.+?)\\s*(?:-|\u2013|to)\\s*(.+)");

	private final Study study;

	private InstrumentEdits(Study study) {
		this.study = study;
	}

	/** Edits of a study. */
	public static InstrumentEdits of(Study study) {
		return new InstrumentEdits(study);
	}

	/** Adds an instrument without items. */
	public StudyChange create() {
		Instrument instrument = (Instrument) PartEdits.create(Literals.INSTRUMENT);
		instrument.setCode(VariableNames.suggest("NEW", code -> Codebook.of(study).instrument(code).isPresent()));
		instrument.getRoles().addAll(study.getRoles());
		return PartEdits.of(study).add(study, Literals.STUDY__INSTRUMENTS, instrument);
	}

	/** Adds an item like the last one, with the next number. */
	public StudyChange addItem(Instrument instrument) {
		Item item = (Item) PartEdits.create(Literals.ITEM);
		List<Item> items = instrument.getItems();
		int number = items.size() + 1;
		while (isTaken(items, Integer.toString(number))) {
			number++;
		}
		item.setCode(Integer.toString(number));
		item.setLowest(items.isEmpty() ? 1 : items.getLast().getLowest());
		item.setHighest(items.isEmpty() ? 5 : items.getLast().getHighest());
		return PartEdits.of(study).add(instrument, Literals.INSTRUMENT__ITEMS, item);
	}

	private static boolean isTaken(List<Item> items, String code) {
		return items.stream().anyMatch(item -> code.equals(item.getCode()));
	}

	/** Adds a scale of all items, for which all must be answered. */
	public StudyChange addScale(Instrument instrument) {
		Scale scale = (Scale) PartEdits.create(Literals.SCALE);
		scale.setCode(VariableNames.suggest(instrument.getScales().isEmpty() ? "TOTAL" : "SCALE",
			code -> instrument.getScales().stream().anyMatch(each -> code.equals(each.getCode()))));
		scale.getItems().addAll(instrument.getItems());
		scale.setFewestValidItems(instrument.getItems().size());
		return PartEdits.of(study).add(instrument, Literals.INSTRUMENT__SCALES, scale);
	}

	/** The items of a scale as text, those that follow each other as a range: <code>1-4, 7</code>. */
	public static String items(Scale scale) {
		if (!(scale.eContainer() instanceof Instrument instrument)) {
			return "";
		}
		List<Item> all = instrument.getItems();
		int[] places = scale.getItems().stream().mapToInt(all::indexOf).toArray();
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < places.length; i++) {
			int first = i;
			while (i + 1 < places.length && places[i] >= 0 && places[i + 1] == places[i] + 1) {
				i++;
			}
			String from = scale.getItems().get(first).getCode();
			String to = scale.getItems().get(i).getCode();
			texts.add(i == first ? from : from + (i == first + 1 ? ", " : "-") + to);
		}
		return String.join(", ", texts);
	}

	/** Sets the items of scales from such a text. */
	public StudyChange setItems(List<? extends Scale> scales, String text) {
		String label = "Change items of " + Named.parts(scales);
		List<List<Item>> items = new ArrayList<>();
		for (Scale scale : scales) {
			List<String> unknown = new ArrayList<>();
			items.add(parse(((Instrument) scale.eContainer()).getItems(), text, unknown));
			if (!unknown.isEmpty()) {
				return StudyChange.refused(study, label, "The instrument has no item " + String.join(", ", unknown)
					+ ". Write codes of its items, for example 1-4, 7.");
			}
		}
		if (IntStream.range(0, scales.size()).allMatch(i -> scales.get(i).getItems().equals(items.get(i)))) {
			return StudyChange.nothing(study, label);
		}
		return StudyChange.of(study, label, scales, () -> IntStream.range(0, scales.size())
			.forEach(i -> scales.get(i).eSet(Literals.SCALE__ITEMS, items.get(i))));
	}

	private static List<Item> parse(List<Item> all, String text, List<String> unknown) {
		List<Item> items = new ArrayList<>();
		for (String part : text.split("[,;\\s]+(?!to\\b)(?<!to\\s)")) {
			Matcher range = RANGE.matcher(part);
			Optional<Item> one = find(all, part);
			if (part.isBlank()) {
				continue;
			}
			if (one.isPresent()) {
				items.add(one.get());
			} else if (range.matches() && find(all, range.group(1)).isPresent() && find(all, range.group(2)).isPresent()) {
				int from = all.indexOf(find(all, range.group(1)).get());
				int to = all.indexOf(find(all, range.group(2)).get());
				items.addAll(all.subList(Math.min(from, to), Math.max(from, to) + 1));
			} else {
				unknown.add(part.strip());
			}
		}
		return items.stream().distinct().toList();
	}

	private static Optional<Item> find(List<Item> items, String code) {
		return items.stream().filter(item -> code.strip().equals(item.getCode())).findFirst();
	}

	/** Adds a variable at the level of ratings for each item of an instrument that has none yet: <code>wai_sr_1</code>. */
	public StudyChange makeVariables(Instrument instrument) {
		String label = "Make variables for " + Named.part(instrument);
		List<Variable> variables = new ArrayList<>();
		for (Item item : instrument.getItems()) {
			if (study.getVariables().stream().noneMatch(each -> each.getItem() == item)) {
				variables.add(variable(instrument, item));
			}
		}
		return variables.isEmpty() ? StudyChange.refused(study, label, instrument.getItems().isEmpty()
			? "The instrument has no items. Add them first." : "Each item has a variable already.")
			: StudyChange.of(study, label, variables, () -> study.getVariables().addAll(variables));
	}

	private Variable variable(Instrument instrument, Item item) {
		Variable variable = (Variable) PartEdits.create(Literals.VARIABLE);
		variable.setName(VariableNames.suggest(instrument.getCode().toLowerCase(java.util.Locale.ROOT).replace('-', '_') + "_"
			+ item.getCode(), name -> Codebook.of(study).variable(name).isPresent()));
		variable.setLabel(instrument.getCode() + ", item " + item.getCode());
		variable.setLevel(Level.RATING);
		variable.setMeasure(MeasurementLevel.ORDINAL);
		variable.setLowest(item.getLowest());
		variable.setHighest(item.getHighest());
		variable.setInstrument(instrument);
		variable.setItem(item);
		return variable;
	}
}
