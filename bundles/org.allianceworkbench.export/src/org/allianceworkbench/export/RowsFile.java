package org.allianceworkbench.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.format.TableFormat;

/**
 * The file of an export that holds its rows, and what must be read from it.
 *
 * @param name name of the file
 * @param table the rows as they must be read, in the study's values: under the names, with the labels and missing codes that the
 *     target's program can hold
 * @param origins for each column of the table the index of the column of the content that it is or continues, -1 for one that the
 *     target adds
 * @param told what the file itself tells of a column; the rest stands in other files, or nowhere
 * @param opening opens the file and decodes its cells
 */
public record RowsFile(String name, Table table, List<Integer> origins, Set<Part> told, Opening opening) {

	/** What can be told of a column beside its name and values. */
	public enum Part {
		/** What its values are; without it a text can't be told from a number that looks the same. */
		TYPE,
		/** Its label. */
		LABEL,
		/** The labels of its values. */
		VALUE_LABELS,
		/** Which values are missing. */
		MISSING,
		/** Its measurement level. */
		MEASURE,
		/** How its numbers are shown. */
		FORMAT
	}

	/** Opens a file. */
	@FunctionalInterface
	public interface Opening {

		/**
		 * Opens it; the values that it gives are the study's.
		 *
		 * @throws IOException when it can't be read
		 */
		TableReader open(Path file) throws IOException;
	}

	/** Everything that a system file tells. */
	public static final Set<Part> ALL = Set.copyOf(EnumSet.allOf(Part.class));

	public RowsFile {
		origins = List.copyOf(origins);
		told = Set.copyOf(told);
	}

	/** A file of columns as they are, each column of the content in its place. */
	public static RowsFile same(String name, Table table, Set<Part> told, Opening opening) {
		return new RowsFile(name, table, IntStream.range(0, table.columns().size()).boxed().toList(), told, opening);
	}

	/** Opens files by the format that sites' files are read with. */
	public static Opening by(TableFormat format) {
		return file -> format.open(file, org.allianceworkbench.table.ReadOptions.NONE);
	}
}
