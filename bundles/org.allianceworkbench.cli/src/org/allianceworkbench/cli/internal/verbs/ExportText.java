package org.allianceworkbench.cli.internal.verbs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.export.Disclosure;
import org.allianceworkbench.export.ExportCounts;
import org.allianceworkbench.export.ExportPreview;
import org.allianceworkbench.export.ExportResult;
import org.allianceworkbench.export.ExportedFile;
import org.allianceworkbench.export.LeftOut;
import org.allianceworkbench.export.TextForReview;
import org.allianceworkbench.project.exports.ExportCheck;
import org.allianceworkbench.project.exports.Verification;

/** What an export did or would do, as lines for people and as documents for programs. */
final class ExportText {

	private ExportText() {
	}

	static List<String> lines(ExportResult result) {
		List<String> lines = new ArrayList<>();
		lines.add(result.file() + ": " + counted(result.rows(), "row") + ", " + counted(result.columns().size(), "column")
				+ ", SHA-256 " + result.sha256());
		if (!result.contentSha256().equals(result.sha256())) {
			lines.add("  Content: SHA-256 " + result.contentSha256() + ", the same whenever the same data leave");
		}
		if (result.files().size() > 1 || !result.files().get(0).name().equals(result.file().getFileName().toString())) {
			lines.add("  With: " + String.join(", ", result.files().stream().map(ExportedFile::name).toList())
					+ ", manifest.json, README.txt");
		}
		add(lines, "Left out", result.leftOut().stream().map(LeftOut::sentence).toList());
		add(lines, "Note", result.notes());
		add(lines, "Protection", result.protection());
		add(lines, "Lost", result.losses());
		if (!result.disclosure().passes()) {
			lines.add("  Disclosure: " + result.disclosure().sentence());
		}
		return lines;
	}

	static List<String> lines(Verification verification) {
		List<String> lines = new ArrayList<>(List.of("  " + verification.sentence()));
		add(lines, "Difference", verification.differences());
		add(lines, "Explained", verification.explained());
		return lines;
	}

	static List<String> lines(ExportCheck checked) {
		List<String> lines = new ArrayList<>(List.of(checked.run().file() + ": SHA-256 " + checked.run().sha256() + " in the history",
				"  " + checked.sentence()));
		add(lines, "Difference", checked.differences());
		return lines;
	}

	static Map<String, Object> document(String name, ExportCheck checked) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("name", name);
		document.put("file", checked.run().file().toString());
		document.put("when", checked.run().when().toString());
		document.put("sha256", checked.run().sha256());
		document.put("holds", checked.holds());
		document.put("files", checked.files().stream().map(file -> Map.of("name", file.name(), "state", file.state().name()
				.toLowerCase(Locale.ROOT))).toList());
		document.put("differences", checked.differences());
		return document;
	}

	static List<String> lines(String name, Path destination, ExportPreview preview, List<String> refusals) {
		List<String> lines = new ArrayList<>();
		ExportCounts counts = preview.counts();
		lines.add(name + " would write " + destination + ": " + counted(counts.rows(), "row") + ", " + counted(counts
				.columns(), "column") + "; " + counted(counts.clients(), "client") + " of " + counted(counts.therapists(), "therapist")
				+ " at " + counted(counts.sites(), "site"));
		lines.add("  Files: " + String.join(", ", preview.files()));
		add(lines, "Left out", preview.leftOut().stream().map(LeftOut::sentence).toList());
		add(lines, "Note", preview.notes());
		add(lines, "Protection", preview.protection());
		add(lines, "Lost", preview.losses());
		disclosure(lines, preview.disclosure());
		for (TextForReview text : preview.texts()) {
			lines.add("  Review " + text.column() + ": " + text.text().replaceAll("\\s+", " ").strip()
					+ (text.found().isEmpty() ? "" : "  [" + text.found() + "]"));
		}
		add(lines, "Refused", refusals);
		return lines;
	}

	private static void disclosure(List<String> lines, Disclosure disclosure) {
		lines.add("  Disclosure: " + disclosure.sentence());
		for (Disclosure.Group group : disclosure.smallest()) {
			List<String> parts = new ArrayList<>();
			for (int i = 0; i < group.values().size(); i++) {
				parts.add(disclosure.quasiIdentifiers().get(i) + " " + group.values().get(i));
			}
			lines.add("    " + counted(group.clients(), "client") + " with "
					+ String.join(", ", parts));
		}
		if (disclosure.thinTherapists() > 0) {
			lines.add("    " + counted(disclosure.thinTherapists(), "therapist") + (disclosure.thinTherapists() == 1 ? " has"
					: " have") + " fewer than " + disclosure.k() + " clients each, " + disclosure.clientsOfThinTherapists()
					+ " together.");
		}
		disclosure.proposals().forEach(proposal -> lines.add("    Proposal: " + proposal.sentence() + " (then "
				+ counted(proposal.clientsBelow(), "client") + ")"));
	}

	private static String counted(long number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}

	private static void add(List<String> lines, String what, List<String> sentences) {
		sentences.forEach(sentence -> lines.add("  " + what + ": " + sentence));
	}

	static Map<String, Object> document(ExportResult result, Optional<Verification> verified) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("name", result.name());
		document.put("file", result.file().toString());
		document.put("sha256", result.sha256());
		document.put("content_sha256", result.contentSha256());
		document.put("files", result.files().stream().map(file -> Map.of("name", file.name(), "bytes", file.bytes(), "sha256",
				file.sha256())).toList());
		document.put("counts", counts(result.counts()));
		document.put("columns", result.columns());
		document.put("left_out", result.leftOut().stream().map(LeftOut::sentence).toList());
		document.put("notes", result.notes());
		document.put("protection", result.protection());
		document.put("losses", result.losses());
		document.put("disclosure", document(result.disclosure()));
		verified.ifPresent(v -> document.put("verification", Map.of("file", v.file(), "values", v.values(), "differences",
				v.differences(), "explained", v.explained())));
		return document;
	}

	static Map<String, Object> document(ExportPreview preview, List<String> refusals) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("files", preview.files());
		document.put("counts", counts(preview.counts()));
		document.put("columns", preview.columns().stream().map(c -> c.column()).toList());
		document.put("left_out", preview.leftOut().stream().map(LeftOut::sentence).toList());
		document.put("notes", preview.notes());
		document.put("protection", preview.protection());
		document.put("losses", preview.losses());
		document.put("disclosure", document(preview.disclosure()));
		document.put("review", preview.texts().stream().map(text -> Map.of("column", text.column(), "row", text.row(), "text",
				text.text(), "found", text.found())).toList());
		document.put("refusals", refusals);
		return document;
	}

	private static Map<String, Object> counts(ExportCounts counts) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("rows", counts.rows());
		document.put("columns", counts.columns());
		document.put("sites", counts.sites());
		document.put("therapists", counts.therapists());
		document.put("clients", counts.clients());
		return document;
	}

	private static Map<String, Object> document(Disclosure disclosure) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("k", disclosure.k());
		document.put("quasi_identifiers", disclosure.quasiIdentifiers());
		document.put("clients", disclosure.clients());
		document.put("groups", disclosure.groups());
		document.put("clients_below_k", disclosure.clientsBelow());
		document.put("passes", disclosure.passes());
		document.put("therapists_below_k", disclosure.thinTherapists());
		document.put("proposals", disclosure.proposals().stream().map(p -> Map.of("proposal", p.sentence(), "clients_below_k",
				p.clientsBelow())).toList());
		return document;
	}
}
