package org.allianceworkbench.format.spss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.table.Alignment;
import org.allianceworkbench.table.ColumnRole;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.MultipleResponseSet;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dictionary of small files made byte by byte. */
class SavDictionaryTest {

	@TempDir
	Path folder;

	private TableReader open(SavBytes bytes) throws IOException {
		return open(bytes, ReadOptions.NONE);
	}

	private TableReader open(SavBytes bytes, ReadOptions options) throws IOException {
		return new SpssFormat().open(bytes.write(folder.resolve("made.sav")), options);
	}

	private ColumnSpec only(SavBytes bytes) throws IOException {
		try (TableReader reader = open(bytes)) {
			assertThat(reader.columns()).hasSize(1);
			return reader.columns().get(0);
		}
	}

	@Test
	void labelsOfVariableAndValuesAndMissingValuesAreRead() throws IOException {
		for (SavBytes file : List.of(SavBytes.big(), SavBytes.little())) {
			file.header(0).ints(2, 0, 1, 2, 0x050100, 0x050200).text("BOND", 8).ints(5).text("Bond", 5).codes(0, 0, 0)
					.doubles(97, 99);
			file.ints(3, 2).doubles(1).codes(5).text("never", 7).doubles(97).codes(7).text("refused", 7).ints(4, 1, 1);
			ColumnSpec spec = only(file.end());
			assertThat(spec.label()).isEqualTo("Bond");
			assertThat(spec.valueLabels()).isEqualTo(ValueLabels.of(1, "never", 97, "refused"));
			assertThat(spec.missing()).isEqualTo(MissingValues.of(97, 99));
			assertThat(spec.format()).hasToString("F1");
			assertThat(spec.writeFormat()).hasToString("F2");
			assertThat(spec.measure()).isEqualTo(Measure.UNKNOWN);
		}
	}

	@Test
	void aRangeOfMissingValuesMayBeOpenAndHaveASingleValueBesides() throws IOException {
		SavBytes file = SavBytes.little().header(0);
		file.ints(2, 0, 0, -3, 0x050802, 0x050802).text("A", 8).doubles(Math.nextUp(-Double.MAX_VALUE), 0, 999);
		assertThat(only(file.end()).missing()).isEqualTo(MissingValues.range(Double.NEGATIVE_INFINITY, 0, 999));
		file = SavBytes.little().header(0);
		file.ints(2, 0, 0, -2, 0x050802, 0x050802).text("A", 8).doubles(90, Double.MAX_VALUE);
		assertThat(only(file.end()).missing()).isEqualTo(MissingValues.range(90, Double.POSITIVE_INFINITY));
	}

	@Test
	void thePrintFormatDecidesWhatIsADate() throws IOException {
		int[] formats = { 20, 23, 38, 39, 24, 29, 28, 30, 22, 41, 21, 40, 25, 26, 27, 5, 3, 31, 33 };
		SavBytes file = SavBytes.little().header(0);
		for (int i = 0; i < formats.length; i++) {
			file.number("V" + i, formats[i] << 16 | 20 << 8);
		}
		try (TableReader reader = open(file.end())) {
			assertThat(reader.columns()).extracting(ColumnSpec::type).startsWith(ColumnType.DATE, ColumnType.DATE,
					ColumnType.DATE,
					ColumnType.DATE, ColumnType.DATE, ColumnType.DATE, ColumnType.DATE, ColumnType.DATE, ColumnType.DATE_TIME,
					ColumnType.DATE_TIME, ColumnType.TIME, ColumnType.TIME, ColumnType.TIME, ColumnType.NUMBER, ColumnType.NUMBER)
					.endsWith(ColumnType.NUMBER, ColumnType.NUMBER, ColumnType.NUMBER, ColumnType.NUMBER);
			assertThat(reader.columns().get(9).format()).hasToString("YMDHMS20");
		}
	}

	@Test
	void measureWidthAndAlignmentComeInThreesOrTwos() throws IOException {
		SavBytes three = SavBytes.big().header(0).number("A").string("B", 4);
		three.extension(11, 4, SavBytes.big().ints(3, 10, 2, 2, 20, 1).bytes());
		try (TableReader reader = open(three.end())) {
			ColumnSpec b = reader.columns().get(1);
			assertThat(reader.columns().get(0).alignment()).isEqualTo(Alignment.CENTER);
			assertThat(b.measure()).isEqualTo(Measure.ORDINAL);
			assertThat(b.displayWidth()).isEqualTo(20);
		}
		SavBytes two = SavBytes.little().header(0).number("A").string("B", 4);
		two.extension(11, 4, SavBytes.little().ints(3, 2, 1, 0).bytes());
		try (TableReader reader = open(two.end())) {
			assertThat(reader.columns().get(0).measure()).isEqualTo(Measure.SCALE);
			assertThat(reader.columns().get(1).measure()).isEqualTo(Measure.NOMINAL);
			assertThat(reader.columns().get(1).alignment()).isEqualTo(Alignment.LEFT);
		}
	}

	@Test
	void longNamesReplaceShortOnesAndRecordsMayComeTwice() throws IOException {
		SavBytes file = SavBytes.little().header(0).number("SESSIO_A").number("SESSIO_B").extension(13, "SESSIO_A=session_one");
		file.extension(13, "SESSIO_B=session_two").extension(18, "session_one:$@Role('1'\n)note('a'\n'b'\n)/");
		file.extension(18, "session_two:$@Role('3'\n)").extension(17, "study('it''s'\n)site('A'\n)");
		try (TableReader reader = open(file.end())) {
			assertThat(reader.columns()).extracting(ColumnSpec::name).containsExactly("session_one", "session_two");
			assertThat(reader.columns()).extracting(ColumnSpec::role).containsExactly(ColumnRole.TARGET, ColumnRole.NONE);
			assertThat(reader.columns().get(0).attributes()).isEqualTo(Map.of("note", List.of("a", "b")));
			assertThat(reader.info().attributes()).containsOnlyKeys("study", "site").containsEntry("study", List.of("it''s"));
		}
	}

	@Test
	void aFileTellsItsEncodingByNameOrCodePageOrNotAtAll() throws IOException {
		Charset greek = Charset.forName("windows-1253");
		SavBytes named = SavBytes.little().in(greek).header(0, 0, 0, "Θεραπεία").number("A").extension(20, "windows-1253").end();
		SavBytes paged = SavBytes.little().in(greek).header(0, 0, 0, "Θεραπεία").number("A").codePage(1253).end();
		SavBytes silent = SavBytes.little().in(greek).header(0, 0, 0, "Θεραπεία").number("A").end();
		for (SavBytes file : List.of(named, paged)) {
			try (TableReader reader = open(file)) {
				assertThat(reader.info().label()).isEqualTo("Θεραπεία");
				assertThat(reader.warnings()).isEmpty();
			}
		}
		try (TableReader reader = open(silent)) {
			assertThat(reader.info().label()).isEqualTo("Èåñáðåßá");
			assertThat(reader.warnings()).singleElement().asString().contains("does not say which character encoding");
		}
		try (TableReader reader = open(silent, ReadOptions.NONE.withEncoding("windows-1253"))) {
			assertThat(reader.info().label()).isEqualTo("Θεραπεία");
			assertThat(reader.warnings()).isEmpty();
		}
	}

	@Test
	void weightAndDocumentsAndFileLabelAreRead() throws IOException {
		SavBytes file = SavBytes.big().header(0, 4, 0, "Alliance").string("ID", 20).number("W").ints(6, 2).text("first", 80)
				.text("second", 80).end();
		try (TableReader reader = open(file)) {
			assertThat(reader.info().weight()).contains("W");
			assertThat(reader.info().documents()).containsExactly("first", "second");
			assertThat(reader.info().label()).isEqualTo("Alliance");
		}
	}

	@Test
	void longStringsHaveLabelsAndMissingValuesInRecordsOfTheirOwn() throws IOException {
		SavBytes labels = SavBytes.little().ints(6).text("REASON", 6).ints(12, 1, 12).text("moved away", 12).ints(5)
				.text("Moved", 5);
		SavBytes once = SavBytes.little().ints(6).text("reason", 6).codes(2).ints(8).text("dk", 8).text("n/a", 8);
		SavBytes each = SavBytes.little().ints(6).text("reason", 6).codes(2).ints(8).text("dk", 8).ints(8).text("n/a", 8);
		for (SavBytes missing : List.of(once, each)) {
			SavBytes file = SavBytes.little().header(0).string("REASON", 12).extension(21, 1, labels.bytes());
			ColumnSpec spec = only(file.extension(22, 1, missing.bytes()).end());
			assertThat(spec.valueLabels()).isEqualTo(ValueLabels.of("moved away", "Moved"));
			assertThat(spec.missing()).isEqualTo(new MissingValues(List.of(Value.of("dk"), Value.of("n/a")), Optional.empty()));
		}
	}

	@Test
	void multipleResponseSetsNameTheirColumnsAsTheTableDoes() throws IOException {
		SavBytes file = SavBytes.little().in(StandardCharsets.UTF_8).header(0).number("GRÖSSE").number("B").codePage(65001)
				.extension(13, "GRÖSSE=Größe der Gruppe_1\tB=b").extension(7,
				"$c=C 4 Wahl größe b grösse\n$d=D2 55 0  b grösse\n")
				.extension(19, "$e=E 11 1 1 0  b grösse\n").end();
		try (TableReader reader = open(file)) {
			List<MultipleResponseSet> sets = reader.info().multipleResponseSets();
			assertThat(sets).extracting(MultipleResponseSet::name).containsExactly("$c", "$d", "$e");
			assertThat(sets.get(0).label()).isEqualTo("Wahl");
			assertThat(sets.get(1).counted()).contains("55");
			assertThat(sets.get(1).columns()).containsExactly("b", "Größe der Gruppe_1");
			assertThat(sets.get(2).labelSource()).contains("VARLABELS");
			assertThat(reader.warnings()).singleElement().asString().contains("größe, which is not there");
		}
	}

	@Test
	void unknownExtensionRecordsAreToldAndPassed() throws IOException {
		SavBytes file = SavBytes.little().header(0).number("A").extension(77, "who knows").extension(10, "product")
				.codePage(1252).end();
		try (TableReader reader = open(file)) {
			assertThat(reader.warnings()).containsExactly("extension record 77 at byte 208 is not known and was left aside");
		}
	}

	@Test
	void variablesOfTheSameNameAreToldApart() throws IOException {
		try (TableReader reader = open(SavBytes.little().header(0).number("A").number("a").number("A").codePage(1252).end())) {
			assertThat(reader.columns()).extracting(ColumnSpec::name).containsExactly("A", "a_2", "A_3");
			assertThat(reader.warnings()).hasSize(2);
		}
	}
}
