package org.allianceworkbench.format.spss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.PasswordRequiredException;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.TableWriter;
import org.allianceworkbench.table.format.TableFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the package's Javadoc: they compile, and do what they say. */
class LibraryExampleTest {

	@TempDir
	Path folder;

	private Path file;
	private Path copy;

	@BeforeEach
	void writeSessions() throws IOException {
		file = folder.resolve("sessions.sav");
		copy = folder.resolve("copy.zsav");
		ColumnSpec bond = ColumnSpec.number("bond").label("Bond").missing(MissingValues.of(97)).build();
		new SpssFormat().write(file, Table.of(Column.of(bond, new double[] { 6.5, 97 })));
	}

	@Test
	void aFileIsReadAndWritten() throws IOException {
		TableFormat spss = new SpssFormat();
		Table sessions = spss.read(file, ReadOptions.NONE);
		double[] bond = sessions.column("bond").validNumbers();
		String label = sessions.column("bond").spec().label();
		List<String> lost = spss.losses(copy, sessions.info(), sessions.specs());
		spss.write(copy, sessions);
		assertThat(bond).containsExactly(6.5, Double.NaN);
		assertThat(label).isEqualTo("Bond");
		assertThat(lost).isEmpty();
		assertThat(spss.read(copy, ReadOptions.NONE).column("bond").number(1)).isEqualTo(97);
	}

	@Test
	void aLongFileIsCopiedBatchByBatch() throws IOException {
		TableFormat spss = new SpssFormat();
		try (TableReader reader = spss.open(file, ReadOptions.NONE);
				TableWriter writer = spss.create(copy, reader.info(), reader.columns())) {
			for (Optional<Table> batch = reader.next(); batch.isPresent(); batch = reader.next()) {
				writer.write(batch.get());
			}
			writer.finish();
			reader.warnings().forEach(System.out::println);
		}
		assertThat(spss.read(copy, ReadOptions.NONE).rowCount()).isEqualTo(2);
	}

	private final List<String> asked = new ArrayList<>();

	private Table ask(String question) {
		asked.add(question);
		return Table.of();
	}

	private Table opened(TableFormat spss, String password) throws IOException {
		try {
			return spss.read(file, ReadOptions.NONE.withPassword(password));
		} catch (PasswordRequiredException e) {
			return ask(e.wrong() ? "That was not the password." : "This file needs a password.");
		} catch (TableFormatException e) {
			return ask(e.problem());
		}
	}

	@Test
	void failuresAreOneSentence() throws IOException {
		assertThat(opened(new SpssFormat(), "any").rowCount()).isEqualTo(2);
		file = EncryptedFilesTest.encrypt(file, folder.resolve("secret.sav"));
		opened(new SpssFormat(), "any");
		file = Files.writeString(folder.resolve("broken.sav"), "$FL2");
		opened(new SpssFormat(), "any");
		assertThat(asked).hasSize(2).contains("That was not the password.").anyMatch(q -> q.contains("(at byte 4)"));
	}

	@Test
	void theJavadocHasTheseVeryLines() throws IOException {
		Path bundles = SharedFolder.project().resolve("bundles");
		String here = "src/org/allianceworkbench/format/spss/";
		String own = lines(bundles.resolve("org.allianceworkbench.format.spss.tests").resolve(here + "LibraryExampleTest.java"));
		List<String> snippets = snippets(lines(bundles.resolve("org.allianceworkbench.format.spss")
				.resolve(here + "package-info.java")));
		assertThat(snippets).hasSize(3);
		snippets.forEach(snippet -> assertThat(own).contains(snippet));
	}

	private static List<String> snippets(String text) {
		String start = "{@snippet :";
		List<String> snippets = new ArrayList<>();
		for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
			int end = at + start.length();
			for (int depth = 1; depth > 0; end++) {
				depth += text.charAt(end) == '{' ? 1 : text.charAt(end) == '}' ? -1 : 0;
			}
			snippets.add(text.substring(at + start.length(), end - 1).strip());
		}
		return snippets;
	}

	/** A file's lines without indentation and the stars of Javadoc. */
	private static String lines(Path source) throws IOException {
		return Files.readString(source).lines().map(line -> line.strip().replaceFirst("^\\* ?", "").strip())
				.collect(Collectors.joining("\n"));
	}
}
