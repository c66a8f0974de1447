package org.allianceworkbench.export.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportPreview;
import org.allianceworkbench.export.ExportRefusedException;
import org.allianceworkbench.export.ExportResult;
import org.allianceworkbench.export.ExportRun;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.ExportedFile;
import org.allianceworkbench.export.PlannedColumn;
import org.allianceworkbench.export.TargetOutput;
import org.allianceworkbench.export.internal.LossSentences;
import org.allianceworkbench.export.internal.bundle.Bundle;
import org.allianceworkbench.export.internal.bundle.Destination;
import org.allianceworkbench.export.internal.bundle.Manifest;
import org.allianceworkbench.export.internal.layout.Chosen;
import org.allianceworkbench.export.internal.layout.Layouts;
import org.allianceworkbench.export.internal.layout.Naming;
import org.allianceworkbench.export.internal.layout.PickedColumn;
import org.allianceworkbench.export.internal.layout.Selection;
import org.allianceworkbench.export.internal.privacy.StudyKey;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportPacking;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.codebook.VariableNames;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;

/** Carries out export definitions of one study; labels, value labels, missing values and measures travel with the data. */
public final class Exporter {

	private final Study study;
	private final StudyStore store;
	private final List<Analysis> analyses;
	private final Path keyFile;

	/**
	 * An exporter of a study's data.
	 *
	 * @param analyses analyses that the study keeps, for targets that write a model
	 * @param keyFile the study's secret for pseudonyms and shifts of dates; it is made when the first run needs it
	 */
	public Exporter(Study study, StudyStore store, List<Analysis> analyses, Path keyFile) {
		this.study = study;
		this.store = store;
		this.analyses = List.copyOf(analyses);
		this.keyFile = keyFile;
	}

	/** Level of the rows that the condition of a definition is about. */
	public static Level conditionLevel(Export export) {
		return Layouts.rowsOf(export.getLayout());
	}

	/**
	 * The file, folder or zip that an export writes in a folder.
	 *
	 * @throws ExportException when its name can't be a file's
	 */
	public static Path destination(Export export, ExportTarget target, Path output) throws ExportException {
		return Destination.of(export, target, output).path();
	}

	/**
	 * What an export would write, all rows, whether or not it would be refused.
	 *
	 * @throws ExportException when the definition names what the study does not have, or columns can't be named
	 */
	public ExportContent content(Export export, ExportTarget target, ExportRun how, Progress progress) throws IOException {
		return prepared(export, target, StudyKey.look(keyFile), how, progress).content();
	}

	private PreparedExport prepared(Export export, ExportTarget target, StudyKey key, ExportRun how, Progress progress)
			throws IOException {
		return PreparedExport.of(study, store, analyses, export, target, key, how, progress);
	}

	/**
	 * What an export would write, without writing it. Texts for review are left out of the rows until they are reviewed.
	 *
	 * @param most how many of the first rows
	 * @throws ExportException as for {@link #content}
	 * @throws org.allianceworkbench.table.CancelledException when the user stops it
	 */
	public ExportPreview preview(Export export, ExportTarget target, int most, Progress progress) throws IOException {
		PreparedExport prepared = prepared(export, target, StudyKey.look(keyFile), ExportRun.PLAIN, progress);
		ExportContent content = prepared.content();
		int[] first = new int[Math.min(most, content.table().rowCount())];
		for (int row = 0; row < first.length; row++) {
			first[row] = row;
		}
		Table rows = PickedColumn.of(content.table(), first);
		return new ExportPreview(rows, content.columns(), prepared.counts(), prepared.leftOut(), prepared.notes(),
				prepared.protection(), LossSentences.of(target.losses(content), content.table()),
				Destination.of(export, target, Path.of("")).files(),
				target.script(content, export.getName()), prepared.disclosure(), prepared.texts(), prepared.identifiers(),
				prepared.refusals());
	}

	/**
	 * Writes an export into a folder: one file, a folder, or a zip, named as the definition. It appears as a whole or not at all.
	 *
	 * @param output the folder
	 * @throws ExportRefusedException when such a file is there and may not be replaced, identifiers would leave unconfirmed, or
	 *             clients could be told and the definition forbids it
	 * @throws ExportException as for {@link #content}, and when there is nothing to export
	 */
	public ExportResult run(Export export, ExportTarget target, Path output, ExportRun how, Progress progress)
			throws IOException {
		Destination destination = Destination.of(export, target, output);
		Bundle.putBack(destination);
		if (!how.replace() && Files.exists(destination.path(), LinkOption.NOFOLLOW_LINKS)) {
			throw new ExportRefusedException(destination.path() + " is there already and is not overwritten; move it away, or let it "
					+ "be replaced (--replace on the command line)");
		}
		List<String> foreign = Bundle.foreign(destination);
		if (!foreign.isEmpty()) {
			throw new ExportRefusedException(destination.path() + " holds what no export wrote (" + String.join(", ", foreign)
					+ ") and is not replaced; move that away first");
		}
		progress.begin("Reading the study's data for " + export.getName(), -1, "rows");
		boolean needsKey = PreparedExport.needsKey(export);
		PreparedExport prepared = prepared(export, target, needsKey ? StudyKey.take(keyFile) : StudyKey.look(keyFile), how,
				progress);
		prepared.refuse(how);
		progress.checkCancelled();
		try (Bundle bundle = new Bundle(destination)) {
			List<String> losses = LossSentences.of(target.losses(prepared.content()), prepared.content().table());
			TargetOutput written = target.write(prepared.content(), bundle.folder(), export.getName(), progress);
			progress.checkCancelled();
			List<String> notes = new ArrayList<>(prepared.notes());
			notes.addAll(written.notes());
			ExportResult draft = result(prepared, destination, bundle.written(), losses, notes);
			Manifest manifest = new Manifest(prepared.content(), prepared.definition(), draft);
			String hash = bundle.finish(manifest.json(), manifest.readme(), progress);
			return draft.hashed(hash, destination.packing() == ExportPacking.FILE ? hash : manifest.contentHash());
		}
	}

	private static ExportResult result(PreparedExport prepared, Destination destination, List<ExportedFile> files,
			List<String> losses, List<String> notes) {
		Export export = prepared.content().export();
		return new ExportResult(export.getName(), destination.path(), files, export.getLayout(), prepared.counts(),
				prepared.content().table().specs().stream().map(spec -> spec.name()).toList(), "", "", prepared.leftOut(), losses,
				notes, prepared.protection(), prepared.identifiers(), prepared.disclosure());
	}

	/**
	 * The columns that a definition names, by the study's roles and occasions, with what is wrong with their names; keys are not
	 * among them.
	 *
	 * @throws ExportException when the definition names what the study does not have
	 */
	public List<PlannedColumn> planned(Export export) throws ExportException {
		Selection selection = Selection.of(study, export);
		Naming naming = new Naming(study, export);
		List<PlannedColumn> planned = new ArrayList<>();
		Set<String> taken = new HashSet<>(Layouts.keyNames(export.getLayout()));
		for (Chosen chosen : selection.chosen()) {
			for (List<String> place : Layouts.places(export, naming, chosen.level())) {
				planned.add(planned(chosen, place.get(0), place.get(1), naming, taken));
			}
		}
		return planned;
	}

	private static PlannedColumn planned(Chosen chosen, String role, String occasion, Naming naming, Set<String> taken) {
		String name = chosen.name();
		Optional<String> problem = Optional.empty();
		try {
			name = naming.name(chosen, role, occasion);
			if (!taken.add(VariableNames.fold(name))) {
				problem = Optional.of("Another column is called " + name + " too; change the name pattern, or give one of them "
						+ "another name.");
			}
		} catch (ExportException e) {
			problem = Optional.of(e.getMessage());
		}
		return new PlannedColumn(chosen.source(), chosen.form(), role, occasion, name, problem);
	}
}
