package org.allianceworkbench.format.excel.internal.opc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.format.excel.internal.model.Limits;
import org.allianceworkbench.table.TableFormatException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a zipped workbook and how they refer to each other.
 * <p>
 * Only parts of the package are ever opened. Names are compared without regard to case, and backslashes count as slashes: Excel
 * reads such files. Source: ECMA-376 part 2 (Open Packaging Conventions).
 */
public final class OpcPackage implements AutoCloseable {

	/**
	 * A reference from one part to another.
	 *
	 * @param type last word of its type, for example {@code worksheet}
	 * @param target name of the part, or what the file says when it lies outside
	 * @param external whether it lies outside of the package
	 */
	public record Relationship(String type, String target, boolean external) {
	}

	private final Path file;
	private final ZipFile zip;
	private final Map<String, ZipArchiveEntry> parts = new HashMap<>();

	private OpcPackage(Path file, SeekableByteChannel channel) throws IOException {
		this.file = file;
		try {
			this.zip = ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true).get();
		} catch (IOException | RuntimeException damaged) {
			channel.close();
			throw new TableFormatException(file, "the zip archive is damaged or cut off; get the file again", damaged);
		}
		Enumeration<ZipArchiveEntry> entries = zip.getEntries();
		while (entries.hasMoreElements()) {
			ZipArchiveEntry entry = entries.nextElement();
			parts.putIfAbsent(key(entry.getName()), entry);
			if (parts.size() > Limits.PARTS) {
				zip.close();
				throw new TableFormatException(file, "the archive has more than " + Limits.PARTS + " parts, which no workbook has");
			}
		}
	}

	/** Opens a file. */
	public static OpcPackage open(Path file) throws IOException {
		return new OpcPackage(file, Files.newByteChannel(file));
	}

	/** Opens a package that had to be decrypted. */
	public static OpcPackage open(Path file, byte[] bytes) throws IOException {
		return new OpcPackage(file, new SeekableInMemoryByteChannel(bytes));
	}

	private static String key(String name) {
		String slashes = name.replace('\\', '/');
		return (slashes.startsWith("/") ? slashes.substring(1) : slashes).toLowerCase(Locale.ROOT);
	}

	/** The file. */
	public Path file() {
		return file;
	}

	/** Whether there is a part. */
	public boolean has(String part) {
		return parts.containsKey(key(part));
	}

	/**
	 * Opens a part.
	 *
	 * @throws TableFormatException when it is not there
	 */
	public InputStream open(String part) throws IOException {
		ZipArchiveEntry entry = parts.get(key(part));
		if (entry == null) {
			throw new TableFormatException(file, "part " + part + " is missing; the workbook is damaged");
		}
		if (!zip.canReadEntryData(entry)) {
			throw new TableFormatException(file, "part " + part + " is compressed or encrypted in a way that workbooks are not");
		}
		try {
			return new PartStream(file, part, zip.getInputStream(entry), entry);
		} catch (IOException | RuntimeException damaged) {
			throw new TableFormatException(file, "part " + part + " is damaged; get the file again", damaged);
		}
	}

	/** References of a part by their ids; those of the package itself for an empty name. */
	public Map<String, Relationship> relationships(String part) throws IOException {
		int slash = part.lastIndexOf('/');
		String rels = part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
		Map<String, Relationship> map = new HashMap<>();
		if (!has(rels)) {
			return map;
		}
		try (Xml xml = new Xml(this, rels)) {
			while (xml.nextStart()) {
				if (xml.is("Relationship")) {
					boolean external = "External".equalsIgnoreCase(xml.attribute("TargetMode"));
					String type = String.valueOf(xml.attribute("Type"));
					String target = String.valueOf(xml.attribute("Target"));
					map.put(String.valueOf(xml.attribute("Id")), new Relationship(type.substring(type.lastIndexOf('/') + 1),
							external ? target : resolve(part.substring(0, slash + 1), target), external));
				}
			}
		}
		return map;
	}

	/** The part that the package as a whole says is its main one, if it is there. */
	public Optional<String> mainPart() throws IOException {
		return relationships("").values().stream().filter(r -> r.type().equals("officeDocument") && !r.external())
				.map(Relationship::target).filter(this::has).findFirst();
	}

	private static String resolve(String folder, String target) {
		String path = target.replace('\\', '/');
		List<String> names = new ArrayList<>();
		for (String name : (path.startsWith("/") ? path : folder + path).split("/")) {
			if (name.equals("..") && !names.isEmpty()) {
				names.remove(names.size() - 1);
			} else if (!name.isEmpty() && !name.equals(".")) {
				names.add(name);
			}
		}
		return String.join("/", names);
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
