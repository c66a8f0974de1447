package org.allianceworkbench.format.spss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is written in batches is, byte by byte, the one that is written as a whole. */
class BatchWritingTest {

	/** Where the header ends: it holds the time of writing. */
	private static final int HEADER = 176;
	private static final int ROWS = 5000;

	private final SpssFormat format = new SpssFormat();
	private final long seed = Long.getLong("seed", System.nanoTime());
	private final Random random = new Random(seed);

	@TempDir
	Path folder;

	private static Column texts(String name, int width, String... texts) {
		return Column.of(ColumnSpec.text(name).width(width).build(), texts);
	}

	private String text(int most) {
		int length = random.nextInt(4) == 0 ? most : random.nextInt(most + 1);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < length; i++) {
			text.append(random.nextInt(5) == 0 ? ' ' : (char) ('a' + random.nextInt(26)));
		}
		return random.nextInt(10) == 0 ? "" : text.toString();
	}

	private Column numbers(String name) {
		return Column.of(ColumnSpec.number(name).build(),
				random.doubles(ROWS).map(d -> d < 0.1 ? Double.NaN : d < 0.6 ? (int) (d * 400) - 99 : d).toArray());
	}

	/** Texts of every width up to 17 bytes and of some more, numbers between them. */
	private Table table(int declared) {
		List<Column> columns = new ArrayList<>();
		for (int width : new int[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 16, 17, 40, 100, 129, 254, 255, 256, 600 }) {
			String[] texts = Stream.generate(() -> text(width)).limit(ROWS).toArray(String[]::new);
			texts[ROWS / 3] = "x".repeat(width);
			columns.add(texts("t" + width, declared == 0 ? 0 : Math.min(width, declared), texts));
			columns.add(numbers("n" + width));
		}
		return Table.of(columns);
	}

	private byte[] whole(Table table, String name) throws IOException {
		Path file = folder.resolve(name);
		format.write(file, table);
		byte[] bytes = Files.readAllBytes(file);
		return Arrays.copyOfRange(bytes, HEADER, bytes.length);
	}

	private byte[] copied(Path from, String name, ColumnSpec... columns) throws IOException {
		Path file = folder.resolve("copy-" + name);
		try (TableReader reader = format.open(from, ReadOptions.NONE);
				TableWriter writer = format.create(file, reader.info(), columns.length == 0 ? reader.columns()
						: List.of(columns))) {
			for (Optional<Table> batch = reader.next(); batch.isPresent(); batch = reader.next()) {
				Table next = batch.get();
				writer.write(columns.length == 0 ? next : next.map(c -> c.as(columns[next.columns().indexOf(c)])));
			}
			writer.finish();
		}
		byte[] bytes = Files.readAllBytes(file);
		return Arrays.copyOfRange(bytes, HEADER, bytes.length);
	}

	@ParameterizedTest
	@ValueSource(strings = { "t.sav", "t.zsav" })
	void textsThatWereReadAreWrittenAsTheTextsThatTheyCameFrom(String name) throws IOException {
		byte[] expected = whole(table(1000), name);
		assertThat(copied(folder.resolve(name), name)).as("seed " + seed).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "t.sav", "t.zsav" })
	void aColumnThatIsDeclaredWiderIsPadded(String name) throws IOException {
		Table table = table(1000);
		ColumnSpec[] wider = table.specs().stream().map(s -> s.type().isNumeric() ? s : wider(s)).toArray(ColumnSpec[]::new);
		byte[] expected = whole(table.map(c -> c.as(wider[table.columns().indexOf(c)])), name);
		whole(table, name);
		assertThat(copied(folder.resolve(name), name, wider)).as("seed " + seed).isEqualTo(expected);
	}

	private ColumnSpec wider(ColumnSpec spec) {
		return ColumnSpec.text(spec.name()).width(spec.width() + 1 + random.nextInt(20)).build();
	}

	/** Also when widths are declared too small, or not at all: what is written already is taken back. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 5, 8, 16, 253, 255, 256 })
	void noTextIsEverCutWhateverWidthIsDeclared(int declared) throws IOException {
		Table table = table(declared);
		for (String name : List.of("t.sav", "t.zsav")) {
			byte[] expected = whole(table, name);
			Path file = folder.resolve("batches-" + name);
			try (TableWriter writer = format.create(file, TableInfo.NONE, table.specs())) {
				for (int from = 0; from < ROWS; from += 700) {
					writer.write(rows(table, from, Math.min(ROWS, from + 700)));
				}
				writer.finish();
			}
			byte[] found = Files.readAllBytes(file);
			assertThat(Arrays.copyOfRange(found, HEADER, found.length)).as("%s, seed %s", name, seed).isEqualTo(expected);
		}
		assertThat(format.read(folder.resolve("t.sav"), ReadOptions.NONE).column("t600").text(ROWS / 3))
				.isEqualTo("x".repeat(600));
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files.map(f -> f.getFileName().toString())).as("nothing is left behind").hasSize(4)
					.noneMatch(f -> f.startsWith("."));
		}
	}

	private static Table rows(Table table, int from, int to) {
		return table.map(c -> {
			if (c.spec().type().isNumeric()) {
				double[] numbers = new double[to - from];
				c.copyNumbers(from, to - from, numbers, 0);
				return Column.of(c.spec(), numbers);
			}
			String[] texts = new String[to - from];
			Arrays.setAll(texts, i -> c.text(from + i));
			return Column.of(c.spec(), texts);
		});
	}

	@Test
	void aTextThatNoFileHoldsIsRefusedWithItsRowAfterOthersWereTakenBack() throws IOException {
		Path file = folder.resolve("t.sav");
		Table fine = Table.of(texts("note", 2, "a", "bc"));
		Table wide = Table.of(texts("note", 2, "d", "much wider"));
		Table tooWide = Table.of(texts("note", 2, "d", "x".repeat(32_768)));
		try (TableWriter writer = format.create(file, TableInfo.NONE, fine.specs())) {
			writer.write(fine);
			writer.write(wide);
			assertThatThrownBy(() -> writer.write(tooWide)).isInstanceOf(TableFormatException.class)
					.hasMessageContaining("row 6");
		}
		assertThat(folder).isEmptyDirectory();
	}

	@Test
	void textsOfAnotherEncodingGetTheRoomThatTheyNeedInUtf8() throws IOException {
		SavBytes source = SavBytes.little().in(Charset.forName("windows-1252")).header(3).string("A", 3).codePage(1252).end();
		Path file = source.text("abc", 8).text("\u00e4\u00f6\u00fc", 8).text("def", 8).write(folder.resolve("old.sav"));
		copied(file, "new.sav");
		Table copy = format.read(folder.resolve("copy-new.sav"), ReadOptions.NONE);
		assertThat(copy.specs().get(0).width()).isEqualTo(6);
		assertThat(List.of(copy.column("A").text(0), copy.column("A").text(1), copy.column("A").text(2)))
				.containsExactly("abc", "\u00e4\u00f6\u00fc", "def");
	}
}
