package org.allianceworkbench.export.internal.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.export.ColumnFacts;
import org.allianceworkbench.export.Disclosure;
import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.ExportResult;
import org.allianceworkbench.export.ExportedFile;
import org.allianceworkbench.export.LeftOut;
import org.allianceworkbench.export.internal.Counted;
import org.allianceworkbench.export.internal.FileHash;
import org.allianceworkbench.table.ColumnSpec;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * What is in a bundle, for programs and for people.
 *
 * @param content what left
 * @param definition the definition as it may be shown
 * @param result what was written
 */
public record Manifest(ExportContent content, Map<String, Object> definition, ExportResult result) {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();
	private static final int WIDTH = 100;
	/** What is no part of its own hash. */
	private static final List<String> OF_WRITING = List.of("manifest", "created", "content_sha256");

	/** The manifest: a JSON document, with the hash of all of it but for that and the time. */
	public String json() {
		Map<String, Object> manifest = new LinkedHashMap<>();
		manifest.put("manifest", "alliance-export/1");
		manifest.put("created", OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS).toString());
		manifest.put("content_sha256", contentHash());
		manifest.putAll(words());
		return GSON.toJson(manifest) + "\n";
	}

	/** The SHA-256 of what the manifest says but for the time: the same data and definition have the same. */
	public String contentHash() {
		return FileHash.of(GSON.toJson(words()).getBytes(StandardCharsets.UTF_8));
	}

	private Map<String, Object> words() {
		Map<String, Object> manifest = new LinkedHashMap<>();
		Map<String, Object> study = new LinkedHashMap<>();
		study.put("title", content.study().getTitle());
		study.put("protocol", content.study().getProtocolId());
		study.put("version", content.studyVersion());
		manifest.put("study", study);
		manifest.put("definition", definition);
		Map<String, Object> counts = new LinkedHashMap<>();
		counts.put("rows", result.counts().rows());
		counts.put("columns", result.counts().columns());
		counts.put("sites", result.counts().sites());
		counts.put("therapists", result.counts().therapists());
		counts.put("clients", result.counts().clients());
		manifest.put("counts", counts);
		manifest.put("left_out", result.leftOut().stream().map(LeftOut::sentence).toList());
		manifest.put("files", result.files().stream().map(Manifest::file).toList());
		byte[] readme = readme().getBytes(StandardCharsets.UTF_8);
		manifest.put("readme", file(new ExportedFile(Destination.README, readme.length, FileHash.of(readme))));
		List<Map<String, Object>> columns = new ArrayList<>();
		for (int c = 0; c < content.columns().size(); c++) {
			columns.add(column(content.columns().get(c), content.table().specs().get(c)));
		}
		manifest.put("columns", columns);
		manifest.put("losses", result.losses());
		manifest.put("notes", result.notes());
		manifest.put("protection", result.protection());
		manifest.put("disclosure", disclosure(result.disclosure()));
		return manifest;
	}

	/** Names of the files that a manifest lists; none when it is not there or can't be read. */
	static Set<String> filesIn(Path manifest) throws IOException {
		return Files.isRegularFile(manifest) ? hashesIn(new String(Files.readAllBytes(manifest), StandardCharsets.UTF_8)).keySet()
				: Set.of();
	}

	/** Names of the files that the text of a manifest lists, README too, with their hashes; none when it can't be read. */
	static Map<String, String> hashesIn(String manifest) {
		try {
			Map<String, String> hashes = new LinkedHashMap<>();
			JsonObject words = JsonParser.parseString(manifest).getAsJsonObject();
			words.getAsJsonArray("files").forEach(file -> hash(hashes, file.getAsJsonObject()));
			if (words.has("readme")) {
				hash(hashes, words.getAsJsonObject("readme"));
			}
			return hashes;
		} catch (JsonParseException | IllegalStateException | NullPointerException | ClassCastException e) {
			return Map.of();
		}
	}

	private static void hash(Map<String, String> hashes, JsonObject file) {
		hashes.put(file.get("name").getAsString(), file.get("sha256").getAsString());
	}

	/** The hash of what the text of a manifest says, but for that hash and the time; empty when it can't be read. */
	static Optional<String> contentHash(String manifest) {
		try {
			JsonObject words = JsonParser.parseString(manifest).getAsJsonObject();
			OF_WRITING.forEach(words::remove);
			return Optional.of(FileHash.of(GSON.toJson(words).getBytes(StandardCharsets.UTF_8)));
		} catch (JsonParseException | IllegalStateException e) {
			return Optional.empty();
		}
	}

	private static Map<String, Object> file(ExportedFile file) {
		Map<String, Object> words = new LinkedHashMap<>();
		words.put("name", file.name());
		words.put("bytes", file.bytes());
		words.put("sha256", file.sha256());
		return words;
	}

	private static Map<String, Object> column(ColumnFacts facts, ColumnSpec spec) {
		Map<String, Object> words = new LinkedHashMap<>();
		words.put("name", facts.column());
		words.put(facts.key() ? "key" : "variable", facts.source());
		words.put("level", facts.level().getLiteral());
		words.put("type", spec.type().name());
		words.put("label", spec.label());
		words.put("form", facts.form().getLiteral());
		for (Map.Entry<String, String> each : Map.of("role", facts.role(), "occasion", facts.occasion(), "protection",
				facts.treatment()).entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
			if (!each.getValue().isEmpty()) {
				words.put(each.getKey(), each.getValue());
			}
		}
		return words;
	}

	private static Map<String, Object> disclosure(Disclosure disclosure) {
		Map<String, Object> words = new LinkedHashMap<>();
		words.put("k", disclosure.k());
		words.put("quasi_identifiers", disclosure.quasiIdentifiers());
		words.put("clients", disclosure.clients());
		words.put("groups", disclosure.groups());
		words.put("clients_below_k", disclosure.clientsBelow());
		words.put("passes", disclosure.passes());
		return words;
	}

	/** The text for people. */
	public String readme() {
		StringBuilder text = new StringBuilder();
		text.append(content.title()).append("\n").append("=".repeat(Math.max(3, content.title().length()))).append("\n\n");
		for (String name : List.of("purpose", "recipient")) {
			if (definition.get(name) instanceof String words) {
				text.append(wrapped(Character.toUpperCase(name.charAt(0)) + name.substring(1) + ": " + words, "")).append("\n");
			}
		}
		text.append(wrapped("Data of the study \"" + content.study().getTitle() + "\" (version " + content.studyVersion()
				+ "), written by Alliance Workbench. One row is " + rowOf() + ". Here: " + Counted.of(result.counts()
						.rows(), "row") + " and " + Counted.of(result.counts().columns(), "column") + "; " + Counted.of(result.counts()
								.clients(), "client") + " of " + Counted.of(result.counts().therapists(), "therapist") + " at "
				+ Counted.of(result.counts().sites(), "site") + ".", "")).append("\n\nFiles\n");
		result.files().forEach(file -> text.append("  ").append(file.name()).append("  (").append(Counted.of(file.bytes(), "byte"))
				.append(")\n    SHA-256 ").append(file.sha256()).append("\n"));
		text.append("  ").append(Destination.MANIFEST).append("  (all of this for programs, and what is known of each column)\n");
		part(text, "What protects the clients", result.protection());
		part(text, "Disclosure", List.of(result.disclosure().sentence()));
		part(text, "What stays in the study", result.leftOut().stream().map(LeftOut::sentence).toList());
		part(text, "Notes", result.notes());
		part(text, "What the format can't hold", result.losses());
		text.append("\nColumns\n");
		for (int c = 0; c < content.columns().size(); c++) {
			ColumnSpec spec = content.table().specs().get(c);
			text.append("  ").append(spec.name()).append(spec.label().isEmpty() ? "" : ": " + spec.label());
			String treatment = content.columns().get(c).treatment();
			text.append(treatment.isEmpty() ? "" : " [" + treatment + "]").append("\n");
		}
		return text.toString();
	}

	private String rowOf() {
		return switch (content.export().getLayout()) {
			case RATING -> "a rating: a client at an occasion as seen by a rater";
			case DYAD_SESSION -> "a session of a client and a therapist, their ratings side by side";
			case PAIRWISE -> "a session from one side, the own rating beside that of the partner";
			case CLIENT -> "a client";
			case THERAPIST -> "a therapist";
		};
	}

	private static void part(StringBuilder text, String heading, List<String> sentences) {
		if (!sentences.isEmpty()) {
			text.append("\n").append(heading).append("\n");
			sentences.forEach(sentence -> text.append(wrapped("- " + sentence, "  ")).append("\n"));
		}
	}

	private static String wrapped(String text, String indent) {
		StringBuilder wrapped = new StringBuilder();
		int column = WIDTH + 1;
		for (String word : text.split("\\s+")) {
			if (column + word.length() > WIDTH) {
				wrapped.append(wrapped.isEmpty() ? indent : "\n" + indent + (indent.isEmpty() ? "" : "  "));
				column = indent.length() + 2;
			} else {
				wrapped.append(' ');
			}
			wrapped.append(word);
			column += word.length() + 1;
		}
		return wrapped.toString();
	}
}
