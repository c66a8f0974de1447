package org.allianceworkbench.export.internal.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.allianceworkbench.export.CheckedFile;
import org.allianceworkbench.export.CheckedFile.State;
import org.allianceworkbench.export.internal.FileHash;

/**
 * Compares what lies in an export's place with the hashes of its run: the manifest with that of the history, files with the manifest.
 *
 * @param place the file, folder or zip
 * @param sha256 hash of the file, of the manifest for a folder
 * @param contentSha256 hash of a manifest without its time
 */
public record BundleCheck(Path place, String sha256, Optional<String> contentSha256) {

	/** Hashes of files by their names; the bytes of the manifest. */
	private record Found(Map<String, String> hashes, Optional<String> manifest) {
	}

	/** All files with what has become of them. */
	public List<CheckedFile> files() throws IOException {
		String name = String.valueOf(place.getFileName());
		if (!Files.exists(place)) {
			return List.of(new CheckedFile(name, State.GONE));
		}
		if (Files.isDirectory(place)) {
			Found found = inFolder();
			return inside(found, sha256.equals(found.hashes().get(Destination.MANIFEST)));
		}
		if (FileHash.of(place).equals(sha256)) {
			return List.of(new CheckedFile(name, State.AS_WRITTEN));
		}
		List<CheckedFile> files = new ArrayList<>(List.of(new CheckedFile(name, State.CHANGED)));
		if (name.endsWith(".zip")) {
			inZip().ifPresent(found -> files.addAll(inside(found, found.manifest().flatMap(Manifest::contentHash)
					.filter(hash -> hash.equals(contentSha256.orElse(""))).isPresent())));
		}
		return files;
	}

	private static List<CheckedFile> inside(Found found, boolean manifestHolds) {
		List<CheckedFile> files = new ArrayList<>();
		Map<String, String> listed = new LinkedHashMap<>();
		found.manifest().ifPresent(manifest -> listed.putAll(Manifest.hashesIn(manifest)));
		files.add(new CheckedFile(Destination.MANIFEST, found.manifest().isEmpty() ? State.GONE : manifestHolds ? State.AS_WRITTEN
				: State.CHANGED));
		listed.forEach((name, hash) -> files.add(new CheckedFile(name, !found.hashes().containsKey(name) ? State.GONE
				: hash.equals(found.hashes().get(name)) ? State.AS_WRITTEN : State.CHANGED)));
		found.hashes().keySet().stream().filter(name -> !listed.containsKey(name) && !name.equals(Destination.MANIFEST))
				.forEach(name -> files.add(new CheckedFile(name, listed.isEmpty() || name.equals(Destination.README) ? State.UNKNOWN
						: State.FOREIGN)));
		return files;
	}

	private Found inFolder() throws IOException {
		Map<String, String> hashes = new TreeMap<>();
		try (Stream<Path> all = Files.list(place)) {
			for (Path path : all.toList()) {
				boolean isFile = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
				hashes.put(path.getFileName() + (isFile ? "" : "/"), isFile ? FileHash.of(path) : "");
			}
		}
		Path manifest = place.resolve(Destination.MANIFEST);
		return new Found(hashes, hashes.containsKey(Destination.MANIFEST)
				? Optional.of(new String(Files.readAllBytes(manifest), StandardCharsets.UTF_8)) : Optional.empty());
	}

	/** What is in a zip; empty when it can't be opened any more. */
	private Optional<Found> inZip() throws IOException {
		String top = place.getFileName().toString().replaceFirst("\\.zip$", "") + "/";
		Map<String, String> hashes = new TreeMap<>();
		Optional<String> manifest = Optional.empty();
		try (ZipFile zip = new ZipFile(place.toFile())) {
			for (ZipEntry entry : zip.stream().toList()) {
				String name = entry.getName().startsWith(top) ? entry.getName().substring(top.length()) : "/" + entry.getName();
				if (name.isEmpty()) {
					continue;
				}
				try (InputStream in = zip.getInputStream(entry)) {
					hashes.put(name, FileHash.of(in));
				}
				if (name.equals(Destination.MANIFEST)) {
					try (InputStream in = zip.getInputStream(entry)) {
						manifest = Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
					}
				}
			}
			return Optional.of(new Found(hashes, manifest));
		} catch (ZipException damaged) {
			return Optional.empty();
		}
	}
}
