package org.allianceworkbench.format.spss;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.allianceworkbench.format.spss.internal.data.SavReader;
import org.allianceworkbench.format.spss.internal.dictionary.Header;
import org.allianceworkbench.format.spss.internal.encryption.EncryptedSource;
import org.allianceworkbench.format.spss.internal.foreign.ForeignSource;
import org.allianceworkbench.format.spss.internal.inspect.PortableInspection;
import org.allianceworkbench.format.spss.internal.inspect.SavInspection;
import org.allianceworkbench.format.spss.internal.portable.PortableReader;
import org.allianceworkbench.format.spss.internal.write.SavWriter;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.format.TableFormat;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.TableWriter;
import org.allianceworkbench.table.grid.Grid;

/**
 * SPSS's data files: system files {@code .sav} (plain and bytecode-compressed) and {@code .zsav}, of either byte order and any
 * character encoding, read (also under a password) and written with everything that {@link Table} holds; portable files
 * {@code .por}, read only. A file's content decides what it is, not its name.
 * <p>
 * Numbers of system files keep their bits; those of VAXes and IBM mainframes, and those of portable files, which are written to
 * base 30, become the nearest double; system-missing is {@code NaN}. Texts lose the blanks that pad them at the right.
 * User-missing codes stay values. The only reading options used are encoding and password. Files are written in UTF-8. Errors
 * name the byte where the damage is.
 * <p>
 * Example:
 * {@snippet :
 * TableFormat spss = new SpssFormat();
 * Table sessions = spss.read(Path.of("sessions.sav"), ReadOptions.NONE);
 * double[] bond = sessions.column("wai_bond").validNumbers();
 * spss.write(Path.of("copy.zsav"), sessions);
 * }
 * <p>
 * Source: PSPP developers' guide, "System File Format", "Portable File Format" and "Encrypted File Wrappers".
 */
public final class SpssFormat implements TableFormat {

	private static final int START = 4096;

	@Override
	public String id() {
		return "spss";
	}

	@Override
	public String name() {
		return "SPSS data file";
	}

	@Override
	public List<String> extensions() {
		return List.of("sav", "zsav", "por");
	}

	@Override
	public List<String> writableExtensions() {
		return List.of("sav", "zsav");
	}

	@Override
	public int recognises(Path file, byte[] start) {
		String extension = extension(file);
		if (extension.startsWith("xls")) {
			return 0; // the workbook reader says what the file is, instead of reading it without a word
		}
		return Signature.of(start).isSpss() ? 2 : extensions().contains(extension) ? 1 : 0;
	}

	private static String extension(Path file) {
		String name = file.getFileName().toString();
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	/** The file's name without its extension: a system file holds one table. */
	@Override
	public List<String> sheets(Path file, ReadOptions options) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return List.of(dot > 0 ? name.substring(0, dot) : name);
	}

	@Override
	public TableReader open(Path file, ReadOptions options) throws IOException {
		return signature(file) == Signature.PORTABLE ? PortableReader.open(file, options) : openSystemFile(file, options);
	}

	private static SavReader openSystemFile(Path file, ReadOptions options) throws IOException {
		return switch (signature(file)) {
			case ENCRYPTED -> SavReader.open(EncryptedSource.open(file, options.password()), options);
			case FOREIGN -> SavReader.open(ForeignSource.open(file), options);
			default -> SavReader.open(file, options);
		};
	}

	private static Signature signature(Path file) throws IOException {
		if (Files.isDirectory(file)) {
			throw new TableFormatException(file, "this is a folder, not a data file");
		}
		try (InputStream in = Files.newInputStream(file)) {
			return Signature.of(in.readNBytes(START)).check(file);
		}
	}

	/** Always fails: a system file has typed columns and no cells. */
	@Override
	public Grid openGrid(Path file, ReadOptions options) throws IOException {
		throw new TableFormatException(file, "an SPSS file has variables with a dictionary, not cells; open it as a table");
	}

	@Override
	public boolean hasGrid() {
		return false;
	}

	@Override
	public Map<String, Object> inspect(Path file, ReadOptions options, int rows) throws IOException {
		if (signature(file) == Signature.PORTABLE) {
			try (PortableReader reader = PortableReader.open(file, options)) {
				return PortableInspection.inspect(file, reader, rows);
			}
		}
		try (SavReader reader = openSystemFile(file, options)) {
			return SavInspection.inspect(file, reader, rows);
		}
	}

	@Override
	public List<String> losses(Path file, TableInfo info, List<ColumnSpec> columns) {
		return SavWriter.losses(info, columns);
	}

	/**
	 * Starts a file: {@code .zsav} when it is called so, else a bytecode-compressed {@code .sav}.
	 * <p>
	 * Texts are never cut: a column of texts becomes as wide as declared or as its longest text needs, whichever is more. Rows of
	 * tables with texts of no declared width, or with one that is wider than declared, are therefore put aside on disk, beside
	 * the target, until {@link TableWriter#finish}; writing a whole {@link Table} needs no such file. What {@link #losses} names
	 * is left out or shortened as it says there. A text of more than 32,767 bytes fails.
	 */
	@Override
	public TableWriter create(Path file, TableInfo info, List<ColumnSpec> columns) throws IOException {
		return SavWriter.create(file, info, columns, compression(file));
	}

	@Override
	public void write(Path file, Table table) throws IOException {
		SavWriter.write(file, table, compression(file));
	}

	private int compression(Path file) throws TableFormatException {
		if (extension(file).equals("por")) {
			throw new TableFormatException(file, "SPSS portable files can only be read; write a .sav file instead");
		}
		return extension(file).equals("zsav") ? Header.ZLIB : Header.BYTECODE;
	}
}
