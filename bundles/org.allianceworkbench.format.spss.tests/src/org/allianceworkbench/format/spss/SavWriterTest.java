package org.allianceworkbench.format.spss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.TableWriter;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the writer promises. */
class SavWriterTest {

	private final SpssFormat format = new SpssFormat();

	@TempDir
	Path folder;

	private Path file;

	@BeforeEach
	void name() {
		file = folder.resolve("sessions.sav");
	}

	private static Table texts(int width, String... values) {
		return Table.of(Column.of(ColumnSpec.text("note").width(width).build(), values));
	}

	private static Table numbers(double... values) {
		return Table.of(Column.of(ColumnSpec.number("bond").build(), values));
	}

	private List<String> losses(ColumnSpec... specs) {
		return format.losses(file, TableInfo.NONE, List.of(specs));
	}

	private Table writtenAndRead(Table table) throws IOException {
		format.write(file, table);
		return format.read(file, ReadOptions.NONE);
	}

	private List<String> filesThere() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(f -> f.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void anExistingFileStaysAsItIsUntilTheNewOneIsComplete() throws IOException {
		Files.writeString(file, "precious");
		for (Table table : List.of(texts(0, "a", "b"), numbers(1, 2))) {
			try (TableWriter writer = format.create(file, table.info(), table.specs())) {
				writer.write(table);
				assertThat(file).hasContent("precious");
			}
			assertThat(file).hasContent("precious");
			assertThat(filesThere()).containsExactly("sessions.sav");
		}
		format.write(file, numbers(1, 2));
		assertThat(format.read(file, ReadOptions.NONE).rowCount()).isEqualTo(2);
		assertThat(filesThere()).containsExactly("sessions.sav");
	}

	@Test
	void aTextIsNeverCutButItsColumnWidened() throws IOException {
		Table read = writtenAndRead(texts(5, "a", "Größenverhältnis", "x".repeat(3000)));
		assertThat(read.specs().get(0).width()).isEqualTo(3000);
		assertThat(read.column("note").text(1)).isEqualTo("Größenverhältnis");
		assertThat(read.column("note").text(2)).isEqualTo("x".repeat(3000));
	}

	@Test
	void aDeclaredWidthIsKeptWhenTextsAreShorter() throws IOException {
		assertThat(writtenAndRead(texts(40, "a", null)).specs().get(0).width()).isEqualTo(40);
		assertThat(writtenAndRead(texts(0)).specs().get(0).width()).isEqualTo(1);
	}

	@Test
	void anAbsentTextIsWrittenAsBlanks() throws IOException {
		assertThat(writtenAndRead(texts(0, null, "b")).column("note").text(0)).isEmpty();
	}

	@Test
	void aTextThatNoStringOfSpssHoldsIsRefusedWithItsPlace() throws IOException {
		assertThatThrownBy(() -> format.write(file, texts(0, "fine", "ä".repeat(16_384))))
				.isInstanceOf(TableFormatException.class).hasMessageContaining("column note, row 2")
				.hasMessageContaining("32768 bytes");
		assertThatThrownBy(() -> format.write(file, texts(0, "\ud83d"))).isInstanceOf(TableFormatException.class)
				.hasMessageContaining("column note, row 1");
		assertThat(filesThere()).isEmpty();
	}

	@Test
	void theNumberThatMeansSystemMissingIsRefused() throws IOException {
		assertThatThrownBy(() -> format.write(file, numbers(1, -Double.MAX_VALUE))).isInstanceOf(TableFormatException.class)
				.hasMessageContaining("column bond, row 2");
		assertThat(filesThere()).isEmpty();
	}

	@Test
	void smallWholeNumbersTakeAByte() throws IOException {
		format.write(file, numbers(new double[80_000]));
		assertThat(Files.size(file)).isBetween(80_000L, 81_000L);
	}

	@Test
	void aZsavFileIsSmallerStill() throws IOException {
		Path zsav = folder.resolve("sessions.ZSAV");
		format.write(zsav, numbers(new double[8_000_000]));
		assertThat(Files.size(zsav)).isLessThan(40_000);
		assertThat(format.read(zsav, ReadOptions.NONE).rowCount()).isEqualTo(8_000_000);
		assertThat(format.inspect(zsav, ReadOptions.NONE, 1).get("container").toString()).contains("compression=zlib");
	}

	@Test
	void aColumnIsAsWideAsItsLabelledAndMissingValuesNeed() throws IOException {
		ColumnSpec spec = ColumnSpec.text("reason").width(2).valueLabels(ValueLabels.of("öä", "both", "rather long", "long"))
				.missing(MissingValues.of("n/a")).build();
		ColumnSpec read = writtenAndRead(Table.of(Column.of(spec, new String[] { "öä" }))).specs().get(0);
		assertThat(read.width()).isEqualTo(11);
		assertThat(read.valueLabels()).isEqualTo(spec.valueLabels());
		assertThat(read.missing()).isEqualTo(spec.missing());
	}

	@Test
	void namesThatSpssDoesNotAcceptAreChangedAndTold() throws IOException {
		List<String> names = List.of("WAI total", "1st", "with", "a=b", "Größe", "wai_Total", "x".repeat(70), "(n)",
				"fine.name$1");
		List<Column> columns = names.stream().map(n -> Column.of(ColumnSpec.number(n).build(), new double[1])).toList();
		Table read = writtenAndRead(Table.of(columns));
		assertThat(read.specs()).extracting(ColumnSpec::name).containsExactly("WAI_total", "V1st", "with_", "a_b", "Größe",
				"wai_Total_2", "x".repeat(64), "V_n_", "fine.name$1");
		assertThat(format.losses(file, TableInfo.NONE, Table.of(columns).specs())).hasSize(7)
				.first().asString().contains("'WAI total'").contains("WAI_total");
	}

	@Test
	void manyLongNamesThatBeginAlikeGetDifferentShortOnes() throws IOException {
		List<Column> columns = Stream.iterate(0, i -> i + 1).limit(3000)
				.map(i -> Column.of(ColumnSpec.number("working_alliance_" + i).build(), new double[] { i })).toList();
		Table read = writtenAndRead(Table.of(columns));
		for (int i = 0; i < 3000; i++) {
			assertThat(read.column("working_alliance_" + i).number(0)).isEqualTo(i);
		}
	}

	@Test
	void whatDoesNotFitIsTold() {
		assertThat(losses(ColumnSpec.number("a").missing(MissingValues.of(96, 97, 98, 99)).build())).singleElement().asString()
				.contains("three missing values").contains("99");
		assertThat(losses(ColumnSpec.number("a").missing(MissingValues.range(1, 2, 8, 9)).build())).hasSize(1);
		assertThat(losses(ColumnSpec.number("a").label("l".repeat(256)).build())).singleElement().asString()
				.contains("255 bytes");
		assertThat(losses(ColumnSpec.number("a").valueLabels(ValueLabels.of(1, "v".repeat(121))).build())).singleElement()
				.asString()
				.contains("120 bytes");
		assertThat(losses(ColumnSpec.number("a").valueLabels(ValueLabels.of("x", "text")).build())).singleElement().asString()
				.contains("not of the column's type");
		assertThat(losses(ColumnSpec.text("a").width(20).missing(MissingValues.of("longer than eight")).build())).singleElement()
				.asString().contains("8 bytes");
		assertThat(losses(ColumnSpec.number("a").format(new DisplayFormat("ROMAN", 8, 0))
				.writeFormat(DisplayFormat.DEFAULT_NUMBER)
				.build())).singleElement().asString().contains("ROMAN8");
		assertThat(losses(ColumnSpec.number("a").attributes(Map.of("a:b", List.of("v"))).build())).hasSize(1);
		assertThat(losses(ColumnSpec.number("a").build(), ColumnSpec.of("b", ColumnType.DATE).build(),
				ColumnSpec.text("c").width(9).build())).isEmpty();
	}

	@Test
	void whatTheWholeTableLosesIsTold() {
		TableInfo info = new TableInfo("f".repeat(65), List.of("d".repeat(81)), Optional.of("gone"), Map.of("bad(", List.of("v")),
				List.of());
		assertThat(format.losses(file, info, List.of(ColumnSpec.number("a").build()))).hasSize(4);
	}

	@Test
	void whatIsToldAsLostIsWhatIsLost() throws IOException {
		ColumnSpec spec = ColumnSpec.number("a").label("ü".repeat(200)).missing(MissingValues.of(96, 97, 98, 99))
				.valueLabels(ValueLabels.of(1, "ß".repeat(70), 2, "fine")).build();
		TableInfo info = new TableInfo("", List.of("word ".repeat(30).strip()), Optional.empty(), Map.of(), List.of());
		format.write(file, new Table(info, List.of(Column.of(spec, new double[] { 99 }))));
		Table read = format.read(file, ReadOptions.NONE);
		ColumnSpec found = read.specs().get(0);
		assertThat(found.label()).isEqualTo("ü".repeat(127));
		assertThat(found.missing()).isEqualTo(MissingValues.of(96, 97, 98));
		assertThat(found.valueLabels()).isEqualTo(ValueLabels.of(1, "ß".repeat(60), 2, "fine"));
		assertThat(read.column("a").number(0)).isEqualTo(99);
		assertThat(read.info().documents()).hasSize(2);
	}

	@Test
	void theSameValueLabelledTwiceKeepsTheLaterLabel() throws IOException {
		ValueLabels twice = ValueLabels.of(List.of(new ValueLabels.Entry(Value.of(1), "old"),
				new ValueLabels.Entry(Value.of(1), "new")));
		Column column = Column.of(ColumnSpec.number("a").valueLabels(twice).build(), new double[0]);
		assertThat(writtenAndRead(Table.of(column)).specs().get(0).valueLabels()).isEqualTo(ValueLabels.of(1, "new"));
	}

	@Test
	void badTargetsAreRefusedInOneLine() throws IOException {
		Table table = numbers(1);
		assertThatThrownBy(() -> format.write(folder.resolve("no/such/folder.sav"), table))
				.isInstanceOf(TableFormatException.class)
				.hasMessageContaining("does the folder exist");
		Files.createDirectory(folder.resolve("taken.sav"));
		assertThatThrownBy(() -> format.write(folder.resolve("taken.sav"), table)).isInstanceOf(TableFormatException.class)
				.hasMessageContaining("folder of this name");
		assertThatThrownBy(() -> format.write(folder.resolve("old.por"), table)).isInstanceOf(TableFormatException.class)
				.hasMessageContaining("can only be read");
		assertThatThrownBy(() -> format.create(file, TableInfo.NONE, List.of())).isInstanceOf(TableFormatException.class)
				.hasMessageContaining("without columns");
	}

	@Test
	void aBatchOfOtherColumnsIsRefused() throws IOException {
		try (TableWriter writer = format.create(file, TableInfo.NONE, numbers().specs())) {
			assertThatThrownBy(() -> writer.write(texts(1, "a"))).isInstanceOf(IllegalArgumentException.class);
		}
	}
}
