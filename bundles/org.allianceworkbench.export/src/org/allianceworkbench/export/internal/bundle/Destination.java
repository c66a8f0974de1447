package org.allianceworkbench.export.internal.bundle;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportPacking;

/**
 * Where the files of an export go.
 *
 * @param path the file, folder or zip
 * @param packing how the files lie together; several files are a folder at least
 * @param files names of the target's files
 */
public record Destination(Path path, ExportPacking packing, List<String> files) {

	private static final int LONGEST = 120;
	private static final Pattern DEVICES = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
	/** Name of the manifest in a folder or zip. */
	public static final String MANIFEST = "manifest.json";
	/** Name of the text for people in a folder or zip. */
	public static final String README = "README.txt";

	/**
	 * The place of an export in a folder.
	 *
	 * @throws ExportException when its name can't be a file's
	 */
	public static Destination of(Export export, ExportTarget target, Path output) throws ExportException {
		String name = export.getName() == null ? "" : export.getName();
		if (name.isBlank() || name.startsWith(".") || name.endsWith(".") || !name.equals(name.strip()) || name.length() > LONGEST
				|| name.chars().anyMatch(c -> Character.isISOControl(c) || "/\\:*?\"<>|".indexOf(c) >= 0)
				|| DEVICES.matcher(name).matches()) {
			throw new ExportException("'" + name.replaceAll("\\p{Cntrl}", "?") + "' is no name of a file on every system; give the "
					+ "export another name");
		}
		List<String> files = target.files(export, name);
		return switch (export.getPacking()) {
			case FILE -> files.size() == 1 ? new Destination(output.resolve(files.get(0)), ExportPacking.FILE, files)
					: new Destination(output.resolve(export.getName()), ExportPacking.FOLDER, files);
			case FOLDER -> new Destination(output.resolve(export.getName()), ExportPacking.FOLDER, files);
			case ZIP -> new Destination(output.resolve(export.getName() + ".zip"), ExportPacking.ZIP, files);
		};
	}
}
