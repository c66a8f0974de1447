package org.allianceworkbench.intake.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.format.TableFormat;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.GridReading;

/**
 * A file that a site sent: who it is, which sheets it has, what its first rows look like, and its rows.
 * <p>
 * Nothing is held open between calls. The hash is computed when it is first asked for.
 */
public final class SourceFile {

	/** A workbook beyond this takes too long to be read twice. */
	private static final long LARGE = 2 << 20;

	private final Path path;
	private final TableFormat format;
	private final ReadOptions options;
	private final FileFingerprint fingerprint;
	private final List<String> sheets;
	private Optional<String> sha256 = Optional.empty();

	private SourceFile(Path path, TableFormat format, ReadOptions options) throws IOException {
		this.path = path;
		this.format = format;
		this.options = options;
		this.fingerprint = FileFingerprint.of(path);
		this.sheets = List.copyOf(format.sheets(path, options));
	}

	/**
	 * Opens a file.
	 *
	 * @param options what the user says about the file; all of it can be recognised
	 * @throws IntakeException when there is no such file
	 * @throws IOException when the file can't be read as this format
	 */
	public static SourceFile open(Path path, TableFormat format, ReadOptions options) throws IOException {
		if (!Files.isRegularFile(path)) {
			throw new IntakeException(path + (Files.exists(path) ? " is a folder, not a data file; name a file in it"
					: ": there is no such file; check the name and the folder"));
		}
		return new SourceFile(path, format, options);
	}

	/** The file. */
	public Path path() {
		return path;
	}

	/** The file's name without its folder. */
	public String name() {
		return String.valueOf(path.getFileName());
	}

	/** Size in bytes. */
	public long size() {
		return fingerprint.size();
	}

	/** What kind of file it is. */
	public TableFormat format() {
		return format;
	}

	/** What the user says about the file. */
	public ReadOptions options() {
		return options;
	}

	/** Names of the sheets that hold data; one for files without sheets. */
	public List<String> sheets() {
		return sheets;
	}

	/** SHA-256 of the file's bytes in lower-case hexadecimal digits. */
	public synchronized String sha256() throws IOException {
		if (sha256.isEmpty()) {
			sha256 = Optional.of(FileFingerprint.sha256(path));
		}
		return sha256.get();
	}

	/**
	 * Makes sure that the file is still the one that was opened.
	 *
	 * @throws IntakeException when its size or time has changed
	 */
	public void requireUnchanged() throws IOException {
		if (!fingerprint.equals(FileFingerprint.of(path))) {
			throw new IntakeException(name() + " was changed while it was read; nothing was imported; "
					+ "try again when nobody writes to it");
		}
	}

	/** The first sheet's preview, its header recognised. */
	public SheetPreview preview() throws IOException {
		return preview(Optional.empty());
	}

	/** A sheet's preview, its header recognised. */
	public SheetPreview preview(String sheet) throws IOException {
		return preview(Optional.of(sheet));
	}

	private SheetPreview preview(Optional<String> sheet) throws IOException {
		try (SourceRows rows = rows(sheet, Optional.empty(), Optional.empty(), options)) {
			return Previewing.of(rows);
		}
	}

	/** A sheet's preview with the header where the user says it is. */
	public SheetPreview preview(String sheet, int firstRow, int headerRows) throws IOException {
		return preview(Optional.of(sheet), firstRow, headerRows);
	}

	/** As above; without a sheet's name for the first visible one. */
	public SheetPreview preview(Optional<String> sheet, int firstRow, int headerRows) throws IOException {
		try (SourceRows rows = rows(sheet, Optional.of(firstRow), Optional.of(headerRows), options)) {
			return Previewing.of(rows);
		}
	}

	/** Whether its columns are known by header rows and not by a dictionary. */
	public boolean hasHeader() {
		return format.hasGrid();
	}

	/**
	 * Streams the data rows.
	 *
	 * @param sheet name of the sheet; empty for the first visible one; means nothing for files without sheets
	 * @param firstRow first header row, from 1; empty when it is to be recognised
	 * @param headerRows number of header rows; empty when it is to be recognised
	 * @param reading encoding, separator and password
	 * @throws IntakeException when there is no such sheet
	 */
	public SourceRows rows(Optional<String> sheet, Optional<Integer> firstRow, Optional<Integer> headerRows, ReadOptions reading)
			throws IOException {
		Optional<String> known = sheet.filter(name -> hasSheets()).isPresent() ? Optional.of(knownSheet(sheet.get()))
				: Optional.empty();
		ReadOptions options = known.map(reading::withSheet).orElse(reading);
		if (!format.hasGrid()) {
			return new TypedRows(format.open(path, options));
		}
		Grid grid = format.openGrid(path, options);
		try {
			return new GridRows(grid, hasSheets() ? grid.sheet() : "", GridReading.ofSheet(header(options, firstRow,
					headerRows)), size() > LARGE);
		} catch (IOException | RuntimeException e) {
			try (grid) {
				throw e;
			}
		}
	}

	private static ReadOptions header(ReadOptions options, Optional<Integer> firstRow, Optional<Integer> headerRows) {
		ReadOptions withFirst = firstRow.filter(row -> row > 0).map(options::withFirstRow).orElse(options);
		return headerRows.map(withFirst::withHeaderRows).orElse(withFirst);
	}

	/** Whether the file can have several sheets; a text file's only sheet is called as the file is. */
	private boolean hasSheets() {
		int dot = name().lastIndexOf('.');
		String base = dot < 0 ? name() : name().substring(0, dot);
		return format.hasGrid() && !sheets.equals(List.of(base)) && !sheets.equals(List.of(""));
	}

	private String knownSheet(String sheet) throws IntakeException {
		String wanted = sheet.strip().toLowerCase(Locale.ROOT);
		return sheets.stream().filter(name -> name.strip().toLowerCase(Locale.ROOT).equals(wanted)).findFirst()
				.orElseThrow(() -> new IntakeException(name() + ": there is no sheet '" + sheet + "'; there are: "
						+ sheets.stream().collect(Collectors.joining("', '", "'", "'"))));
	}
}
