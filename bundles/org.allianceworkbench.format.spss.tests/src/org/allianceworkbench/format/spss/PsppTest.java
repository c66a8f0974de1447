package org.allianceworkbench.format.spss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.ValueLabels;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PSPP reads what we wrote and finds in it what it finds in the original: dictionary and values. */
class PsppTest {

	private static final String MARK = "=====";
	private static final int MINUTES = 5;

	@TempDir
	Path folder;

	@BeforeEach
	void psppIsInstalled() throws InterruptedException {
		boolean there;
		try {
			there = new ProcessBuilder("pspp", "--version").redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD)
					.start().waitFor() == 0;
		} catch (IOException e) {
			there = false;
		}
		if (!there) {
			System.out.println("skipped: PSPP is not installed (Debian package pspp)");
		}
		Assumptions.assumeTrue(there, "PSPP is not installed");
	}

	@Test
	void aTableOfOursIsInPsppWhatItIsHere() throws IOException, InterruptedException {
		ColumnSpec bond = ColumnSpec.number("wai_bond_of_client").label("Bindung").measure(Measure.SCALE)
				.format(DisplayFormat.number(5, 1)).valueLabels(ValueLabels.of(1, "never", 7, "always"))
				.missing(MissingValues.range(98, Double.POSITIVE_INFINITY, 97)).build();
		ColumnSpec date = ColumnSpec.of("session_date", ColumnType.DATE).measure(Measure.SCALE)
				.format(DisplayFormat.parse("SDATE10")).build();
		ColumnSpec note = ColumnSpec.text("note").valueLabels(ValueLabels.of("rupture repaired", "R")).build();
		double day = CalendarSeconds.of(LocalDate.of(2026, 2, 28));
		Table table = Table.of(Column.of(bond, new double[] { 6.5, 97, Double.NaN }),
				Column.of(date, new double[] { day, Double.NaN, day + 86_400 }),
				Column.of(note, new String[] { "ö".repeat(200) + "Z", "rupture repaired", "" }));
		for (String name : List.of("ours.sav", "ours.zsav")) {
			Path file = folder.resolve(name);
			new SpssFormat().write(file, table);
			String said = pspp("GET FILE='" + file + "'.\nDISPLAY DICTIONARY.\nLIST.\n", folder.resolve("ours.csv"));
			assertThat(said).contains("wai_bond_of_client,1,Bindung,Scale,Input,8,Right,F5.1,F5.1,98 THRU HIGHEST; 97",
					"session_date,2,,Scale,Input,8,Right,SDATE10,SDATE10,", "note,3,,Nominal,Input,32,Left,A401,A401,",
					"Bindung,1.0,never", ",7.0,always", "note,rupture repaired", "6.5,2026/02/28," + "ö".repeat(200) + "Z",
					"97.0,.,rupture repaired", ". ,2026/03/01,").doesNotContain("warning");
		}
	}

	private String pspp(String syntax, Path output) throws IOException, InterruptedException {
		Path script = Files.writeString(folder.resolve("script.sps"), syntax);
		ProcessBuilder builder = new ProcessBuilder("pspp", "-o", output.toString(), "-O", "format=csv", script.toString());
		builder.environment().put("LC_ALL", "C.UTF-8");
		Process process = builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
		return Files.readString(output, StandardCharsets.UTF_8);
	}

	private record Original(Path file, boolean namesNoEncoding) {
	}

	@Test
	void copiesOfRealFilesHaveTheSameDictionaryAndValuesInPspp() throws IOException, InterruptedException {
		List<Original> originals = copy(SharedFolder.files(SharedFolder.folder("corpus/spss"),
				n -> n.endsWith("sav") || n.endsWith("por")));
		Map<String, String> before = describe("before", originals, true);
		Map<String, String> after = describe("after", originals, false);
		List<String> differences = new ArrayList<>();
		for (Original original : originals) {
			String name = original.file().getFileName().toString();
			difference(name + " dictionary", normal(name, before.get(name)), normal(name, after.get(name)), differences);
			difference(name + " values", values("before", name), values("after", name), differences);
			assertThat(values("after", name)).as(name).isNotEqualTo("no values");
		}
		long described = after.values().stream().filter(t -> t.contains("Measurement Level")).count();
		System.out.println("PSPP described " + described + " copies");
		assertThat(described).isEqualTo(originals.size());
		System.out.println("PSPP read " + originals.size() + " files and our copies of them: " + differences.size()
				+ " differences");
		assertThat(originals).hasSizeGreaterThan(80);
		assertThat(differences).isEmpty();
	}

	/** Copies what can be read, as .sav and .zsav by turns; files under a password and cut-off ones have no copy. */
	private List<Original> copy(List<Path> files) throws IOException {
		SpssFormat format = new SpssFormat();
		List<Original> originals = new ArrayList<>();
		for (Path file : files) {
			try (TableReader reader = format.open(file, ReadOptions.NONE)) {
				Table table = reader.readAll();
				format.write(copyOf(file, originals.size()), table);
				boolean namesNone = reader.warnings().toString().contains("does not say which character encoding");
				originals.add(new Original(file, namesNone));
			} catch (TableFormatException e) {
				System.out.println("no copy: " + e.getMessage());
			}
		}
		return originals;
	}

	private Path copyOf(Path file, int number) {
		return folder.resolve(number + "-" + file.getFileName().toString().replaceFirst("\\.(z?sav|por)$", "")
				+ (number % 2 == 0 ? ".sav" : ".zsav"));
	}

	/** What PSPP prints about each file; the values go to text files. */
	private Map<String, String> describe(String which, List<Original> originals, boolean original)
			throws IOException, InterruptedException {
		StringBuilder syntax = new StringBuilder();
		for (int i = 0; i < originals.size(); i++) {
			Original o = originals.get(i);
			Path file = original ? o.file() : copyOf(o.file(), i);
			syntax.append("ECHO '").append(MARK).append(o.file().getFileName()).append("'.\n");
			syntax.append(file.toString().endsWith(".por") ? "IMPORT" : "GET").append(" FILE='").append(file).append("'");
			syntax.append(original && o.namesNoEncoding() ? " /ENCODING='windows-1252'.\n" : ".\n");
			syntax.append("DISPLAY DICTIONARY.\nDISPLAY ATTRIBUTES.\nDISPLAY DOCUMENTS.\nDISPLAY FILE LABEL.\nSHOW WEIGHT.\n");
			syntax.append("MRSETS /DISPLAY NAME=ALL.\n");
			syntax.append("SAVE TRANSLATE /OUTFILE='").append(folder.resolve(which + "-" + o.file().getFileName() + ".csv"))
					.append("' /TYPE=CSV /REPLACE /FIELDNAMES /CELLS=VALUES.\n");
		}
		Map<String, String> parts = new LinkedHashMap<>();
		for (String part : pspp(syntax.toString(), folder.resolve(which + ".csv")).split(MARK)) {
			String[] nameAndRest = part.split("\\R", 2);
			parts.put(nameAndRest[0].replace("\"", "").strip(), nameAndRest.length > 1 ? nameAndRest[1] : "");
		}
		return parts;
	}

	private String values(String which, String name) throws IOException {
		Path file = folder.resolve(which + "-" + name + ".csv");
		if (!Files.exists(file)) {
			return "no values";
		}
		String text = upperFirstLine(Files.readString(file, StandardCharsets.UTF_8));
		// two numbers of portable files that PSPP does not round to the nearest double, see Comparison
		return name.endsWith(".por") ? text.replace("9.999999999168037e-301", "9.999999999999994e-301")
				.replace("5641.9746000000005", "5641.9746") : text;
	}

	/** PSPP puts names of old files, which are upper case, into lower case. */
	private static String upperFirstLine(String text) {
		int end = text.indexOf('\n');
		return end < 0 ? text : text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
	}

	/** What is compared: no warnings about the original, no case, no blanks at the end of labels. */
	private static String normal(String name, String text) {
		StringBuilder normal = new StringBuilder();
		for (String line : text.toLowerCase(Locale.ROOT).split("\n")) {
			if (!line.contains("warning:") && !line.isBlank()) {
				normal.append(line.replaceFirst("^.*\\.sps:\\d+: ", "").replaceAll(" +(\"|,|$)", "$1")).append('\n');
			}
		}
		// a label for NaN, which is no number of SPSS's, becomes one for system-missing; PSPP lists that first, not last
		String comparable = normal.toString().replaceAll("(?m)^,nan,[^\n]*\n", "")
				.replaceAll("(?m)^([^,\n]+),\\.,[^\n]*\n,", "$1,");
		// a counted value of 4 bytes in Shift JIS takes 6 in UTF-8, so the strings are wider in the copy
		boolean wider = name.equals("psppat_multiple-response-sets_be.sav");
		return wider ? comparable.replace("input,4,left,a4,a4", "input,6,left,a6,a6") : comparable;
	}

	private static void difference(String what, String before, String after, List<String> differences) {
		if (before.equals(after)) {
			return;
		}
		String[] a = before.split("\n");
		String[] b = after.split("\n");
		int at = 0;
		while (at < Math.min(a.length, b.length) && a[at].equals(b[at])) {
			at++;
		}
		differences.add(what + ", line " + (at + 1) + ": '" + (at < a.length ? a[at] : "") + "' became '"
				+ (at < b.length ? b[at] : "") + "'");
	}
}
