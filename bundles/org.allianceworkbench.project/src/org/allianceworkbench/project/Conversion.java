package org.allianceworkbench.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.project.internal.Failures;
import org.allianceworkbench.project.internal.UnusualTimes;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.format.TableFormat;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.TableWriter;

/** Turns a data file into another format, keeping all that it can hold; memory does not depend on the file's length. */
public final class Conversion {

	/** At most so many bytes in UTF-8 come of one byte in the source's encoding. */
	private static final int UTF8_BYTES = 3;
	/** Bytes of text that every format can hold: an SPSS string and a workbook's cell end here. */
	private static final int SHORTEST_LIMIT = 32767;

	private final Path source;
	private final ReadOptions options;
	private final TableFormat reading;
	private final Path target;
	private final TableFormat writing;

	/**
	 * Prepares a conversion.
	 *
	 * @param replace whether the target may be overwritten when it is there
	 * @throws RefusedException when it is there and may not be overwritten, or is the source itself
	 * @throws UsageException when files with the target's extension can't be written
	 */
	public Conversion(Formats formats, Path source, ReadOptions options, Path target, boolean replace) throws ProjectException {
		this.source = source;
		this.options = options;
		this.reading = formats.detect(source);
		this.target = target;
		this.writing = formats.writing(target);
		try {
			if (Files.exists(target) && Files.isSameFile(source, target)) {
				throw new RefusedException(target + " is the source itself; choose another name for the new file");
			}
		} catch (IOException e) {
			throw Failures.of(target, e);
		}
		if (Files.exists(target) && !replace) {
			throw new RefusedException(target
					+ " is there already and is not overwritten; choose another name, or say --replace");
		}
		Path folder = target.toAbsolutePath().getParent();
		if (!Files.isDirectory(folder)) {
			throw new InputException(folder + ": there is no such folder; make it first, or choose another one");
		}
	}

	/** Writes the new file; it appears only when it is complete. */
	public ConversionResult run(Progress progress) throws ProjectException {
		try {
			List<ColumnSpec> columns = measured(progress);
			try (TableReader reader = reading.open(source, options)) {
				List<String> losses = new ArrayList<>(otherSheets());
				losses.addAll(writing.losses(target, reader.info(), columns));
				UnusualTimes unusual = new UnusualTimes(columns, target);
				long rows = copy(reader, columns, unusual, progress);
				if (writing.hasGrid()) {
					losses.addAll(unusual.losses());
				}
				return new ConversionResult(target, rows, columns.size(), reader.warnings(), losses);
			}
		} catch (IOException e) {
			throw Failures.of(source, e);
		}
	}

	private long copy(TableReader reader, List<ColumnSpec> columns, UnusualTimes unusual, Progress progress) throws IOException {
		progress.begin("Writing " + target.getFileName(), reader.rowCount().orElse(-1), "rows");
		long rows = 0;
		try (TableWriter writer = writing.create(target, reader.info(), columns)) {
			for (Optional<Table> batch = reader.next(); batch.isPresent(); batch = reader.next()) {
				writer.write(described(batch.get(), columns));
				unusual.count(batch.get());
				rows += batch.get().rowCount();
				progress.worked(rows);
				progress.checkCancelled();
			}
			writer.finish();
		}
		return rows;
	}

	private static Table described(Table batch, List<ColumnSpec> columns) {
		List<Column> described = new ArrayList<>();
		for (int c = 0; c < columns.size(); c++) {
			described.add(batch.columns().get(c).as(columns.get(c)));
		}
		return new Table(batch.info(), described);
	}

	/**
	 * The columns with texts as wide as their longest text in UTF-8, which only reading all of them tells. Where a dictionary
	 * binds the texts to widths so small that none can be too long for any format, these are enough.
	 */
	private List<ColumnSpec> measured(Progress progress) throws IOException {
		try (TableReader reader = reading.open(source, options)) {
			List<ColumnSpec> columns = new ArrayList<>(reader.columns());
			if (columns.stream().allMatch(column -> column.type().isNumeric()
					|| !reading.hasGrid() && column.width() > 0 && column.width() * UTF8_BYTES <= SHORTEST_LIMIT)) {
				return columns;
			}
			progress.begin("Reading " + source.getFileName(), reader.rowCount().orElse(-1), "rows");
			int[] widths = columns.stream().mapToInt(ColumnSpec::width).toArray();
			long rows = 0;
			for (Optional<Table> batch = reader.next(); batch.isPresent(); batch = reader.next()) {
				measure(batch.get(), widths);
				rows += batch.get().rowCount();
				progress.worked(rows);
				progress.checkCancelled();
			}
			for (int c = 0; c < widths.length; c++) {
				if (!columns.get(c).type().isNumeric()) {
					columns.set(c, columns.get(c).toBuilder().width(Math.max(1, widths[c])).build());
				}
			}
			return columns;
		}
	}

	private static void measure(Table batch, int[] widths) {
		for (int c = 0; c < widths.length; c++) {
			Column column = batch.columns().get(c);
			for (int row = 0; !column.spec().type().isNumeric() && row < column.size(); row++) {
				String text = column.text(row);
				if (text != null && text.length() * 3 > widths[c]) {
					widths[c] = Math.max(widths[c], text.getBytes(StandardCharsets.UTF_8).length);
				}
			}
		}
	}

	private List<String> otherSheets() throws IOException {
		List<String> sheets = reading.sheets(source, options);
		return sheets.size() < 2 ? List.of() : List.of("Only " + options.sheet().map(name -> "sheet " + name)
				.orElse("one sheet, the first that is not hidden,") + " was converted; the workbook has " + String.join(", ", sheets) + ".");
	}
}
