package org.allianceworkbench.study.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.allianceworkbench.study.Identified;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Item;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.SampleStudy;
import org.allianceworkbench.study.Scale;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.check.StudyChecks;
import org.allianceworkbench.study.create.IdSource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentLibraryTest {

	private final InstrumentLibrary library = InstrumentLibrary.shipped();

	private static List<String> numbers(List<Item> items) {
		return items.stream().map(Item::getCode).toList();
	}

	private Scale scale(String instrument, String scale) {
		return library.instrument(instrument).orElseThrow().getScales().stream().filter(each -> scale.equals(each.getCode()))
			.findFirst().orElseThrow();
	}

	@Test
	void theShippedLibraryHasNoViolation() {
		assertThat(StudyChecks.check(EcoreUtil.getRootContainer(library.instruments().get(0))))
			.filteredOn(violation -> !"instrument.toVerify".equals(violation.rule())).isEmpty();
	}

	@Test
	void keysThatWereNotCheckedAreMarkedAndTold() {
		assertThat(library.instruments()).filteredOn(instrument -> instrument.getToVerify() != null)
			.extracting(Instrument::getCode).containsExactlyInAnyOrder("WAI-O", "CALPAS-24", "SEQ", "CSQ-8");
		assertThat(StudyChecks.check(EcoreUtil.getRootContainer(library.instruments().get(0))))
			.filteredOn(violation -> "instrument.toVerify".equals(violation.rule())).hasSize(4)
			.allMatch(violation -> violation.severity() == Severity.INFO);
	}

	@Test
	void theWholeListIsThere() {
		assertThat(library.instruments()).extracting(Instrument::getCode).containsExactlyInAnyOrder("WAI", "WAI-S", "WAI-SR",
			"WAI-O", "HAq-II", "CALPAS-24", "SRS", "SEQ", "CSQ-8", "BDI-II", "PHQ-9", "GAD-7", "CES-D", "OQ-45.2", "CORE-OM",
			"CORE-10", "K10", "IES-R", "RSES");
	}

	@Test
	void everyInstrumentSaysWhereItIsFromAndWhoHoldsTheRights() {
		assertThat(library.instruments()).hasSizeGreaterThanOrEqualTo(10).allSatisfy(instrument -> {
			assertThat(instrument.getCitation()).as(instrument.getCode()).containsPattern("\\((19|20)\\d\\d\\)");
			assertThat(instrument.getRightsNote()).isNotBlank();
			assertThat(instrument.getRoles()).isNotEmpty();
			assertThat(instrument.getScales()).isNotEmpty();
		});
	}

	@Test
	void noWordingIsShipped() {
		assertThat(library.instruments()).flatExtracting(Instrument::getItems).extracting("wording").containsOnlyNulls();
	}

	/** Keys as in the publications that each instrument cites. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"WAI-SR | GOAL | 4 6 8 11", "WAI-SR | TASK | 1 2 10 12", "WAI-SR | BOND | 3 5 7 9",
		"WAI-S | TASK | 1 2 8 12", "WAI-S | BOND | 3 5 7 9", "WAI-S | GOAL | 4 6 10 11",
		"IES-R | INTRUSION | 1 2 3 6 9 14 16 20", "IES-R | AVOIDANCE | 5 7 8 11 12 13 17 22",
		"IES-R | HYPERAROUSAL | 4 10 15 18 19 21",
		"OQ-45.2 | IR | 1 7 16 17 18 19 20 26 30 37 43", "OQ-45.2 | SR | 4 12 14 21 28 32 38 39 44"})
	void scalesCountTheItemsOfTheirKey(String instrument, String scale, String items) {
		assertThat(numbers(scale(instrument, scale).getItems())).containsExactly(items.split(" "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"WAI | 1 3 7 9 10 11 12 15 20 27 29 31 33 34", "WAI-S | 4 10", "HAq-II | 4 8 11 16 19",
		"OQ-45.2 | 1 12 13 20 21 24 31 37 43", "RSES | 2 5 6 8 9",
		"CES-D | 4 8 12 16", "CORE-OM | 3 4 7 12 19 21 31 32", "CORE-10 | 2 3"})
	void reversedItemsAreThoseOfTheKey(String instrument, String items) {
		List<Item> reversed = library.instrument(instrument).orElseThrow().getItems().stream().filter(Item::isReversed).toList();
		assertThat(numbers(reversed)).containsExactly(items.split(" "));
	}

	@ParameterizedTest
	@CsvSource({"WAI-SR, 12, 1, 5", "WAI-S, 12, 1, 7", "WAI, 36, 1, 7", "HAq-II, 19, 1, 6", "PHQ-9, 9, 0, 3", "GAD-7, 7, 0, 3",
		"BDI-II, 21, 0, 3", "RSES, 10, 1, 4", "IES-R, 22, 0, 4", "OQ-45.2, 45, 0, 4"})
	void itemsAreNumberedAndHaveTheirRange(String code, int count, double lowest, double highest) {
		List<Item> items = library.instrument(code).orElseThrow().getItems();
		assertThat(numbers(items)).isEqualTo(IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList());
		assertThat(items).allMatch(item -> item.getLowest() == lowest && item.getHighest() == highest);
	}

	@ParameterizedTest
	@CsvSource({"PHQ-9, 0, 27", "GAD-7, 0, 21", "BDI-II, 0, 63", "OQ-45.2, 0, 180", "IES-R, 0, 88", "RSES, 10, 40",
		"WAI-SR, 1, 5", "CORE-OM, 0, 40", "CORE-10, 0, 40", "CES-D, 0, 60", "K10, 10, 50", "CSQ-8, 8, 32", "SRS, 0, 40"})
	void totalsHaveThePublishedRange(String code, double lowest, double highest) {
		assertThat(scale(code, "TOTAL").getLowest()).isEqualTo(lowest);
		assertThat(scale(code, "TOTAL").getHighest()).isEqualTo(highest);
	}

	@Test
	void theSubscalesOfTheAllianceInventoriesShareNoItem() {
		for (String code : List.of("WAI", "WAI-S", "WAI-SR", "WAI-O", "OQ-45.2", "CORE-OM")) {
			Instrument instrument = library.instrument(code).orElseThrow();
			List<Item> counted = instrument.getScales().stream().filter(scale -> !"TOTAL".equals(scale.getCode()))
				.flatMap(scale -> scale.getItems().stream()).toList();
			assertThat(counted).as(code).containsExactlyInAnyOrderElementsOf(instrument.getItems());
		}
	}

	@Test
	void aCopyHasIdsOfItsOwnAndTheRolesOfTheStudy() {
		Study study = SampleStudy.create();
		Instrument copy = library.addTo(study, "wai", IdSource.random());

		assertThat(copy.getRoles()).extracting(RaterRole::getCode).containsExactly("CLIENT", "THERAPIST");
		assertThat(study.getRoles()).containsAll(copy.getRoles());
		assertThat(numbers(copy.getScales().get(0).getItems())).isEqualTo(numbers(scale("WAI", "GOAL").getItems()));
		assertThat(StudyChecks.check(study)).isEmpty();
		assertThat(copy.getId()).isNotEqualTo("WAI");
		Set<String> ids = new HashSet<>();
		study.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				assertThat(ids.add(identified.getId())).as(identified.getId()).isTrue();
			}
		});
		assertThat(library.instrument("WAI").orElseThrow().getRoles()).hasSize(3);
	}

	@Test
	void anUnknownInstrumentIsNamed() {
		assertThatThrownBy(() -> library.addTo(SampleStudy.create(), "XYZ", IdSource.random()))
			.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("XYZ");
	}
}
