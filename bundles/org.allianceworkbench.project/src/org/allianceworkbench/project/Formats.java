package org.allianceworkbench.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.project.internal.Failures;
import org.allianceworkbench.table.format.TableFormat;

/** The kinds of data files that can be read or written. */
public final class Formats {

	private static final int START = 4096;

	private final List<TableFormat> formats;

	/** Formats in the order in which they are asked. */
	public Formats(List<? extends TableFormat> formats) {
		this.formats = List.copyOf(formats);
	}

	/** All formats. */
	public List<TableFormat> all() {
		return formats;
	}

	/** The format with an id. */
	public Optional<TableFormat> find(String id) {
		return formats.stream().filter(f -> f.id().equals(id)).findFirst();
	}

	/**
	 * The format of a file, by its content first and by its extension when the content leaves it open.
	 *
	 * @throws InputException when the file is missing, empty, a folder, or no data file that is known
	 */
	public TableFormat detect(Path file) throws ProjectException {
		byte[] start = start(file);
		TableFormat best = null;
		int sure = 0;
		for (TableFormat format : formats) {
			int recognised = format.recognises(file, start);
			if (recognised > sure) {
				best = format;
				sure = recognised;
			}
		}
		if (best == null) {
			throw new InputException(file + " is not a data file that can be read: neither its content nor its extension is that "
					+ "of " + formats.stream().map(TableFormat::name).collect(Collectors.joining(", ")) + " ("
					+ dotted(formats.stream().flatMap(f -> f.extensions().stream())) + ")");
		}
		return best;
	}

	private static byte[] start(Path file) throws ProjectException {
		if (!Files.exists(file)) {
			throw new InputException(file + ": there is no such file; check the name and the folder");
		}
		if (Files.isDirectory(file)) {
			throw new InputException(file + " is a folder, not a data file; name a file in it");
		}
		if (!Files.isRegularFile(file)) {
			throw new InputException(file + " is a device or pipe, not a file; save its content in a file first");
		}
		byte[] start;
		try (InputStream in = Files.newInputStream(file)) {
			start = in.readNBytes(START);
		} catch (IOException e) {
			throw Failures.of(file, e);
		}
		if (start.length == 0) {
			throw new InputException(file + " is empty; ask its sender for the file again");
		}
		return start;
	}

	/**
	 * The format that can write a file, by the file's extension.
	 *
	 * @throws UsageException when none can; the message names the extensions that can be written
	 */
	public TableFormat writing(Path file) throws ProjectException {
		String extension = extension(file);
		return formats.stream().filter(f -> f.writableExtensions().contains(extension)).findFirst()
				.orElseThrow(() -> new UsageException(file + ": " + (extension.isEmpty() ? "files without an extension"
						: "files ending in ." + extension) + " can't be written; these can: "
						+ dotted(formats.stream().flatMap(f -> f.writableExtensions().stream()))));
	}

	/** Extension of a file without the dot, in lower case; empty when it has none. */
	public static String extension(Path file) {
		String name = String.valueOf(file.getFileName());
		int dot = name.lastIndexOf('.');
		return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
	}

	private static String dotted(Stream<String> extensions) {
		return extensions.distinct().map(e -> "." + e).collect(Collectors.joining(" "));
	}
}
