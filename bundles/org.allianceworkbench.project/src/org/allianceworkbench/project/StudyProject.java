package org.allianceworkbench.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.intake.ImportPart;
import org.allianceworkbench.intake.ImportResult;
import org.allianceworkbench.intake.drift.DriftReport;
import org.allianceworkbench.intake.matching.Matching;
import org.allianceworkbench.intake.matching.RecipeProposal;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.project.internal.Definitions;
import org.allianceworkbench.project.internal.Failures;
import org.allianceworkbench.project.internal.FileImports;
import org.allianceworkbench.project.internal.RecipeChoice;
import org.allianceworkbench.project.internal.StoredAnalyses;
import org.allianceworkbench.project.internal.StudyDocuments;
import org.allianceworkbench.project.internal.StudyFiles;
import org.allianceworkbench.project.internal.StudyInput;
import org.allianceworkbench.project.internal.StudyLock;
import org.allianceworkbench.publish.ReportDocument;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.HistoryEntry;
import org.allianceworkbench.store.ImportRecord;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.StateComparison;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.store.ValueOrigin;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyReport;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.study.library.StudyTemplate;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;

/**
 * An open study: its folder, its definition, its data, and what can be done with them.
 * <p>
 * While it is open no other program can open the study. Verbs that change data are one transaction each: they are done as a whole
 * or not at all. The definition may be changed by an editing domain; {@link #save} writes it. Reading may go on in several
 * threads; changes of the definition belong to one.
 */
public final class StudyProject implements AutoCloseable {

	private final StudyFindings findings = new StudyFindings(this);
	private final StudyFolder folder;
	private final Catalogue catalogue;
	private final String who;
	private final StudyLock lock;
	private final StudyFile<Study> definition;
	private final StudyStore store;
	private final StudyInput input;

	private StudyProject(StudyFolder folder, Catalogue catalogue, String who, StudyLock lock, StudyFile<Study> definition,
			StudyStore store) {
		this.folder = folder;
		this.catalogue = catalogue;
		this.who = who;
		this.lock = lock;
		this.definition = definition;
		this.store = store;
		this.input = new StudyInput(definition.content(), store);
	}

	/** Makes a new study from a template, titled as its folder is called, and opens it; as below. */
	public static StudyProject create(Path folder, StudyTemplate template, Catalogue catalogue, String who)
			throws ProjectException {
		return create(folder, template.create(String.valueOf(folder.toAbsolutePath().normalize().getFileName())), catalogue, who);
	}

	/**
	 * Makes a new study in a folder that is not there yet or empty, and opens it.
	 *
	 * @param study the definition, in no file yet
	 * @param who user, for the history
	 * @throws RefusedException when the folder holds anything; it is left as it is
	 */
	public static StudyProject create(Path folder, Study study, Catalogue catalogue, String who) throws ProjectException {
		Failures.explained(folder, () -> {
			StudyFiles.create(new StudyFolder(folder), study);
			return study;
		});
		return open(folder, catalogue, who);
	}

	/**
	 * Opens a study.
	 *
	 * @param given the study's folder, or the definition in it
	 * @param who user, for the history
	 * @throws InputException when there is no study, or it is damaged
	 * @throws RefusedException when another program has it open; the message says which and since when
	 */
	public static StudyProject open(Path given, Catalogue catalogue, String who) throws ProjectException {
		StudyFolder folder = StudyFolder.of(given);
		folder.require();
		StudyLock lock = StudyLock.take(folder.lock(), folder.shown(), who);
		return Failures.explained(folder.shown(), () -> locked(folder, catalogue, who, lock));
	}

	private static StudyProject locked(StudyFolder folder, Catalogue catalogue, String who, StudyLock lock) throws IOException {
		try {
			StudyFile<Study> definition = StudyFile.openStudy(folder.definition());
			return new StudyProject(folder, catalogue, who, lock, definition, StudyFiles.data(folder, definition.content()));
		} catch (IOException | RuntimeException e) {
			lock.close();
			throw e;
		}
	}

	/** Where the study's parts lie. */
	public StudyFolder folder() {
		return folder;
	}

	/** What is installed. */
	public Catalogue catalogue() {
		return catalogue;
	}

	/** User, for the history. */
	public String who() {
		return who;
	}

	/** The study's definition. */
	public Study study() {
		return definition.content();
	}

	/** The file of the definition, for an editing domain. */
	public StudyFile<Study> definition() {
		return definition;
	}

	/** The study's data. */
	public StudyStore store() {
		return store;
	}

	/**
	 * Writes the definition and brings the data in line with it.
	 *
	 * @throws RefusedException when somebody else changed the file; nothing was written
	 * @throws InputException when data would be lost by the change; nothing was written
	 */
	public void save() throws ProjectException {
		Failures.explained(folder.definition(), () -> {
			store.synchronise(study());
			definition.save();
			input.forget();
			return definition;
		});
	}

	/** Everything that happened, the oldest first. */
	public List<HistoryEntry> history() throws ProjectException {
		return Failures.explained(folder.data(), () -> store.history());
	}

	/** All imports, the oldest first. */
	public List<ImportRecord> imports() throws ProjectException {
		return Failures.explained(folder.data(), () -> store.imports());
	}

	/**
	 * A file that a site sent, for a look into it before it is imported.
	 *
	 * @throws InputException when it can't be read
	 */
	public SourceFile source(Path file, ReadOptions reading) throws ProjectException {
		return Failures.explained(file, () -> SourceFile.open(file, catalogue.formats().detect(file), reading));
	}

	/**
	 * The files of a folder that can be imported by their names, in the order of their names; hidden ones are left out.
	 *
	 * @throws InputException when the folder can't be read
	 */
	public List<Path> filesIn(Path somewhere) throws ProjectException {
		return Failures.explained(somewhere, () -> {
			try (Stream<Path> all = Files.list(somewhere)) {
				return all.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith(".")).sorted()
						.toList();
			}
		});
	}

	/** Whether a recipe of the study is for files of this name. */
	public boolean hasRecipeFor(Path file) {
		return study().getRecipes().stream().map(Recipe::getFilePattern).anyMatch(pattern -> pattern != null
				&& RecipeChoice.matches(pattern, String.valueOf(file.getFileName())));
	}

	/**
	 * The recipe that was asked for, or the only one that fits a file.
	 *
	 * @throws UsageException when there is no such recipe, or several fit
	 */
	public Optional<Recipe> fittingRecipe(SourceFile file, ImportOptions options) throws ProjectException {
		return new RecipeChoice(study()).find(file, options);
	}

	/**
	 * Proposes how a file could be read.
	 *
	 * @param site code of the site that sends it, when it is known
	 * @throws UsageException when the study has no such site
	 * @throws InputException when the file can't be read
	 */
	public RecipeProposal propose(SourceFile file, Optional<String> site) throws ProjectException {
		Optional<Site> sender = new RecipeChoice(study()).site(site);
		return Failures.explained(file.path(), () -> Matching.propose(study(), file, sender));
	}

	/**
	 * Imports a file with the recipe that was asked for, the one of the study that fits, or one that is made for it: all of it or
	 * nothing. A recipe that was made, or adapted to accepted differences, is kept in the study.
	 *
	 * @throws UsageException when there is no such recipe, or several fit
	 * @throws RefusedException when the file came in before by a recipe that does not fit what is said now, or it differs from
	 *             what was agreed and that is not accepted; the message says how to accept it
	 * @throws InputException when the file as a whole can't be imported, or a person must decide how it is to be read; nothing
	 *         was changed
	 */
	public ImportResult importFile(Path path, ImportOptions options, Progress progress) throws ProjectException {
		return new FileImports(this).one(path, options, progress);
	}

	/**
	 * Imports several files as one import, each with the recipe that fits it: all of them or nothing.
	 *
	 * @throws UsageException when no recipe fits one of them, or several do
	 * @throws RefusedException when one differs from its recipe and that is not accepted
	 * @throws InputException when one of them can't be imported; nothing was changed
	 */
	public ImportResult importFiles(List<Path> paths, ImportOptions options, Progress progress) throws ProjectException {
		return paths.size() == 1 ? importFile(paths.get(0), options, progress)
				: new FileImports(this).together(paths, options, progress);
	}

	/**
	 * What differs between a file and what was agreed: the recipe and the file that came in last by it.
	 *
	 * @return a report without items when no file came in by the recipe yet
	 */
	public DriftReport drift(SourceFile file, Recipe recipe) throws ProjectException {
		return new FileImports(this).drift(file, recipe);
	}

	/** Compares two states of the data, named by numbers of entries of the history; 0 is the empty study. */
	public StateComparison compare(long from, long to) throws ProjectException {
		return Failures.explained(folder.data(), () -> store.compare(from, to));
	}

	/** The life of a value from its cell in a file to the last edit, the oldest step first. */
	public List<ValueOrigin> origin(RowKey row, String variable) throws ProjectException {
		return Failures.explained(folder.data(), () -> store.origin(row, variable));
	}

	/**
	 * Imports a file with a recipe: all of it or nothing. The file is kept among the study's sources.
	 *
	 * @param recipe refers to the study's parts, but need not be one of its recipes yet
	 * @param dryRun whether only to tell what would be done
	 * @throws InputException when the file as a whole can't be imported; nothing was changed
	 */
	public ImportResult importFile(SourceFile file, Recipe recipe, boolean dryRun, Progress progress) throws ProjectException {
		return new FileImports(this).run(file, recipe, dryRun, progress);
	}

	/**
	 * Imports files with recipes as one import: all of them or nothing. The files are kept among the study's sources, the recipes
	 * are not.
	 *
	 * @param correction whether values replace what earlier files said; empty: when files of their names came in before
	 * @throws InputException when one of them can't be imported; nothing was changed
	 */
	public ImportResult importParts(List<ImportPart> parts, Optional<Boolean> correction, boolean dryRun, Progress progress)
			throws ProjectException {
		return new FileImports(this).run(parts, correction, dryRun, progress);
	}

	/**
	 * Takes one import back.
	 *
	 * @throws RefusedException when later changes depend on it; the message names them
	 * @throws InputException when there is no such import, or it was taken back already
	 */
	public void revert(long importId) throws ProjectException {
		Failures.explained(folder.shown(), () -> {
			store.revert(importId, who);
			return importId;
		});
	}

	/** Findings, decisions about them, and questions to sites. */
	public StudyFindings findings() {
		return findings;
	}

	/** The findings that imports have left or that the data show as they are now, and nobody has decided about. */
	public List<Finding> check(Progress progress) throws ProjectException {
		return findings().open(progress);
	}

	/** The stored analyses, by their positions, those of the same position by name. */
	public List<StudyFile<Analysis>> analyses() throws ProjectException {
		return Definitions.analyses(folder.analyses()).all().stream().sorted(Comparator.comparingInt(file -> file.content()
				.getPosition())).toList();
	}

	/**
	 * Stored analyses by name, in the order asked for.
	 *
	 * @throws UsageException when there is none of a name; the message names those that are there
	 */
	public List<StudyFile<Analysis>> analyses(List<String> names) throws ProjectException {
		return Definitions.analyses(folder.analyses()).named(names);
	}

	/** Stores a new analysis under its name. */
	public StudyFile<Analysis> add(Analysis analysis) throws ProjectException {
		return Definitions.analyses(folder.analyses()).create(analysis);
	}

	/** The stored reports. */
	public List<StudyFile<StudyReport>> reports() throws ProjectException {
		return Definitions.reports(folder.reports()).all();
	}

	/**
	 * Stored reports by name, in the order asked for.
	 *
	 * @throws UsageException when there is none of a name; the message names those that are there
	 */
	public List<StudyFile<StudyReport>> reports(List<String> names) throws ProjectException {
		return Definitions.reports(folder.reports()).named(names);
	}

	/** Stores a new report under its name. */
	public StudyFile<StudyReport> add(StudyReport report) throws ProjectException {
		return Definitions.reports(folder.reports()).create(report);
	}

	/** The stored export definitions. */
	public List<StudyFile<Export>> exports() throws ProjectException {
		return Definitions.exports(folder.exports()).all();
	}

	/**
	 * Stored export definitions by name, in the order asked for.
	 *
	 * @throws UsageException when there is none of a name; the message names those that are there
	 */
	public List<StudyFile<Export>> exports(List<String> names) throws ProjectException {
		return Definitions.exports(folder.exports()).named(names);
	}

	/** Stores a new export definition under its name. */
	public StudyFile<Export> add(Export export) throws ProjectException {
		return Definitions.exports(folder.exports()).create(export);
	}

	/**
	 * Runs an analysis on the study's data.
	 *
	 * @throws UsageException when there is no such analysis, or an option can't have its value
	 * @throws InputException when the data can't answer the question
	 */
	public Report analyze(Analysis analysis, Progress progress) throws ProjectException {
		return new StoredAnalyses(catalogue.analyses(), input).run(analysis, progress);
	}

	/** Reports under one title, with what they are about and where they come from. */
	public ReportDocument document(String title, List<Report> reports) throws ProjectException {
		return new StudyDocuments(this).titled(title, reports);
	}

	/**
	 * Writes reports into the study's output; files of the same name are replaced, those too that were changed since they were
	 * written ({@link WrittenFiles} refuses that).
	 *
	 * @param name name of the files without extension
	 * @return the files
	 */
	public List<Path> write(ReportDocument document, String name, Set<ReportFormat> formats) throws ProjectException {
		return new WrittenFiles(folder).write(document, name, formats, true);
	}

	/** Lets the study go; other programs can open it then. */
	@Override
	public void close() throws ProjectException {
		try (lock; store) {
			input.forget();
		} catch (IOException e) {
			throw Failures.of(folder.shown(), e);
		}
	}
}
