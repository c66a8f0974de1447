package org.allianceworkbench.study.edit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.Derivation;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Scale;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyPackage.Literals;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.library.InstrumentLibrary;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;

class RandomChangesTest {

	private static final int SEQUENCES = 10_000;
	private static final int LONGEST = 8;
	private static final int RESTART = 100;
	private static final List<EReference> LISTS = List.of(Literals.STUDY__SITES, Literals.STUDY__ARMS, Literals.STUDY__OCCASIONS,
		Literals.STUDY__ROLES, Literals.STUDY__VARIABLES, Literals.STUDY__RULES, Literals.STUDY__CODE_LISTS,
		Literals.STUDY__INSTRUMENTS,
		Literals.STUDY__RECIPES);
	private static final List<String> TEXTS = List.of("", "1", "7", "abc", "yes", "text", "number", "rating", "client", "nominal",
		"1 = one; 2 = two", "97 = refused; 98 to 99", "yes_no", "alliance", "-3.5", "sensitive", "date", "x y");

	private final InstrumentLibrary library = InstrumentLibrary.shipped();
	private final Random random;
	private Study study = StudyHash.sample();

	RandomChangesTest() {
		long seed = Long.getLong("random.seed", System.nanoTime());
		random = new Random(seed);
		System.out.println("random changes: -Drandom.seed=" + seed);
	}

	private <T> T any(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	private EObject anyPart() {
		List<EObject> parts = new ArrayList<>();
		LISTS.forEach(list -> ((List<?>) study.eGet(list)).forEach(part -> parts.add((EObject) part)));
		study.getInstruments().forEach(instrument -> parts.addAll(instrument.eContents()));
		return any(parts);
	}

	private StudyChange change() {
		boolean hasVariables = !study.getVariables().isEmpty();
		return switch (random.nextInt(13)) {
			case 0 -> VariableEdits.of(study).add(any(Level.VALUES), random.nextInt(study.getVariables().size() + 1));
			case 1 -> VariableEdits.of(study).addDerived(any(Derivation.VALUES), any(Level.VALUES));
			case 2 -> PartEdits.of(study).remove(List.of(anyPart()));
			case 3, 4 -> {
				EObject part = anyPart();
				yield PartEdits.of(study).move(part, random.nextInt(((List<?>) part.eContainer().eGet(part.eContainmentFeature()))
						.size()));
			}
			case 5, 6, 7 -> hasVariables ? set() : add();
			case 8 -> hasVariables ? VariableColumn.NAME.set(study, List.of(any(study.getVariables())), "v" + random.nextInt(40))
					: add();
			case 9 -> CodebookPaste.of(study, "name\tlabel\tvalues\nv" + random.nextInt(40) + "\tx\t1 = a\nw" + random.nextInt(9)
					+ "\ty\t",
				List.of(), any(Level.VALUES)).change(random.nextInt(5));
			case 10 -> design();
			case 11 -> codes();
			default -> random.nextBoolean() ? add() : scale();
		};
	}

	private StudyChange codes() {
		if (study.getCodeLists().isEmpty()) {
			return CodeListEdits.of(study).add();
		}
		CodeList list = any(study.getCodeLists());
		return switch (random.nextInt(4)) {
			case 0 -> CodeListEdits.of(study).addCode(list);
			case 1 -> PartEdits.of(study).remove(List.of(list));
			case 2 -> list.getCodes().isEmpty() ? CodeListEdits.of(study).addCode(list)
				: PartEdits.of(study).remove(List.of(any(list.getCodes())));
			default -> CodeListEdits.of(study).paste(list, random.nextInt(5) + "\tx" + random.nextInt(9) + "\n" + random.nextInt(9));
		};
	}

	private StudyChange set() {
		Set<Variable> some = new java.util.LinkedHashSet<>(List.of(any(study.getVariables()), any(study.getVariables())));
		return any(List.of(VariableColumn.values())).set(study, List.copyOf(some), any(TEXTS));
	}

	private StudyChange add() {
		return switch (random.nextInt(3)) {
			case 0 -> PartEdits.of(study).add(study, Literals.STUDY__SITES, PartEdits.create(Literals.SITE));
			case 1 -> PartEdits.of(study).add(study, Literals.STUDY__OCCASIONS, PartEdits.create(Literals.OCCASION));
			default -> PartEdits.of(study).add(study, Literals.STUDY__INSTRUMENTS,
				InstrumentLibrary.copyFor(study, any(library.instruments()), IdSource.random()));
		};
	}

	private StudyChange scale() {
		List<Scale> scales = study.getInstruments().stream().flatMap(instrument -> instrument.getScales().stream()).toList();
		if (scales.isEmpty()) {
			return add();
		}
		Scale scale = any(scales);
		return PartEdits.of(study).set(scale, Literals.SCALE__ITEMS, ((Instrument) scale.eContainer()).getItems().stream()
			.filter(item -> random.nextBoolean()).toList());
	}

	private StudyChange design() {
		if (study.getOccasions().isEmpty() || study.getInstruments().isEmpty() || study.getRoles().isEmpty()) {
			return DesignEdits.of(study).expectAtSessions();
		}
		return DesignEdits.of(study).expect(List.of(
			new DesignEdits.Place(any(study.getOccasions()), any(study.getInstruments()), any(study.getRoles())),
			new DesignEdits.Place(any(study.getOccasions()), any(study.getInstruments()), any(study.getRoles()))),
			random.nextBoolean());
	}

	/** Each sequence goes on from the end of the last one, so that all kinds of studies are met. */
	@Test
	void undoingAllLeadsToTheStartAndRedoingAllToTheEnd() {
		Set<String> kinds = new TreeSet<>();
		int done = 0;
		for (int sequence = 0; sequence < SEQUENCES; sequence++) {
			if (sequence % RESTART == 0) {
				study = StudyHash.sample();
			}
			String start = StudyHash.of(study);
			BasicCommandStack stack = new BasicCommandStack();
			int length = 1 + random.nextInt(LONGEST);
			int executed = 0;
			for (int i = 0; i < length; i++) {
				StudyChange change = change();
				stack.execute(change);
				if (change.refusal().isEmpty()) {
					executed++;
					kinds.add(change.getLabel().split(" ")[0]);
				}
			}
			String end = StudyHash.of(study);
			undoAll(stack, executed);
			assertThat(StudyHash.of(study)).as("sequence %d undone", sequence).isEqualTo(start);
			for (int i = 0; i < executed; i++) {
				stack.redo();
			}
			assertThat(StudyHash.of(study)).as("sequence %d redone", sequence).isEqualTo(end);
			done += executed;
		}
		System.out.printf("%,d sequences with %,d changes: %s%n", SEQUENCES, done, kinds);
		assertThat(done).isGreaterThan(SEQUENCES);
		assertThat(kinds).contains("Add", "Change", "Delete", "Move", "Paste", "Rename", "Expect");
	}

	private static void undoAll(BasicCommandStack stack, int executed) {
		for (int i = 0; i < executed; i++) {
			stack.undo();
		}
		assertThat(stack.canUndo()).isFalse();
	}
}
